/** What a reader of a forge is given, and what it finds: the same for all forges. */
import type { ProjectAnswers, ProjectQuestion, RepositoryAnswer } from "../model/answers.ts";
import type { ForgeAsk } from "./ask.ts";
import type { Place } from "./hosts.ts";
import type { Refused } from "./needed.ts";

export interface Reading {
  readonly ask: ForgeAsk;
  readonly place: Place;
  readonly question: ProjectQuestion;
  /** Which texts are wanted beside those of the usual names. */
  readonly choose: (repository: RepositoryAnswer) => readonly string[];
  readonly now: Date;
}

export interface Found extends Pick<ProjectAnswers, "repository" | "contributors" | "likely"> {}

export type Reader = (reading: Reading) => Promise<Found>;

export const NOT_ASKED: Refused = { ok: false, refusal: "not-asked", status: null, message: "" };

export const ACCOUNT: Refused = { ok: false, refusal: "account", status: null, message: "" };

/** The same reason for everything that was asked. */
export function nothing(refused: Refused, { contributors }: ProjectQuestion, likely: Found["likely"] = []): Found {
  return { repository: refused, contributors: contributors === null ? NOT_ASKED : refused, likely };
}

/** What such forges do not know: an owner's `.github` repository, a repository of the documentation, and who answered whose issue but by a request for each. */
export const NOT_TOLD = {
  answers: null,
  inherited: { codeOfConduct: null, contributing: null, securityPolicy: null, owner: null },
  docs: null,
} as const;
