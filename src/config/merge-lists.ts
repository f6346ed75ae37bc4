/** The lists of presets and of the listing's own file -> one for each name: what is said later is laid over what was said before. */
import type { ListFile } from "./said.ts";

type Fields = Readonly<Record<string, string>>;

/** A list with all that is needed to read it. */
export type WholeList = Omit<ListFile, "files" | "entries" | "fields"> & {
  readonly files: NonNullable<ListFile["files"]>;
  readonly entries: string;
  readonly fields: Fields;
};

export function nameOf({ name, files }: ListFile): string {
  return name ?? (Array.isArray(files) ? files[0] : files) ?? "";
}

/** In the order in which the names come up. Keys are replaced one by one, and fields role by role. */
export function mergeLists(layers: readonly (readonly ListFile[])[]): ReadonlyMap<string, ListFile> {
  const found = new Map<string, ListFile>();
  for (const one of layers.flat()) {
    const under = found.get(nameOf(one));
    found.set(
      nameOf(one),
      under === undefined ? one : { ...under, ...one, fields: { ...under.fields, ...one.fields } },
    );
  }
  return found;
}

/** The keys that a list still lacks to be read. */
export function lackOf({ files, entries, fields }: ListFile): readonly string[] {
  return Object.entries({ files, entries, fields }).flatMap(([key, value]) => (value === undefined ? [key] : []));
}

/** An entry without a name of its own is called by its key, where the list has keys. */
export function isNamed({ files = [], fields = {}, identity }: ListFile): boolean {
  if (typeof fields.name === "string" || typeof fields.key === "string" || identity === "key") return true;
  return [files].flat().some((glob) => glob.includes("{key}"));
}

/** Null where something is lacking. */
export function wholeOf(one: ListFile): WholeList | null {
  const { files, entries, fields } = one;
  if (files === undefined || entries === undefined || fields === undefined || !isNamed(one)) return null;
  const kept: Record<string, string> = Object.create(null);
  for (const [role, path] of Object.entries(fields)) if (path !== false) kept[role] = path;
  return { ...one, files, entries, fields: kept };
}
