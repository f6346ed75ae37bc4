/** A project's description and README -> the sentences in which it says that it is not maintained any more, or finished. */
import { parseAddress } from "../../address.ts";
import type { FileText, RepositoryAnswer } from "../../model/answers.ts";
import type { Notice } from "../../model/facts.ts";
import { fileAt, lineLink, readmeOf } from "../at-head.ts";
import { type Passage, passagesOf } from "../reading/passages.ts";
import { plainWords, withoutMarks } from "../reading/plain-words.ts";
import { clausesOf, quoteOf, sentencesOf } from "../reading/sentences.ts";
import { nameIn, withoutName } from "./name.ts";
import {
  ANYWHERE,
  BADGES,
  IN_OPENING,
  IN_OTHER_LANGUAGES,
  IN_TITLE,
  OF_THIS,
  type Pattern,
} from "./notice-patterns.ts";

const MOST_NOTICES = 3;
const LONGEST = 1000;
const LONGEST_LINE = 4000;
/** A badge stands among the first lines. */
const BADGE_LINES = 40;
const OPENING_LINES = 60;
const OPENING_HEADINGS = 3;
// A heading over words about the project's state: what stands under it introduces the project as the first lines do.
const STATE =
  /deprecat|maint[ae]|archiv|status|notice|important|attention|warning|moved|discontinu|end of life|announcement|abandon/i;
const STATE_ALONE =
  /^\W*(?:project )?(?:(?:maintenance |development )?status|deprecat(?:ed|ion)(?: notice)?|archived?|unmaintained|maintenance mode|state of th(?:e|is) project)\W*$/i;
const UNLESS = /\b(?:if|unless|when(?:ever)?|until|once|in case|would|could|should|might|may be)\b/i;
const REVIVED = /\b(?:revived|resurrected|taken over|now maintained by|new maintainers? (?:is|are|has|have))\b/i;

/** `listed` is the address that the entry gives: a project that says that it lives there says nothing new. */
export function noticesOf(
  repository: RepositoryAnswer,
  folder: string | null,
  listed: string | null,
): readonly Notice[] {
  const here = [repository.url, listed].flatMap((address) => parseAddress(address ?? "")?.key ?? []);
  const read = { here, own: repository.nameWithOwner, name: nameIn(repository.nameWithOwner) };
  const described = fromPassage(
    { kind: "text", level: 0, line: 1, ...plainWords(repository.description ?? "", new Map()) },
    read,
    IN_OPENING,
  );
  const readmes = [readmeOf(repository), folder === null ? null : readmeIn(repository, folder)];
  const found = [
    ...described.map((said) => ({ ...said, url: repository.url })),
    ...readmes.flatMap((readme) => (readme === null ? [] : fromReadme(repository, readme, read))),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ quote }) => !seen.has(quote.toLowerCase()) && seen.add(quote.toLowerCase()))
    .slice(0, MOST_NOTICES);
}

interface Reading {
  /** The keys of addresses that are the project's own. */
  readonly here: readonly string[];
  /** `owner/name`. */
  readonly own: string;
  /** What the project is called. */
  readonly name: string;
}

type Said = Omit<Notice, "url">;

function readmeIn(repository: RepositoryAnswer, folder: string): FileText | null {
  return fileAt(repository, `${folder}/README.md`) ?? fileAt(repository, `${folder}/README.rst`) ?? null;
}

