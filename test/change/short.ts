/** Two sides of entries -> the change in short, for tests that compare entries without files. */
import { classify } from "../../src/change/match/classify.ts";
import { folder } from "../../src/change/match/compare.ts";
import { match } from "../../src/change/match/match.ts";
import { findReplaced } from "../../src/change/match/reorder.ts";
import type { Config } from "../../src/model/config.ts";
import type { Entry, Pair } from "../../src/model/entry.ts";
import { config } from "./entry.ts";

/** Names, with the fields behind a colon. */
export function changeOf(base: readonly Entry[], head: readonly Entry[], given: Config = config) {
  const { pairs, added, removed } = match(base.map(folder(given)), head.map(folder(given)));
  const { moved, renamed, edited } = classify(pairs);
  const ends = pairs.map(({ from, to }) => ({ from: from.entry, to: to.entry }));
  const stayed = ends.filter(({ from, to }) => from.section === to.section && from.list === to.list);
  const short = ({ from, to, fields }: Pair) => `${from.name} > ${to.name}: ${fields.join(" ")}`;
  const change = {
    added: added.map(({ entry }) => entry.name),
    removed: removed.map(({ entry }) => entry.name),
    moved: moved.map(short),
    renamed: renamed.map(short),
    edited: edited.map(short),
    replaced: findReplaced(stayed, base).map(({ name }) => name),
  };
  return Object.fromEntries(Object.entries(change).filter(([, all]) => all.length > 0));
}

const prose = (topic: string) => `${topic} watches what the kernel does and tells ${topic} users about slow calls`;
export const wasp = { name: "Wasp", repo: "https://github.com/wasp/wasp", text: prose("Wasp") };
export const hornet = {
  name: "Hornet",
  repo: "https://github.com/hornet/hornet",
  text: "A firewall that sits on the network card",
};
export const bee = {
  name: "Bee",
  repo: "https://github.com/bee/bee",
  text: "Profiles memory of garbage collected languages",
};
