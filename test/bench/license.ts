/** Licence texts -> how long one takes to be read, how long the texts of the SPDX list take to load, and the command from the shell. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLicenseFile } from "../../src/facts/license/file.ts";
import { harmless, samples } from "../facts/license/corpus.ts";
import { riders } from "../facts/license/near-misses.ts";
import type { Bench, Row } from "./bench.ts";
import { median } from "./figures.ts";

const TIMES = 9;
const EVERY = 8;
const CLI = fileURLToPath(new URL("../../src/cli.js", import.meta.url));
const MATCHER = new URL("../../src/facts/license/text/match.js", import.meta.url).href;

export const license: Bench = {
  name: "license",
  about: `Texts of the SPDX list as people put them into repositories, after warm-up, in time of the processor; processes are the median of ${TIMES} runs.`,
  async run() {
    const approved = samples.filter(({ osiApproved }) => osiApproved);
    const changes = [...harmless, ...riders];
    const plain = approved.map(({ text }) => text);
    const changed = changes.flatMap(([, change], i) =>
      approved.filter((_, j) => j % EVERY === i % EVERY).map(({ text }) => change(text)),
    );
    for (const text of plain) millisecondsOf(text);
    return [rowOf("as it comes", plain), rowOf("changed", changed), ...processes()];
  },
};

function rowOf(name: string, texts: readonly string[]): Row {
  const times = texts.map(millisecondsOf).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { what: name, texts: times.length, "median, ms": median(times), "95 %, ms": at(0.95), "most, ms": at(1) };
}

function millisecondsOf(text: string): number {
  const file = { path: "LICENSE", text, byteSize: text.length, truncated: false };
  const start = process.cpuUsage();
  readLicenseFile("LICENSE", file);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function processes(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), "listkeeper-bench-"));
  try {
    copyFileSync("LICENSE", join(folder, "LICENSE"));
    const commands: readonly (readonly [string, readonly string[]])[] = [
      ["node -e 0", ["-e", "0"]],
      ["loading the texts", ["--input-type=module", "-e", `await import(${JSON.stringify(MATCHER)})`]],
      ["listkeeper license", [CLI, "license", folder]],
    ];
    const runs = commands.map(() => [] as number[]);
    for (let i = 0; i < TIMES; i += 1) {
      for (const [at, [name, args]] of commands.entries()) runs[at]?.push(processTime(name, args));
    }
    return commands.map(([name], i): Row => {
      const times = (runs[i] ?? []).toSorted((a, b) => a - b);
      return {
        what: name,
        texts: "",
        "median, ms": median(times),
        "95 %, ms": "",
        "most, ms": times.at(-1) ?? Number.NaN,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function processTime(name: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} ended with status ${status}: ${stderr}`);
  return performance.now() - start;
}
