/** A seed -> projects with names, addresses and sentences, the same ones every time. */
import { numbersFrom } from "../numbers.ts";

export interface Boat {
  /** Which one it is, whoever else is there. */
  readonly number: number;
  readonly name: string;
  readonly slug: string;
  readonly address: string;
  readonly website: string;
  readonly text: string;
  readonly stars: number;
}

const SYLLABLES = "ka lo mi ra ten vo shi del par gon ux bri no fal ter qua zen hul me sto".split(" ");
const WORDS =
  "a the fast small open server client for logs traces metrics of kernel network policy build deploy store query stream with and without any cloud edge native secure simple toolkit library that watches every node in your cluster it's 24/7 & more".split(
    " ",
  );

/** `words`: how many each sentence has on average. */
export function boatsFrom(seed: number, count: number, words: number): readonly Boat[] {
  const next = numbersFrom(seed);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? "";
  return Array.from({ length: count }, (_, i): Boat => {
    const name = `${capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES))} ${i}`;
    const slug = name.toLowerCase().replace(" ", "-");
    const length = Math.ceil(words * (0.5 + next()));
    const text = `${capital(Array.from({ length }, () => pick(WORDS)).join(" "))}.`;
    const address = `https://github.com/${pick(SYLLABLES)}${pick(SYLLABLES)}-labs/${slug}`;
    return {
      number: i,
      name,
      slug,
      address,
      website: `https://${slug}.example.org/`,
      text,
      stars: Math.floor(next() * 40_000),
    };
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
