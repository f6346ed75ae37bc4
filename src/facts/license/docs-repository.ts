/** A repository's submodules, README and homepage -> the other repository of the same owner that holds its documentation. */
import { parseAddress } from "../../address.ts";
import type { RepositoryAnswer } from "../../model/answers.ts";
import { fileAt, readmeOf } from "../at-head.ts";
import { docsElsewhere } from "./docs-files.ts";

export interface DocsPlace {
  /** `owner/name` as it is written there. */
  readonly name: string;
  /** A submodule is all of the documentation's folder; what is linked may be a part of the documentation. */
  readonly by: "submodule" | "link";
  /** The folder that is the submodule, or the file that links to it; null for the homepage. */
  readonly path: string | null;
}

const MOST_CHARACTERS = 100_000;
const SECTION = /^[ \t]{0,8}\[submodule "[^"\n]{1,300}"\]/m;
const LINK = /https?:\/\/[\w.-]{1,100}\/?[^\s<>()[\]"'`]{0,200}/gi;
const SPEAKS_OF_DOCS = /\bdocs?\b|\bdocumentation\b/i;

/** Null where none is named. */
export function docsRepository(repository: RepositoryAnswer): DocsPlace | null {
  if (repository.forge !== "github") return null;
  return inSubmodules(repository) ?? inReadme(repository) ?? atHomepage(repository);
}

// https://git-scm.com/docs/gitmodules
function inSubmodules(repository: RepositoryAnswer): DocsPlace | null {
  const folders = new Set(docsElsewhere(repository));
  const sections = (fileAt(repository, ".gitmodules")?.text ?? "").slice(0, MOST_CHARACTERS).split(SECTION);
  for (const section of sections) {
    const path = settingOf(section, "path")?.replace(/\/$/, "");
    const url = settingOf(section, "url");
    const name = url === undefined ? null : submoduleName(repository, url);
    if (path !== undefined && folders.has(path) && name !== null) return { name, by: "submodule", path };
  }
  return null;
}

function settingOf(section: string, key: "path" | "url"): string | undefined {
  return new RegExp(`^[ \\t]{0,8}${key}[ \\t]{0,8}=[ \\t]{0,8}(\\S{1,300})[ \\t]{0,8}$`, "m").exec(section)?.[1];
}

/** An address that begins with `../` is that of a repository of the same owner. */
function submoduleName(repository: RepositoryAnswer, url: string): string | null {
  const beside = /^\.\.\/([\w.-]{1,100}?)(?:\.git)?\/?$/.exec(url)?.[1];
  return beside === undefined ? ofSameOwner(repository, url) : otherThan(repository, beside);
}

/** Links to a repository that is named for documentation, and, in a line that speaks of it, to one that is named for a website. */
function inReadme(repository: RepositoryAnswer): DocsPlace | null {
  const readme = readmeOf(repository);
  const lines = (readme?.text ?? "").slice(0, MOST_CHARACTERS).split("\n");
  const links = lines.flatMap((line) => {
    const speaks = SPEAKS_OF_DOCS.test(line.replace(LINK, " "));
    return [...line.matchAll(LINK)].map(([url]) => ({
      name: linkedName(repository, url.replace(/[.,;:!?]+$/, "")),
      speaks,
    }));
  });
  const named = links.find(
    ({ name, speaks }) => name !== null && (isForDocs(repository, name) || (speaks && isSite(repository, name))),
  );
  return named?.name ? { name: named.name, by: "link", path: readme?.path ?? null } : null;
}

function atHomepage(repository: RepositoryAnswer): DocsPlace | null {
  const name = linkedName(repository, repository.homepageUrl ?? "");
  return name !== null && isForDocs(repository, name) ? { name, by: "link", path: null } : null;
}

/** The repository that a page shows or is served from: https://docs.github.com/pages, of the owner or of one of its repositories. */
function linkedName(repository: RepositoryAnswer, url: string): string | null {
  const [owner = ""] = repository.nameWithOwner.split("/");
  const served = /^https?:\/\/([\w-]{1,40}\.github\.io)(?:\/([\w.-]{1,100})?)?/i.exec(url);
  if (served === null) return ofSameOwner(repository, url);
  const [, host = "", path = ""] = served;
  if (host.toLowerCase() !== `${owner}.github.io`.toLowerCase()) return null;
  return otherThan(repository, path === "" ? host : path);
}

function ofSameOwner(repository: RepositoryAnswer, url: string): string | null {
  const address = parseAddress(url);
  const own = parseAddress(repository.url);
  if (address?.name == null || address.host !== own?.host) return null;
  return address.owner.toLowerCase() === own.owner.toLowerCase() ? otherThan(repository, address.name) : null;
}

function otherThan({ nameWithOwner }: RepositoryAnswer, other: string): string | null {
  const [owner = "", name = ""] = nameWithOwner.split("/");
  return other.toLowerCase() === name.toLowerCase() || /^\.+$/.test(other) ? null : `${owner}/${other}`;
}

/** `docs`, `NAME-docs`, `docs-NAME`. */
function isForDocs(repository: RepositoryAnswer, other: string): boolean {
  return isOneOf(
    repository,
    other,
    /^(?:docs?|documentation)$|^NAME[-_.](?:docs?|documentation)$|^(?:docs?|documentation)[-_.]NAME$/,
  );
}

/** `website`, `NAME.github.io`, `NAME-website`. */
function isSite(repository: RepositoryAnswer, other: string): boolean {
  return isOneOf(
    repository,
    other,
    /^(?:website|site|www)$|^(?:NAME|OWNER)\.github\.io$|^(?:NAME|OWNER)[-_.](?:website|site|web|www|io|org|dev)$/,
  );
}

/** Names hold no letters that are capital once they are put in small ones, so the two marks cannot be mistaken for them. */
function isOneOf({ nameWithOwner }: RepositoryAnswer, other: string, names: RegExp): boolean {
  const [owner = "", name = ""] = nameWithOwner.toLowerCase().split("/");
  const [, found = ""] = other.toLowerCase().split("/");
  return [found.replace(name, "NAME"), found.replace(owner, "OWNER"), found].some((one) => names.test(one));
}
