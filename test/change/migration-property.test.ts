/** A listing that is written in another format, in other files, says the same but for what was changed in it. */
import { test } from "@jest/globals";
import fc from "fast-check";
import { apply } from "./any/apply.ts";
import { compare } from "./any/laws.ts";
import { listings } from "./any/listing.ts";
import { operations } from "./any/operation.ts";
import { runs } from "./any/runs.ts";
import type { Shape } from "./any/shape.ts";
import { written } from "./any/side.ts";
import { jsonList, jsonWithComments } from "./any/write-json.ts";
import { javaScript } from "./any/write-module.ts";
import { yamlDocuments } from "./any/write-yaml.ts";

const either: Shape = { ...jsonList, list: { files: ["lists/{section}.{json,jsonc,js,yaml}"] } };
const shape = fc.constantFrom(jsonList, jsonWithComments, javaScript, yamlDocuments);

test("whatever the formats before and after", () => {
  fc.assert(
    fc.property(listings(true), operations, shape, shape, fc.nat(9999), (base, done, old, now, style) => {
      const head = apply(base, done, either);
      compare(either, written(old, base, style), written(now, head, style + 1));
    }),
    runs(2),
  );
});

test("what robots write is no change", () => {
  const tended: Shape = { ...either, list: { ...either.list, ignore: ["stars"] } };
  fc.assert(
    fc.property(listings(true), fc.nat(9999), fc.nat(99), (base, style, more) => {
      const head = base.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, stars: (item.stars ?? 0) + more })),
      }));
      const [old, now] = [written(jsonList, base, style), written(jsonList, head, style)];
      compare({ ...tended, says: () => ({}) }, old, now);
    }),
    runs(),
  );
});
