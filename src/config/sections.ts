/** The sections that a configuration asks something of, and those that entries stand in -> the ones that nothing stands in. */
import { code, list, md, type Text } from "../markdown.ts";
import type { Problem } from "../model/entry.ts";
import { nearest } from "../nearest.ts";
import { problem } from "./problems.ts";
import type { Layer } from "./said.ts";

const ALL = "all";
const INSIDE = " > ";
const MOST = 10;

/** Mistyped, mostly: such criteria would never be asked. Nothing is said where no entry is known at all. */
export function strangeSections(
  file: string,
  { criteria, document }: Pick<Layer, "criteria" | "document">,
  inhabited: readonly string[],
): Problem[] {
  const known = withOuter(inhabited);
  if (known.length === 0) return [];
  return criteria.flatMap(({ section }) => {
    if (section === ALL || known.includes(section)) return [];
    const near = nearest(section, [ALL, ...known]) ?? innerNear(section, known);
    const rest = near === null ? othersThan(known) : md`Did you mean ${code(near)}?`;
    const message = md`No entry stands in a section ${code(section)}, so this is asked of nobody. ${rest}`;
    return [problem(file, document.keyAt(["criteria", section]), message, "warning")];
  });
}

/** A section inside another one that was called by its own name alone. */
function innerNear(section: string, known: readonly string[]): string | null {
  const inner = new Map(known.map((one) => [one.split(INSIDE).at(-1) ?? one, one]));
  const near = nearest(section, [...inner.keys()]);
  return near === null ? null : (inner.get(near) ?? null);
}

function othersThan(known: readonly string[]): Text {
  const few = known.slice(0, MOST).map(code);
  return known.length > MOST ? md`The first sections are ${list(few)}.` : md`The sections are ${list(few)}.`;
}

/** The sections, and those around them. */
function withOuter(sections: readonly string[]): readonly string[] {
  const all = new Set<string>();
  for (const section of new Set(sections)) {
    const parts = section.split(INSIDE);
    for (let end = 1; end <= parts.length; end += 1) all.add(parts.slice(0, end).join(INSIDE));
  }
  return [...all];
}
