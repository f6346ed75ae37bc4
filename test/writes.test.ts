import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dayOfLooking } from "../src/days.ts";
import { lookOf } from "../src/look.ts";
import { markOf, withMark } from "../src/mark.ts";
import type { Reaction, Remark } from "../src/model/conversation.ts";
import type { OwnCheckRun, OwnComment, OwnSuggestion, PullRequest, Standings } from "../src/model/pull-request.ts";
import type { CheckRunReport, LabelSpec, Look, Report, Suggestion, Write } from "../src/model/report.ts";
import { plan } from "../src/writes.ts";
import { headSha, nothingStands, somePull } from "./report/given.ts";

const ready: LabelSpec = { name: "listkeeper: ready", color: "0e8a16", description: "Ready" };
const addition: LabelSpec = { name: "listkeeper: addition", color: "c2e0c6", description: "Adds" };
const ownLabels = [ready.name, addition.name, "listkeeper: changes needed"];
const note = {
  path: "a.json",
  startLine: 1,
  endLine: 2,
  level: "failure",
  title: "Logo",
  message: "Missing.",
} as const;

const checkRun: CheckRunReport = {
  conclusion: "success",
  title: "Ready to merge",
  summary: "### Ready to merge",
  text: "#### Packetlens",
  annotations: [note],
  buttons: [],
};

function someReport(overrides: Partial<Report> = {}): Report {
  return {
    comment: withMark("### Ready to merge", "review", "{}"),
    labels: [ready, addition],
    ownLabels,
    checkRun,
    suggestions: [],
    approve: true,
    approval: "Everything is met.",
    dismissal: { outdated: "Taken back: another commit.", changed: "Taken back: something has changed." },
    ping: null,
    answers: [],
    reactions: [],
    reviewers: null,
    ...overrides,
  };
}

function standing(standings: Partial<Standings>, overrides: Partial<PullRequest> = {}): PullRequest {
  return somePull({ standings: { ...nothingStands, ...standings }, ...overrides });
}

const kinds = (writes: readonly Write[]): string[] => writes.map(({ kind }) => kind);

/** The annotations that GitHub has on each check run, which it never tells. */
type World = PullRequest & { readonly notes: ReadonlyMap<number, readonly string[]> };

/** What GitHub would make of the writes. */
function apply(world: World, writes: readonly Write[]): World {
  return writes.reduce(applyOne, world);
}

function applyOne(world: World, write: Write, at: number): World {
  const { standings: s } = world;
  const id =
    1 +
    Math.max(
      1000 + at,
      ...[...s.comments, ...s.answers, ...s.pings, ...s.checkRuns, ...s.reviews, ...(s.suggestions ?? [])].map(
        (one) => one.id,
      ),
    );
  const to = (standings: Partial<Standings>): World => ({ ...world, standings: { ...s, ...standings } });
  switch (write.kind) {
    case "create-comment":
      return to(withComment(s, { id, body: write.body, minimized: false, url: "" }));
    case "update-comment": {
      const { id: edited, body } = write;
      const edit = <Comment extends OwnComment>(one: Comment) => (one.id === edited ? { ...one, body } : one);
      return to({ comments: s.comments.map(edit), answers: s.answers.map(edit) });
    }
    case "delete-comment": {
      const stays = (one: OwnComment) => one.id !== write.id;
      return to({ comments: s.comments.filter(stays), answers: s.answers.filter(stays) });
    }
    case "react":
    case "take-reaction-back":
      return { ...world, remarks: world.remarks.map((one) => (one.id === write.to ? reacted(one, write) : one)) };
    case "request-review":
      return to({ reviewRequested: true });
    case "create-label":
      expect(s.repositoryLabels.map((name) => name.toLowerCase())).not.toContain(write.label.name.toLowerCase());
      return to({ repositoryLabels: [...s.repositoryLabels, write.label.name] });
    case "add-labels":
      expect(s.repositoryLabels.map((name) => name.toLowerCase())).toEqual(
        expect.arrayContaining(write.names.map((name) => name.toLowerCase())),
      );
      return to({ labels: [...s.labels, ...write.names] });
    case "remove-label":
      return to({ labels: s.labels.filter((name) => name !== write.name) });
    case "create-check-run":
      return withNotes(
        to({ checkRuns: [...s.checkRuns, { ...runOf(id, write.report), externalId: write.externalId }] }),
        id,
        write.report,
      );
    case "update-check-run":
      return withNotes(
        to({
          checkRuns: s.checkRuns.map((run) =>
            run.id === write.id ? { ...runOf(run.id, write.report), externalId: write.externalId } : run,
          ),
        }),
        write.id,
        write.report,
      );
    case "suggest":
      expect(write.headSha).toBe(headSha);
      return to({ suggestions: [...(s.suggestions ?? []), ...write.suggestions.map((one, i) => ownOf(one, id + i))] });
    case "delete-suggestion":
      expect(s.suggestions?.find((one) => one.id === write.id)).toMatchObject({ settled: false });
      return to({ suggestions: (s.suggestions ?? []).filter((one) => one.id !== write.id) });
    case "approve":
      expect(write.headSha).toBe(headSha);
      return to({ reviews: [...s.reviews, { id, state: "APPROVED", commit: write.headSha }] });
    case "dismiss-review":
      return to({ reviews: s.reviews.map((one) => (one.id === write.id ? { ...one, state: "DISMISSED" } : one)) });
  }
}

