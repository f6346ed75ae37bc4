/** The packed texts of the SPDX list -> stretches that are found by their hash, and their words where somebody asks. */
import { numberReader } from "./digits.ts";
import { PACKED, STRETCHES, VOCABULARY } from "./texts.ts";

/** A text or a part of one, as the list has it. */
export interface Stretch {
  readonly id: string;
  /** `around` grants nothing, `notice` refers to a licence and can stand for it alone, `exception` adds to one, `title` is its name. */
  readonly kind: "terms" | "exception" | "notice" | "around" | "title";
  /** How many words. */
  readonly length: number;
  /** The hash of its first words. */
  readonly start: number;
  /** The hash of all of them. */
  readonly hash: readonly [number, number];
  /** Where its words stand in `numbers`. */
  readonly from: number;
}

/** All words as numbers: the places of the words in the vocabulary. */
export interface Unpacked {
  readonly numbers: Uint16Array;
  readonly vocabulary: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** No word of the vocabulary has it. */
export const UNKNOWN = 0xffff;
/** By so many words a stretch is looked up. */
export const START = 4;

export const ALL: readonly Stretch[] = parseStretches();

function parseStretches(): readonly Stretch[] {
  let from = 0;
  return STRETCHES.trim()
    .split("\n")
    .map((line) => {
      const [id = "", kind = "", length = "", start = "", one = "", two = ""] = line.split(" ");
      const stretch: Stretch = {
        id,
        kind: kind as Stretch["kind"],
        length: Number(length),
        start: Number.parseInt(start, 36),
        hash: [Number.parseInt(one, 36), Number.parseInt(two, 36)],
        from,
      };
      from += stretch.length;
      return stretch;
    });
}

let unpacked: Unpacked | null = null;

/** A few milliseconds, the first time. */
export function unpack(): Unpacked {
  unpacked ??= { ...readVocabulary(), numbers: readNumbers() };
  return unpacked;
}

function readVocabulary(): Pick<Unpacked, "vocabulary" | "numberOf"> {
  const vocabulary = VOCABULARY.trim().split(/\s+/);
  return { vocabulary, numberOf: new Map(vocabulary.map((word, i) => [word, i])) };
}

/** Runs of plain words, each with what is copied after it: how many, the words, how many, how far back. */
function readNumbers(): Uint16Array {
  const last = ALL.at(-1);
  const numbers = new Uint16Array(last === undefined ? 0 : last.from + last.length);
  const next = numberReader(PACKED);
  for (let at = 0; at < numbers.length; ) {
    for (let plain = next(); plain > 0; plain--) numbers[at++] = next();
    const length = next();
    const from = at - next();
    for (let i = 0; i < length; i++) numbers[at++] = numbers[from + i] ?? 0;
  }
  return numbers;
}

export function numbersOf({ from, length }: Stretch): Uint16Array {
  return unpack().numbers.subarray(from, from + length);
}

export function wordsOf(stretch: Stretch): readonly string[] {
  const { vocabulary } = unpack();
  return [...numbersOf(stretch)].map((number) => vocabulary[number] ?? "");
}
