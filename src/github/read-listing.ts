/** A repository -> the listing that it keeps today: its configuration, and the files on its default branch. */
import type { ProbotOctokit } from "probot";
import type { Snapshot } from "../model/pull-request.ts";
import { doing, openAsk } from "./ask.ts";
import { openBudget } from "./budget.ts";
import { forQueries, isSignedIn } from "./client.ts";
import { readContents } from "./contents.ts";
import { openMeter } from "./cost.ts";
import type { ChooseFiles } from "./port.ts";
import { readConfiguration } from "./read-anonymously.ts";
import { sideOf, snapshotOf } from "./sides.ts";
import { readTree } from "./trees.ts";

export interface ListingToday {
  readonly configuration: string | null;
  readonly snapshot: Snapshot;
  /** How many files of the list were not read, since they are too many; null: GitHub does not list all files. */
  readonly unread: number | null;
}

const TIP = "HEAD";
// Without a token sixty requests an hour are all that there is, and each file costs one.
const MOST_FILES = { signedIn: 1000, anonymous: 20 };

export function readListing(
  octokit: ProbotOctokit,
  { owner, repository }: { readonly owner: string; readonly repository: string },
  choose: ChooseFiles,
): Promise<ListingToday> {
  const ask = openAsk(octokit, forQueries(octokit), { meter: openMeter(), budget: openBudget() }, isSignedIn(octokit));
  const place = { owner, repository, number: 0 };
  return doing(`read the listing of ${owner}/${repository}`, async () => {
    const [configuration, tree] = await Promise.all([readConfiguration(ask, place), readTree(ask, place, TIP)]);
    const wanted = choose({ owner, repository, configuration });
    const side = sideOf(TIP, tree, wanted, []);
    const most = ask.signedIn ? MOST_FILES.signedIn : MOST_FILES.anonymous;
    if (side.wishes.length > most) {
      const unread = tree.complete ? side.wishes.length : null;
      return { configuration, snapshot: { revision: TIP, files: [], paths: side.paths }, unread };
    }
    const contents = await readContents(ask, place, side.wishes, []);
    return { configuration, snapshot: snapshotOf(side, contents), unread: tree.complete ? 0 : null };
  });
}
