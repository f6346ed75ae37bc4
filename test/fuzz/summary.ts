/** Trials -> a line for each format: how many, and the slowest of them. */
import type { Row } from "../bench/bench.ts";

interface Slow {
  readonly number: number;
  readonly milliseconds: number;
  readonly size: number;
}

interface Line {
  count: number;
  milliseconds: number;
  size: number;
  slowest: Slow;
  /** By the time for each KB, among those that are long enough for it to say anything. */
  dearest: Slow;
}

export type Summary = Map<string, Line>;

const LONG = 10_000;
const NOTHING: Slow = { number: 0, milliseconds: 0, size: 1 };

export function addTrial(summary: Summary, { format, ...trial }: Slow & { readonly format: string }): void {
  const line = summary.get(format) ?? { count: 0, milliseconds: 0, size: 0, slowest: NOTHING, dearest: NOTHING };
  summary.set(format, line);
  line.count += 1;
  line.milliseconds += trial.milliseconds;
  line.size += trial.size;
  if (trial.milliseconds > line.slowest.milliseconds) line.slowest = trial;
  if (trial.size >= LONG && dearness(trial) > dearness(line.dearest)) line.dearest = trial;
}

export function summaryRows(summary: Summary): readonly Row[] {
  return [...summary].map(([format, { count, milliseconds, size, slowest, dearest }]) => ({
    format,
    inputs: count,
    "ms for a KB": milliseconds / (size / 1000),
    "slowest, ms": slowest.milliseconds,
    "its KB": slowest.size / 1000,
    "its number": `${slowest.number}`,
    [`most ms for a KB, above ${LONG / 1000} KB`]: dearness(dearest),
    "that one's number": `${dearest.number}`,
  }));
}

function dearness({ milliseconds, size }: Slow): number {
  return milliseconds / (size / 1000);
}
