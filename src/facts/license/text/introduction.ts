/** Words before a licence -> whether they only say what it is, and of what, and speak of no other licence. */
import { textOfId } from "../spdx.ts";
import { isUsual, strange, takesNothing } from "./harmless.ts";
import { ALL, wordsOf } from "./library.ts";

/** What was recognised in the same file. */
export interface Recognized {
  readonly licenses: readonly string[];
  readonly exceptions: readonly string[];
}

const LONGEST = 100;
const MOST_STRANGE = 1;
const EXCEPTION = /^exceptions?$/;
const THING =
  "api|bindings?|buffers|client|codec|compiler|connector|decoder|driver|encoder|engine|extension|filter|framework|generator|implementation|interface|library|linter|module|package|parser|plugin|port|runtime|support|toolkit|tools?|wrapper";
const TECHNOLOGY =
  "android|bpf|clojure|dart|docker|ebpf|elixir|erlang|git|go|golang|grpc|haskell|http|java|javascript|json|julia|kotlin|kubernetes|linux|lua|mongodb|mysql|net|node|nodejs|ocaml|perl|php|postgresql|protobuf|protocol buffers|python|redis|ruby|rust|scala|sqlite|swift|toml|typescript|unix|webassembly|windows|xml|yaml|zig";
// Phrases with words that elsewhere restrict: where it applies, what belongs to its name, what software does, how a copy came to be.
const PLAIN: readonly RegExp[] = [
  /\bunless otherwise (?:indicated|mentioned|noted|specified|stated)\b/g,
  /\b(?:is|are) subject to the following (?:license|terms)\b/g,
  /\bacademic free license\b|\blicens(?:e|ing) agreement\b|\bopen government\b|\bno attribution\b/g,
  new RegExp(`\\b(?:${THING}) for (?:${TECHNOLOGY})\\b`, "g"),
  /\bdata (?:inter|ex)change format\b/g,
  /\bwith the additional copyright sta(?:rt|r)ing in\b|\bwhen the project was ported over\b/g,
  /\bit is provided here in unmodified source code form\b|\bit has only received cosmetic modifications\b/g,
  /\bwith the intention of using it solely in the manner described in the\b/g,
];

// What is sold; a company of that name is not.
const SOLD = /(?<!\bpackard )\benterpri[sz]e\b|\b(?:paid|premium)\b/;

/** Before an exception they may call it one. */
export function isIntroduction(words: readonly string[], written: readonly string[], found: Recognized): boolean {
  if (words.length > LONGEST || namesAnother(words, written, found)) return false;
  const isExempt = (word: string) => found.exceptions.length > 0 && EXCEPTION.test(word);
  const plain = inPhrases(words);
  const left = words.flatMap((word, i) => (plain.has(i) || isExempt(word) ? [] : [i]));
  const said = left.map((i) => words[i] ?? "");
  const spelled = left.map((i) => written[i] ?? "");
  return takesNothing(said.join(" ")) && !SOLD.test(said.join(" ")) && strange(said, spelled) <= MOST_STRANGE;
}

/** The places of the words that are part of a plain phrase. */
function inPhrases(words: readonly string[]): ReadonlySet<number> {
  const joined = words.join(" ");
  const places = new Set<number>();
  for (const phrase of PLAIN) {
    for (const { 0: said, index } of joined.matchAll(phrase)) {
      const from = joined.slice(0, index).split(" ").length - 1;
      for (let i = 0; i < said.split(" ").length; i++) places.add(from + i);
    }
  }
  return places;
}

const LICENSE = /^(?:agreements?|conditions|eula|licen[sc](?:es?|ing)|terms)$/;
const BY = /^(?:by|dual|either|under)$/;
// Other names of licences that stand for the text of the MIT License.
const ALIASES: readonly string[] = ["expat", "mit", "x11"];
const MENTION = /\b(?:agreements?|conditions|eula|licens\w{1,4}|terms|under)\b/;
// Licences that stand elsewhere, and a number of them, which then must be there.
const OTHERS =
  /\b(?<!\b(?:multiple|several|three|two|various) )(?:another|certain|different|individual|others?|own|respective|separate) (?:\S{1,20} ){0,2}?(?:agreements?|licenses?|terms)\b/;
const SEVERAL = /\b(?:multiple|several|three|two|various) (?:\S{1,20} ){0,2}?(?:agreements?|licenses?|terms)\b/;
const FARTHEST = 6;

/** Whether they say that something is under a licence that was not recognised: "some files are under the Acme License". */
function namesAnother(words: readonly string[], written: readonly string[], found: Recognized): boolean {
  const joined = words.join(" ");
  if (!MENTION.test(joined)) return false;
  if (OTHERS.test(joined) || (found.licenses.length + found.exceptions.length < 2 && SEVERAL.test(joined))) return true;
  const names = namesOf(found);
  const isForeign = (word: string, i: number) =>
    !isUsual(word) && !names.has(word) && !/^v?\d/.test(word) && !written[i]?.includes("/");
  const hasForeign = (from: number, to: number) => words.some((word, i) => i >= from && i < to && isForeign(word, i));
  return words.some((word, i) => {
    if (word === "under") return hasForeign(nextOf(words, i), nextOf(words, i) + 1);
    if (word === "licenses") return hasForeign(i + 1, i + FARTHEST);
    const from = LICENSE.test(word) ? words.findLastIndex((one, at) => at < i && BY.test(one)) : -1;
    return from !== -1 && i - from <= FARTHEST && hasForeign(from + 1, i);
  });
}

/** The place of the word that a preposition is about. */
function nextOf(words: readonly string[], at: number): number {
  return words[at + 1] === "the" ? at + 2 : at + 1;
}

/** The words that the names of the licences are made of. */
function namesOf({ licenses, exceptions }: Recognized): ReadonlySet<string> {
  const texts = new Set([...licenses, ...exceptions].map(textOfId));
  const titles = ALL.filter(({ kind, id }) => kind === "title" && texts.has(textOfId(id)));
  const ofIds = [...texts].flatMap((id) => id.toLowerCase().split(/[-.]/));
  return new Set([...ALIASES, ...ofIds, ...titles.flatMap(wordsOf)]);
}
