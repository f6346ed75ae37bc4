/** A licence file that holds only words about others -> the licence that it points to. */
import { code, list, md } from "../../markdown.ts";
import type { Reading } from "./reading.ts";
import { textIds, together, type Whole } from "./together.ts";

const LONGEST_POINTER = 120;
const TAKES_AWAY =
  /\b(?:not|never|only|except|unless|other|others|additional|commercial|proprietary|prohibited|restricted)\b/;
// Words that bound what is said to the very files that it is said of, or a version to itself.
const BOUNDS =
  /\bunless (?:otherwi[sz]e|explicitly) (?:\S{1,12} ){0,2}?(?:specified|noted|stated|indicated|mentioned)\b|\b(?:v?\d(?: \d)?|[al]?gpl|version) only\b|\bonly applies to the files (?:under|in) this directory(?: and not (?:to )?this project as (?:a )?whole)?\b/g;
const FAMILY = /\b(?:mit|apache|bsd|isc|gpl|lgpl|agpl|mpl|epl|unlicense|zlib|boost|cc0|gnu|elastic|busl|sspl)\b/g;
const POINTS = /\b(?:licen[sc]es?|copying)\b/;
const CHOICE =
  /\b(?:either|choice|choose|dual|option)\b|\b(?:mit|apache|bsd|isc|[al]?gpl|mpl)\b(?: \S{1,20}){0,4} or\b/;

// Which of them it is stands in the file itself: no choice of whoever takes it.
const BY_FILE = /\bmix\b|\bheaders?\b|\b(?:each|every|individual|single) (?:source )?files?\b|\bper file\b/;

/** Prose that names the very licences whose texts stand beside it or in `LICENSES`, or just says where they are. */
export function pointed(root: readonly Reading[], folder: readonly Reading[]): Whole | null {
  const [prose, ...more] = root.filter(({ says }) => says === "prose");
  if (prose === undefined || more.length > 0) return null;
  const beside = root.filter((reading) => reading !== prose);
  const texts = beside.length > 0 ? beside : folder;
  const plain = texts.length > 0 && texts.every(({ says, expression }) => says === "terms" && expression !== null);
  if (!plain || !pointsTo(prose, texts)) return null;
  const kind = texts.length > 1 && CHOICE.test(prose.words) && !BY_FILE.test(prose.words) ? "or" : "and";
  const reason = md`${code(prose.path)} points to ${list(texts.map(({ path }) => code(path)))}.`;
  return together(kind, texts, [reason]);
}

function pointsTo({ words }: Reading, texts: readonly Reading[]): boolean {
  if (words.split(" ").length > LONGEST_POINTER || TAKES_AWAY.test(words.replace(BOUNDS, " "))) return false;
  const said = new Set([...words.matchAll(FAMILY)].map(([family]) => family));
  const there = new Set(texts.flatMap(textIds).map((id) => id.toLowerCase().split("-")[0] ?? ""));
  said.delete("gnu");
  if (said.size === 0) return POINTS.test(words);
  return said.size === there.size && [...there].every((family) => said.has(family));
}