/** Where it stands is told by its mark, as the door does it. */
function withComment(s: Standings, comment: OwnComment): Partial<Standings> {
  const { kind, rest } = markOf(comment.body) ?? { kind: "review", rest: "" };
  if (kind === "answer") return { answers: [...s.answers, { ...comment, to: Number(rest) }] };
  if (kind === "ping") return { pings: [...s.pings, { ...comment, number: Number(rest), state: "ready" }] };
  return { comments: [...s.comments, comment] };
}

function reacted(remark: Remark, { kind, content }: Extract<Write, { content: Reaction }>): Remark {
  const others = remark.reactions.filter((one) => one !== content);
  expect(remark.reactions.includes(content)).toBe(kind === "take-reaction-back");
  return { ...remark, reactions: kind === "react" ? [...others, content] : others };
}

function ownOf({ digest, endLine }: Suggestion, id: number): OwnSuggestion {
  return {
    id,
    digest,
    url: `https://github.com/harbor/landscape/pull/42#discussion_r${id}`,
    line: endLine,
    settled: false,
  };
}

function runOf(id: number, { conclusion, title, summary, text }: CheckRunReport): OwnCheckRun {
  return { id, headSha, status: "completed", conclusion, externalId: "42", title, summary, text };
}

function withNotes(world: World, id: number, { annotations }: CheckRunReport): World {
  const notes = new Map(world.notes);
  notes.set(id, [...(notes.get(id) ?? []), ...annotations.map(({ message }) => message)]);
  return { ...world, notes };
}

const worldOf = (pull: PullRequest): World => ({ ...pull, notes: new Map() });

describe("on a new pull request", () => {
  test("everything is written, the check before what may fail, the approval last", () => {
    expect(kinds(plan(someReport(), somePull()))).toEqual([
      "create-check-run",
      "create-comment",
      "create-label",
      "create-label",
      "add-labels",
      "approve",
    ]);
  });

  test("the check run carries the pull request's number", () => {
    expect(plan(someReport(), somePull())[0]).toMatchObject({ externalId: "42", headSha });
  });

  test("a pull request that touches no list gets a check run and nothing else", () => {
    const nothing = someReport({ comment: null, labels: [], approve: false });
    expect(kinds(plan(nothing, somePull()))).toEqual(["create-check-run"]);
  });
});

