import { describe, expect, test } from "@jest/globals";
import type { Config, Identity } from "../../src/model/config.ts";
import { cards, config, entry, stack } from "./entry.ts";
import { bee, changeOf, hornet, wasp } from "./short.ts";

const by = (identity: Identity): Config => ({ ...config, lists: [{ ...cards, identity }] });

describe("a configured identity", () => {
  test("the same key is the same entry, whatever else it says", () => {
    const [base, head] = [
      [entry(wasp, { key: "a" }), entry(hornet, { key: "b" })],
      [entry(bee, { key: "a" }), entry(wasp, { key: "c" })],
    ];
    expect(changeOf(base, head, by("key"))).toEqual({
      added: ["Wasp"],
      removed: ["Hornet"],
      renamed: ["Wasp > Bee: name repo text"],
    });
    expect(changeOf(base, head).renamed).toEqual(["Wasp > Wasp: "]);
  });

  test("another key is the same entry only where both clearly resemble each other", () => {
    const stranger = { ...bee, name: "Wasp" };
    const [base, head] = [[entry(wasp, { key: "a" })], [entry(stranger, { key: "b" })]];
    expect(changeOf(base, head, by("key"))).toEqual({ added: ["Wasp"], removed: ["Wasp"] });
    expect(changeOf(base, head)).toEqual({ renamed: ["Wasp > Wasp: repo text"] });
    expect(changeOf([entry(wasp, { key: "a" })], [entry(wasp, { key: "b" })], by("key"))).toEqual({
      renamed: ["Wasp > Wasp: "],
    });
  });

  test("case does not count in a key", () => {
    expect(changeOf([entry(wasp, { key: "Wasp" })], [entry(hornet, { key: "wasp" })], by("key"))).toEqual({
      renamed: ["Wasp > Hornet: name repo text"],
    });
  });

  test("the name, though the address went to another", () => {
    const [base, head] = [stack(wasp, hornet), stack({ ...wasp, repo: hornet.repo }, { ...hornet, repo: wasp.repo })];
    expect(changeOf(base, head, by("name"))).toEqual({ renamed: ["Wasp > Wasp: repo", "Hornet > Hornet: repo"] });
  });

  test("the repository in any spelling, also in another section", () => {
    const other = { name: "Vespa", repo: "http://www.github.com/Wasp/wasp.git", text: "All is new here" };
    const place = { section: "big", file: "cards/big.json" };
    expect(changeOf(stack(wasp), [entry(other, place)], by("repository"))).toEqual({
      moved: ["Wasp > Vespa: name repo text"],
    });
  });

  test("the file, though what stood in it stands in another now", () => {
    const [a, b] = [{ file: "a.yml" }, { file: "b.yml" }];
    const [base, head] = [[entry(wasp, a)], [entry(hornet, a), entry(wasp, b)]];
    expect(changeOf(base, head, by("file"))).toEqual({ added: ["Wasp"], renamed: ["Wasp > Hornet: name repo text"] });
    expect(changeOf(base, head)).toEqual({ added: ["Hornet"] });
    expect(changeOf([entry(wasp, a)], [entry(wasp, b)], by("file"))).toEqual({});
  });

  test("what an entry does not have cannot decide", () => {
    const { repo, ...bare } = wasp;
    expect(changeOf(stack(bare), stack({ ...bare, repo }), by("repository"))).toEqual({
      edited: ["Wasp > Wasp: repo"],
    });
  });
});

