/** Steps -> done one after the other in a world of their own, with deliveries lost, doubled, swapped, late, and the App down at times. */
import type { Comment } from "../../../sandbox/discussion.ts";
import type { Fault } from "../../../sandbox/faults.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/server.ts";
import type { Parcel } from "../../../sandbox/webhooks/parcel.ts";
import type { App, Repository } from "../../../sandbox/world.ts";
import { numbersFrom } from "../../numbers.ts";
import { type Host, startHost } from "./app.ts";
import { DEEDS, type Deed, LISTS, STEADY } from "./deeds.ts";
import { FAULTS } from "./faults.ts";
import { type Notices, watchNotices } from "./notices.ts";
import type { Step } from "./plan.ts";
import { openPullsOf, pullsOf, SLUG } from "./standing.ts";
import { CONFIGS, FILE, LISTING, SILENT, smallWorld } from "./world.ts";

export interface Storm {
  readonly sandbox: Sandbox;
  readonly app: App;
  readonly listing: Repository;
  /** What has not been handed over, oldest first. */
  readonly mailbox: Parcel[];
  readonly notices: Notices;
  /** What was done, a line each. */
  readonly log: string[];
  host: Host;
  /**
   * Whether nothing has happened that a review remembers: it was about one and the same entry all the time and the same was asked of
   * it, nobody has deleted anything of ours, and what we have answered still stands as it was.
   */
  steady: boolean;
  /** The configuration on the base branch. */
  config: string;
  /** Whether all that has happened was told to the App, or will be. */
  told: boolean;
  /** Time goes on. */
  pass(seconds: number): void;
  /** Another App, which knows nothing of the one before. */
  start(): Promise<Host>;
}

interface Reacted {
  readonly comments: readonly Comment[];
  readonly comment: Comment;
  readonly body: string;
}

const PLENTY = 1_000_000;
const MOST_REQUESTS = 30;
/** GitHub tells nobody of these. */
const SILENT_DEEDS: ReadonlySet<string> = new Set(["stars", "role", "hide", "hideOurs", "twin"]);
const LOSSES: ReadonlySet<string> = new Set(["lose", "crash", "fault"]);

export async function storm(steps: readonly Step[]): Promise<Storm> {
  const at = await beginning();
  for (const step of steps) {
    at.pass(step.pick % 3);
    const done = await take(at, step);
    at.notices.disturb();
    if (done !== null) at.log.push(`${step.what}: ${done}`);
  }
  return at;
}

async function beginning(): Promise<Storm> {
  const { world, app, listing } = smallWorld();
  const mailbox: Parcel[] = [];
  // Time does not pass by itself, or what falls into one second would depend on the machine.
  let time = Math.floor(Date.now() / 1000);
  const now = () => new Date(time * 1000);
  const carry = async (parcel: Parcel) => {
    mailbox.push(parcel);
    return 202;
  };
  const sandbox = await startSandbox(world, { now, carry, hourly: { installation: PLENTY, app: PLENTY } });
  await sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add Lantern",
    body: "It shows packets.",
    author: "newcomer",
    branch: "add-lantern",
    files: [{ path: FILE, content: LISTS[0] ?? "" }],
  });
  const notices = watchNotices(listing);
  const start = () => startHost({ sandbox, app, now, wrote: notices.look });
  return {
    ...{
      sandbox,
      app,
      listing,
      mailbox,
      notices,
      start,
      host: await start(),
      log: [],
      steady: true,
      told: true,
    },
    config: CONFIGS[0] ?? "",
    pass(seconds) {
      time += seconds;
    },
  };
}

async function take(at: Storm, { what, pick }: Step): Promise<string | null> {
  const { host } = at;
  if (LOSSES.has(what)) at.told = false;
  if (DEEDS[what] !== undefined) return act(at, what, pick);
  if (what === "idle") {
    await host.idle();
    at.notices.rest();
  } else if (what === "turns") {
    const numbers = numbersFrom(pick);
    for (let left = pick % MOST_REQUESTS; left > 0; left -= 1) await host.step(Math.floor(numbers() * MOST_REQUESTS));
    return `${pick % MOST_REQUESTS} requests`;
  } else if (what === "sweep") void host.sweep();
  else if (what === "fault") return strike(at, pick);
  else if (what === "restart" || what === "crash") {
    if (what === "restart") await host.idle();
    await host.crash();
    at.host = await at.start();
    if (pick % 2 === 0) void at.host.sweep();
  } else return carryOne(at, what, pick);
  return "";
}

/** Everything else is done to one of the open pull requests, or to the first one. */
async function act(at: Storm, what: string, pick: number): Promise<string | null> {
  const { listing } = at;
  const all = [...pullsOf(listing).slice(0, 1), ...openPullsOf(listing).slice(1)];
  const pull = all[pick % 5 === 0 ? all.length - 1 : 0];
  if (pull === undefined) return null;
  const answered = reactedTo(listing);
  const done = await (DEEDS[what] as Deed)({ sandbox: at.sandbox, listing, pull }, pick);
  if (done === null) return null;
  if (SILENT_DEEDS.has(what)) at.told = false;
  if (what === "base" && done.startsWith("configuration")) at.config = CONFIGS[Number(done.split(" ")[1])] ?? "";
  if (what === "base" && done.startsWith("configuration")) at.notices.off = done.endsWith(`${CONFIGS.indexOf(SILENT)}`);
  if (!isSteady(what, done, pick)) at.steady = false;
  if (!answered.every(({ comments, comment, body }) => comments.includes(comment) && stillSays(comment, body)))
    at.steady = false;
  return pull === all[0] ? done : `${done} (#${pull.number})`;
}

function strike({ sandbox }: Storm, pick: number): string {
  const fault = FAULTS[pick % FAULTS.length] as Fault;
  sandbox.faults.add({ ...fault, times: fault.times ?? 1 });
  return JSON.stringify(fault.match);
}

/** The mail is handed over in its order, but for what `pick` says of a swapped one. */
function carryOne({ host, mailbox }: Storm, what: string, pick: number): string | null {
  const [parcel] = mailbox.splice(what === "swap" ? pick % Math.max(1, mailbox.length) : 0, 1);
  if (parcel === undefined) return null;
  if (what === "lose") return `${parcel.event}.${parcel.action}`;
  host.deliver(parcel);
  if (what === "double") host.deliver(parcel);
  return `${parcel.event}.${parcel.action}`;
}

function isSteady(what: string, done: string, pick: number): boolean {
  if (what === "role" || what === "merge") return false;
  if (what === "label") return !done.startsWith("on hold");
  if (what === "base") return !done.startsWith("configuration");
  return what === "push" ? pick % LISTS.length < STEADY : what !== "deleteOurs";
}

/** What people have written and we have answered: changed or gone, it has been answered all the same. */
function reactedTo(listing: Repository): readonly Reacted[] {
  return pullsOf(listing).flatMap(({ comments }) =>
    comments
      .filter(({ reactions }) => reactions.some(({ by }) => by.app === SLUG))
      .map((comment) => ({ comments, comment, body: comment.body })),
  );
}

function stillSays(comment: Comment, body: string): boolean {
  return comment.body === body && comment.minimized === null;
}
