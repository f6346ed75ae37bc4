/** The text of a module that does not parse -> the same with mistakes that need no guess set right, every offset kept. */
import { backTickImport, conflictMarkers, type Fault } from "../../cause.ts";
import { lineOf, type Source } from "../../tree.ts";

export interface Mended {
  readonly text: string;
  readonly faults: readonly Fault[];
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)[^\n]*/gm;
const IMPORT = /^(import[^\n'"`;]{0,500})`([^\n'"`$]{0,500})`/gm;

export function mend(source: Source): Mended {
  const faults: Fault[] = [];
  const conflicting = source.text.includes("<<<<<<<");
  const withoutMarkers = source.text.replaceAll(MARKER, (line: string, marker: string, offset: number) => {
    if (!conflicting) return line;
    if (marker.startsWith("<")) {
      faults.push({ offset, seen: null, cause: conflictMarkers(lineOf(source, offset)), severity: "error" });
    }
    return " ".repeat(line.length);
  });
  const text = withoutMarkers.replaceAll(IMPORT, (_, before: string, address: string, offset: number) => {
    const at = offset + before.length;
    faults.push({ offset: at, seen: null, cause: backTickImport(lineOf(source, at)), severity: "error" });
    return `${before}'${address}'`;
  });
  return { text, faults };
}

/** The text with the import on a line blanked out; null where no import stands on that line alone. */
export function withoutSecondImport(text: string, lineStarts: readonly number[], line: number): string | null {
  const start = lineStarts[line - 1] ?? 0;
  const end = (lineStarts[line] ?? text.length + 1) - 1;
  const written = text.slice(start, end);
  if (!/^import\s[^'"]{1,500}['"][^'"]{1,500}['"][\s;]*$/.test(written)) return null;
  return text.slice(0, start) + " ".repeat(written.length) + text.slice(end);
}
