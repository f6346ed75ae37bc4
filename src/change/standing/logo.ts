/** The modules that register logos, and the file names of both sides -> what stands behind the logo that an entry names. */
import { parseAddress } from "../../address.ts";
import type { Config } from "../../model/config.ts";
import type { Entry, LogoStanding } from "../../model/entry.ts";
import type { Snapshot } from "../../model/pull-request.ts";
import { groupBy, remember } from "../group.ts";
import { join } from "../match/candidate.ts";
import { folderOf, type Images, imagesOf } from "./image.ts";
import { importedIn, type Registration, registeredIn, type Seen, seeModule } from "./registration.ts";

export interface Scene {
  readonly config: Config;
  readonly mergeBase: Snapshot;
  readonly head: Snapshot;
  /** The listing at head. */
  readonly entries: readonly Entry[];
}

const MODULE = /\.[cm]?[jt]sx?$/i;
const UNNAMED: Registration = { registered: "no", similar: [], from: null, unreadable: null };

/** Reads each module once; then tells the standing of an entry's logo, or null where its list has none. */
export function logosOf(scene: Scene): (entry: Entry) => LogoStanding | null {
  const see = remember((path) => seeModule(path, scene.head));
  const registryOf = registries(scene, see);
  const images = imagesOf(scene.mergeBase, scene.head);
  const unusedIn = remember((path) => unused(images, see(path)));
  const users = groupBy(scene.entries, (entry) => join(registryOf(entry) ?? "", nameIn(entry) ?? ""));
  return (entry) => {
    const registry = registryOf(entry);
    if (registry === null) return null;
    const [name, seen] = [nameIn(entry), see(registry)];
    const registration =
      name === null ? UNNAMED : registry === entry.file ? importedIn(seen, name) : registeredIn(seen, name);
    const { from, ...found } = registration;
    const image = images.find(from ?? "", registry);
    const sharing = name === null ? [] : (users.get(join(registry, name)) ?? []);
    return {
      name,
      registry,
      ...found,
      image: image.path,
      imageExists: image.exists,
      imageSimilar: image.similar,
      sharedWith: sharing.filter((other) => other !== entry && !isKin(entry, other)).map((other) => other.name),
      unusedImages: unusedIn(registry).filter(nearTo(registry, image.exists === false ? image.path : null)),
    };
  };
}

/** Projects of one owner may well have one logo. */
function isKin(one: Entry, other: Entry): boolean {
  const [own, others] = [one, other].map(({ repository }) => (repository === null ? null : parseAddress(repository)));
  if (!own || !others) return false;
  return own.host === others.host && own.owner.toLowerCase() === others.owner.toLowerCase();
}

function nameIn({ roles: { logo } }: Entry): string | null {
  return typeof logo === "string" && logo.trim() !== "" ? logo.trim() : null;
}

/** A list whose entries name imports of their own module needs no other registry. */
function registries({ config, entries }: Scene, see: (path: string) => Seen): (entry: Entry) => string | null {
  const byFile = groupBy(entries, ({ file }) => file);
  const importsOwn = remember((file) => {
    const names = MODULE.test(file) ? (byFile.get(file) ?? []).flatMap((entry) => nameIn(entry) ?? []) : [];
    if (names.length === 0) return false;
    const { registry, text } = see(file);
    return names.some((name) => registry?.imports.has(name) ?? text.includes(`import ${name} from`));
  });
  const withLogos = new Set(config.lists.filter(({ fields }) => Object.hasOwn(fields, "logo")).map(({ name }) => name));
  return ({ list, file }) => {
    if (!withLogos.has(list)) return null;
    if (importsOwn(file)) return file;
    const { logo } = config;
    return logo !== null && (logo.lists.length === 0 || logo.lists.includes(list)) ? logo.registry : null;
  };
}

/** Images that came and that the module does not import. */
function unused({ added, find }: Images, { path, registry }: Seen): readonly string[] {
  if (registry === null || added.length === 0) return [];
  const imported = new Set<string>();
  for (const from of registry.imports.values()) imported.add(find(from, path).path?.toLowerCase() ?? "");
  for (const logo of registry.table?.values() ?? []) {
    if (logo.kind !== "unknown") imported.add(find(logo.from ?? "", path).path?.toLowerCase() ?? "");
  }
  return added.filter((image) => !imported.has(image.toLowerCase()));
}

/** Whether an image is below the module's folder, or called like the one that is missing. */
function nearTo(path: string, missing: string | null): (image: string) => boolean {
  const missed = missing === null ? null : fileName(missing);
  return (image) => image.startsWith(folderOf(path)) || fileName(image) === missed;
}

function fileName(path: string): string {
  return path.slice(folderOf(path).length).toLowerCase();
}
