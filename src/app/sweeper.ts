/** All installations, or one repository -> jobs for the open pull requests, and groups of a merge queue, that want a look. */
import type { Probot } from "probot";
import type { Octokit, Place } from "../github/open-pull-requests.ts";
import { waitingGroups } from "../github/waiting-groups.ts";
import type { GroupJob } from "../merge-group.ts";
import { createQueue } from "../queue.ts";
import { overdue, type Round } from "../sweep.ts";
import type { Job } from "../worker.ts";

export interface Sweeper {
  /** Looks over the open pull requests of all installations; once all that need a review are queued, tells whether none was missed. */
  sweep(round?: Round): Promise<boolean>;
  /** Looks over a part of them as soon as that is not looked over already. */
  add(part: Part): void;
  idle(): Promise<void>;
  drain(): Promise<void>;
}

export interface Part {
  readonly installation: number;
  /** Null: all repositories that the installation reaches. */
  readonly place: Place | null;
  readonly round: Round;
}

export interface SweeperOptions {
  readonly appId: number;
  readonly add: (job: Job) => void;
  readonly addGroup: (job: GroupJob) => void;
}

const MOST_AT_ONCE = 2;
/** Each finds what those before it find. */
const ROUNDS: readonly Round[] = ["moved", "due", "all"];

export function createSweeper(probot: Probot, options: SweeperOptions): Sweeper {
  const { add, idle, drain } = createQueue<Part>({
    run: async (part) => void (await lookOver(part)),
    fail: complain,
    most: MOST_AT_ONCE,
    join: widest,
  });

  function complain(error: unknown, { place, installation }: Part): false {
    probot.log.error({ err: error, installation, ...place }, "open pull requests could not be looked over");
    return false;
  }

  /** False where a repository was missed. */
  async function lookOver(part: Part): Promise<boolean> {
    const octokit = await probot.auth(part.installation);
    let whole = true;
    for (const place of part.place === null ? await placesFor(octokit) : [part.place]) {
      const one = { ...part, place };
      whole = (await lookOverOne(octokit, one, options).catch((error) => complain(error, one))) && whole;
    }
    return whole;
  }

  return {
    async sweep(round = "all") {
      let whole = true;
      for (const installation of await installationsOf(await probot.auth())) {
        const part = { installation, place: null, round };
        whole = (await lookOver(part).catch((error) => complain(error, part))) && whole;
      }
      return whole;
    },
    add: (part) => add(nameOf(part), part),
    idle,
    drain,
  };
}

function nameOf({ installation, place }: Part): string {
  return place === null ? `${installation}` : `${place.owner}/${place.repository}`.toLowerCase();
}

/** Two pushes in a row are one look over. */
function widest(waiting: Part, newer: Part): Part {
  return ROUNDS.indexOf(waiting.round) > ROUNDS.indexOf(newer.round) ? { ...newer, round: waiting.round } : newer;
}

async function lookOverOne(
  octokit: Octokit,
  { place, installation, round }: Part & { readonly place: Place },
  { appId, add, addGroup }: SweeperOptions,
): Promise<true> {
  for await (const { ref, hint } of overdue(octokit, place, appId, { now: new Date(), round }))
    add({ ref, installation, hint, delivery: null, tries: 0, anew: false });
  // A push starts no group: GitHub tells of those.
  const groups = round === "moved" ? [] : await waitingGroups(octokit, place, appId);
  for (const group of groups) addGroup({ ...group, place, installation, delivery: null });
  return true;
}

async function placesFor(octokit: Octokit): Promise<readonly Place[]> {
  const listed = octokit.rest.apps.listReposAccessibleToInstallation;
  const repositories = await octokit.paginate(listed, { per_page: 100, request: {} });
  return repositories.flatMap(({ name, owner, archived }) =>
    archived ? [] : [{ owner: owner.login, repository: name }],
  );
}

/** Those that are suspended can do nothing; when that ends, an event tells. */
async function installationsOf(octokit: Octokit): Promise<readonly number[]> {
  const installations = await octokit.paginate(octokit.rest.apps.listInstallations, { per_page: 100, request: {} });
  return installations.flatMap(({ id, suspended_at }) => (suspended_at ? [] : [id]));
}
