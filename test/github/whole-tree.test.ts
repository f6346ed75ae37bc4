import { afterEach, describe, expect, test } from "@jest/globals";
import type { ChooseFiles, Reading } from "../../src/github/port.ts";
import type { Reach } from "../../src/glob.ts";
import { type FakeFile, type FakeHistory, sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeFault, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const MODULES: readonly Reach[] = [{ folder: "modules", below: 1 }];

type Files = Readonly<Record<string, FakeFile>>;

const entry = (i: number) => `modules/m${String(i).padStart(2, "0")}/metadata.json`;
/** Sixty entries, each in a folder with other files; the sixtieth part of them is what GitHub lists. */
const LISTED: Files = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [
    [entry(i), `["${i}"]`],
    [entry(i).replace("metadata.json", "1.0/source.json"), `"${i}"`],
  ]).flat(),
);

async function read(head: Files, { tip, reaches = MODULES, faults = [] }: Given = {}) {
  const history: FakeHistory = {
    [sha("base")]: { parent: null, files: LISTED },
    [sha("head")]: { parent: sha("base"), files: head },
    ...(tip ? { [sha("tip")]: { parent: sha("base"), files: tip } } : {}),
  };
  const baseSha = sha(tip ? "tip" : "base");
  const github = fakeGitHub(fakeState({ history, branches: { main: baseSha }, mostFiles: 20 }));
  github.fail("query Folders", ...faults);
  const wanted = (path: string) => /^modules\/[^/]+\/metadata\.json$/.test(path);
  const choose: ChooseFiles = () => Object.assign(wanted, { reaches });
  return { github, reading: await github.door.readPullRequest(REF, choose, { baseSha, headSha: sha("head") }) };
}

interface Given {
  readonly tip?: Files;
  readonly reaches?: readonly Reach[];
  readonly faults?: readonly FakeFault[];
}

const count = ({ log }: FakeGitHub, start: string) => log.filter((line) => line.startsWith(start)).length;
const trees = "GET /repos/o/list/git/trees/";
const names = ({ files }: Reading["head"]) => files.map(({ path }) => path);
const errors = (type: string, path: readonly (string | number)[]): FakeFault => ({
  status: 200,
  body: {
    data: { rateLimit: { cost: 1 }, repository: { t0: null } },
    errors: [{ type, path: ["repository", ...path], message: "No." }],
  },
});

const ADDED = { ...LISTED, [entry(60)]: '["60"]' };

describe("a listing whose tree GitHub cuts short", () => {
  test("is known in full by the folders in which its files may be", async () => {
    const { [entry(3)]: _, ...head } = ADDED;
    const { github, reading } = await read(head);
    expect(names(reading.head)).toEqual(Object.keys(head).filter((path) => path.endsWith("metadata.json")));
    expect(names(reading.mergeBase)).toHaveLength(60);
    expect([reading.unread, reading.touched]).toEqual([0, [entry(3), entry(60)]]);
    // What else the repository holds is not known.
    expect([reading.head.paths, reading.mergeBase.paths]).toEqual([null, null]);
    expect([count(github, "query Folders"), count(github, trees)]).toEqual([1, 1]);
    expect(github.door.cost()).toMatchObject({ requests: 5, rounds: 3 });
  });

  test("is read at the tip of a base that has moved on in the same rounds", async () => {
    const tip = { ...LISTED, [entry(5)]: '["5", "new"]', [entry(70)]: '["70"]' };
    const { github, reading } = await read(ADDED, { tip });
    const texts = new Map(reading.tip.files.map(({ path, text }) => [path, text]));
    expect([texts.size, texts.get(entry(5)), texts.get(entry(70))]).toEqual([61, '["5", "new"]', '["70"]']);
    expect(reading.unread).toBe(0);
    expect(github.door.cost()).toMatchObject({ requests: 6, rounds: 3 });
  });

  test("is known in full where the comparison does not name all files", async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, i) => [`a/image-${i}.png`, `${i}`]));
    const { github, reading } = await read({ ...ADDED, ...many });
    expect([reading.unread, reading.touched]).toEqual([0, [entry(60)]]);
    expect(names(reading.mergeBase)).toHaveLength(60);
    expect(count(github, "query Folders")).toBe(2);
  });

  test("is walked through where its files may be at any depth, but only there", async () => {
    const others = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`other${i}/a/file`, `${i}`]));
    const reaches = [{ folder: "modules/m07", below: null }];
    const { github, reading } = await read({ ...ADDED, ...others }, { reaches });
    expect(names(reading.head)).toContain(entry(7));
    expect(reading.head.paths).toBeNull();
    expect([count(github, "query Folders"), reading.unread]).toEqual([0, 0]);
    // All, then the root's own, `modules` with all and with its own, and the folder itself.
    expect(count(github, trees)).toBe(5);
  });
});

describe("folders that GitHub does not list at once", () => {
  test.each([
    ["costs it too much", errors("RESOURCE_LIMITS_EXCEEDED", ["t0", "entries"])],
    ["takes it too long", { status: 502, body: {} }],
  ])("are listed one by one where that %s", async (_, fault) => {
    const { github, reading } = await read(ADDED, { faults: [fault, fault] });
    expect([names(reading.head).length, names(reading.mergeBase).length, reading.unread]).toEqual([61, 60, 0]);
    // Twice in vain, the folder alone, and those in it.
    expect(count(github, "query Folders")).toBe(4);
  });

  test("of which one is not answered are asked for by their SHA", async () => {
    const part = { name: "m00", mode: 0o040000, oid: `${sha("head")}~modules/m00`, object: null };
    const body = { data: { rateLimit: { cost: 1 }, repository: { t0: { entries: [part] } } } };
    const { reading } = await read(LISTED, { faults: [{ status: 200, body }] });
    // GitHub's own list has more than that one: nothing is known in full.
    expect(names(reading.head)).toEqual([entry(0)]);
    expect(names(reading.mergeBase)).toEqual(names(reading.head));
    expect([reading.unread, reading.touched]).toEqual([null, []]);
  });

  test("and that are not shown make nobody believe that an entry is gone", async () => {
    const fault = errors("FORBIDDEN", ["t0"]);
    const { github, reading } = await read({ ...ADDED, [entry(40)]: "[]" }, { faults: [fault, fault] });
    expect(reading.unread).toBeNull();
    // What GitHub's cut list has, and what differs.
    expect(names(reading.head)).toEqual([...Array.from({ length: 10 }, (_, i) => entry(i)), entry(40), entry(60)]);
    expect(names(reading.mergeBase)).toEqual(names(reading.head).slice(0, -1));
    expect(count(github, "query Folders")).toBe(2);
  });

  test("in an outage make the reading fail", async () => {
    const out = Array.from({ length: 9 }, () => ({ status: 503, body: "" }));
    await expect(read(ADDED, { faults: out })).rejects.toMatchObject({ refusal: "unavailable" });
  });
});
