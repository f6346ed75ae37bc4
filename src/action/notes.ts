/** What the worker and the door tell, as it comes -> what came of each pull request, and of the merge queue's group, in the end. */
import type { VerdictKind } from "../model/finding.ts";
import type { CheckRunReport } from "../model/report.ts";
import type { Review } from "../review.ts";
import { ENGLISH } from "../words/choose.ts";

/** What came of one pull request, or of one group. */
export interface Told {
  /** Null for a group. */
  readonly number: number | null;
  readonly url: string | null;
  /** Null where it could not be finished. */
  readonly title: string | null;
  /** Null for a group, and where it could not be finished. */
  readonly verdict: VerdictKind | null;
  /** That of the review's words. */
  readonly language: string;
  /** What no check run could be written for, so that it must be said elsewhere. */
  readonly unsaid: CheckRunReport | null;
}

interface Numbered {
  readonly number: number;
}

export interface Notes {
  reviewed(found: Review): void;
  failed(ref: Numbered): void;
  unsaid(ref: Numbered, report: CheckRunReport): void;
  group(report: CheckRunReport, unsaid: CheckRunReport | null): void;
  told(): readonly Told[];
}

/** The last that is heard of a pull request counts; what its check run could not say is kept beside it. */
export function openNotes(): Notes {
  const told = new Map<number, Omit<Told, "unsaid">>();
  const unsaid = new Map<number, CheckRunReport>();
  let group: Told | null = null;
  return {
    reviewed({ pull, report, verdict, language }) {
      const { number, url } = pull;
      told.set(number, { number, url, title: report.checkRun.title, verdict: verdict.kind, language });
    },
    failed({ number }) {
      told.set(number, { number, url: null, title: null, verdict: null, language: ENGLISH });
    },
    unsaid({ number }, report) {
      unsaid.set(number, report);
    },
    group({ title }, report) {
      group = { number: null, url: null, title, verdict: null, language: ENGLISH, unsaid: report };
    },
    told() {
      const pulls = [...told.keys()].sort((one, other) => one - other).flatMap((number) => told.get(number) ?? []);
      const all = pulls.map((one) => ({ ...one, unsaid: unsaid.get(one.number ?? 0) ?? null }));
      return group === null ? all : [group, ...all];
    },
  };
}