describe("the comment", () => {
  const body = someReport().comment ?? "";
  const only = (pull: PullRequest, report = someReport()): readonly Write[] =>
    plan(report, pull).filter(({ kind }) => kind.endsWith("-comment"));
  const comment = (id: number, text: string, minimized = false) => ({ id, body: text, minimized, url: "" });

  test("is left alone where it says the same, whatever GitHub did to its line ends", () => {
    expect(only(standing({ comments: [comment(1, body)] }))).toEqual([]);
    expect(only(standing({ comments: [comment(1, `${body.replaceAll("\n", "\r\n")}\n`)] }))).toEqual([]);
  });

  test("is left alone where only the day of looking is another, and edited where a day that means something is", () => {
    const told = (looked: string, from: string) => `Looked on ${dayOfLooking(looked)}, from ${from} on`;
    const stood = standing({ comments: [comment(1, told("2026-06-01", "2026-07-01"))] });
    const planned = (text: string) => only(stood, someReport({ comment: text }));
    expect(planned(told("2026-06-09", "2026-07-01"))).toEqual([]);
    expect(kinds(planned(told("2026-06-09", "2026-07-09")))).toEqual(["update-comment"]);
  });

  test("is edited where it says something else", () => {
    expect(only(standing({ comments: [comment(1, "old")] }))).toEqual([{ kind: "update-comment", id: 1, body }]);
  });

  test("is the oldest of ours, the others go", () => {
    expect(only(standing({ comments: [comment(9, body), comment(4, "old"), comment(7, body)] }))).toEqual([
      { kind: "update-comment", id: 4, body },
      { kind: "delete-comment", id: 7 },
      { kind: "delete-comment", id: 9 },
    ]);
  });

  test("stays hidden where a maintainer has hidden it, is kept up to date, and no other takes its place", () => {
    expect(kinds(only(standing({ comments: [comment(1, "old", true)] })))).toEqual(["update-comment"]);
    expect(only(standing({ comments: [comment(1, body, true)] }))).toEqual([]);
    expect(only(standing({ comments: [comment(1, "old", true)] }), someReport({ comment: null }))).toEqual([]);
  });

  test("that a person has deleted is not written again", () => {
    expect(only(standing({ unwanted: true }))).toEqual([]);
  });

  test("is edited where only what it remembers is another", () => {
    const remembered = withMark("### Ready to merge", "review", '{"held":true}');
    expect(kinds(only(standing({ comments: [comment(1, remembered)] })))).toEqual(["update-comment"]);
  });

  test("goes where there is nothing more to say", () => {
    expect(only(standing({ comments: [comment(1, "old")] }), someReport({ comment: null }))).toEqual([
      { kind: "delete-comment", id: 1 },
    ]);
  });
});

describe("labels", () => {
  const only = (pull: PullRequest, report = someReport()): readonly Write[] =>
    plan(report, pull).filter(({ kind }) => kind.includes("label"));

  test("of others are not touched, those of ours are added and removed one by one", () => {
    const labels = ["bug", "listkeeper: changes needed", "listkeeper: ready", "listkeeper: something by hand"];
    expect(only(standing({ labels, repositoryLabels: [addition.name, ...labels] }))).toEqual([
      { kind: "add-labels", names: [addition.name] },
      { kind: "remove-label", name: "listkeeper: changes needed" },
    ]);
  });

  test("are the same in upper and lower case", () => {
    const labels = ["Listkeeper: Ready", "LISTKEEPER: CHANGES NEEDED"];
    expect(only(standing({ labels, repositoryLabels: ["Listkeeper: Addition", ...labels] }))).toEqual([
      { kind: "add-labels", names: [addition.name] },
      { kind: "remove-label", name: "LISTKEEPER: CHANGES NEEDED" },
    ]);
  });
});

