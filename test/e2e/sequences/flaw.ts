/** Steps -> what is wrong at the end of them, or null where all is as one clean review would have it. */
import type { Comment, PullRequest } from "../../../sandbox/discussion.ts";
import type { Repository } from "../../../sandbox/world.ts";
import { wipe } from "./clean.ts";
import { difference, type Standings } from "./difference.ts";
import { groupFlaw, waitingFlaw } from "./groups.ts";
import type { Step } from "./plan.ts";
import { isCommand } from "./remarks.ts";
import { isOurs, openPullsOf, pullsOf, SLUG, type Standing, standingOf } from "./standing.ts";
import { type Storm, storm } from "./storm.ts";
import { LISTING } from "./world.ts";

export interface Flaw {
  readonly what: string;
  readonly log: readonly string[];
}

export async function flawOf(steps: readonly Step[]): Promise<Flaw | null> {
  const at = await storm(steps);
  try {
    const what = await judge(at);
    return what === null ? null : { what, log: at.log };
  } catch (error) {
    return { what: `thrown: ${error instanceof Error ? error.stack : error}`, log: at.log };
  } finally {
    await at.host.crash();
    await at.sandbox.close();
  }
}

/** Seconds after which the App asks for a project anew that it has asked for before. */
const FORGOTTEN = 301;

/** What flaws of one cause have in common, as a rule. */
export function kindOf({ what }: Flaw): string {
  return what.split("\n", 1)[0]?.replace(/\d+/g, "0") ?? "";
}

async function judge(at: Storm): Promise<string | null> {
  const { listing, sandbox } = at;
  sandbox.faults.clear();
  for (const { number, state, pull } of pullsOf(listing).slice(0, 1))
    if (state === "closed" && pull.mergedAt === null) await sandbox.act.reopen({ repository: LISTING, number });
  // Nothing is on its way when time goes on.
  await at.host.idle();
  const heard = at.told ? await heardOut(at) : null;
  at.pass(FORGOTTEN);
  const first = await lookedOver(at);
  const late = heard === null ? null : difference(heard, first);
  if (late !== null) return `without a look over it differs in ${late}`;
  const wrong = wrongIn(at, first) ?? waitingFlaw(listing) ?? at.notices.flaw();
  if (wrong !== null) return wrong;
  at.pass(5);
  const second = await lookedOver(at);
  const moved = difference(first, second);
  if (moved !== null) return `a second look changes ${moved}`;
  await at.host.crash();
  wipe(listing, at.steady ? "gone" : "kept");
  at.host = await at.start();
  const clean = difference(second, await lookedOver(at));
  if (clean !== null) return `a clean review differs in ${clean}`;
  const own = [...sandbox.failures, ...sandbox.unhandled];
  if (own.length > 0) return `the embedded GitHub: ${own.join("; ")}`;
  return groupFlaw(at);
}

/** All mail is handed over: that alone must do, where none of it was lost. */
async function heardOut({ host, mailbox, listing }: Storm): Promise<Standings> {
  for (const parcel of mailbox.splice(0)) host.deliver(parcel);
  await host.idle();
  return standingsOf(listing);
}

async function lookedOver({ host, listing }: Storm): Promise<Standings> {
  const looked = host.sweep();
  await host.idle();
  if (!(await looked)) throw new Error("the look over failed");
  return standingsOf(listing);
}

function standingsOf(listing: Repository): Standings {
  return new Map(openPullsOf(listing).map((pull) => [pull.number, standingOf(listing, pull)]));
}

function wrongIn({ listing, config }: Storm, standings: Standings): string | null {
  for (const pull of openPullsOf(listing)) {
    const standing = standings.get(pull.number);
    if (standing === undefined) return `nobody has looked at #${pull.number}`;
    const wrong = misplaced(listing, pull, standing) ?? unheardIn(pull, standing) ?? passedBy(config, pull, standing);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** What must be so whatever has happened. */
function misplaced(listing: Repository, pull: PullRequest, { comments, answers, checks }: Standing): string | null {
  if (comments.length > 1) return `${comments.length} live comments`;
  const runs = listing.discussion.checkRuns.filter(
    ({ app, headSha }) => app === SLUG && headSha === pull.pull.head.sha,
  );
  const open = runs.filter(({ status }) => status !== "completed");
  if (checks.length !== 1 || open.length > 0)
    return `${runs.length} check runs, of which ${open.length} are not concluded`;
  const twice = Object.entries(answers).find(([, bodies]) => bodies.length > 1);
  if (twice !== undefined) return `${twice[1].length} answers to ${twice[0]}`;
  const edited = pull.comments.find((comment) => !isOurs(comment) && comment.edited?.by.app === SLUG);
  if (edited !== undefined) return `we have edited comment ${edited.id} of ${edited.by.login}`;
  const label = pull.timeline.find(
    (event) =>
      (event.kind === "labeled" || event.kind === "unlabeled") &&
      event.by.app === SLUG &&
      !event.label.startsWith("listkeeper: "),
  );
  if (label !== undefined) return "we have touched a label that is not ours";
  const naming = pull.comments.find((comment) => isOurs(comment) && mentions(comment.body));
  return naming === undefined ? null : `somebody is mentioned: ${naming.body}`;
}

/** A hold always wins, and nothing is answered that nobody has asked. */
function passedBy(config: string, pull: PullRequest, { answers, approved, checks }: Standing): string | null {
  const asked = new Set(pull.comments.filter(({ body }) => isCommand(body)).map(({ id }) => `${id}`));
  const stray = Object.keys(answers).find((id) => !asked.has(id));
  if (stray !== undefined) return `an answer to ${stray}, which asks for nothing`;
  if (!config.includes("on hold") || !pull.labels.includes("on hold")) return null;
  const conclusion = (checks[0] as { readonly conclusion: string } | undefined)?.conclusion;
  return approved.length > 0 || conclusion === "success" ? "it is on hold, and passes" : null;
}

/** Where the pull request has nothing to do with the listing, or somebody has deleted our comment, there is no acknowledging. */
function unheardIn({ comments: all }: PullRequest, { checks, comments }: Standing): string | null {
  if (comments.length === 0) return null;
  if ((checks[0] as { readonly conclusion: string } | undefined)?.conclusion === "neutral") return null;
  const unheard = all.find((one) => one.minimized === null && !isOurs(one) && !isAnswered(one));
  return unheard === undefined
    ? null
    : `comment ${unheard.id} of ${unheard.by.login} has the wrong reactions: ${unheard.body}`;
}

/** A person's command bears one verdict of ours, and nothing else does. */
function isAnswered({ by, body, reactions }: Comment): boolean {
  const verdicts = reactions.filter((one) => one.by.app === SLUG && one.content !== "eyes");
  const wanted = isCommand(body) && !by.login.endsWith("[bot]") ? 1 : 0;
  return verdicts.length === wanted;
}

function mentions(body: string): boolean {
  const told = body.replace(/<!--[\s\S]*?-->/g, "").replace(/(`+)[\s\S]*?\1/g, "");
  return /(^|[^\w`/@])@[a-z\d]/i.test(told);
}