function fromReadme(repository: RepositoryAnswer, { path, text }: FileText, read: Reading): readonly Notice[] {
  const at = (line: number) => lineLink(repository, path, line);
  const badges = (text ?? "").split("\n", BADGE_LINES).flatMap((line, i) =>
    BADGES.filter((badge) => matches(badge, line.slice(0, LONGEST_LINE))).map(({ kind }) => ({
      kind,
      quote: "",
      url: at(i + 1),
    })),
  );
  let headings = 0;
  let about = true;
  const said = passagesOf(path, text ?? "").flatMap((passage): readonly Notice[] => {
    if (passage.kind === "heading") {
      headings += 1;
      about =
        headings === 1 || STATE_ALONE.test(passage.text) || (headings <= OPENING_HEADINGS && STATE.test(passage.text));
      return fromHeading(passage, read, headings).map((one) => ({ ...one, url: at(passage.line) }));
    }
    const opens = about && (passage.line <= OPENING_LINES || headings > 1);
    // A bare word in a list, or between bars, belongs to what is listed.
    const bare = passage.kind === "text" && !/[|·•]/.test(passage.text);
    const patterns = opens ? (bare ? IN_OPENING : OF_THIS) : ANYWHERE;
    return fromPassage(passage, read, patterns).map((one) => ({ ...one, url: at(passage.line) }));
  });
  return [...said, ...badges];
}

function matches({ key, says }: Pattern, text: string): boolean {
  return key.test(text) && says.test(text);
}

/** `## Deprecated` may stand over a list of what is; a title may be marked so. */
function fromHeading(passage: Passage, read: Reading, count: number): readonly Said[] {
  if (count > OPENING_HEADINGS) return fromPassage(passage, read, ANYWHERE);
  if (count > 1 && passage.level > 1) return fromPassage(passage, read, OF_THIS);
  const clauses = clausesOf(passage.text);
  const tagged = IN_TITLE.filter((title) => clauses.some(({ clause }) => matches(title, withoutMarks(clause))));
  if (tagged.length > 0) return tagged.map(({ kind }) => ({ kind, quote: quoteOf(passage.text) }));
  return fromPassage(passage, read, IN_OPENING);
}

function fromPassage(passage: Passage, read: Reading, patterns: readonly Pattern[]): readonly Said[] {
  return sentencesOf(passage.text).flatMap((sentence): readonly Said[] => {
    const kind = kindOf(sentence, passage, patterns, read);
    return kind === null ? [] : [{ kind, quote: quoteOf(sentence) }];
  });
}

function kindOf(
  sentence: string,
  passage: Passage,
  patterns: readonly Pattern[],
  read: Reading,
): Notice["kind"] | null {
  if (IN_OTHER_LANGUAGES.some((says) => says.test(sentence))) return "unmaintained";
  if (REVIVED.test(passage.text)) return null;
  const start = sentence.slice(0, LONGEST);
  const called = patterns === ANYWHERE ? start : withoutName(start, read.name);
  for (const { clause: marked, onward } of clausesOf(called)) {
    const clause = withoutMarks(marked);
    for (const { kind, key, says } of patterns) {
      if (!key.test(clause)) continue;
      const found = says.exec(kind === "moved" ? onward : clause);
      if (found === null || UNLESS.test(clause)) continue;
      if (kind !== "moved" || leadsAway(found, passage, read)) return kind;
    }
  }
  return null;
}

/** "Has moved to GitHub from Bitbucket, see ..." leads nowhere else, and "has moved to Bazel" is about something else. */
function leadsAway(found: RegExpExecArray, { addresses }: Passage, { here, own }: Reading): boolean {
  const { way = "", verb } = found.groups ?? {};
  if (/\b(?:from|see|was|history|docs|documentation)\b/i.test(way)) return false;
  const address = parseAddress(addresses[Number(found.at(-1))] ?? "");
  if (address === null || address.name === null || here.includes(address.key)) return false;
  if (verb === undefined || !/^(?:moved|migrated|relocated|transferred|re-?hosted)$/i.test(verb)) return true;
  const [owner = "", name = ""] = own.toLowerCase().split("/");
  const there = address.name.toLowerCase();
  if (address.owner.toLowerCase() === owner || there.includes(name) || name.includes(there)) return true;
  return /\b(?:repositor(?:y|ies)|repo|organi[sz]ation|org|home|location|github|gitlab|codeberg)\b/i.test(way);
}