describe("the check run", () => {
  const run = { ...runOf(5, checkRun), text: null };
  const only = (runs: readonly OwnCheckRun[], report = checkRun): readonly Write[] =>
    plan(someReport({ checkRun: report }), standing({ checkRuns: runs })).filter(({ kind }) => kind.includes("check"));

  test("of another commit or another pull request with the same head is not ours to change", () => {
    expect(kinds(only([{ ...run, headSha: "c".repeat(40) }]))).toEqual(["create-check-run"]);
    expect(kinds(only([{ ...run, externalId: "43" }]))).toEqual(["create-check-run"]);
    expect(kinds(only([{ ...run, externalId: null }]))).toEqual(["create-check-run"]);
  });

  test("is concluded where it is still in progress, also an older one", () => {
    const open = { ...run, status: "in_progress", conclusion: null };
    expect(only([open, { ...open, id: 8 }]).map((write) => ("id" in write ? write.id : null))).toEqual([8, 5]);
  });

  test.each([
    ["conclusion", { conclusion: "failure" }],
    ["title", { title: "Other" }],
    ["summary", { summary: "Other" }],
    ["text", { text: "Other" }],
    ["notes", { annotations: [note, { ...note, message: "Another." }] }],
  ] as const)("is updated where its %s differs", (_, difference) => {
    const first = apply(worldOf(somePull()), plan(someReport(), somePull()));
    const second = plan(someReport({ checkRun: { ...checkRun, ...difference } }), first);
    expect(kinds(second)).toEqual(["update-check-run"]);
  });

  test("gets no note twice, for GitHub would show it twice", () => {
    const first = apply(worldOf(somePull()), plan(someReport(), somePull()));
    const more = { ...checkRun, title: "Other", annotations: [note, { ...note, message: "Another." }] };
    const second = apply(first, plan(someReport({ checkRun: more }), first));
    expect([...second.notes.values()]).toEqual([["Missing.", "Another."]]);
  });

  test("gets no note again for another day of looking", () => {
    const looked = (day: string) => {
      const counted = { ...note, message: `Counted on ${dayOfLooking(day)}.` };
      return someReport({ checkRun: { ...checkRun, annotations: [counted] } });
    };
    const first = apply(worldOf(somePull()), plan(looked("2026-06-01"), somePull()));
    expect(plan(looked("2026-06-09"), first)).toEqual([]);
  });

  describe("says when to look again in its last line", () => {
    const look: Look = { again: null, every: 7, base: "b".repeat(40), config: "0123456789abcdef" };
    const looking = (more: Partial<Look>) => someReport({ checkRun: { ...checkRun, look: { ...look, ...more } } });
    const first = apply(worldOf(somePull()), plan(looking({}), somePull()));

    test("which is no reason to write while it is the same", () => {
      expect(lookOf(first.standings.checkRuns[0]?.summary ?? "")).toEqual(look);
      expect(plan(looking({}), first)).toEqual([]);
    });

    test.each([{ again: "2026-12-01" }, { every: 1 }, { base: "c".repeat(40) }, { config: "other" }])(
      "and is written anew with %j",
      (more) => {
        const second = apply(first, plan(looking(more), first));
        expect(lookOf(second.standings.checkRuns[0]?.summary ?? "")).toEqual({ ...look, ...more });
        expect(second.standings.checkRuns).toHaveLength(1);
      },
    );
  });

  test("with a note that no longer holds gives way to a new one, for GitHub would go on to show it", () => {
    const more = { ...checkRun, annotations: [note, { ...note, message: "Another." }] };
    const first = apply(worldOf(somePull()), plan(someReport({ checkRun: more }), somePull()));
    const second = apply(first, plan(someReport(), first));
    expect([...second.notes.values()]).toEqual([["Missing.", "Another."], ["Missing."]]);
    expect(plan(someReport(), second)).toEqual([]);
  });
});

describe("the approval", () => {
  const old = "d".repeat(40);
  const review = (id: number, commit: string | null, state = "APPROVED") => ({ id, state, commit });
  const only = (reviews: Standings["reviews"], approve = true): readonly Write[] =>
    plan(someReport({ approve }), standing({ reviews })).filter(({ kind }) => /approve|dismiss/.test(kind));

  test("of the head stands, of another commit is taken back first", () => {
    expect(only([review(1, headSha)])).toEqual([]);
    expect(kinds(only([review(1, old)]))).toEqual(["dismiss-review", "approve"]);
    expect(kinds(only([review(1, null)]))).toEqual(["dismiss-review", "approve"]);
    const [first] = plan(someReport(), standing({ reviews: [review(1, old)] }));
    expect(first).toEqual({ kind: "dismiss-review", id: 1, message: "Taken back: another commit." });
  });

  test("is taken back where it is no longer right", () => {
    const message = "Taken back: something has changed.";
    expect(only([review(1, headSha)], false)).toEqual([{ kind: "dismiss-review", id: 1, message }]);
  });

  test("counts only while it stands", () => {
    expect(kinds(only([review(1, headSha, "DISMISSED"), review(2, headSha, "COMMENTED")]))).toEqual(["approve"]);
  });
});

