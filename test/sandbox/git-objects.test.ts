import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeCommit, decodeTree, encodeCommit, encodeTree, objectSha } from "../../sandbox/git-objects.ts";

describe("names that git itself gives", () => {
  test("of a blob and of an empty tree", () => {
    expect(objectSha("blob", Buffer.from("hello\n"))).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
    expect(objectSha("tree", encodeTree([]))).toBe("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
  });

  test("a folder sorts as if its name ended with a slash", () => {
    const sha = "ce013625030ba8dba906f756967f9e9ca394464a";
    const rows = [
      { mode: "040000", name: "d", sha },
      { mode: "100644", name: "d.txt", sha },
      { mode: "100644", name: "d-e", sha },
      { mode: "100644", name: "é", sha },
      { mode: "100644", name: "a", sha },
    ];
    expect(decodeTree(encodeTree(rows)).map(({ name }) => name)).toEqual(["a", "d-e", "d.txt", "d", "é"]);
  });

  test("names beyond the basic plane sort by their bytes", () => {
    const sha = "ce013625030ba8dba906f756967f9e9ca394464a";
    const rows = ["\u{1f41d}", "\uffee"].map((name) => ({ mode: "100644", name, sha }));
    expect(decodeTree(encodeTree(rows)).map(({ name }) => name)).toEqual(["\uffee", "\u{1f41d}"]);
  });
});

describe("a commit", () => {
  const author = { name: "Ana Berg", email: "ana@example.org", date: "2024-05-31T10:00:00+02:00" };
  const commit = {
    tree: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    parents: [],
    message: "First",
    author,
    committer: author,
  };

  test("has the SHA that git gives it", () => {
    // git commit-tree 4b825dc -m First, with the author and committer above
    expect(objectSha("commit", encodeCommit(commit))).toBe("3b55d23830a5931e92b82d83c6ecc71e3492f13b");
  });

  test("reads as it was written", () => {
    const whole = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[<>\0\n]/g, "").trim());
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(whole, whole, seconds, (name, message, time) => {
        const date = `${new Date(time * 1000).toISOString().slice(0, 19)}+00:00`;
        const given = { ...commit, message, author: { name, email: "a@b.example", date } };
        expect(decodeCommit("x", encodeCommit(given))).toEqual({ ...given, sha: "x" });
      }),
    );
  });

  test("in another encoding, with odd dates and header lines over several lines", () => {
    const head = [
      "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "author J\xfcrgen <j@example.org> 99999999999999999 +0200",
      "committer J\xfcrgen <j@example.org> 1000000000 +5130",
      "encoding ISO-8859-1",
      "gpgsig -----BEGIN PGP SIGNATURE-----",
      " tree of words",
    ].join("\n");
    const {
      author: by,
      committer,
      tree,
      message,
    } = decodeCommit("x", Buffer.from(`${head}\n\nGr\xfc\xdfe\n\n`, "latin1"));
    expect([by.name, by.date, committer.date]).toEqual([
      "Jürgen",
      "1970-01-01T00:00:00+00:00",
      "2001-09-09T01:46:40+00:00",
    ]);
    expect([tree, message]).toEqual(["4b825dc642cb6eb9a060e54bf8d69288fbee4904", "Grüße"]);
  });

  test("names cannot break out of their line", () => {
    const evil = { ...author, name: "x <y@z> 1 +0000\nparent 0000" };
    expect(encodeCommit({ ...commit, author: evil }).toString()).toContain(
      "\nauthor x y@z 1 +0000parent 0000 <ana@example.org> 1717142400 +0200\n",
    );
  });
});
