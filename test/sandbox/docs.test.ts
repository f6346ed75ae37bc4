import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { worldFile } from "../../sandbox/world-file/schema.ts";
import { removeWorlds, repositoryIn, textAt, worldOf } from "./written-world.ts";

afterAll(removeWorlds);

const PAGE = readFileSync(fileURLToPath(new URL("../../../docs/sandbox.md", import.meta.url)), "utf8");

/** Every key of every object in a JSON Schema. */
function keysOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysOf);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "properties" ? [...Object.keys(value), ...Object.values(value).flatMap(keysOf)] : keysOf(value),
  );
}

test("the page names every key of the world file", () => {
  const keys = new Set(keysOf(z.toJSONSchema(worldFile, { io: "input" })));
  expect(keys.size).toBeGreaterThan(60);
  const code = [...PAGE.replace(/```[\s\S]*?```/g, "").matchAll(/`[^`]+`/g)].join(" ");
  expect([...keys].filter((key) => !new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(code))).toEqual([]);
});

test("the page's example is a world", async () => {
  const example = /```yaml\n(# world\.yml\n[\s\S]*?)```/.exec(PAGE)?.[1] ?? "";
  const loaded = await worldOf(example, { "mit.txt": "Permission is hereby granted\n" });
  const { history, discussion } = repositoryIn(loaded, "my-org/list");
  expect([...discussion.issues.values()].map(({ title }) => title)).toEqual(["Add Two"]);
  expect(JSON.parse((await textAt(history, "refs/pull/1/head", "list.json")) ?? "")).toHaveLength(2);
  expect(await textAt(repositoryIn(loaded, "someone/two").history, "HEAD", "LICENSE")).toContain(
    "MIT License\n\nPermission",
  );
});