describe("suggestions", () => {
  const offer = (digest: string, endLine = 5): Suggestion => {
    return { path: "a.json", startLine: endLine, endLine, body: `For ${digest}`, digest };
  };
  const own = (id: number, digest: string, overrides: Partial<OwnSuggestion> = {}): OwnSuggestion => {
    return { ...ownOf(offer(digest), id), ...overrides };
  };
  const only = (suggestions: readonly Suggestion[], standings: readonly OwnSuggestion[] | null): readonly Write[] =>
    plan(someReport({ suggestions }), standing({ suggestions: standings })).filter(({ kind }) => /suggest/.test(kind));

  test("are sent in one review for the head, before the words that speak of them", () => {
    const writes = plan(someReport({ suggestions: [offer("a"), offer("b", 9)] }), somePull());
    expect(writes[0]).toEqual({ kind: "suggest", headSha, suggestions: [offer("a"), offer("b", 9)] });
    expect(kinds(writes)).toContain("create-comment");
  });

  test("only those are sent that do not stand yet", () => {
    expect(only([offer("a"), offer("b")], [own(1, "a")])).toEqual([
      { kind: "suggest", headSha, suggestions: [offer("b")] },
    ]);
    expect(only([offer("a")], [own(1, "a")])).toEqual([]);
  });

  test("one whose lines have moved still stands", () => {
    expect(only([offer("a", 25)], [own(1, "a", { line: 12 })])).toEqual([]);
  });

  test("one that is no longer wanted is taken away, unless somebody has dealt with it", () => {
    expect(only([], [own(1, "a"), own(2, "b", { settled: true })])).toEqual([{ kind: "delete-suggestion", id: 1 }]);
  });

  test("an outdated one gives way to one with a button, and does not pile up", () => {
    expect(only([offer("a")], [own(1, "a", { line: null })])).toEqual([
      { kind: "suggest", headSha, suggestions: [offer("a")] },
      { kind: "delete-suggestion", id: 1 },
    ]);
  });

  test.each([{ line: 5 }, { line: null }])("one that a person has dealt with is never said again (%j)", (where) => {
    expect(only([offer("a")], [own(1, "a", { settled: true, ...where })])).toEqual([]);
  });

  test("the same on two places stands twice, each at its own", () => {
    expect(only([offer("a", 5), offer("a", 9)], [own(1, "a", { line: 9 })])).toEqual([
      { kind: "suggest", headSha, suggestions: [offer("a", 5)] },
    ]);
    expect(only([offer("a", 9)], [own(1, "a", { line: 5 }), own(2, "a", { line: 9 })])).toEqual([
      { kind: "delete-suggestion", id: 1 },
    ]);
  });

  test("nothing is sent where one may stand unseen", () => {
    expect(only([offer("a")], null)).toEqual([]);
  });

  test("to know a suggestion's address is no reason to write", () => {
    const [before, after] = [
      "**By one click:** take the suggestion at line 5.",
      "**By one click:** [take the suggestion](https://github.com/harbor/landscape/pull/42#discussion_r17) at line 5.",
    ];
    const comments = [{ id: 1, body: before, minimized: false, url: "" }];
    const other = after.replace("the suggestion", "another suggestion");
    expect(kinds(plan(someReport({ comment: after }), standing({ comments })))).not.toContain("update-comment");
    expect(kinds(plan(someReport({ comment: other }), standing({ comments })))).toContain("update-comment");
  });
});

describe("a ping", () => {
  const ping = { number: 2, state: "ready", body: withMark("Ready.", "ping", "2 ready") };
  const comment = { id: 1, body: "old", minimized: false, url: "" };
  const pinged = (standings: Partial<Standings>, report: Partial<Report> = {}) =>
    plan(someReport({ ping, ...report }), standing(standings)).filter(
      (write) => "body" in write && write.body === ping.body,
    );

  test("comes before the comment that remembers it", () => {
    const writes = plan(someReport({ ping }), standing({ comments: [comment] }));
    expect(kinds(writes).filter((kind) => kind.endsWith("-comment"))).toEqual(["create-comment", "update-comment"]);
    expect(writes).toContainEqual({ kind: "create-comment", body: ping.body });
  });

  test("is not said twice, beside a new comment, or to those who have hidden or deleted ours", () => {
    const own = { ...comment, number: 2, state: "ready" };
    expect(pinged({ comments: [comment] })).toHaveLength(1);
    expect(pinged({ comments: [comment], pings: [own] })).toEqual([]);
    expect(pinged({})).toEqual([]);
    expect(pinged({ comments: [{ ...comment, minimized: true }] })).toEqual([]);
    expect(pinged({ unwanted: true })).toEqual([]);
    expect(pinged({ comments: [comment] }, { comment: null })).toEqual([]);
  });
});

