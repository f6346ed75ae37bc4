/** Cases and their undisturbed looks -> looks with a request struck, and what is wrong with them. */
import type { PullRequest } from "../../sandbox/discussion.ts";
import type { Effect } from "../../sandbox/faults.ts";
import type { Review } from "../../src/review.ts";
import type { Case } from "./fault-cases.ts";
import { type Comparable, comparable, differences, granted, unsupported } from "./fault-claims.ts";
import { type Asked, askedIn, type Kind } from "./fault-kinds.ts";
import { type Exchange, type FaultScene, JUST_STARTED, LISTING, RUNNING } from "./fault-scene.ts";

/** A case, what it comes to when nothing is disturbed, and those of its requests that no case before has asked. */
export interface Subject {
  readonly of: Case;
  readonly usual: Review;
  readonly stand: Comparable;
  readonly asked: readonly Asked[];
  readonly exchanges: readonly Exchange[];
}

export async function undisturbed(scene: FaultScene, cases: readonly Case[]): Promise<readonly Subject[]> {
  const known = new Set<string>();
  const found: Subject[] = [];
  for (const of of cases) {
    const pull = await of.prepare(scene);
    scene.sandbox.clearLogs();
    const look = await scene.look(pull, of.how ?? JUST_STARTED);
    const usual = await look.found();
    if (usual === null) {
      await scene.close(); // nothing else would, and the open server keeps the process alive
      throw new Error(`the undisturbed review was not finished: ${of.name}`);
    }
    const asked = askedIn(scene.sandbox.requests, LISTING).filter(({ name }) => !known.has(name));
    for (const { name } of asked) known.add(name);
    found.push({ of, usual, stand: comparable(scene.stand(pull)), asked, exchanges: look.exchanges });
  }
  return found;
}

// Without these GitHub cannot be told anything: the check is concluded by the next look.
const TELLS = /check-runs|access_tokens|BeforeWriting/;
const MINTS = /access_tokens/;
// What GitHub does not take back stands: the check says that it does not count.
const TAKES_BACK = /dismissals/;
// With these GitHub says that there is no such person, or none in that team.
const WHO = /collaborators|memberships/;
// So long an answer is waited for that never comes.
const HANGS = 500;

function isAnswer(name: string, effect: Effect): boolean {
  return WHO.test(name) && effect.kind === "answer" && effect.status === 404;
}

/** What is wrong with a look at the pull request while the request is struck. */
export async function struck(
  scene: FaultScene,
  { of, usual }: Pick<Subject, "of" | "usual">,
  pull: PullRequest,
  { name, match, after }: Pick<Asked, "name" | "match" | "after">,
  { effect, times }: Pick<Kind, "effect" | "times">,
): Promise<readonly string[]> {
  const how = of.how ?? (MINTS.test(name) ? JUST_STARTED : RUNNING);
  const claims = isAnswer(name, effect) ? granted : unsupported;
  scene.sandbox.faults.add({ match, after, effect, ...(times === undefined ? {} : { times }) });
  const look = await scene.look(pull, effect.kind === "hang" ? { ...how, patience: HANGS } : how);
  const found = await look.found();
  scene.sandbox.faults.clear();
  const { checks, approved, pings } = scene.stand(pull);
  const open = checks.filter((check) => check === "in_progress" || check === "queued");
  const concluded = checks.length > 0 || TELLS.test(name);
  return [
    ...(found === null ? [] : claims(usual, found)),
    ...(open.length === 0 && concluded ? [] : [`the check is not concluded: ${checks.join()}`]),
    ...(approved && usual.verdict.kind !== "ready" && !TAKES_BACK.test(name) ? ["it is approved"] : []),
    ...(new Set(pings).size === pings.length ? [] : [`a short notice stands twice: ${pings.join()}`]),
  ];
}

/** What the next look, which nothing disturbs, leaves otherwise than it should be. */
export async function unhealed(scene: FaultScene, { stand }: Subject, pull: PullRequest): Promise<readonly string[]> {
  await scene.look(pull);
  return differences(stand, comparable(scene.stand(pull)));
}
