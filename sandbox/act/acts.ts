/** What people do on GitHub's pages, as verbs for tests and the demo: the world changes, and the Apps hear of it. */
import { fullName } from "../access/permit.ts";
import { rerequestCheckRun, rerequestCheckSuite } from "../deeds/checks.ts";
import {
  createComment,
  deleteComment,
  editComment,
  minimizeComment,
  react,
  takeReactionBack,
} from "../deeds/comments.ts";
import { type Deed, sceneOf, tell, tellIssue } from "../deeds/deed.ts";
import { addLabels, removeLabel } from "../deeds/labels.ts";
import { dequeue, enqueue } from "../deeds/merge-queue.ts";
import {
  closePull,
  convertToDraft,
  editPull,
  mergePull,
  type PullEdit,
  readyForReview,
  reopenPull,
} from "../deeds/pulls.ts";
import { removeReviewRequest, requestReview } from "../deeds/review-requests.ts";
import { createReview, dismissReview, type ReviewEvent } from "../deeds/reviews.ts";
import { answerThread, resolveThread } from "../deeds/threads.ts";
import type { Comment, PullRequest, Review, Reviewer, ThreadComment } from "../discussion.ts";
import { checkRunEvent } from "../shape/check.ts";
import type { Site } from "../site.ts";
import { type NewPullRequest, openPullRequest, type Push, push } from "./open.ts";
import {
  checkRunIn,
  checkSuiteIn,
  commentIn,
  deedIn,
  type InRepository,
  issueIn,
  type OnNumber,
  pullIn,
} from "./place.ts";
import { applySuggestion, threadOf } from "./suggestion.ts";

type OnId = InRepository & { readonly id: number };

export interface Acts {
  openPullRequest(given: NewPullRequest): Promise<PullRequest>;
  /** The SHA that stands on the branch now. */
  push(given: Push): Promise<string>;
  editPullRequest(given: OnNumber & PullEdit): Promise<void>;
  close(given: OnNumber): Promise<void>;
  reopen(given: OnNumber): Promise<void>;
  /** The SHA of the merge commit. */
  merge(given: OnNumber): Promise<string>;
  readyForReview(given: OnNumber): Promise<void>;
  convertToDraft(given: OnNumber): Promise<void>;
  comment(given: OnNumber & { readonly by: string; readonly body: string }): Promise<Comment>;
  editComment(given: OnId & { readonly body: string }): Promise<void>;
  deleteComment(given: OnId): Promise<void>;
  /** Null shows it again. */
  minimizeComment(given: OnId & { readonly reason: string | null }): void;
  review(
    given: OnNumber & { readonly by: string; readonly event: ReviewEvent; readonly body?: string },
  ): Promise<Review>;
  dismissReview(given: OnNumber & { readonly id: number; readonly message?: string }): Promise<void>;
  /** Asks people (logins) and teams (slugs) for their review, or no longer where `asked` is false. */
  requestReview(
    given: OnNumber & {
      readonly users?: readonly string[];
      readonly teams?: readonly string[];
      readonly asked?: boolean;
    },
  ): Promise<void>;
  /** Puts a reaction on a comment (`+1`, `confused`, `eyes`, ...), or takes it back where `stands` is false. */
  react(given: OnId & { readonly content: string; readonly stands?: boolean }): Promise<void>;
  /** Answers below a comment on lines. */
  answerThread(given: OnNumber & { readonly id: number; readonly by: string; readonly body: string }): ThreadComment;
  /** Settles the thread of a comment on lines, or opens it again. */
  resolveThread(given: OnNumber & { readonly id: number; readonly resolved: boolean }): void;
  /** Null shows it again. */
  minimizeThreadComment(given: OnNumber & { readonly id: number; readonly reason: string | null }): void;
  /** The button "Commit suggestion" below a comment on lines; the SHA of the commit. */
  applySuggestion(given: OnNumber & { readonly id: number }): Promise<string>;
  setLabels(given: OnNumber & { readonly labels: readonly string[] }): Promise<void>;
  rerequestCheckRun(given: OnId): void;
  rerequestCheckSuite(given: OnId): void;
  /** A click on a button of a check run. */
  requestAction(given: OnId & { readonly identifier: string }): void;
  /** Puts pull requests at the end of the merge queue, as one group; the SHA of the group's head. */
  mergeGroup(given: OnNumber & { readonly after?: readonly number[] }): Promise<string>;
  /** Takes it out of the queue again. */
  dequeue(given: OnNumber): Promise<void>;
  /** Tells the Apps of a pull request as it stands, though nothing has changed. */
  deliver(given: OnNumber & { readonly action: string }): Promise<void>;
}

export function actsIn(site: Site): Acts {
  return { ...pullActs(site), ...talkActs(site), ...reviewActs(site), ...threadActs(site), ...checkActs(site) };
}

type PullActs = Pick<
  Acts,
  | "openPullRequest"
  | "push"
  | "editPullRequest"
  | "close"
  | "reopen"
  | "merge"
  | "readyForReview"
  | "convertToDraft"
  | "mergeGroup"
  | "dequeue"
  | "deliver"
>;