describe("a review", () => {
  const asked = (reviewers: Report["reviewers"], standings: Partial<Standings> = {}) =>
    plan(someReport({ reviewers }), standing(standings)).filter(({ kind }) => kind === "request-review");

  test("is asked for once, and not of the author", () => {
    expect(asked({ users: ["Mika", "rosa"], teams: [] })).toEqual([
      { kind: "request-review", users: ["rosa"], teams: [] },
    ]);
    expect(asked({ users: ["rosa"], teams: [] }, { reviewRequested: true })).toEqual([]);
    expect(asked({ users: ["mika"], teams: [] })).toEqual([]);
    expect(asked(null)).toEqual([]);
  });
});

describe("replies", () => {
  const remark: Remark = {
    ...{ id: 500, url: "", createdAt: "2026-06-01T00:00:00Z", editedAt: null, author: "rosa", editor: null },
    ...{
      person: true,
      may: true,
      body: "/listkeeper accept age: fine",
      minimized: false,
      pressed: null,
      reactions: [],
    },
  };
  const done = someReport({
    reactions: [{ to: 500, content: "+1", decides: true }],
    answers: [{ to: 500, body: "Done." }],
  });
  const reactions = (pull: PullRequest, report = done) =>
    kinds(plan(report, pull)).filter((kind) => /react/.test(kind));

  test("come after the comment that remembers what was decided, the answer before the reaction", () => {
    const writes = kinds(plan(done, somePull({ remarks: [remark] })));
    expect(writes.filter((kind) => /comment|react/.test(kind))).toEqual(["create-comment", "create-comment", "react"]);
  });

  test("say of nothing that it was done where no comment remembers it", () => {
    expect(reactions(somePull({ remarks: [remark] }))).toEqual(["react"]);
    expect(reactions(somePull({ remarks: [remark], state: "closed" }))).toEqual([]);
    expect(reactions(standing({ unwanted: true }, { remarks: [remark] }))).toEqual([]);
    const held = someReport({ reactions: [{ to: 500, content: "+1" }] });
    expect(reactions(standing({ unwanted: true }, { remarks: [remark] }), held)).toEqual(["react"]);
    const mistaken = someReport({ comment: null, reactions: [{ to: 500, content: "confused" }] });
    expect(reactions(somePull({ remarks: [remark] }), mistaken)).toEqual(["react"]);
  });

  test("are taken back where nothing is asked any more, but not from what is hidden", () => {
    const stale = { ...remark, reactions: ["+1", "eyes"] } as const;
    expect(reactions(somePull({ remarks: [stale] }), someReport())).toEqual(["take-reaction-back"]);
    expect(reactions(somePull({ remarks: [{ ...stale, minimized: true }] }), someReport())).toEqual([]);
  });
});

describe("a closed pull request", () => {
  test.each(["closed", "merged"] as const)("that is %s gets only an open check concluded", (state) => {
    const runs = [
      { ...runOf(5, checkRun), status: "in_progress", conclusion: null },
      { ...runOf(6, checkRun), title: "Other" },
    ];
    const labels = ["listkeeper: changes needed"];
    const reviews = [{ id: 1, state: "APPROVED", commit: "d".repeat(40) }];
    const writes = plan(someReport(), standing({ checkRuns: runs, labels, reviews }, { state }));
    expect(writes).toMatchObject([{ kind: "update-check-run", id: 5, externalId: "42" }]);
    expect(plan(someReport(), standing({}, { state }))).toEqual([]);
  });
});

