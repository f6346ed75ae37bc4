/** Texts of a family of files -> the list of which each file is one entry. */
import { readerFor } from "../change/readers.ts";
import { plainValue, sourceOf } from "../change/tree.ts";
import type { Format } from "../model/config.ts";
import type { Value } from "../model/entry.ts";
import { type Family, nameIn, sectionIn, stemOf } from "./candidates.ts";
import { formatIn, type ListGuess, linksIn, pageGuess, worth } from "./guess.ts";
import { isObject } from "./leaves.ts";
import { recordSets } from "./records.ts";
import { isRepository } from "./role-scores.ts";
import { type Roles, rolesOf } from "./roles.ts";
import { share } from "./sample.ts";

interface Text {
  readonly path: string;
  readonly text: string;
}

interface Read {
  readonly path: string;
  readonly thing: Value;
}

/** A document longer than that is a list, or a page, and no entry. */
const MOST_INSIDE = 60;
/** A page with fewer links is no list. */
const FEWEST_LINKS = 8;
const DATED = /^(?:date|day|published(?:at|on)?|pub-?date|publish-?date)$/i;

export function guessFamily(
  { glob, paths, sample }: Family,
  textOf: (path: string) => string | null,
): ListGuess | null {
  const texts = sample.flatMap((path) => {
    const text = textOf(path);
    return text === null ? [] : [{ path, text }];
  });
  const [first] = texts;
  const format = first === undefined ? null : formatIn(first.path, first.text);
  if (first === undefined || format === null || format === "module" || format === "text") return null;
  if (format === "markdown") return guessPages(glob, paths.length, texts);
  const read = texts.flatMap((one) => entryIn(one, format));
  if (read.length < texts.length * 0.7 || read.length < 3) return null;
  const empty = emptySections(glob, read);
  const things = read.filter(({ path }) => !empty.includes(sectionIn(glob, path))).map(({ thing }) => thing);
  const roles = rolesOf(things);
  const described = roles.fields.has("name") && roles.fields.has("description");
  if ((roles.withAddress < 0.1 && !described) || arePosts(things, roles)) return null;
  const members = paths.filter((path) => !empty.includes(sectionIn(glob, path)));
  // Two wildcards claim more than one: they must give more.
  const claim = glob.includes("{section}") ? 0.9 : 1;
  return {
    name: nameOf(glob),
    files: [glob],
    except: empty.map((section) => glob.replace("{section}", section).replace(/\{key\}.*$/, "**")),
    format: format === "front-matter" ? format : null,
    kind: "file",
    groups: [],
    entries: "$",
    asides: [],
    roles,
    count: members.length,
    things,
    score: members.length * worth(roles) * claim * share(texts, ({ path }) => read.some((one) => one.path === path)),
  };
}

/** The document as an entry, if it is an object, and no list in disguise. */
function entryIn({ path, text }: Text, format: Format): readonly Read[] {
  const { root } = readerFor(format)(sourceOf(path, text));
  if (root?.kind !== "object" || recordSets(root).some(({ records }) => records.length > MOST_INSIDE)) return [];
  return [{ path, thing: plainValue(root) }];
}

/** Pages that are lists themselves: the file is then the section, and the folder where there is one for each. */
function guessPages(glob: string, count: number, texts: readonly Text[]): ListGuess | null {
  const pages = texts.map(({ path, text }) => linksIn(readerFor("markdown")(sourceOf(path, text)).root));
  if (share(pages, (links) => links.length >= FEWEST_LINKS) < 0.6) return null;
  const files = glob.includes("{section}") ? glob.replace("{key}", "*") : glob.replace("{key}", "{section}");
  const guess = pageGuess({ name: nameOf(glob), files: [files], format: null }, pages.flat());
  const times = count / texts.length;
  return guess && { ...guess, count: Math.round(guess.count * times), score: guess.score * times };
}

/** Whether these are articles: they have a day, and no repository. */
function arePosts(things: readonly Value[], { withRepository }: Roles): boolean {
  const dated = share(things, (thing) => isObject(thing) && Object.keys(thing).some((name) => DATED.test(name)));
  return withRepository < 0.3 && dated > 0.6;
}

/** Folders in which hardly anything has a repository, where most others do: they hold something else. */
function emptySections(glob: string, read: readonly Read[]): readonly string[] {
  if (!glob.includes("{section}")) return [];
  const has = ({ thing }: Read) =>
    rolesOf([thing]).withRepository > 0 || JSON.stringify(thing).split('"').some(isRepository);
  if (share(read, has) < 0.5) return [];
  const sections = [...new Set(read.map(({ path }) => sectionIn(glob, path)))];
  return sections.filter(
    (section) =>
      share(
        read.filter(({ path }) => sectionIn(glob, path) === section),
        has,
      ) < 0.3,
  );
}

/** The folder that the glob begins with. */
function nameOf(glob: string): string {
  const fixed = glob.split("/").filter((part) => !part.includes("{"));
  const last = fixed.at(-1) ?? "";
  const folder = last === nameIn(glob) ? (fixed.at(-2) ?? stemOf(last)) : last;
  return folder === "" ? "entries" : folder.replace(/^_/, "");
}
