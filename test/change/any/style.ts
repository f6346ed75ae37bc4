/** A number -> the choices that somebody makes who writes a listing down, the same ones for the same entry every time. */

export interface Style {
  /** One of several ways to write `what`; style 0 takes the first of each. */
  readonly pick: <T>(what: string, ways: readonly [T, ...T[]]) => T;
}

export function styleOf(seed: number): Style {
  return {
    pick: (what, ways) => (seed === 0 ? ways[0] : (ways[hash(`${seed} ${what}`) % ways.length] ?? ways[0])),
  };
}

/** FNV-1a, with the bits mixed once more, since the last ones decide. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}
