/** A place in an entry -> what it is called in a sentence. */
import { code, type Insert, md } from "../../markdown.ts";

/** Names and indices from the entry down. */
export type Path = readonly string[];

/** As it begins a sentence. */
export function subjectOf(path: Path): Insert {
  return path.length === 0 ? md`The entry` : nameOf(path);
}

/** `urls[0].label`. */
export function nameOf([first, ...rest]: Path): Insert {
  if (first === undefined) return md`the entry`;
  return code(rest.reduce((name, part) => (/^\d+$/.test(part) ? `${name}[${part}]` : `${name}.${part}`), first));
}
