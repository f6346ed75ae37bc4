/** Traces of the listing's technology in a repository and in a pull request -> evidence for the person who decides, strong before weak. */
import { md } from "../../markdown.ts";
import type { ProjectAnswers, RepositoryAnswer } from "../../model/answers.ts";
import type { CriterionConfig } from "../../model/config.ts";
import type { Entry } from "../../model/entry.ts";
import { type Evidence, type Fact, known, notKnown } from "../../model/facts.ts";
import type { Technology } from "../../model/technology.ts";
import { refusedFact } from "../refusal.ts";
import { inNames } from "./names.ts";
import { within } from "./paths.ts";
import { inPullRequest, inRepository } from "./said.ts";
import { technologyIn } from "./technology.ts";
import { inTexts } from "./texts.ts";

/** Where the traces are looked for. */
export interface Traces {
  readonly entry: Entry;
  readonly answers: ProjectAnswers;
  /** The folder of the repository that the project is, or null for all of it. */
  readonly folder: string | null;
  /** The description of the pull request: stranger text, quoted and never believed. */
  readonly description: string;
  /** Names of the other entries of the pull request: what is said of them is not said of this one. */
  readonly others?: readonly string[];
  readonly asked: Readonly<Record<string, CriterionConfig>>;
}

/** The source is the repository; null where only the pull request could be read. */
export function evidence(traces: Traces): Fact<readonly Evidence[]> {
  const { entry, answers, folder, description, others = [], asked } = traces;
  const technology = technologyIn(asked);
  const said = technology === null ? [] : inPullRequest(description, entry, others, technology);
  const answer = answers.repository;
  if (!answer.ok) {
    const refused = refusedFact<readonly Evidence[]>(answer, answers.address, answers);
    // Of a repository that nobody can see, or not now, no more is told: looking again may.
    return !refused.known && refused.person === true && said.length > 0 ? known(said) : refused;
  }
  if (technology === null) return notKnown(md`The listing does not ask for a core technology here.`);
  const repository = answer.value;
  if (repository.tree.length === 0 && !repository.isEmpty) {
    return notKnown(md`The names of the files in the repository could not be had.`);
  }
  const found = [...inCode(repository, technology, folder), ...inRepository(repository, technology), ...said];
  return known([...found.filter(isStrong), ...found.filter((one) => !isStrong(one))], repository.url);
}

function inCode(repository: RepositoryAnswer, technology: Technology, folder: string | null): readonly Evidence[] {
  const files = repository.files.filter(({ path }) => within(folder, path));
  return [...inNames(repository, technology.files, folder), ...inTexts(repository, files, technology)];
}

function isStrong({ strength }: Evidence): boolean {
  return strength === "strong";
}
