/** A step's name and a number -> what somebody does on the pull request's page, as far as it can be done there now. */
import type { Comment, PullRequest } from "../../../sandbox/discussion.ts";
import { nextId } from "../../../sandbox/new-world.ts";
import type { Sandbox } from "../../../sandbox/server.ts";
import type { Repository, Role } from "../../../sandbox/world.ts";
import { decisionAt, remarkAt } from "./remarks.ts";
import { isLive, isOurs, markIn, openPullsOf, SLUG } from "./standing.ts";
import { CONFIG, CONFIGS, entryOf, FILE, LISTING, listOf, PEOPLE } from "./world.ts";

export interface Ground {
  readonly sandbox: Sandbox;
  readonly listing: Repository;
  /** The one to which it is done. */
  readonly pull: PullRequest;
}

/** Null where there is nothing to do it to; else what was done, in words. */
export type Deed = (ground: Ground, pick: number) => Promise<string | null>;

const BEACON = entryOf("Beacon", "beacon");

/** What the head's list may be: the first few are about the same project in the same place. */
export const LISTS: readonly string[] = [
  listOf([BEACON, entryOf("Lantern", "lantern")]),
  listOf([BEACON, entryOf("Lantern", "lantern", "Shows packets and more")]),
  listOf([BEACON, entryOf("Lantern", "lantern", "<script>alert(1)</script>")]),
  listOf([entryOf("Lantern", "lantern"), BEACON]),
  listOf([BEACON, entryOf("Lantern", "lantern").slice(0, -1)]),
  listOf([BEACON, entryOf("Lantern", "torch")]),
  listOf([BEACON, entryOf("Lantern", "lantern"), entryOf("Torch", "torch")]),
  listOf([BEACON, entryOf("Lamp", "lantern")]),
  listOf([BEACON]),
  listOf([BEACON, entryOf("Lantern", "beacon")]),
  listOf([BEACON, entryOf("Torch", "torch"), entryOf("Lantern", "lantern"), entryOf("灯り", "dynamo")]),
];
export const STEADY = 4;
const MAINTAINERS = ["keeper", "pilot"] as const;
const ROLES: readonly Role[] = ["write", "read", "maintain", "triage"];
const TITLES = ["Add Lantern", "Lantern を追加", "Add it"] as const;
const BODIES = ["It shows packets.", "パケットを表示するツールです。一覧への追加をお願いします。", ""] as const;
const OPINIONS = ["APPROVE", "REQUEST_CHANGES", "COMMENT"] as const;
const BASES: readonly string[] = [...CONFIGS, "readme", "list"];

