/** The nouns of the conversation: what people have written to Listkeeper on a pull request, and what follows from it. */
import type { Text } from "../markdown.ts";

export type Reaction = "+1" | "confused" | "eyes";

/** A comment that speaks to Listkeeper, or one in which Listkeeper itself has noted which button somebody pressed. */
export interface Remark {
  /** The comment's id in REST. */
  readonly id: number;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Null: nobody has edited it. */
  readonly editedAt: string | null;
  /** Login as REST spells it (`renovate[bot]`); null: the account is gone. */
  readonly author: string | null;
  /** Who has edited it last; null: nobody but the author. */
  readonly editor: string | null;
  /** Whether author and editor are people: bots are not heard. */
  readonly person: boolean;
  /** Whether author and editor may decide here, as GitHub says at this moment. */
  readonly may: boolean;
  readonly body: string;
  /** Hidden by somebody: it counts no longer, but its answer stays. */
  readonly minimized: boolean;
  /** The button that was pressed, where the comment is our own note of it. `author` is then whoever pressed. */
  readonly pressed: Press | null;
  /** Our own reactions to it. */
  readonly reactions: readonly Reaction[];
}

/** The buttons of the check run. */
export type Button = "recheck" | "accept" | "hold" | "unhold";

/** Which button, by whom, and what it was about. */
export interface Press {
  readonly button: Button;
  /** Login of whoever pressed it. */
  readonly by: string;
  /** The head that the check run stood on. */
  readonly headSha: string;
}

/** An approving review of a person who may decide here. */
export interface Approval {
  readonly by: string;
  readonly commit: string | null;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly at: string | null;
}

export type DecisionKind = "accept" | "exempt" | "reject";

/** What a maintainer has decided on one criterion of one entry, in writing. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly criterion: string;
  /** The name of the entry as it stood in the list when it was decided. */
  readonly entry: string;
  /** What it was about: where either is another now, it has lapsed. Address as `parseAddress(..).key` where it can be read. */
  readonly repository: string | null;
  readonly section: string;
  readonly by: string;
  /** The day on which it was written (YYYY-MM-DD, UTC). */
  readonly on: string;
  readonly url: string;
  /** The maintainer's own words; null where none were asked for (an approving review, a button). */
  readonly reason: string | null;
  /** The last day on which it counts (YYYY-MM-DD); null: no end. */
  readonly until: string | null;
  /** Id of the comment in which it stands; null for an approving review. */
  readonly comment: number | null;
  /** Why it counts no longer; null while it does. */
  readonly lapsed: "repository" | "section" | "date" | "unmet" | "gone" | "forgotten" | null;
}

/** A decision by the comment in which it stands, with what it was about when it was first seen. */
export interface BlockDecision {
  readonly comment: number;
  /** Tells the decisions of one comment apart, and an edited one from what it was before. */
  readonly digest: string;
  readonly kind: DecisionKind;
  readonly criterion: string;
  readonly entry: string;
  readonly repository: string | null;
  readonly section: string;
  readonly by: string;
  readonly inForce: boolean;
}

/** What somebody has written as evidence for a criterion. */
export interface Statement {
  readonly criterion: string;
  /** The entry as it is spelled there; null: all of them. */
  readonly entry: string | null;
  readonly by: string;
  readonly on: string;
  readonly url: string;
  readonly words: string;
}

/** Nobody's approval, the App's included, while it stands. */
export interface Hold {
  /** Login of who has said so; null where a label says so. */
  readonly by: string | null;
  readonly on: string | null;
  readonly url: string | null;
  readonly reason: string | null;
  /** The label that says so. */
  readonly label: string | null;
}

/** What we say in a comment of its own to one who has asked, or was mistaken. */
export interface Answer {
  /** Id of the comment that it answers. */
  readonly to: number;
  /** Paragraphs. */
  readonly says: readonly Text[];
}

/** How a remark should be reacted to. */
export interface ReactionTo {
  /** Id of its comment. */
  readonly to: number;
  readonly content: Reaction;
  /** Something is decided there that our comment must remember: without it the reaction would promise too much. */
  readonly decides?: boolean;
}

/** All that follows from what people have written. */
export interface Conversation {
  /** Those in force and those that have lapsed, oldest first; what was revoked or decided anew is not among them. */
  readonly decisions: readonly Decision[];
  readonly statements: readonly Statement[];
  readonly hold: Hold | null;
  readonly answers: readonly Answer[];
  /** How each remark should be reacted to: done, or not understood. */
  readonly reactions: readonly ReactionTo[];
  /** What our block is to remember of the decisions: at most 100, oldest first, their texts as short as they stand there. */
  readonly bindings: readonly BlockDecision[];
}

/** An earlier or other pull request about the same project. */
export interface Attempt {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly author: string | null;
  readonly state: "open" | "closed" | "merged";
  /** The day on which it was closed or merged (YYYY-MM-DD); null while open. */
  readonly ended: string | null;
}
