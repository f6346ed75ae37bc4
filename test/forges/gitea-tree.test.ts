import { expect, test } from "@jest/globals";
import type { ForgeAsk } from "../../src/forges/ask.ts";
import { askTrees, treeOf } from "../../src/forges/gitea/tree.ts";

const FILES = 9500;
const name = (i: number) => `lamps/lamp-${String(i).padStart(4, "0")}.c`;
const entry = (path: string, type = "blob") => ({ sha: "0".repeat(40), path, type, size: 10 });
/** In the order of git: `LICENSE`, then the folders with what is in them. */
const everything = (files: number) => [
  entry("LICENSE"),
  entry("bpf", "tree"),
  entry("bpf/lamp.bpf.c"),
  entry("lamps", "tree"),
  ...Array.from({ length: files }, (_, i) => entry(name(i))),
  entry("zoo", "tree"),
  entry("zoo/cage.c"),
];

/** A server that gives a thousand entries to a page. */
function server(files: number): { readonly ask: ForgeAsk; readonly pages: unknown[] } {
  const pages: unknown[] = [];
  const ask: ForgeAsk = {
    async get(_path, query, shape) {
      pages.push(query.page ?? 1);
      const all = everything(files).filter(({ path }) => query.recursive === true || !path.includes("/"));
      const start = (Number(query.page ?? 1) - 1) * 1000;
      const body = {
        tree: all.slice(start, start + 1000),
        truncated: all.length > start + 1000,
        total_count: all.length,
      };
      return { ok: true, value: { value: shape.parse(body), total: null, pages: null, more: false } };
    },
    text: () => Promise.reject(new Error("no text is asked for here")),
  };
  return { ask, pages };
}

test("a tree of several pages is read to its end", async () => {
  const { ask, pages } = server(2500);
  const { tree, unlisted } = await treeOf(ask, "", await askTrees(ask, ""));
  expect(tree).toHaveLength(2506);
  expect(unlisted).toEqual([]);
  expect(pages).toEqual([1, 1, 2, 3]);
});

test("of a larger one it is told which folders were not listed to their end", async () => {
  const { ask, pages } = server(FILES);
  const { tree, unlisted, ids } = await treeOf(ask, "", await askTrees(ask, ""));
  expect(unlisted).toEqual(["lamps", "zoo"]);
  expect(tree.map(({ path }) => path)).toEqual(expect.arrayContaining(["bpf/lamp.bpf.c", "lamps", "zoo"]));
  expect(tree.some(({ path }) => path === "zoo/cage.c")).toBe(false);
  expect(ids.get("LICENSE")).toBe("0".repeat(40));
  expect(pages).toHaveLength(9);
});