export const DEEDS: Readonly<Record<string, Deed>> = {
  async push({ sandbox, pull }, pick) {
    const which = pick % LISTS.length;
    await sandbox.act.push({ ...at(pull), files: [{ path: FILE, content: LISTS[which] ?? "" }] });
    return `list ${which}`;
  },
  async polish({ sandbox, pull }, pick) {
    const which = pick % STEADY;
    await sandbox.act.push({ ...at(pull), files: [{ path: FILE, content: LISTS[which] ?? "" }] });
    return `list ${which}`;
  },
  async retitle({ sandbox, pull }, pick) {
    await sandbox.act.editPullRequest({
      ...at(pull),
      title: `${one(TITLES, pick)} ${pick % 3}`,
      body: one(BODIES, Math.floor(pick / 3)),
    });
    return pull.title;
  },
  async say({ sandbox, pull }, pick) {
    const [by, body] = [one(PEOPLE, pick), remarkAt(Math.floor(pick / PEOPLE.length))];
    const { id } = await sandbox.act.comment({ ...at(pull), by, body });
    return `${id} ${by}: ${body}`;
  },
  async decide({ sandbox, pull }, pick) {
    const [by, body] = [one(MAINTAINERS, pick), decisionAt(Math.floor(pick / 2))];
    const { id } = await sandbox.act.comment({ ...at(pull), by, body });
    return `${id} ${by}: ${body}`;
  },
  async reword({ sandbox, pull }, pick) {
    const comment = one(pull.comments.filter(isPersons), pick);
    if (comment === undefined) return null;
    const by = pick % 3 === 0 ? one(MAINTAINERS, pick) : comment.by.login;
    const body = remarkAt(Math.floor(pick / 7));
    await sandbox.act.editComment({ repository: LISTING, id: comment.id, by, body });
    return `${comment.id} by ${by}: ${body}`;
  },
  async unsay({ sandbox, pull }, pick) {
    const comment = one(pull.comments.filter(isPersons), pick);
    if (comment === undefined) return null;
    await sandbox.act.deleteComment({ repository: LISTING, id: comment.id, by: comment.by.login });
    return `${comment.id}`;
  },
  async hide({ sandbox, pull }, pick) {
    const comment = one(pull.comments.filter(isPersons), pick);
    if (comment === undefined) return null;
    const reason = comment.minimized === null ? "outdated" : null;
    sandbox.act.minimizeComment({ repository: LISTING, id: comment.id, by: "keeper", reason });
    return `${comment.id} ${reason}`;
  },
  async press({ sandbox, listing, pull }, pick) {
    const run = ourRun(listing, pull);
    const action = one(run?.actions ?? [], pick);
    if (run === undefined || action === undefined) return null;
    const by = one(PEOPLE.slice(0, 3), Math.floor(pick / 3));
    sandbox.act.requestAction({ repository: LISTING, id: run.id, identifier: action.identifier, by: by ?? "keeper" });
    return `${action.identifier} by ${by}`;
  },
  async rerun({ sandbox, listing, pull }, pick) {
    const run = ourRun(listing, pull);
    if (run === undefined) return null;
    if (pick % 2 === 0) sandbox.act.rerequestCheckRun({ repository: LISTING, id: run.id, by: "newcomer" });
    else sandbox.act.rerequestCheckSuite({ repository: LISTING, id: run.suite, by: "newcomer" });
    return pick % 2 === 0 ? "the run" : "the suite";
  },
  async label({ sandbox, pull }, pick) {
    const name = one(["on hold", "on hold", "good first issue", ...pull.labels], pick) ?? "on hold";
    const labels = pull.labels.includes(name) ? pull.labels.filter((other) => other !== name) : [...pull.labels, name];
    await sandbox.act.setLabels({ ...at(pull), by: "keeper", labels });
    return `${name} ${pull.labels.includes(name) ? "on" : "off"}`;
  },
  async review({ sandbox, pull }, pick) {
    const [by, event] = [
      one(["keeper", "pilot", "passer-by"], pick) ?? "keeper",
      one(OPINIONS, Math.floor(pick / 3)) ?? "COMMENT",
    ];
    if (by === pull.by.login && event !== "COMMENT") return null;
    await sandbox.act.review({ ...at(pull), by, event, body: "As I see it" });
    return `${event} by ${by}`;
  },
  async dismiss({ sandbox, pull }, pick) {
    const review = one(
      pull.pull.reviews.filter(({ state }) => state === "APPROVED"),
      pick,
    );
    if (review === undefined) return null;
    await sandbox.act.dismissReview({ ...at(pull), by: "keeper", id: review.id });
    return `${review.id} of ${review.by.login}`;
  },
  async close({ sandbox, pull }) {
    if (pull.state === "open") await sandbox.act.close(at(pull));
    else await sandbox.act.reopen(at(pull));
    return pull.state;
  },
  async draft({ sandbox, pull }) {
    if (pull.pull.draft) await sandbox.act.readyForReview(at(pull));
    else await sandbox.act.convertToDraft(at(pull));
    return pull.pull.draft ? "a draft" : "ready";
  },
  async base({ sandbox }, pick) {
    const what = one(BASES, pick) ?? "readme";
    const files = what === "readme" ? [{ path: "README.md", content: `The list, ${pick}.\n` }] : [];
    const major = listOf([entryOf("Dynamo", "dynamo"), entryOf("Torch", "torch")]);
    const list = what === "list" ? [{ path: "data/major.json", content: major }] : [];
    const config = CONFIGS.includes(what) ? [{ path: CONFIG, content: what }] : [];
    await sandbox.act.push({
      repository: LISTING,
      branch: "main",
      by: "keeper",
      files: [...files, ...list, ...config],
    });
    return CONFIGS.includes(what) ? `configuration ${CONFIGS.indexOf(what)}` : what;
  },
  /** There is another one about the same project, or there is none any more. */
  async rival({ sandbox, listing }, pick) {
    const [, other] = openPullsOf(listing);
    if (other === undefined) {
      const list = listOf([BEACON, entryOf("Lantern", pick % 3 === 0 ? "torch" : "lantern")]);
      const about = { title: "Lantern as well", body: "Packets.", author: "passer-by", branch: `also-lantern-${pick}` };
      const { number } = await sandbox.act.openPullRequest({
        repository: LISTING,
        ...about,
        files: [{ path: FILE, content: list }],
      });
      return `opened ${number}`;
    }
    await sandbox.act.close({ ...at(other), by: "keeper" });
    return `closed ${other.number}`;
  },
  async merge({ sandbox, listing }) {
    const [, other] = openPullsOf(listing);
    if (other === undefined || other.pull.draft) return null;
    await sandbox.act.merge({ ...at(other), by: "keeper" });
    return `${other.number}`;
  },
  async queue({ sandbox, listing, pull }, pick) {
    if (pull.state !== "open" || pull.pull.draft) return null;
    if (listing.discussion.queue.some(({ number }) => number === pull.number)) {
      await sandbox.act.dequeue({ ...at(pull), by: "keeper" });
      return `${pull.number} out`;
    }
    const others = openPullsOf(listing).filter((other) => other !== pull && !other.pull.draft && pick % 2 === 0);
    await sandbox.act.mergeGroup({ ...at(pull), by: "keeper", after: others.map(({ number }) => number) });
    return `${pull.number} after ${others.length}`;
  },
  async role({ listing }, pick) {
    const role = one(ROLES, pick) ?? "write";
    listing.collaborators.set("keeper", role);
    return `keeper may ${role}`;
  },
  async stars({ sandbox }) {
    const project = sandbox.world.repositories.find(({ name }) => name === "lantern");
    if (project === undefined) return null;
    project.stars = project.stars === 60 ? 40 : 60;
    return `${project.stars}`;
  },
  async hideOurs({ sandbox, pull }, pick) {
    const comment = one(pull.comments.filter(isLive), pick);
    if (comment === undefined) return null;
    const reason = comment.minimized === null ? "outdated" : null;
    sandbox.act.minimizeComment({ repository: LISTING, id: comment.id, by: "keeper", reason });
    return `${reason}`;
  },
  /** As two Apps that run at once would leave it. */
  async twin({ sandbox, pull }) {
    const comment = pull.comments.find(isLive);
    if (comment === undefined || pull.state !== "open") return null;
    const id = nextId(sandbox.world);
    pull.comments.push({ ...comment, id, reactions: [] });
    return `${id}`;
  },
  async deleteOurs({ sandbox, pull }, pick) {
    const comment = one(pull.comments.filter(isOurs), pick);
    if (comment === undefined) return null;
    await sandbox.act.deleteComment({ repository: LISTING, id: comment.id, by: "keeper" });
    return markIn(comment)?.kind ?? "without a mark";
  },
};

function isPersons(comment: Comment): boolean {
  return !isOurs(comment);
}

function ourRun({ discussion }: Repository, { pull }: PullRequest) {
  return discussion.checkRuns.findLast(({ app, headSha }) => app === SLUG && headSha === pull.head.sha);
}

function at({ number }: PullRequest) {
  return { repository: LISTING, number };
}

function one<T>(list: readonly [T, ...T[]], pick: number): T;
function one<T>(list: readonly T[], pick: number): T | undefined;
function one<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % list.length];
}
