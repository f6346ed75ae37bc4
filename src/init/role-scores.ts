/** One place inside things of one shape -> how well it fits a role: by its name, and by what stands there. */
import { parseAddress } from "../address.ts";
import type { Leaf } from "./leaves.ts";
import { share } from "./sample.ts";

const FORGES = /(?:^|\.)(?:github\.com|gitlab\.[a-z.]+|codeberg\.org|bitbucket\.org|gitea\.com|sr\.ht|git\.[a-z.-]+)$/;
/** A field that fewer have is no field of the listing. */
const LEAST_PRESENT = 0.1;
const NAMES = [
  "name",
  "title",
  "label",
  "displayname",
  "fullname",
  "projectname",
  "project",
  "app",
  "package",
  "id",
  "slug",
];
const SECTIONS = ["category", "section", "group", "categories", "categoryids", "topic", "kind", "type", "tags", "tag"];
const NO_REPOSITORY =
  /demo|changelog|licen|logo|icon|image|issue|release|artwork|docs|author|related|download|path|folder|submodule|file/;
const NO_WEBSITE =
  /twitter|crunchbase|linkedin|logo|icon|image|artwork|slack|youtube|blog|avatar|screenshot|licen|demo|discover|itunes|appstore|playstore|auth|issue|changelog/;
const NO_NAME = /by$|author|owner|user|mail|maintainer|date|version|path|submodule|code$|region|language/;

/** `owner/name`, or an address of a repository on a forge. */
export function isRepository(value: unknown): boolean {
  if (typeof value !== "string" || value.length > 300) return false;
  if (/^github:[\w-]+\/[\w.-]+$/.test(value)) return true;
  const address = parseAddress(value);
  if (address === null || address.name === null || !FORGES.test(address.host)) return false;
  return /^https?:|^git|^ssh/.test(value)
    ? !/\/(?:issues|pull|releases|wiki|raw|archive)(?:\/|$)/.test(value)
    : /^[\w-]+\/[\w.-]+$/.test(value);
}

function isPage(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/[^\s]+$/.test(value);
}

export function repositoryScore({ word, values, presence }: Leaf): number {
  if (NO_REPOSITORY.test(word) || isFolder(values)) return 0;
  const sure = share(values, isRepository);
  const called = /repo|source|^git|github|gitlab|code$|codeurl/.test(word);
  if (sure < (called ? 0.3 : 0.5) || presence < LEAST_PRESENT) return 0;
  return presence * sure * (called ? 2 : 1);
}

/** `extensions/one`, `extensions/two`: paths, and no owners with their repositories. */
function isFolder(values: Leaf["values"]): boolean {
  const plain = values.filter((value) => typeof value === "string" && !value.includes(":"));
  const owners = new Set(plain.map((value) => String(value).split("/")[0]));
  return plain.length > 4 && plain.length > values.length / 2 && owners.size <= Math.max(1, plain.length / 50);
}

export function websiteScore({ word, values, presence }: Leaf): number {
  if (NO_WEBSITE.test(word)) return 0;
  const sure = share(values, isPage);
  if (sure < 0.8 || presence < LEAST_PRESENT) return 0;
  return presence * sure * (/home|web|site|url|link|page|^url$/.test(word) ? 2 : 1);
}

export function nameScore({ word, values, presence, depth }: Leaf): number {
  if (depth > 1 || presence < 0.6) return 0;
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length < values.length * 0.9 || share(texts, isPage) > 0.2) return 0;
  const length = median(texts.map((text) => text.length));
  const rank = NAMES.indexOf(word);
  if (rank !== -1 && length <= 120) return 20 - rank;
  if (NO_NAME.test(word)) return 0;
  const fit = presence > 0.95 && length >= 2 && length <= 50 && new Set(texts).size > texts.length * 0.9;
  return fit && texts.length >= 5 ? 1 : 0;
}

export function descriptionScore({ word, values, presence }: Leaf): number {
  const texts = values.filter((value) => typeof value === "string" && !isPage(value));
  if (texts.length < values.length * 0.8) return 0;
  if (/desc|summary|tagline|about|abstract|blurb|subtitle/.test(word)) return 3 * presence;
  return presence > 0.5 && median(texts.map((text) => String(text).length)) > 50 ? presence : 0;
}

export function starScore({ word, values }: Leaf): number {
  return /stars|stargazer/.test(word) && values.every((value) => typeof value === "number") ? 1 : 0;
}

export function logoScore({ word, values, depth }: Leaf): number {
  return depth === 1 &&
    /^(?:logo|logoname|logourl|icon)$/.test(word) &&
    values.every((value) => typeof value === "string")
    ? 1
    : 0;
}

/** A handful of values that come again and again. */
export function sectionScore({ word, values, presence }: Leaf): number {
  const rank = SECTIONS.indexOf(word);
  const kinds = new Set(values).size;
  const texts = values.every((value) => typeof value === "string");
  if (rank === -1 || !texts || presence < 0.8 || kinds < 2 || kinds > Math.max(8, values.length / 2)) return 0;
  return SECTIONS.length - rank;
}

/** Short texts that come again and again, under whatever name. */
export function isOfKinds({ word, values, presence, depth }: Leaf): boolean {
  if (/licen|version|status|author|owner|date/.test(word)) return false;
  const kinds = new Set(values).size;
  const texts = values.every((value) => typeof value === "string" && value.length <= 40 && !isPage(value));
  return texts && depth <= 2 && presence > 0.9 && kinds > 1 && kinds <= values.length / 3;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
