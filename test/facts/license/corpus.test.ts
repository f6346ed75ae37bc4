import { describe, expect, test } from "@jest/globals";
import { readLicenseFile } from "../../../src/facts/license/file.ts";
import type { Reading } from "../../../src/facts/license/reading.ts";
import { accepted, idsOf, osiApproves, printExpression, textOfId } from "../../../src/facts/license/spdx.ts";
import { someFile } from "../../answers.ts";
import { harmless, type Sample, sameText, samples } from "./corpus.ts";
import { changed, closedTexts, riders } from "./near-misses.ts";

const approved = samples.filter(({ osiApproved }) => osiApproved);
const EVERY = 4;
const BASES = ["0BSD", "Apache-2.0", "BSD-3-Clause", "GPL-3.0-only", "ISC", "MIT", "MPL-2.0", "Zlib"];

function read(text: string): Reading {
  return readLicenseFile("LICENSE", someFile("LICENSE", text));
}

function told({ says, expression }: Reading): string {
  return expression === null ? says : `${says} ${printExpression(expression)}`;
}

/** Whether a reading calls the text open. */
function callsOpen({ says, expression }: Reading): boolean {
  return says === "terms" && (expression === null || accepted(expression, osiApproves) !== false);
}

/** Whether a reading names the very licence, and calls it terms. */
function recognizes(reading: Reading, { id }: Sample): boolean {
  const ids = reading.expression === null ? [] : idsOf(reading.expression);
  const same = ids.every((one) => textOfId(one) === textOfId(id) || sameText(one, id) || sameText(`${one}-only`, id));
  return reading.says === "terms" && ids.length > 0 && same;
}

describe("what the OSI has approved", () => {
  const all = harmless.flatMap(([name, change], i) =>
    approved
      .filter((_, j) => i === 0 || j % EVERY === i % EVERY)
      .map((sample) => ({ name: `${sample.id} ${name}`, sample, reading: read(change(sample.text)) })),
  );

  test("is recognised as it comes, all of it", () => {
    const missed = all.filter(
      ({ name, sample, reading }) => name.endsWith("as it comes") && !recognizes(reading, sample),
    );
    expect(missed.map(({ name, reading }) => `${name}: ${told(reading)}`)).toEqual([]);
  });

  test("is recognised in at least 99 of 100 cases as people reflow, mark and head it", () => {
    const missed = all.filter(({ sample, reading }) => !recognizes(reading, sample));
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(missed.map(({ name, reading }) => `${name}: ${told(reading)}`).slice(Math.floor(all.length / 100))).toEqual(
      [],
    );
  });

  test("is never taken for plain terms of another licence", () => {
    const wrong = all.filter(({ sample, reading }) => reading.says === "terms" && !recognizes(reading, sample));
    expect(wrong.map(({ name, reading }) => `${name}: ${told(reading)}`)).toEqual([]);
  });
});

describe("what the OSI has approved, with another amount in it", () => {
  const AMOUNT = /\b(\d{1,2})(?=\)?\s*(?:%|percent\b|days?\b|months?\b|years?\b))/;
  const amounts = approved.filter(({ text }) => AMOUNT.test(text));

  test("is not called open: another number of days is another condition", () => {
    const open = amounts.filter(({ text }) => callsOpen(read(text.replace(AMOUNT, (n) => String(Number(n) + 1)))));
    expect(amounts.length).toBeGreaterThan(20);
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

describe("what is not open", () => {
  const rest = samples
    .filter(({ osiApproved }) => !osiApproved)
    .map((sample) => ({ sample, reading: read(sample.text) }));

  test("no other text of the list is called open", () => {
    expect(rest.filter(({ reading }) => callsOpen(reading)).map(({ sample }) => sample.id)).toEqual([]);
  });

  test("all of them are recognised by name, but for one in a hundred", () => {
    const named = rest.filter(({ sample, reading }) =>
      (reading.expression === null ? [] : idsOf(reading.expression)).some(
        (id) => sameText(id, sample.id) || textOfId(id) === textOfId(sample.id),
      ),
    );
    expect(named.length / rest.length).toBeGreaterThanOrEqual(0.99);
  });

  test.each(closedTexts)("%s is closed", (_, text) => {
    expect(read(text).says).toBe("closed");
    expect(read(text).reasons.length).toBeGreaterThan(0);
  });
});

describe("what looks like an open licence", () => {
  const bases = approved.filter(({ id }) => BASES.includes(id));
  const [mit] = bases.filter(({ id }) => id === "MIT");

  test("there are enough of them", () => {
    expect(bases).toHaveLength(BASES.length);
    expect(riders.length + changed.length + closedTexts.length).toBeGreaterThanOrEqual(60);
  });

  test.each(riders)("is not called open: %s", (_, change) => {
    expect(bases.filter(({ text }) => callsOpen(read(change(text)))).map(({ id }) => id)).toEqual([]);
  });

  test.each(changed)("is not called open: the MIT licence, %s", (_, change) => {
    const text = mit?.text ?? "";
    expect(change(text)).not.toBe(text);
    expect(callsOpen(read(change(text)))).toBe(false);
  });
});
