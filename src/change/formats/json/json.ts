/** JSON, also broken JSON -> its tree, and what is wrong with it. */
import { emptyFile, type Fault } from "../../cause.ts";
import { tell } from "../../settle.ts";
import type { Parsed, Source } from "../../tree.ts";
import { unfuse } from "./fused.ts";
import { readRoot } from "./root.ts";
import { scanOf } from "./scan.ts";

export function readJson(source: Source): Parsed {
  const scan = scanOf(source, "json");
  const root = readRoot(scan);
  if (root === null) {
    const empty: Fault = { offset: 0, seen: null, cause: emptyFile(), severity: "error" };
    return { root, main: root, problems: tell(source, scan.faults.length === 0 ? [empty] : scan.faults), clean: false };
  }
  const unfused = unfuse(root, source);
  const clean = scan.faults.length === 0 && !unfused.changed;
  const problems = tell(source, scan.faults, unfused.faults);
  return { root: unfused.root, main: unfused.root, problems, clean };
}
