/** Large listings in all formats -> the time and memory that a change in them takes, beside what plain parsing of both sides takes. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Bench, Row } from "./bench.ts";
import type { Asked, Figures } from "./diff-child.ts";
import type { LargeFormat } from "./large.ts";

const MEGABYTE = 1_000_000;
const CHILD = fileURLToPath(new URL("diff-child.js", import.meta.url));

/** What the listing's own promises are about. */
const PROMISED: readonly Pick<Asked, "format" | "size" | "what">[] = [
  { format: "yaml", size: 2 * MEGABYTE, what: "added" },
  { format: "json", size: 3 * MEGABYTE, what: "added" },
  { format: "markdown", size: 0.4 * MEGABYTE, what: "edited" },
];
const FORMATS: readonly LargeFormat[] = ["json", "yaml", "markdown", "csv", "toml", "text"];
const SIZES = [2, 6, 20];

export const diff: Bench = {
  name: "diff",
  about:
    "All of a change in one large file, each figure from a process of its own: the first one in it, then the median of the later half of some. Times are of the processor; memory is the process's peak, Node and both texts included.",
  async run() {
    const promised = PROMISED.map((asked) => beside({ ...asked, times: 12 }));
    const grown = FORMATS.flatMap((format) => SIZES.map((size) => grownTo(format, size * MEGABYTE)));
    return [...promised, ...grown];
  },
};

function beside(asked: Omit<Asked, "task">): Row {
  const all = figuresOf({ ...asked, task: "diff" });
  const reader = figuresOf({ ...asked, task: "reader" });
  const plain = asked.format === "json" || asked.format === "yaml" ? figuresOf({ ...asked, task: "plain" }) : null;
  const to = (other: Figures | null, of: "cold" | "warm") => (other === null ? "" : (all[of] / other[of]).toFixed(2));
  return {
    ...rowOf(asked, all),
    "first, to our reader on both sides": to(reader, "cold"),
    "later, to our reader on both sides": to(reader, "warm"),
    "first, to the library on both sides": to(plain, "cold"),
    "later, to the library on both sides": to(plain, "warm"),
  };
}

/** The later ones of a large file are as many as show that they take no longer than the first. */
function grownTo(format: LargeFormat, size: number): Row {
  const asked = { format, size, what: "added", times: 2 } as const;
  const figures = figuresOf({ ...asked, task: "diff" });
  const megabytes = (2 * figures.size) / MEGABYTE;
  return {
    ...rowOf(asked, figures),
    "first, ms for a MB": figures.cold / megabytes,
    "MB of memory for a MB": figures.peak / MEGABYTE / megabytes,
  };
}

function rowOf(
  { format, what }: Pick<Asked, "format" | "what">,
  { size, entries, cold, warm, warmClock, peak }: Figures,
): Row {
  return {
    change: `one ${what}, ${format}`,
    "MB a side": size / MEGABYTE,
    entries,
    "first, ms": Math.round(cold),
    "later, ms": Math.round(warm),
    "later by the clock, ms": Math.round(warmClock),
    "memory, MB": Math.round(peak / MEGABYTE),
  };
}

function figuresOf(asked: Asked): Figures {
  return JSON.parse(execFileSync(process.execPath, [CHILD, JSON.stringify(asked)], { encoding: "utf8" }));
}
