/** GitHub's webhooks about one pull request -> what is to be looked at, and how much of it anew. */
import type { Context, Probot } from "probot";
import { asksAgain, isHeard } from "../conversation/commands.ts";
import type { Hint } from "../github/port.ts";

export interface Event {
  readonly id: string;
  readonly payload: {
    readonly repository: { readonly name: string; readonly owner: { readonly login: string } };
    readonly installation?: { readonly id: number } | undefined;
  };
}

/** What an event asks for beside a look. */
export interface Wish {
  readonly hint?: Hint;
  /** A person waits for it, or facts must not be old. */
  readonly anew?: boolean;
  /** Other pull requests about the same projects tell something else now. */
  readonly ripples?: boolean;
}

export type Add = (event: Event, number: number, wish?: Wish) => void;

/** After these somebody may have mended the project itself, and pushes to be looked at again. */
const WANTED_ANEW: ReadonlySet<string> = new Set(["synchronize", "reopened", "ready_for_review"]);
/** After these another title, state or description stands in the list of attempts of others. */
const RIPPLING: ReadonlySet<string> = new Set(["opened", "reopened", "edited", "closed"]);

export function onPullRequests(probot: Probot, add: Add): void {
  probot.on(
    [
      "pull_request.opened",
      "pull_request.reopened",
      "pull_request.closed",
      "pull_request.edited",
      "pull_request.synchronize",
      "pull_request.ready_for_review",
      "pull_request.converted_to_draft",
    ],
    async (context) => {
      const { action, pull_request: pull } = context.payload;
      const hint = { baseSha: pull.base.sha, headSha: pull.head.sha };
      add(context, pull.number, { hint, anew: WANTED_ANEW.has(action), ripples: RIPPLING.has(action) });
    },
  );
}

/** `concerns` tells whether a label says something to us; what robots set is read only where the configuration says so. */
export function onLabels(probot: Probot, add: Add, concerns: (event: Event, label: string) => boolean | null): void {
  probot.on(["pull_request.labeled", "pull_request.unlabeled"], async (context) => {
    const { pull_request: pull, label, sender } = context.payload;
    if (label !== undefined && (concerns(context, label.name) ?? sender.type === "User")) add(context, pull.number);
  });
}

export function onComments(probot: Probot, add: Add): void {
  probot.on("issue_comment.created", async (context) => {
    const { issue, comment, sender } = context.payload;
    if (!issue.pull_request || sender.type !== "User" || !isHeard(comment.body)) return;
    add(context, issue.number, { anew: asksAgain(comment.body) });
    await greet(context, comment.id);
  });
  probot.on("issue_comment.edited", async (context) => {
    const { issue, comment, changes, sender } = context.payload;
    if (!issue.pull_request) return;
    // Somebody else's words in a comment of ours are put right; our own edits are no news.
    if (comment.user?.type === "Bot") return sender.type === "User" ? add(context, issue.number) : undefined;
    const heard = isHeard(comment.body);
    if (!heard && !isHeard(changes.body?.from ?? "")) return;
    add(context, issue.number, { anew: heard && asksAgain(comment.body) });
    if (heard && sender.type === "User") await greet(context, comment.id);
  });
  probot.on("issue_comment.deleted", async (context) => {
    const { issue, comment, sender } = context.payload;
    if (!issue.pull_request) return;
    const ours = comment.user?.type === "Bot" && sender.type === "User";
    if (ours || isHeard(comment.body)) add(context, issue.number);
  });
}

/** The reaction tells the person that the command was seen. It is a courtesy: without it the review runs all the same. */
async function greet(
  context: Context<"issue_comment.created" | "issue_comment.edited">,
  comment_id: number,
): Promise<void> {
  try {
    const reaction = { comment_id, content: "eyes" as const, request: {} };
    await context.octokit.rest.reactions.createForIssueComment(context.repo(reaction));
  } catch (error) {
    context.log.debug({ err: error }, "the command could not be acknowledged by a reaction");
  }
}

/** An approval answers questions, and whoever gives one wants to know how the projects are now. */
export function onReviews(probot: Probot, add: Add): void {
  probot.on(["pull_request_review.submitted", "pull_request_review.dismissed"], async (context) => {
    const { action, review, pull_request: pull } = context.payload;
    if (review.user?.type !== "User" || review.state === "commented") return;
    add(context, pull.number, { anew: action === "submitted" });
  });
}