function pullActs(site: Site): PullActs {
  /** The author acts if nobody is named. */
  const on = (given: OnNumber): [Deed, PullRequest] => {
    const deed = deedIn(site, given);
    const pull = pullIn(deed, given.number);
    return [given.by === undefined ? { ...deed, by: pull.by } : deed, pull];
  };
  return {
    openPullRequest: (given) => openPullRequest(site, given),
    push: (given) => push(site, given),
    editPullRequest: (given) => editPull(...on(given), given),
    close: (given) => closePull(...on(given)),
    reopen: (given) => reopenPull(...on(given)),
    merge: (given) => mergePull(deedIn(site, given), on(given)[1]),
    readyForReview: (given) => readyForReview(...on(given)),
    convertToDraft: (given) => convertToDraft(...on(given)),
    async mergeGroup(given) {
      for (const number of given.after ?? []) await enqueue(...on({ ...given, number }), "silently");
      return enqueue(...on(given), "checked");
    },
    dequeue: (given) => dequeue(...on(given), "dequeued"),
    deliver: (given) => tellIssue(...on(given), given.action),
  };
}

type ThreadActs = Pick<Acts, "answerThread" | "resolveThread" | "minimizeThreadComment" | "applySuggestion">;

function threadActs(site: Site): ThreadActs {
  const on = (given: OnNumber & { readonly id: number }) => {
    const deed = deedIn(site, given);
    return { deed, ...threadOf(pullIn(deed, given.number).pull.threads, given.id) };
  };
  return {
    answerThread(given) {
      const { deed, thread } = on(given);
      return answerThread(deed, thread, given.body);
    },
    resolveThread(given) {
      const { deed, thread } = on(given);
      resolveThread(thread, given.resolved ? deed.by : null);
    },
    minimizeThreadComment(given) {
      on(given).comment.minimized = given.reason;
    },
    applySuggestion: (given) => applySuggestion(site, given),
  };
}

type TalkActs = Pick<Acts, "comment" | "editComment" | "deleteComment" | "minimizeComment" | "react" | "setLabels">;

function talkActs(site: Site): TalkActs {
  return {
    async comment(given) {
      const deed = deedIn(site, given);
      return createComment(deed, issueIn(deed, given.number), given.body);
    },
    async editComment(given) {
      const deed = deedIn(site, given);
      const { issue, comment } = commentIn(deed, given.id);
      editComment(deed, issue, comment, given.body);
    },
    async deleteComment(given) {
      const deed = deedIn(site, given);
      const { issue, comment } = commentIn(deed, given.id);
      deleteComment(deed, issue, comment);
    },
    minimizeComment(given) {
      minimizeComment(commentIn(deedIn(site, given), given.id).comment, given.reason);
    },
    async react(given) {
      const deed = deedIn(site, given);
      const { comment } = commentIn(deed, given.id);
      (given.stands === false ? takeReactionBack : react)(deed, comment, given.content);
    },
    async setLabels(given) {
      const deed = deedIn(site, given);
      const issue = issueIn(deed, given.number);
      const wanted = given.labels.map((name) => name.toLowerCase());
      for (const name of issue.labels.filter((label) => !wanted.includes(label.toLowerCase())))
        await removeLabel(deed, issue, name);
      await addLabels(deed, issue, given.labels);
    },
  };
}

type ReviewActs = Pick<Acts, "review" | "dismissReview" | "requestReview">;

function reviewActs(site: Site): ReviewActs {
  return {
    async review(given) {
      const deed = deedIn(site, given);
      const pull = pullIn(deed, given.number);
      return createReview(deed, pull, { event: given.event, body: given.body ?? "", commit: pull.pull.head.sha });
    },
    async dismissReview(given) {
      const deed = deedIn(site, given);
      const pull = pullIn(deed, given.number);
      const review = pull.pull.reviews.find(({ id }) => id === given.id);
      if (review === undefined) throw new Error(`pull request ${given.number} has no review ${given.id}`);
      dismissReview(deed, pull, review, given.message ?? "No longer");
    },
    async requestReview({ users = [], teams = [], asked = true, ...given }) {
      const deed = deedIn(site, given);
      const reviewers: readonly Reviewer[] = [...users.map((user) => ({ user })), ...teams.map((team) => ({ team }))];
      await (asked ? requestReview : removeReviewRequest)(deed, pullIn(deed, given.number), reviewers);
    },
  };
}

type CheckActs = Pick<Acts, "rerequestCheckRun" | "rerequestCheckSuite" | "requestAction">;

function checkActs(site: Site): CheckActs {
  return {
    rerequestCheckRun(given) {
      const deed = deedIn(site, given);
      rerequestCheckRun(deed, checkRunIn(deed, given.id));
    },
    rerequestCheckSuite(given) {
      const deed = deedIn(site, given);
      rerequestCheckSuite(deed, checkSuiteIn(deed, given.id));
    },
    requestAction(given) {
      const deed = deedIn(site, given);
      const run = checkRunIn(deed, given.id);
      if (!run.actions.some(({ identifier }) => identifier === given.identifier)) {
        throw new Error(`check run ${run.id} of ${fullName(deed.repository)} has no action ${given.identifier}`);
      }
      const about = {
        check_run: checkRunEvent(sceneOf(deed), run),
        requested_action: { identifier: given.identifier },
      };
      tell(deed, "check_run", "requested_action", about, run.app);
    },
  };
}
