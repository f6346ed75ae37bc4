import { afterEach, describe, expect, test } from "@jest/globals";
import { codeOwnersOf } from "../../src/github/code-owners.ts";
import type { ChooseFiles } from "../../src/github/port.ts";
import { sha } from "./fake-git.ts";
import { fakeGitHub, finish } from "./fake-github.ts";
import { fakeState } from "./fake-state.ts";

afterEach(finish);

const file = (path: string, text: string) => ({ path, text, unreadable: null });

function owners(text: string, ...changed: readonly string[]): readonly string[] {
  return codeOwnersOf({ files: [file("CODEOWNERS", text)] }, changed).map((one) =>
    one.kind === "team" ? `${one.organization}/${one.slug}` : one.kind === "user" ? one.login : one.kind,
  );
}

test.each([
  ["everything", "* @bo", "a/b.json", ["bo"]],
  ["an ending, anywhere", "*.json @bo", "a/b.json", ["bo"]],
  ["another ending", "*.yml @bo", "a/b.json", []],
  ["a folder at the root, with all in it", "/docs/ @bo", "docs/a/b.md", ["bo"]],
  ["a folder at the root, not elsewhere", "/docs/ @bo", "x/docs/b.md", []],
  ["a folder anywhere", "apps/ @bo", "x/apps/a/b.md", ["bo"]],
  ["a folder, and no file of its name", "apps/ @bo", "x/apps", []],
  ["a name anywhere, folder or file", "apps @bo", "x/apps", ["bo"]],
  ["the files of a folder", "docs/* @bo", "docs/b.md", ["bo"]],
  ["the files of a folder, not deeper", "docs/* @bo", "docs/a/b.md", []],
  ["any folder in between", "/src/**/list.json @bo", "src/a/b/list.json", ["bo"]],
  ["no folder in between", "/src/**/list.json @bo", "src/list.json", ["bo"]],
  ["at any depth", "**/logs @bo", "a/b/logs/x", ["bo"]],
  ["a path with a slash in it, from the root", "src/a @bo", "x/src/a", []],
  ["one unknown character", "list?.json @bo", "list1.json", ["bo"]],
  ["the last that fits", "* @bo\n*.json @cy", "a.json", ["cy"]],
  ["nobody, by the last that fits", "* @bo\n*.json", "a.json", []],
  ["teams and people", "* @acme/core @Bo me@example.org @bo", "a.json", ["acme/core", "bo"]],
  ["no comments", "# * @cy\n* @bo # @di", "a.json", ["bo"]],
  ["a blank in a name", "a\\ b.json @bo", "a b.json", ["bo"]],
  ["many stars", `${"*a".repeat(50)} @bo`, "a".repeat(3000), ["bo"]],
])("an owner of %s", (_, text, path, expected) => {
  expect(owners(text, path)).toEqual(expected);
});

test("owners of all changed files, each once", () => {
  expect(owners("/a @bo\n/b @cy @bo", "a/x", "b/x", "c/x")).toEqual(["bo", "cy"]);
});

test("the first of the three places counts", () => {
  const files = [file("docs/CODEOWNERS", "* @di"), file("CODEOWNERS", "* @cy"), file(".github/CODEOWNERS", "* @bo")];
  expect(codeOwnersOf({ files }, ["a"])).toEqual([{ kind: "user", login: "bo" }]);
  expect(codeOwnersOf({ files: [] }, ["a"])).toEqual([]);
});

describe("at a pull request", () => {
  const base = { ".github/CODEOWNERS": "*.json @bo\n", "list.json": "[]\n", "same.json": "[]" };
  const history = {
    [sha("base")]: { parent: null, files: base },
    [sha("head")]: {
      parent: sha("base"),
      files: { ...base, ".github/CODEOWNERS": "* @mallory\n", "list.json": '["new"]\n' },
    },
  };

  const read = (codeOwners: boolean) => {
    const choose: ChooseFiles = () => Object.assign((path: string) => path.endsWith(".json"), { codeOwners });
    const ref = { owner: "o", repository: "list", number: 7 };
    return fakeGitHub(fakeState({ history })).door.readPullRequest(ref, choose, null);
  };

  test("are told by the base's file, which nobody else sees", async () => {
    const { pull, head, touched } = await read(true);
    expect(pull.codeOwners).toEqual([{ kind: "user", login: "bo" }]);
    expect(head.files.map(({ path }) => path)).toEqual(["list.json", "same.json"]);
    expect(touched).toEqual(["list.json"]);
  });

  test("are not looked for where nobody asks", async () => {
    expect((await read(false)).pull).not.toHaveProperty("codeOwners");
  });
});
