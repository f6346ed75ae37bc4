/** What is to be done to a large listing -> it, once cold and many times warm, in this process alone, which tells its figures. */
import { load } from "js-yaml";
import { parseTOML } from "toml-eslint-parser";
import { readChange } from "../../src/change/read.ts";
import { readerFor } from "../../src/change/readers.ts";
import { sourceOf } from "../../src/change/tree.ts";
import { median } from "./figures.ts";
import { type Large, type LargeFormat, largeListing } from "./large.ts";

/** `diff`: all of the change. Else nothing but a parse of both sides: `plain` by the format's library, `reader` by our own. */
export type Task = "diff" | "plain" | "reader";

export interface Asked {
  readonly task: Task;
  readonly format: LargeFormat;
  readonly size: number;
  readonly what: "added" | "edited";
  readonly times: number;
}

/** Milliseconds of processor time and of the clock, and bytes. */
export interface Figures {
  readonly cold: number;
  readonly coldClock: number;
  readonly warm: number;
  readonly warmClock: number;
  readonly entries: number;
  readonly size: number;
  /** The most that the process ever had in memory, Node and both texts included. */
  readonly peak: number;
}

const LIBRARIES: Partial<Record<LargeFormat, (text: string) => unknown>> = {
  json: (text) => JSON.parse(text),
  yaml: (text) => load(text),
  toml: (text) => parseTOML(text),
};

function workFor({ task, format }: Asked, { sides, config }: Large): () => unknown {
  if (task === "diff") return () => readChange(sides, config);
  const [one, other] = [sides.mergeBase, sides.head].map(({ files }) => files[0]?.text ?? "");
  const reader = readerFor(format);
  const parse = task === "plain" ? LIBRARIES[format] : (text: string) => reader(sourceOf("list", text));
  if (parse === undefined) throw new Error(`there is no plain parser of ${format}`);
  return () => [parse(one ?? ""), parse(other ?? "")];
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function lap(work: () => unknown): { readonly processor: number; readonly clock: number } {
  const [begun, clock] = [spent(), performance.now()];
  work();
  return { processor: spent() - begun, clock: performance.now() - clock };
}

const asked: Asked = JSON.parse(process.argv[2] ?? "");
const large = largeListing(asked.format, asked.size, asked.what);
const work = workFor(asked, large);
const cold = lap(work);
const laps = Array.from({ length: asked.times }, () => lap(work)).slice(Math.floor(asked.times / 2));
const figures: Figures = {
  cold: cold.processor,
  coldClock: cold.clock,
  warm: median(laps.map(({ processor }) => processor)),
  warmClock: median(laps.map(({ clock }) => clock)),
  entries: large.entries,
  size: large.size,
  peak: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(figures));
