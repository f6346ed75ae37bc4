/** The open pull requests of a repository -> those that are to be looked at again, for something can have changed since the last look. */
import { wantedFiles } from "./change/files.ts";
import { checkPath } from "./change/path.ts";
import { CONFIG_FILE, loadConfig } from "./config.ts";
import { dayOf } from "./days.ts";
import { changedBetween, readOnDefaultBranch } from "./github/branch.ts";
import { type Octokit, type OpenPullRequest, openPullRequests, type Place } from "./github/open-pull-requests.ts";
import { configDigest } from "./report/look.ts";

/** `all`: whatever may have been missed; `due`: where something can have changed since the last look; `moved`: where a push has changed the list or its configuration. */
export type Round = "all" | "due" | "moved";

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
/** From one look over to the next one, with some to spare. */
const SINCE = 7 * HOUR;
/** Our own writes follow the check run at once. */
const OWN_WRITES = 2 * MINUTE;

export async function* overdue(
  octokit: Octokit,
  place: Place,
  appId: number | null,
  { now, round }: { readonly now: Date; readonly round: Round },
): AsyncGenerator<Pick<OpenPullRequest, "ref" | "hint">> {
  let listing: Listing | null = null;
  for await (const open of openPullRequests(octokit, place, appId)) {
    const { ref, hint } = open;
    const due = round === "all" || (round === "due" && isDue(open, now));
    if (!due) listing ??= await readListing(octokit, place);
    if (due || (await listing?.differs(open))) yield { ref, hint };
  }
}

type Seen = Omit<OpenPullRequest, "hint">;

/** What waits on a day is looked at on it; what may change at any time now and then, each pull request on a day of its own. */
export function isDue({ ref, look, updatedAt, concludedAt }: Seen, now: Date): boolean {
  if (look === null || concludedAt === null) return true;
  const { again, every } = look;
  if (again !== null && again <= dayOf(now.toISOString())) return true;
  if (every === 0 || wasMissed(Date.parse(updatedAt), Date.parse(concludedAt), now.getTime())) return true;
  // The first look over of a day.
  return every !== null && now.getUTCHours() < 6 && (Math.floor(now.getTime() / DAY) + ref.number) % every === 0;
}

/** Its event may have been lost: GitHub sends none again. */
function wasMissed(updated: number, concluded: number, now: number): boolean {
  return updated > concluded + OWN_WRITES && updated > now - SINCE;
}

interface Listing {
  /** Whether the configuration, or what is listed on the base branch, is another than at the last look. */
  differs(open: OpenPullRequest): Promise<boolean>;
}

async function readListing(octokit: Octokit, place: Place): Promise<Listing> {
  const { config } = loadConfig(await readOnDefaultBranch(octokit, place, CONFIG_FILE), place, checkPath);
  const [digest, wanted] = [configDigest(config), wantedFiles(config)];
  const known = new Map<string, Promise<boolean>>();
  const moved = async (older: string, newer: string) => {
    const changed = await changedBetween(octokit, place, older, newer);
    return changed === null || changed.some((path) => path === CONFIG_FILE || wanted(path));
  };
  return {
    async differs({ hint, conclusion, look }) {
      if (look === null || look.config !== digest) return true;
      // Whoever touches no list is not concerned by what is on it.
      if (look.base === hint.baseSha || conclusion === "neutral") return false;
      const pair = `${look.base}...${hint.baseSha}`;
      const found = known.get(pair) ?? moved(look.base, hint.baseSha);
      known.set(pair, found);
      return found;
    },
  };
}
