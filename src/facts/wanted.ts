/** A repository whose file names are known -> the texts of it that are to be read as well. */
import type { RepositoryAnswer } from "../model/answers.ts";
import type { CriterionConfig } from "../model/config.ts";
import { wantedEvidenceTexts } from "./evidence/wanted.ts";
import { wantedGovernanceTexts } from "./governance/wanted.ts";
import { docsRepository } from "./license/docs-repository.ts";
import { wantedLicenseTexts } from "./license/wanted.ts";
import { wantedProductionTexts } from "./production/lists.ts";

/** Texts that one project may cost beside those of the usual names. */
const MOST_TEXTS = 40;
const MOST_OF_LICENCES = 26;

/**
 * Paths, the most wanted first, without those that were read already. `asked` is what the entry's section asks, `folder` the
 * part of the repository that the entry is about, or null for all of it.
 */
export function wantedTexts(
  repository: RepositoryAnswer,
  asked: Readonly<Record<string, CriterionConfig>>,
  folder: string | null,
): readonly string[] {
  const read = new Set(repository.files.map(({ path }) => path));
  const wanted = [
    ...wantedLicenseTexts(repository)
      .filter((path) => !read.has(path))
      .slice(0, MOST_OF_LICENCES),
    ...wantedGovernanceTexts(repository, folder),
    ...wantedProductionTexts(repository, asked),
    ...wantedEvidenceTexts(repository, asked, folder),
  ];
  return [...new Set(wanted)].filter((path) => !read.has(path)).slice(0, MOST_TEXTS);
}

/** The repository (`owner/name`) of its documentation, where it names one and its licence is asked for. */
export function wantedDocs(
  repository: RepositoryAnswer,
  asked: Readonly<Record<string, CriterionConfig>>,
): string | null {
  return asked["docs-license"] === undefined ? null : (docsRepository(repository)?.name ?? null);
}
