/** A module that does not parse -> its top-level lists and objects as far as they can be made out, and the mistakes in them. */

import type { Fault } from "../../cause.ts";
import type { Source } from "../../tree.ts";
import { scanOf } from "../json/scan.ts";
import { readTop } from "../json/tolerant.ts";
import type { Binding } from "./bindings.ts";

export interface Recovered {
  readonly bindings: readonly Binding[];
  readonly faults: readonly Fault[];
}

const DECLARATION =
  /^(?:export[ \t]+)?(?:const|let|var)[ \t]+([\w$]+)[^=\n]{0,300}=(?![=>])|^export[ \t]+(default)\b|^module\.exports[ \t]*=/gm;
/** `export { items as default }` */
const RENAMED = /^export[ \t]*\{[^}\n]{0,300}?([\w$]+)[ \t]+as[ \t]+default\b/gm;
/** `<Entry[]>[`, as TypeScript writes what a list is. */
const CAST = /\s*<[\w$.[\]<>|, \t]{1,200}>(?=\s*[[{])/y;
const STATEMENT =
  /^(?:import[ \t{'"*]|export[ \t{*]|(?:const|let|var|function|class)[ \t]+[\w$]+[ \t]*[=:({]|module\.exports)/gm;

/** Statements are told by their beginning at the very start of a line, so that a bracket too few in one spares the next. */
export function recoverBindings(source: Source): Recovered {
  const starts = [...source.text.matchAll(STATEMENT)].map(({ index }) => index);
  const bindings: Binding[] = [];
  const faults: Fault[] = [];
  let next = 0;
  for (const declaration of source.text.matchAll(DECLARATION)) {
    const from = behindCast(source.text, declaration.index + declaration[0].length);
    while (next < starts.length && (starts[next] ?? 0) < from) next += 1;
    const scan = scanOf(source, "module", from, starts[next]);
    const name = declaration[1] ?? "default";
    if (scan.at.kind === "word") {
      const alias = String(scan.at.value);
      if (scan.at.end > from) bindings.push({ name, value: { alias } });
    } else if (scan.at.kind === "{" || scan.at.kind === "[") {
      bindings.push({ name, value: readTop(scan) });
      faults.push(...scan.faults);
    }
  }
  for (const [, alias = ""] of source.text.matchAll(RENAMED)) bindings.push({ name: "default", value: { alias } });
  return { bindings, faults };
}

function behindCast(text: string, from: number): number {
  CAST.lastIndex = from;
  return CAST.test(text) ? CAST.lastIndex : from;
}
