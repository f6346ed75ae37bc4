import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { readChange, wantedFiles } from "../../src/change/read.ts";
import type { Config, ListConfig } from "../../src/model/config.ts";
import type { Change, Entry, Pair, Standing } from "../../src/model/entry.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { say } from "../say.ts";
import { cards, config as empty } from "./entry.ts";

/** `given/`: `base`, `head` and perhaps `tip`, each a tree of files; `then/change.json` is what they must yield. */
const CASES = fileURLToPath(new URL("../../../test/change/cases/", import.meta.url));

const card = {
  name: "$.name",
  repository: "$.links[?@.label == 'Code'].url",
  website: "$.links[?@.label == 'Home'].url",
  description: "$.text",
  stars: "$.stars",
  logo: "$.logo",
};

function list(name: string, given: Partial<ListConfig>): ListConfig {
  return {
    ...cards,
    name,
    files: [],
    fields: card,
    ...given,
  };
}

/** A site of many lists: cards in JSON or in modules, libraries in groups inside a component, and one list or two of each other format. */
const config: Config = {
  ...empty,
  lists: [
    list("apps", { files: ["data/{pages/,}apps/{section}.{json,js}"], except: ["**/index.js"], ignore: ["checked"] }),
    list("parts", { files: ["data/parts/*.{js,json}"], section: "all" }),
    list("tools", { files: ["data/tools/{section}.js"] }),
    list("libraries", {
      files: ["ui/libraries.jsx"],
      section: "libraries",
      groups: [{ each: "$.items[*]", named: "$.name" }],
      entries: "$.list[*]",
      fields: { name: "$.name", repository: "$.linkUrl", description: "$.text", logo: "$.logo" },
    }),
    list("docks", {
      files: ["docks.yml"],
      groups: [
        { each: "$.harbours[*]", named: "$.name" },
        { each: "$.docks[*]", named: "$.name" },
      ],
      entries: "$.boats[*]",
      fields: { name: "$.name", repository: "$.repo", website: "$.home", description: "$.text" },
    }),
    list("software", {
      files: ["software/{section}/*.{yml,toml}"],
      entries: "$",
      fields: { name: "$.name", repository: "$.repo", description: "$.text" },
      ignore: ["stars"],
    }),
    list("plugins", {
      files: ["plugins.toml"],
      fields: { name: "$.name", repository: "$.repo", version: "$.version" },
    }),
    list("tables", { files: ["tables/{section}.{csv,tsv}"], fields: { name: "$.name", repository: "$.repo" } }),
    list("names", { files: ["names/{section}.{json,jsonc,txt}"], fields: { name: "$", repository: "$" } }),
    list("ids", { files: ["ids/{section}.json"], fields: { name: "$.name", repository: "$.repo" } }),
    list("pages", {
      files: ["pages/{section}/*.md"],
      format: "front-matter",
      entries: "$",
      fields: { name: "$.title", repository: "$.repo", website: "$.home", description: "$.text", section: "$.kinds" },
    }),
    list("fleet", {
      files: ["fleet/{key}/ship.json"],
      entries: "$",
      fields: { name: "$.name", description: "$.text" },
      companions: [
        {
          file: "./links.yml",
          format: null,
          items: "$",
          match: null,
          fields: { repository: "$.code", website: "$.home" },
        },
      ],
    }),
    list("extensions", {
      files: ["extensions.toml"],
      entries: "$.*",
      fields: { name: "$.name", version: "$.version" },
      companions: [
        {
          file: ".gitmodules",
          format: null,
          items: "$.submodule[*]",
          match: { item: "$.path", entry: "$.submodule" },
          fields: { repository: "$.url" },
        },
      ],
    }),
    list("awesome", {
      files: ["awesome.md"],
      entries: "$.entries[*]",
      fields: { name: "$.name", repository: "$.repository", website: "$.url", description: "$.description" },
    }),
  ],
  logo: { registry: "ui/card.jsx", lists: [] },
};

function snapshot(folder: string): Snapshot {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(folder, join(folder, path)).replaceAll("\\", "/"))
    .sort();
  const files = paths.filter(wantedFiles(config)).map((path) => {
    return { path, text: readFileSync(join(folder, path), "utf8"), unreadable: null };
  });
  return { revision: "0".repeat(40), files, paths };
}

const where = ({ name, section, file, startLine, endLine }: Entry) =>
  `${name} (${section}) ${file}:${startLine}-${endLine}`;
const both = ({ from, to, fields }: Pair) => ({ from: where(from), to: where(to), fields });

function inWords(change: Change, standings: ReadonlyMap<Entry, Standing>) {
  return {
    added: change.added.map(where),
    removed: change.removed.map(where),
    moved: change.moved.map(both),
    renamed: change.renamed.map(both),
    edited: change.edited.map(both),
    reordered: change.reordered,
    problems: change.problems.map(({ file, line, column, severity, message, cause }) => {
      return { at: `${file}:${line}:${column}`, severity, message: say(message), cause: cause && say(cause) };
    }),
    hints: change.hints.map(({ file, message }) => `${file}: ${say(message)}`),
    touchesListing: change.touchesListing,
    standings: [...standings].map(([entry, { neighbours, twins, logo, order }]) => ({
      entry: where(entry),
      neighbours: neighbours.members.map(
        ({ member, present, type }) => `${member}: ${type} in ${present} of ${neighbours.count}`,
      ),
      twins: twins.map((twin) => `same ${twin.same}: ${where(twin.entry)}`),
      logo: logo && { ...logo, unreadable: logo.unreadable && say(logo.unreadable) },
      order,
    })),
  };
}

for (const name of readdirSync(CASES).sort()) {
  test(name.replaceAll("-", " "), () => {
    const given = join(CASES, name, "given");
    const golden = join(CASES, name, "then", "change.json");
    const [mergeBase, head] = [snapshot(join(given, "base")), snapshot(join(given, "head"))];
    const tip = existsSync(join(given, "tip")) ? snapshot(join(given, "tip")) : mergeBase;
    const { change, standings } = readChange({ mergeBase, head, tip }, config);
    const found = inWords(change, standings);
    if (env.GOLDEN === "1") {
      mkdirSync(join(CASES, name, "then"), { recursive: true });
      writeFileSync(golden, `${JSON.stringify(found, null, 2)}\n`);
    }
    expect(found).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });
}
