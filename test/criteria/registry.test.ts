/** The registry's criteria hold to the house's rules for a criterion. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { criteria } from "../../src/criteria/index.ts";
import { say } from "../say.ts";

const FOLDER = new URL("../../src/criteria/", import.meta.url);
const SHARED = ["criterion", "index", "judge", "sample", "words"];

test("every file of the folder is a registered criterion, or one that they share", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".js"));
  const names = files.map((name) => name.slice(0, -".js".length));
  expect(names.sort()).toEqual([...criteria.map(({ id }) => id), ...SHARED].sort());
});

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))("%s", (id, criterion) => {
  test("stands in the file of its name, under its own name", async () => {
    const module: Record<string, unknown> = await import(new URL(`${id}.js`, FOLDER).href);
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(module[name]).toBe(criterion);
  });

  test("has a title without full stop, and a reason and a remedy with one", () => {
    expect(say(criterion.title)).toMatch(/^[A-Z].*[^.]$/);
    expect(say(criterion.why)).toMatch(/^[A-Z].*[^.]\.$/);
    expect(say(criterion.fix)).toMatch(/^[A-Z].*[^.]\.$/);
  });

  test("has options with names in kebab-case, defaults and descriptions, and no others", () => {
    expect(criterion.options).toBeInstanceOf(z.ZodObject);
    expect(() => criterion.options.parse({})).not.toThrow();
    expect(criterion.options.safeParse({ nonsense: 1 }).success).toBe(false);
    const { properties = {} } = z.toJSONSchema(criterion.options, { io: "input" });
    for (const [name, option] of Object.entries(properties)) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(name).not.toBe("level");
      expect(option).toEqual(
        expect.objectContaining({ default: expect.anything(), description: expect.stringMatching(/\.$/) }),
      );
    }
  });
});