describe("entries without prose", () => {
  const plain = (name: string, place = {}) => entry({ name, repo: `https://github.com/${name}` }, place);
  const row = (...names: readonly string[]) => names.map((name) => plain(name));

  test("another owner of the same name, in place or sorted anew", () => {
    expect(changeOf(row("ann/bay", "bob/quay"), row("ann/bay", "kris/quay")).renamed).toEqual([
      "bob/quay > kris/quay: name repo",
    ]);
    expect(changeOf(row("ann/bay", "bob/quay", "cy/dock"), row("ann/bay", "cy/dock", "kris/quay")).renamed).toEqual([
      "bob/quay > kris/quay: name repo",
    ]);
  });

  test("a name of one owner that is hardly different, in place", () => {
    expect(
      changeOf(row("ann/harbour-tide-auth", "bob/q"), row("ann/harbour-tide-server", "bob/q")).renamed,
    ).toHaveLength(1);
    expect(changeOf(row("ann/midi2_cpp", "bob/q"), row("ann/midi2cpp", "bob/q")).renamed).toHaveLength(1);
  });

  test("what a name begins with, and marks in it, in place", () => {
    expect(changeOf(row("a/b", "bea/two", "c/d"), row("a/b", "bea/two-server", "c/d")).renamed).toHaveLength(1);
    expect(changeOf(row("x/open", "open-org/open"), row("x/open", "open/Open")).renamed).toHaveLength(1);
    expect(changeOf(row("a/b", "open-x/open_x"), row("a/b", "openx/open-x")).renamed).toHaveLength(1);
  });

  test("an address that only these two have, wherever they stand", () => {
    const old = { name: "Clave", site: "https://clave.example", seat: "https://seats.example/clave" };
    const now = { name: "Runner", site: "https://runner.example", seat: "https://seats.example/clave" };
    expect(changeOf(stack(old, wasp, bee), stack(wasp, bee, now)).renamed).toEqual(["Clave > Runner: name site"]);
  });

  test("a name that is nearly the same, in place", () => {
    const [old, now] = [entry({ name: "ocean-motives" }), entry({ name: "ocean-motifs" })];
    expect(changeOf([entry(wasp), old], [entry(wasp), now])).toEqual({
      renamed: ["ocean-motives > ocean-motifs: name"],
    });
  });

  test("another project in its place is none of these", () => {
    expect(changeOf(row("ann/tide", "bob/q"), row("ann/lobster", "bob/q"))).toEqual({
      added: ["ann/lobster"],
      removed: ["ann/tide"],
    });
    expect(changeOf(row("ann/bay", "bob/quay"), row("ann/bay", "kris/dock"))).toMatchObject({ added: ["kris/dock"] });
  });

  test("where there is no repository, the website is the address", () => {
    const member = { name: "Ada (member)", site: "https://ada.example" };
    const place = { section: "big", file: "cards/big.json" };
    expect(changeOf(stack(member), [entry({ ...member, name: "Ada (supporter)" }, place)])).toEqual({
      moved: ["Ada (member) > Ada (supporter): name"],
    });
  });
});

describe("short texts", () => {
  test("one word that only these two have is none either", () => {
    const old = { name: "Ferry", text: "Carries people and cars across the wide water", license: "Zlib" };
    const now = { name: "Barge", text: "Loads stones, sand, coal or grain on rivers", license: "Zlib" };
    expect(changeOf(stack(wasp, old, bee), stack(wasp, now, bee))).toEqual({ added: ["Barge"], removed: ["Ferry"] });
  });

  test("a few words in common are no evidence", () => {
    const old = { name: "Ferry", repo: "https://ferry.example", text: "Realtime and Historical Harbour and Tide Data" };
    const now = { name: "Barge", repo: "https://barge.example", text: "Harbour, Weather and Tide Data" };
    expect(changeOf(stack(wasp, old, bee), stack(wasp, now, bee))).toEqual({ added: ["Barge"], removed: ["Ferry"] });
  });
});

describe("a key and its copy", () => {
  test("the entry that keeps its key is the one that moved", () => {
    const place = { section: "big", file: "cards/big.json" };
    const head = [entry(wasp, { key: "copy" }), entry({ ...wasp, stars: 1 }, { ...place, key: "wasp" })];
    expect(changeOf([entry(wasp, { key: "wasp" })], head)).toEqual({ added: ["Wasp"], moved: ["Wasp > Wasp: stars"] });
  });
});
