import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Author, isBot } from "../src/bots.ts";
import { peopleAmong } from "../src/people.ts";

const author = (login: string | null, name: string | null, email: string | null): Author => ({ login, name, email });

function count(...authors: readonly Author[]) {
  const { people, accounts, addresses, bots } = peopleAmong(authors, isBot);
  return { people, accounts: accounts.size, addresses, bots };
}

describe("who commits without an account", () => {
  test("is one person under one name with two addresses, and under two names with one address", () => {
    expect(count(author(null, "Mika Lund", "m@example.org"), author(null, "mika  lund", "mika@example.com"))).toEqual({
      people: 1,
      accounts: 0,
      addresses: 2,
      bots: 0,
    });
    expect(count(author(null, "Mika", "M@example.org"), author(null, "Mika Lund", "m@example.org")).people).toBe(1);
  });

  test("is one person along a chain of names and addresses", () => {
    const chain = [
      author(null, "Mika", "m@example.org"),
      author(null, "Noor", "n@example.org"),
      author(null, "Noor", "m@example.org"),
    ];
    expect(count(...chain)).toMatchObject({ people: 1, addresses: 2 });
  });

  test("is nobody new where an account has the name or the address", () => {
    const account = author("mika", "Mika Lund", "m@example.org");
    expect(count(account, author(null, "Mika Lund", "mika@work.example"))).toMatchObject({ people: 1, addresses: 1 });
    expect(count(account, author(null, "M. L.", "m@example.org"))).toMatchObject({ people: 1, addresses: 0 });
    expect(count(account, author(null, "Noor", "n@example.org"))).toMatchObject({ people: 2, addresses: 1 });
    const chain = [author(null, "M. L.", "m@example.org"), author(null, "M. L.", "ml@work.example")];
    expect(count(account, ...chain)).toMatchObject({ people: 1, addresses: 1 });
  });

  test("is nobody at all without a name and an address", () => {
    expect(count(author(null, null, null), author(null, " ", ""))).toMatchObject({ people: 0, addresses: 0 });
    expect(count(author(null, "Mika", null), author(null, "Noor", ""))).toMatchObject({ people: 2, addresses: 2 });
  });
});

test("two accounts are two people whatever they are called, and one in any case", () => {
  expect(count(author("mika", "Mika", "m@example.org"), author("mika2", "Mika", "m@example.org")).people).toBe(2);
  expect(count(author("Mika", null, null), author("mika", null, null)).people).toBe(1);
});

test("machines are counted apart, each once", () => {
  const machines = [
    author("renovate[bot]", "renovate", null),
    author("renovate[bot]", "renovate", null),
    author(null, "Cursor", "cursoragent@cursor.com"),
  ];
  expect(count(...machines, author("mika", null, null))).toEqual({ people: 1, accounts: 1, addresses: 0, bots: 2 });
});

test("people are no fewer than accounts, and no more than accounts and addresses; order does not matter", () => {
  const word = fc.option(fc.constantFrom("a", "b", "c", "d", "e"), { nil: null });
  const authors = fc.array(fc.record({ login: word, name: word, email: word }), { maxLength: 12 });
  fc.assert(
    fc.property(authors, (some) => {
      const found = count(...some);
      expect(found.people).toBeGreaterThanOrEqual(found.accounts);
      expect(found.people).toBeLessThanOrEqual(found.accounts + found.addresses);
      expect(count(...some.toReversed())).toEqual(found);
    }),
  );
});

test("ten thousand authors of one chain take no time to speak of", () => {
  const chain = Array.from({ length: 10_000 }, (_, i) => author(null, `n${i}`, `a${Math.floor(i / 2)}@example.org`));
  const linked = chain.map(({ name, email }, i) => author(null, i % 2 === 0 ? name : `n${i + 1}`, email));
  expect(count(...linked).people).toBe(1);
});
