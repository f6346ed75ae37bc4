import { afterEach, describe, expect, test } from "@jest/globals";
import type { ChooseFiles, Reading } from "../../src/github/port.ts";
import { type FakeFile, type FakeHistory, sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const HINT = { baseSha: sha("base"), headSha: sha("head") };
const json: ChooseFiles = () => (path) => path.endsWith(".json");
const MARK = [0xef, 0xbb, 0xbf];

type Files = Readonly<Record<string, FakeFile>>;

function history(base: Files, head: Files, tip?: Files): Pick<FakeState, "history" | "branches"> {
  const commits: FakeHistory = {
    [sha("base")]: { parent: null, files: base },
    [sha("head")]: { parent: sha("base"), files: head },
  };
  if (tip === undefined) return { history: commits, branches: { main: sha("base") } };
  return { history: { ...commits, [sha("tip")]: { parent: sha("base"), files: tip } }, branches: { main: sha("tip") } };
}

async function read(given: Partial<FakeState>): Promise<{ readonly github: FakeGitHub; readonly reading: Reading }> {
  const github = fakeGitHub(fakeState(given));
  const hint = { ...HINT, baseSha: github.state.branches.main ?? "" };
  return { github, reading: await github.door.readPullRequest(REF, json, hint) };
}

const texts = ({ files }: Reading["head"]) =>
  Object.fromEntries(files.map((file) => [file.path, file.text ?? file.unreadable]));

describe("a file", () => {
  const oneFile = async (file: FakeFile) => {
    const { github, reading } = await read(history({ "a.json": "[]" }, { "a.json": file }));
    return { github, file: texts(reading.head)["a.json"] };
  };

  test("loses its byte-order mark, and keeps its line ends", async () => {
    expect((await oneFile(Buffer.from([...MARK, ...Buffer.from("[]\r\n")]))).file).toBe("[]\r\n");
  });

  test("that is no UTF-8 is told as such", async () => {
    expect((await oneFile(Buffer.from([0x5b, 0xff, 0x5d]))).file).toBe("invalid-utf8");
  });

  test("whose wrong bytes are as long as what stands for them is told as such", async () => {
    expect((await oneFile(Buffer.from([0x5b, 0xed, 0xa0, 0x80, 0x5d]))).file).toBe("invalid-utf8");
  });

  test("may hold U+FFFD itself", async () => {
    expect((await oneFile('["\uFFFD"]')).file).toBe('["\uFFFD"]');
  });

  test("with zero bytes is binary", async () => {
    expect((await oneFile(Buffer.from([0x89, 0x50, 0x00, 0x47]))).file).toBe("binary");
  });

  test("over 512,000 bytes is read whole, in the same round", async () => {
    const long = `["${"é".repeat(300_000)}"]`;
    const { github, file } = await oneFile(long);
    expect(file).toBe(long);
    expect(github.log.filter((line) => line.includes("/git/blobs/"))).toHaveLength(1);
    expect(github.door.cost().rounds).toBe(2);
  });

  test("over 20 MB is not read", async () => {
    const { github, file } = await oneFile({ size: 20_000_001 });
    expect(file).toBe("too-large");
    expect(github.log.filter((line) => line.includes("/git/blobs/"))).toHaveLength(0);
  });

  test("that is a symbolic link has no text", async () => {
    expect((await oneFile({ symlink: "b.json" })).file).toBe("symlink");
  });

  test("that is a submodule has no text", async () => {
    expect((await oneFile({ submodule: sha("other") })).file).toBe("submodule");
  });

  test("that GitHub does not hand out is told as such", async () => {
    const github = fakeGitHub(fakeState(history({ "a.json": "[]" }, { "a.json": Buffer.from([0xff]) })));
    github.fail("GET /repos/o/list/git/blobs", { status: 403, body: { message: "This file is too large" } });
    const reading = await github.door.readPullRequest(REF, json, HINT);
    expect(texts(reading.head)).toEqual({ "a.json": "too-large" });
  });

  test("that could not be read in an outage is no file at all: the reading fails", async () => {
    const github = fakeGitHub(fakeState(history({ "a.json": "[]" }, { "a.json": Buffer.from([0xff]) })));
    github.fail("GET /repos/o/list/git/blobs", { status: 503, body: "" });
    await expect(github.door.readPullRequest(REF, json, HINT)).rejects.toMatchObject({ refusal: "unavailable" });
  });

  test("that GraphQL does not find by its SHA is read by REST, and not taken for absent", async () => {
    const github = fakeGitHub(fakeState(history({}, { "a.json": "[1]" })));
    github.fail("query Objects", { status: 200, body: { data: { rateLimit: { cost: 1 }, repository: { b0: null } } } });
    const reading = await github.door.readPullRequest(REF, json, HINT);
    expect(texts(reading.head)).toEqual({ "a.json": "[1]" });
  });

  test("for which GraphQL has an error is told as not answered, and the others are read", async () => {
    const github = fakeGitHub(fakeState(history({}, { "a.json": "[1]", "b.json": "[2]" })));
    const blob = { __typename: "Blob", oid: "0", byteSize: 3, isBinary: false, isTruncated: false, text: "[2]" };
    github.fail("query Objects", {
      status: 200,
      body: {
        data: { rateLimit: { cost: 1 }, repository: { b0: null, b1: blob } },
        errors: [{ type: "FORBIDDEN", path: ["repository", "b0"], message: "No" }],
      },
    });
    const reading = await github.door.readPullRequest(REF, json, HINT);
    expect(texts(reading.head)).toEqual({ "a.json": "not-answered", "b.json": "[2]" });
    expect(github.door.cost().graphqlPoints).toBe(2);
  });
});

describe("the sides of the change", () => {
  test("share what is the same: an unchanged file is read once", async () => {
    const { github } = await read(history({ "a.json": "[1]", "b.json": "[2]" }, { "a.json": "[1]", "b.json": "[3]" }));
    const { variables } = github.bodies[github.log.indexOf("query Objects")] as { variables: Record<string, string> };
    const asked = Object.entries(variables).filter(([name]) => /^[bt]\d/.test(name));
    expect(asked).toHaveLength(4); // both files of the head, the changed one of the merge base, and its folder
  });

  test("have files that come, go and are renamed", async () => {
    const base = { "gone.json": "[1]", "old.json": "[2]", "x/same.json": "[3]" };
    const head = { "come.json": "[4]", "new.json": "[2]", "x/same.json": "[3]" };
    const { reading } = await read(history(base, head));
    expect(texts(reading.mergeBase)).toEqual(base);
    expect(texts(reading.head)).toEqual(head);
    expect(reading.mergeBase.paths).toEqual(["gone.json", "old.json", "x/same.json"]);
    expect(reading.touched).toEqual(["come.json", "gone.json", "new.json", "old.json"]);
  });

  test("know a symbolic link that became a file", async () => {
    const { reading } = await read(history({ "a.json": { symlink: "b.json" } }, { "a.json": "[1]" }));
    expect(texts(reading.mergeBase)).toEqual({ "a.json": "symlink" });
    expect(reading.touched).toEqual(["a.json"]);
  });

  test("do not call touched what other files change", async () => {
    const { reading } = await read(history({ "a.json": "[1]" }, { "a.json": "[1]", "logo.png": "x" }));
    expect(reading.touched).toEqual([]);
    expect(reading.head.paths).toEqual(["a.json", "logo.png"]);
  });

  test("are read in full where the comparison does not name all files", async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, i) => [`image-${i}.png`, `${i}`]));
    const { github, reading } = await read(history({ "z.json": "[1]" }, { ...many, "z.json": "[2]" }));
    expect(texts(reading.mergeBase)).toEqual({ "z.json": "[1]" });
    expect(texts(reading.head)).toEqual({ "z.json": "[2]" });
    expect(reading.touched).toEqual(["z.json"]);
    expect(github.log.filter((line) => line.includes("/git/trees/"))).toHaveLength(2);
  });

  test("of more than 450 files are asked for in parts", async () => {
    const files = Object.fromEntries(Array.from({ length: 650 }, (_, i) => [`${i}.json`, `[${i}]`]));
    const { github, reading } = await read(history(files, { ...files, "1.json": "[]" }));
    expect(reading.head.files).toHaveLength(650);
    expect(github.log.filter((line) => line === "query Objects")).toHaveLength(2);
    expect(github.door.cost().rounds).toBe(2);
  });
});

