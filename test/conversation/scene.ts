/** Entries, remarks and a block for tests of the conversation to change where they need to. */
import type { Scene } from "../../src/conversation/converse.ts";
import { converse } from "../../src/conversation/converse.ts";
import { render } from "../../src/markdown/render.ts";
import { md } from "../../src/markdown.ts";
import type { Block } from "../../src/model/block.ts";
import type { Conversation, Remark } from "../../src/model/conversation.ts";
import type { Assessment, Finding } from "../../src/model/finding.ts";
import type { PullRequest } from "../../src/model/pull-request.ts";
import { someEntry, someFacts } from "../facts.ts";
import { finding, nothingStands, someConfig, somePull } from "../report/given.ts";

export const author = "mika";
export const maintainer = "marta";

/** One said by a maintainer who may decide. */
export function remark(id: number, body: string, more: Partial<Remark> = {}): Remark {
  return {
    id,
    url: `https://github.com/harbor/landscape/pull/42#issuecomment-${id}`,
    createdAt: `2026-05-${String(id).padStart(2, "0")}T10:00:00Z`,
    editedAt: null,
    author: maintainer,
    editor: null,
    person: true,
    may: true,
    body,
    minimized: false,
    pressed: null,
    reactions: [],
    ...more,
  };
}

export const byAuthor = { author, may: false } as const;

export const findings: readonly Finding[] = [
  finding("license", md`Open-source license`, "unmet", md`No license was found.`),
  finding("core-technology", md`Core technology`, "judgement", md`Two files.`, {
    level: "ask",
    question: md`Is it the core?`,
  }),
  finding("contributors", md`Contributors`, "unknown", md`GitHub did not answer.`),
  finding("maintained", md`Maintained`, "met", md`A commit of this week.`),
];

export function assessment(name = "Packetlens", more: Partial<Assessment["entry"]> = {}): Assessment {
  const repository = `https://github.com/skylark-labs/${name.toLowerCase().replaceAll(" ", "-")}`;
  const entry = someEntry({ name, repository, ...more });
  return { how: "added", from: null, entry, facts: someFacts({ entry }), findings, attempts: [] };
}

export interface Told {
  readonly remarks?: readonly Remark[];
  readonly assessments?: readonly Assessment[];
  readonly before?: Block | null;
  readonly pull?: Partial<PullRequest>;
  readonly config?: Partial<Scene["config"]>;
  readonly takenAt?: string;
}

export function talk(told: Told): ReturnType<typeof converse> {
  const { remarks = [], assessments = [assessment()], before = null, takenAt = "2026-06-01T00:00:00Z" } = told;
  const pull = somePull({ remarks, ...told.pull });
  return converse({ pull, config: { ...someConfig, ...told.config }, assessments, before, takenAt });
}

/** The block that our comment bears after such a review. */
export function blockOf({ assessments, conversation }: ReturnType<typeof converse>, head = "a".repeat(40)): Block {
  return {
    version: 1,
    head,
    verdict: "ready",
    turn: "nobody",
    held: conversation.hold !== null,
    language: "en",
    problems: 0,
    entries: assessments.map(({ how, entry: { name, repository, section, file } }) => {
      return { name, repository, section, file, change: how };
    }),
    decisions: conversation.bindings,
    complete: true,
    told: { state: "", pings: 0 },
    suggested: [],
  };
}

/** The remarks with the reactions that stand on them after such a review. */
export function reacted(remarks: readonly Remark[], { reactions }: Conversation): readonly Remark[] {
  return remarks.map((one) => {
    const found = reactions.find(({ to }) => to === one.id);
    return found === undefined ? one : { ...one, reactions: [found.content] };
  });
}

/** The Markdown that is answered to the first remark, a paragraph a line. */
export function answered({ conversation: { answers } }: ReturnType<typeof converse>): string {
  return (answers[0]?.says ?? []).map((text) => render(text, { catalogue: null })).join("\n");
}

export function outcomeOf(
  { assessments }: ReturnType<typeof converse>,
  criterion: string,
  name = "Packetlens",
): string {
  const found = assessments
    .find(({ entry }) => entry.name === name)
    ?.findings.find((one) => one.criterion === criterion);
  return `${found?.outcome} ${found?.level}`;
}

export const answersStand = (...ids: readonly number[]): Partial<PullRequest> => ({
  standings: {
    ...nothingStands,
    answers: ids.map((to) => ({ id: 1000 + to, body: "", minimized: false, url: "", to })),
  },
});
