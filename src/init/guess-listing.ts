/** The paths of a repository, and the texts of some of its files -> the lists that it keeps. */
import { type Candidates, candidatesIn } from "./candidates.ts";
import { chooseLists } from "./choose.ts";
import { type Companion, SUBMODULES, submodulesFor } from "./companions.ts";
import { guessFile, type ListGuess, worth } from "./guess.ts";
import { guessFamily } from "./guess-family.ts";

export interface GuessedList extends ListGuess {
  readonly companion: Companion | null;
}

export interface GuessedListing {
  readonly lists: readonly GuessedList[];
  /** What gave the most entries, though too few: to be told where no list was found. */
  readonly nearest: ListGuess | null;
  readonly looked: number;
}

/** The files that `guessListing` wants to read. */
export function filesToRead(paths: readonly string[]): ReadonlySet<string> {
  const { files, families } = candidatesIn(paths);
  return new Set([
    ...files,
    ...families.flatMap(({ sample }) => sample),
    ...paths.filter((path) => path === SUBMODULES),
  ]);
}

export function guessListing(paths: readonly string[], textOf: (path: string) => string | null): GuessedListing {
  const candidates = candidatesIn(paths);
  const modules = textOf(SUBMODULES);
  const guesses = guessesIn(candidates, textOf).map((one) => withCompanion(one, submodulesFor(one, modules)));
  const lists = chooseLists(guesses, paths).map((one) => ({ ...one, companion: submodulesFor(one, modules) }));
  const [nearest = null] = guesses.toSorted((one, other) => other.score - one.score);
  return { lists, nearest, looked: filesToRead(paths).size };
}

function guessesIn({ files, families }: Candidates, textOf: (path: string) => string | null): readonly ListGuess[] {
  const single = files.flatMap((path) => guessFile(path, textOf(path) ?? ""));
  return [...single, ...families.flatMap((family) => guessFamily(family, textOf) ?? [])];
}

/** An address in a companion is worth as much as one in the list. */
function withCompanion(one: ListGuess, companion: Companion | null): ListGuess {
  if (companion === null) return one;
  const roles = { ...one.roles, withRepository: 0.95, distinct: 1 };
  return { ...one, score: one.count * worth(roles) };
}