describe("the tip of a base that has moved on", () => {
  const base = { "a.json": "[1]", "x/b.json": "[2]", "notes/n.md": "n" };
  const head = { ...base, "a.json": "[1, 9]" };

  test("is read in the same round", async () => {
    const { github, reading } = await read(history(base, head, { ...base, "x/b.json": "[2, 3]" }));
    expect(texts(reading.tip)).toEqual({ "a.json": "[1]", "x/b.json": "[2, 3]" });
    expect(reading.tip.paths).toEqual(["a.json", "notes/n.md", "x/b.json"]);
    expect(reading.pull).toMatchObject({ baseSha: sha("tip"), mergeBase: sha("base") });
    expect(github.door.cost()).toMatchObject({ requests: 5, rounds: 2 });
  });

  test("has files that came since, and lacks those that went", async () => {
    const { github, reading } = await read(
      history(base, head, { "a.json": "[1]", "y/c.json": "[3]", "notes/n.json": "[4]" }),
    );
    expect(texts(reading.tip)).toEqual({ "a.json": "[1]", "notes/n.json": "[4]", "y/c.json": "[3]" });
    expect(github.door.cost()).toMatchObject({ requests: 6, rounds: 3 });
  });

  test("knows a file that has become a symbolic link", async () => {
    const { reading } = await read(history(base, head, { ...base, "x/b.json": { symlink: "a.json" } }));
    expect(texts(reading.tip)).toEqual({ "a.json": "[1]", "x/b.json": "symlink" });
  });

  test("of a listing with many files is read by its tree", async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`e/${i}.json`, `[${i}]`]));
    const { github, reading } = await read(
      history(many, { ...many, "e/new.json": "[]" }, { ...many, "e/5.json": "[555]" }),
    );
    expect(texts(reading.tip)["e/5.json"]).toBe("[555]");
    const sent = github.log.flatMap((line, i) => (line === "query Objects" ? [github.bodies[i]] : []));
    const asked = sent.map((body) =>
      Object.keys((body as { variables: object }).variables).filter((name) => name.startsWith("b")),
    );
    expect(asked.map((names) => names.length)).toEqual([121, 1]);
  });
});

