/** The names in a repository, and in what its owner hands down -> the files that say how the project is governed, own or inherited. */
import { pageOf } from "../../address.ts";
import type { RepositoryAnswer } from "../../model/answers.ts";
import type { GovernanceFile } from "../../model/facts.ts";
import { linkTo } from "../at-head.ts";
import { entriesIn, type NamedEntry } from "../tree.ts";
import { isGuideName, type Kind, kindOfName } from "./kinds.ts";

/** GitHub looks at the first four; the others are where projects put them that have a folder for their documentation or community. */
const FOLDERS = ["", ".github", "docs", ".gitlab", ".gitea", ".forgejo", "doc", "Documentation", "community"];
// Other folders hold code or more: the kernel's security/ is a subsystem.
const FOLDER_KINDS: ReadonlySet<Kind> = new Set(["contributing", "governance", "code-of-conduct"]);
/**
 * What an owner's `.github` repository can hand down, beside lists of maintainers; its CODEOWNERS is about itself alone.
 * https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file
 */
const HANDED_DOWN: ReadonlySet<Kind> = new Set([
  "contributing",
  "code-of-conduct",
  "governance",
  "maintainers",
  "security",
]);

/** `folder` is the part of the repository that the project is, or null for all of it. */
export function filesOf(repository: RepositoryAnswer, folder: string | null): readonly GovernanceFile[] {
  const places = folder === null ? FOLDERS : [folder, ...FOLDERS];
  const entries = places.flatMap((place) => entriesIn(repository, place));
  const named = entries.flatMap((entry) => fileOf(repository, entry, kindOf(entry)));
  const others = entries.flatMap((entry) => fileOf(repository, entry, isGuide(entry) ? "contributing" : null));
  const own = named.some(({ kind }) => kind === "contributing") ? named : [...named, ...others];
  const handedDown = ofOwner(repository, kindsOf(own));
  return [...own, ...handedDown, ...told(repository, kindsOf([...own, ...handedDown]))];
}

function kindsOf(files: readonly GovernanceFile[]): ReadonlySet<Kind> {
  return new Set(files.map(({ kind }) => kind));
}

function fileOf(
  repository: RepositoryAnswer,
  { path, type }: NamedEntry,
  kind: Kind | null,
): readonly GovernanceFile[] {
  return kind === null ? [] : [{ kind, path, url: linkTo(repository, path, type), inherited: false }];
}

function kindOf({ name, type, path }: Pick<NamedEntry, "name" | "type" | "path">): Kind | null {
  const kind = type === "commit" ? null : kindOfName(name);
  if (kind === "security" && /^(?:doc|Documentation|community)\//.test(path)) return null;
  return kind === null || type === "blob" || FOLDER_KINDS.has(kind) ? kind : null;
}

function isGuide({ name, type }: NamedEntry): boolean {
  return type === "blob" && isGuideName(name);
}

/** In the owner's `.github` repository: those of which the repository has none itself. */
function ofOwner({ inherited: { owner } }: RepositoryAnswer, seen: ReadonlySet<Kind>): readonly GovernanceFile[] {
  if (owner === null) return [];
  return ["", ".github", "docs"].flatMap((folder) =>
    entriesIn(owner, folder).flatMap((entry) => {
      const kind = entry.type === "blob" ? kindOf(entry) : null;
      if (kind === null || seen.has(kind) || !HANDED_DOWN.has(kind)) return [];
      const url = pageOf({ forge: "github", url: owner.url }, "blob", owner.head, entry.path);
      return [{ kind, path: entry.path, url, inherited: true }];
    }),
  );
}

/** What GitHub knows beside the folders that were looked at: handed down by its own rules, or at another place. */
function told({ inherited: given, url: own }: RepositoryAnswer, seen: ReadonlySet<Kind>): readonly GovernanceFile[] {
  const addresses: readonly (readonly [Kind, string | null])[] = [
    ["contributing", given.contributing],
    ["code-of-conduct", given.codeOfConduct],
    ["security", given.securityPolicy],
  ];
  return addresses.flatMap(([kind, url]) => {
    if (url === null || !/^https?:\/\//i.test(url) || seen.has(kind)) return [];
    const inRepository = url.startsWith(`${own}/blob/`);
    return [{ kind, path: pathIn(url), url, inherited: !inRepository }];
  });
}

/** `CONTRIBUTING.md` of `https://github.com/owner/.github/blob/main/CONTRIBUTING.md`. */
function pathIn(url: string): string {
  return /\/blob\/[^/]{1,200}\/(.{1,200})$/.exec(url)?.[1] ?? url.slice(url.lastIndexOf("/", url.length - 2) + 1);
}