describe("from any standings", () => {
  const text = fc.constantFrom("", "old", "#### Packetlens", "a\r\nb");
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 });
  const comments = ids.chain((all) =>
    fc.tuple(...all.map((id) => fc.record({ id: fc.constant(id), body: text, minimized: fc.boolean(), url: text }))),
  );
  const checkRuns = ids.chain((all) =>
    fc.tuple(
      ...all.map((id) =>
        fc.record<OwnCheckRun>({
          id: fc.constant(id),
          headSha: fc.constantFrom(headSha, "c".repeat(40)),
          status: fc.constantFrom("queued", "in_progress", "completed"),
          conclusion: fc.constantFrom(null, "success", "failure"),
          externalId: fc.constantFrom("42", "7", null),
          title: text,
          summary: text,
          text: fc.option(text),
        }),
      ),
    ),
  );
  const reviews = ids.chain((all) =>
    fc.tuple(
      ...all.map((id) =>
        fc.record({
          id: fc.constant(id),
          state: fc.constantFrom("APPROVED", "DISMISSED", "COMMENTED"),
          commit: fc.constantFrom(headSha, "c".repeat(40), null),
        }),
      ),
    ),
  );
  const digests = fc.constantFrom("a", "b");
  const lines = fc.constantFrom(5, 9);
  const ownSuggestions = ids.chain((all) =>
    fc.tuple(
      ...all.map((id) =>
        fc.record<OwnSuggestion>({
          id: fc.constant(id),
          digest: digests,
          url: text,
          line: fc.option(lines),
          settled: fc.boolean(),
        }),
      ),
    ),
  );
  const offered = fc.tuple(digests, lines).map(([digest, line]): Suggestion => {
    return { path: "a.json", startLine: line, endLine: line, body: "", digest };
  });
  const said = fc.integer({ min: 501, max: 504 });
  const someLabels = fc.subarray([...ownLabels, "bug", "help wanted"]);
  const standings = fc.record({
    comments,
    labels: someLabels,
    repositoryLabels: someLabels,
    checkRuns,
    reviews,
    suggestions: fc.option(ownSuggestions),
    answers: fc.array(fc.record({ to: said, body: fc.constantFrom("old", "new") }), { maxLength: 4 }),
    unwanted: fc.boolean(),
  });
  const remarks = fc.uniqueArray(
    fc.record({
      id: said,
      minimized: fc.boolean(),
      reactions: fc.subarray<Reaction>(["+1", "confused", "eyes"]),
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  );
  const report = fc.record({
    comment: fc.constantFrom(null, "old", "new"),
    labels: fc.subarray([ready, addition]),
    ownLabels: fc.constant(ownLabels),
    checkRun: fc.record({
      conclusion: fc.constantFrom("success", "failure", "action_required", "neutral"),
      title: text,
      summary: text,
      text: fc.option(text),
      annotations: fc.subarray([note, { ...note, message: "Another." }]),
    }),
    suggestions: fc.array(offered, { maxLength: 3 }),
    approve: fc.boolean(),
    approval: text,
    replies: fc.uniqueArray(
      fc.record({
        to: said,
        content: fc.constantFrom<Reaction>("+1", "confused"),
        body: fc.option(fc.constantFrom("old", "new")),
      }),
      { selector: ({ to }) => to, maxLength: 4 },
    ),
  });
  /** A label on the pull request exists in the repository. */
  const open = fc.tuple(standings, remarks).map(([{ answers, unwanted, ...s }, spoken]) => {
    const existing = { repositoryLabels: [...new Set([...s.repositoryLabels, ...s.labels])] };
    const gone = { unwanted: unwanted && s.comments.length === 0 };
    const own = answers.map(({ to, body }, i) => ({ ...someAnswer(to, body), id: 300 + i }));
    return worldOf({ ...standing({ ...s, ...existing, ...gone, answers: own }), remarks: spoken.map(remarkOf) });
  });
  const someAnswer = (to: number, body: string) => {
    return { to, body: withMark(body, "answer", `${to}`), minimized: false, url: "" };
  };
  const remarkOf = (told: Pick<Remark, "id" | "minimized" | "reactions">): Remark => ({
    ...{ url: "", createdAt: "2026-06-01T00:00:00Z", editedAt: null, author: "rosa", editor: null, pressed: null },
    ...{ person: true, may: true, body: "/listkeeper help" },
    ...told,
  });
  /** Nobody answers what is hidden or gone. */
  const asReport = (given: Wanted, { remarks: spoken }: World): Report => {
    const heard = new Set(spoken.filter(({ minimized }) => !minimized).map(({ id }) => id));
    const replies = given.replies.filter(({ to }) => heard.has(to));
    const answers = replies.flatMap(({ to, body }) => (body === null ? [] : [{ to, body: someAnswer(to, body).body }]));
    const { checkRun: run, replies: _, ...rest } = given;
    return someReport({ ...rest, checkRun: { ...run, buttons: [] }, answers, reactions: replies });
  };
  type Wanted = typeof report extends fc.Arbitrary<infer Value> ? Value : never;

  test("one look makes it right, and a second writes nothing", () => {
    fc.assert(
      fc.property(open, report, (before, given) => {
        const wanted = asReport(given, before);
        const after = apply(before, plan(wanted, before));
        expect(plan(wanted, after)).toEqual([]);
        expectRight(before, wanted, after);
      }),
      { numRuns: 1000 },
    );
  });

  test("what the look before wrote gives way to what this one says", () => {
    fc.assert(
      fc.property(open, fc.array(report, { minLength: 2, maxLength: 4 }), (before, given) => {
        const reports = given.map((one) => asReport(one, before));
        const after = reports.reduce((world, one) => apply(world, plan(one, world)), before);
        expectRight(before, reports.at(-1) ?? someReport(), after);
        for (const notes of after.notes.values()) expect(new Set(notes).size).toBe(notes.length);
      }),
      { numRuns: 500 },
    );
  });

  function expectRight(before: World, wanted: Report, { standings: s, remarks: spoken }: World): void {
    expectAnswered(wanted, spoken, s.answers);
    if (s.unwanted) expect(s.comments).toEqual([]);
    else expectCommented(wanted, s.comments);
    const foreign = before.standings.labels.filter((name) => !ownLabels.includes(name));
    expect(new Set(s.labels)).toEqual(new Set([...foreign, ...wanted.labels.map(({ name }) => name)]));
    const own = s.checkRuns.filter((run) => run.headSha === headSha && run.externalId === "42");
    expect(own.filter(({ status }) => status !== "completed")).toEqual([]);
    const newest = own.toSorted((a, b) => b.id - a.id)[0];
    expect(newest).toMatchObject({ conclusion: wanted.checkRun.conclusion, title: wanted.checkRun.title });
    if (before.standings.suggestions !== null) expectOffered(wanted.suggestions, s.suggestions ?? []);
    else expect(s.suggestions).toBeNull();
    const approved = s.reviews.filter(({ state }) => state === "APPROVED").map(({ commit }) => commit);
    expect(approved).toEqual(wanted.approve ? [headSha] : []);
  }

  function expectCommented(wanted: Report, comments: readonly OwnComment[]): void {
    const shown = comments.filter(({ minimized }) => !minimized).map(({ body }) => body);
    const hidden = comments.length > shown.length;
    expect(shown).toEqual(wanted.comment === null || hidden ? [] : [wanted.comment]);
    expect(comments.length).toBeLessThanOrEqual(1);
    if (wanted.comment !== null) expect(comments.map(({ body }) => body)).toEqual([wanted.comment]);
  }

  /** One answer for each that gets one, none for those that are gone; at most one verdict as a reaction. */
  function expectAnswered(wanted: Report, spoken: readonly Remark[], standing: Standings["answers"]): void {
    const hidden = new Set(spoken.filter(({ minimized }) => minimized).map(({ id }) => id));
    const heard = standing.filter(({ to }) => !hidden.has(to)).map(({ to, body }) => ({ to, body }));
    const byRemark = (a: { to: number }, b: { to: number }) => a.to - b.to;
    expect(heard.toSorted(byRemark)).toEqual(wanted.answers.toSorted(byRemark));
    expect(new Set(standing.map(({ to }) => to)).size).toBe(standing.length);
    for (const { id, reactions } of spoken.filter((one) => !one.minimized)) {
      const said = wanted.reactions.find(({ to }) => to === id)?.content;
      const verdicts = reactions.filter((content) => content !== "eyes");
      expect(verdicts).toEqual(verdicts.length === 0 && said === "+1" ? [] : said === undefined ? [] : [said]);
    }
  }

  /** Each that is wanted stands with a button, or was dealt with; and nothing else of ours is open. */
  function expectOffered(wanted: readonly Suggestion[], standing: readonly OwnSuggestion[]): void {
    for (const digest of ["a", "b"]) {
      const count = wanted.filter((one) => one.digest === digest).length;
      const own = standing.filter((one) => one.digest === digest);
      const open = own.filter(({ settled }) => !settled);
      expect(open.every(({ line }) => line !== null)).toBe(true);
      expect(open.length).toBeLessThanOrEqual(count);
      expect(own.length).toBeGreaterThanOrEqual(count);
    }
  }
});
