import { expect, test } from "@jest/globals";
import { readChange } from "../../src/change/read.ts";
import { loadConfig } from "../../src/config.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";

const { config } = loadConfig("extends: ebpf-io\n", { owner: "", repository: "" });
const PATH = "src/data/pages/applications/emerging.json";
const REGISTRY = "src/components/pages/project-landscape/project-card/project-card.jsx";

const card = (name: string, repository: string, logoName: string) => ({
  name,
  logoName,
  description: `${name} watches.`,
  urls: [{ label: "GitHub", url: `https://github.com/${repository}` }],
});

function snapshot(revision: string, cards: readonly object[]): Snapshot {
  const files = [
    { path: PATH, text: JSON.stringify(cards, null, 2), unreadable: null },
    {
      path: REGISTRY,
      text: "import hiveLogo from './logos/hive.svg';\nconst logos = { hiveLogo };\n",
      unreadable: null,
    },
  ];
  return { revision, files, paths: files.map(({ path }) => path) };
}

/** What the listing says about each entry that is added to `before`. */
function added(before: readonly object[], ...more: readonly object[]) {
  const [base, head] = [snapshot("a", before), snapshot("b", [...before, ...more])];
  const { change, standings, listedAt } = readChange({ mergeBase: base, head, tip: base }, config);
  return { listedAt, standings: change.added.map((entry) => standings.get(entry)) };
}

test("of two that the pull request adds, only the second is the doubled one", () => {
  const { standings } = added([], card("Bee", "hive/bee", "hiveLogo"), card("Bee again", "Hive/Bee", "hiveLogo"));
  expect(standings.map((standing) => standing?.twins.map(({ entry }) => entry.name))).toEqual([[], ["Bee"]]);
});

test("projects of one owner may have one logo, those of two are asked about", () => {
  const bee = card("Bee", "hive/bee", "hiveLogo");
  expect(added([bee], card("Wasp", "Hive/wasp", "hiveLogo")).standings[0]?.logo?.sharedWith).toEqual([]);
  expect(added([bee], card("Wasp", "nest/wasp", "hiveLogo")).standings[0]?.logo?.sharedWith).toEqual(["Bee"]);
});

test("entries are found by an address that only GitHub knows them by", () => {
  const { listedAt } = added([card("Bee", "hive/bee", "hiveLogo")], card("Wasp", "hive/wasp", "hiveLogo"));
  expect(listedAt("https://github.com/Hive/bee").map(({ name }) => name)).toEqual(["Bee"]);
  expect(listedAt("https://github.com/hive/hornet")).toEqual([]);
});
