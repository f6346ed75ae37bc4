/** Things in a row -> groups of them by a name, in the order in which the names first come; and a thing that is made only once. */

export function groupBy<T>(all: Iterable<T>, nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

/** Makes a thing for a name when it is first asked for. */
export function remember<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, { readonly thing: T }>();
  return (name) => {
    const known = made.get(name) ?? { thing: make(name) };
    made.set(name, known);
    return known.thing;
  };
}

/** Makes a thing when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
