/** `npm run bench [-- NAME ...]`: runs the benches, all or those that are named, and prints their tables. */
import { cpus } from "node:os";
import type { Bench } from "./bench.ts";
import { diff } from "./diff.ts";
import { license } from "./license.ts";
import { line } from "./line.ts";
import { memory } from "./memory.ts";
import { requests } from "./requests.ts";
import { startUp } from "./start-up.ts";
import { tableOf } from "./table.ts";
import { time } from "./time.ts";

const BENCHES: readonly Bench[] = [requests, time, memory, line, diff, startUp, license];

const named = process.argv.slice(2);
const unknown = named.filter((name) => BENCHES.every((bench) => bench.name !== name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}. There are: ${BENCHES.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus().length} processors: ${cpus()[0]?.model ?? "unknown"}`);
for (const { name, about, run } of BENCHES) {
  if (named.length > 0 && !named.includes(name)) continue;
  const start = performance.now();
  const rows = await run();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\n${name}: ${about}\n\n${tableOf(rows)}\n\n(${seconds} s)`);
}