describe("a tree that GitHub cuts short", () => {
  const many = (folder: string) =>
    Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${folder}/${i}.png`, `${folder}${i}`]));

  test("is put together folder by folder", async () => {
    const files = { ...many("a"), ...many("b/c"), "z/list.json": "[1]" };
    const { reading } = await read({ ...history(files, { ...files, "z/list.json": "[2]" }), mostFiles: 8 });
    expect(texts(reading.head)).toEqual({ "z/list.json": "[2]" });
    expect(reading.head.paths).toHaveLength(13);
    expect(texts(reading.mergeBase)).toEqual({ "z/list.json": "[1]" });
  });

  test("is not known in full where there are too many folders; what the change names is read all the same", async () => {
    const folders = Object.assign({}, ...Array.from({ length: 60 }, (_, i) => many(`f${i}`)));
    const files = { ...folders, "z.json": "[1]" };
    const { github, reading } = await read({
      ...history(files, { ...files, "y/n.json": "[2]", "z.json": "[3]" }),
      mostFiles: 8,
    });
    expect(reading.head.paths).toBeNull();
    expect(texts(reading.head)).toEqual({ "y/n.json": "[2]", "z.json": "[3]" });
    expect(texts(reading.mergeBase)).toEqual({ "z.json": "[1]" });
    expect(github.log.length).toBeLessThan(12);
  });

  test("and lacks another file on each side makes none of them seem to come or go", async () => {
    const lists = (folder: string) =>
      Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${folder}/${i}.json`, `["${folder}${i}"]`]));
    const files = Object.assign({}, ...Array.from({ length: 60 }, (_, i) => lists(`f${i}`)));
    const { reading } = await read({ ...history(files, { ...files, "a/new.json": "[2]" }), mostFiles: 8 });
    const { "a/new.json": added, ...others } = texts(reading.head);
    expect(added).toBe("[2]");
    expect(others).toEqual(texts(reading.mergeBase));
    expect(Object.keys(others).length).toBeGreaterThan(5);
    expect(reading.unread).toBeNull();
  });
});
