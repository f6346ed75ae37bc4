/** Two entries -> how much of what they say is the same, to tell an old friend under a new name from a stranger. */
import { type Folded, textsOf } from "./compare.ts";

/** The words of an entry: those of its name, and those of each member that holds prose. */
export interface Prose {
  readonly name: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

// Scripts that set no blanks between words are compared letter by letter; hiragana carries grammar rather than meaning.
const DENSE = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}`;
const WORD = new RegExp(String.raw`[${DENSE}]|[^\P{L}${DENSE}\p{Script=Hiragana}]{4,}`, "gu");
const LONGEST = 5000;

export function proseOf(folded: Folded): Prose {
  const prose = textsOf(folded).filter(([, text]) => text.includes(" ", text.indexOf(" ") + 1));
  return { name: wordsOf(folded.entry.name), members: new Map(prose.map(([name, text]) => [name, wordsOf(text)])) };
}

/** The share of words that two entries have in common, averaged over the members in which both have prose; 0 to 1. */
export function alikeness(from: Prose, to: Prose): number {
  let sum = 0;
  let count = 0;
  for (const [member, words] of from.members) {
    const others = to.members.get(member);
    if (others === undefined) continue;
    const own = (word: string) => from.name.has(word) || to.name.has(word);
    sum += share(words, others, own);
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, LONGEST).toLowerCase().match(WORD));
}

function share(some: ReadonlySet<string>, others: ReadonlySet<string>, own: (word: string) => boolean): number {
  const left = [...some].filter((word) => !own(word));
  const right = [...others].filter((word) => !own(word));
  const common = left.filter((word) => others.has(word)).length;
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}
