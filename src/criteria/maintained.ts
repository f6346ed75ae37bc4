/** What shows that people look after a project, and what it says itself -> whether it is maintained. */
import { z } from "zod";
import { DURATION, dayOf, shift } from "../days.ts";
import { md, type Text } from "../markdown.ts";
import {
  type ActivityFacts,
  type Fact,
  forPerson,
  known,
  type Notice,
  notKnown,
  type RepositoryIdentity,
} from "../model/facts.ts";
import type { Judged } from "../model/finding.ts";
import { criterion, exempt, judgement, met, unanswered, unknown, unmet } from "./criterion.ts";
import { namesOf, newestOf, quoted, SIGNS, signsTold } from "./maintained/signs.ts";
import { sampleRepository } from "./sample.ts";
import { sentences, span, unstopped } from "./words.ts";

const LOOKED = { takenAt: "2026-08-14T09:00:00Z" };

export const maintained = criterion({
  id: "maintained",
  title: md`Maintained`,
  why: md`Problems and security holes are only fixed where somebody still looks after a project.`,
  fix: md`Bring new work to the default branch. If the project is finished rather than abandoned, say so in the description of the pull request and ask the maintainers for an exemption.`,
  about: "project",
  options: z.strictObject({
    "met-within": z
      .string()
      .regex(DURATION)
      .default("180 days")
      .describe("A sign of the kinds in `signs` within this time is enough."),
    "unmet-after": z
      .string()
      .regex(DURATION)
      .default("1 year")
      .describe(
        "Without any sign for longer than this a project counts as unmaintained; between the two a person decides.",
      ),
    signs: z
      .array(z.enum(SIGNS))
      .min(1)
      .max(SIGNS.length)
      .default(["commits"])
      .describe(
        "What is enough: `commits` by people on the default branch, `merges` of their pull requests, `releases` or tags, `answers` of the project to issues. The other signs are told, and keep a project from counting as unmaintained.",
      ),
  }),
  judge({ repository, activity, takenAt, entry, finished }, { "met-within": fresh, "unmet-after": stale, signs }) {
    const question = md`Is ${entry.name} still maintained?`;
    if (finished !== null) return exempt(md`The maintainers of the list call it finished: “${unstopped(finished)}”.`);
    if (!repository.known) return unanswered(repository, question);
    const { value: identity, source } = repository;
    if (identity.archived) return unmet(archived(identity), source, { fix: LEAVE_ARCHIVE });
    if (identity.disabled) return judgement(question, DISABLED, source);
    if (identity.empty) return unmet(md`The repository is empty.`, source);
    if (!activity.known) return unanswered(activity, question);
    return byActivity(activity.value, { question, identity, takenAt, fresh, stale, signs, source: activity.source });
  },
  examples: [
    { name: "a commit 180 days ago", facts: { ...LOOKED, activity: last("2026-02-15") }, outcome: "met" },
    { name: "a commit 181 days ago", facts: { ...LOOKED, activity: last("2026-02-14") }, outcome: "judgement" },
    { name: "a commit exactly a year ago", facts: { ...LOOKED, activity: last("2025-08-14") }, outcome: "judgement" },
    { name: "a commit a year and a day ago", facts: { ...LOOKED, activity: last("2025-08-13") }, outcome: "unmet" },
    {
      name: "an old commit, but a new release",
      facts: { ...LOOKED, activity: last("2025-08-13", { latestRelease: { tag: "v2.0", date: "2026-06-01" } }) },
      outcome: "judgement",
    },
    {
      name: "an old commit, but answers to issues",
      facts: { ...LOOKED, activity: last("2025-08-13", { lastAnswer: "2026-06-01" }) },
      outcome: "judgement",
    },
    {
      name: "an old commit, but a merge, where merges are enough",
      facts: { ...LOOKED, activity: last("2025-08-13", { merged: { count: 7, atLeast: false, last: "2026-06-01" } }) },
      options: { signs: ["commits", "merges"] },
      outcome: "met",
    },
    {
      name: "a new commit, but by its own words unmaintained",
      facts: { ...LOOKED, activity: last("2026-08-01", { notices: [notice("unmaintained")] }) },
      outcome: "judgement",
    },
    {
      name: "finished by its own words",
      facts: { ...LOOKED, activity: last("2023-08-13", { notices: [notice("finished")] }) },
      outcome: "judgement",
    },
    {
      name: "finished, as the maintainers of the list say",
      facts: { ...LOOKED, activity: last("2023-08-13"), finished: "It implements a standard that does not change." },
      outcome: "exempt",
    },
    {
      name: "an old commit, and nobody told of the other signs",
      facts: { ...LOOKED, activity: last("2025-08-13", { untold: ["merges", "answers"] }) },
      outcome: "unknown",
    },
    {
      name: "an old commit on a forge that does not tell of answers",
      facts: {
        ...LOOKED,
        repository: sampleRepository({ forge: "gitlab" }),
        activity: last("2025-08-13", { untold: ["answers"] }),
      },
      outcome: "judgement",
    },
    {
      name: "an old commit in a mirror",
      facts: {
        ...LOOKED,
        repository: sampleRepository({ standsFor: "https://git.example.org/packetlens.git" }),
        activity: last("2025-08-13"),
      },
      outcome: "judgement",
    },
    { name: "only bots for a year", facts: { ...LOOKED, activity: last(null) }, outcome: "unmet" },
    {
      name: "only bots in the newest 100 commits",
      facts: { ...LOOKED, activity: last(null, { atLeast: true }) },
      outcome: "judgement",
    },
    { name: "a commit from the future", facts: { ...LOOKED, activity: last("2026-09-01") }, outcome: "judgement" },
    {
      name: "archived",
      facts: { ...LOOKED, repository: sampleRepository({ archived: true, archivedAt: "2026-08-01" }) },
      outcome: "unmet",
    },
    {
      name: "disabled by its forge",
      facts: { ...LOOKED, repository: sampleRepository({ disabled: true }) },
      outcome: "judgement",
    },
    { name: "empty", facts: { ...LOOKED, repository: sampleRepository({ empty: true }) }, outcome: "unmet" },
    {
      name: "shorter times",
      facts: { ...LOOKED, activity: last("2026-05-01") },
      options: { "met-within": "4 weeks", "unmet-after": "3 months" },
      outcome: "unmet",
    },
    {
      name: "commits that were looked at for another part of the repository",
      facts: { ...LOOKED, activity: forPerson(md`Commits were looked at for the whole repository only.`) },
      outcome: "judgement",
    },
    {
      name: "not on GitHub",
      facts: { ...LOOKED, repository: forPerson(md`The project is not on GitHub.`) },
      outcome: "judgement",
    },
    {
      name: "the history cannot be read",
      facts: { ...LOOKED, activity: notKnown(md`GitHub answered 502 when asked for the commits.`) },
      outcome: "unknown",
    },
    {
      name: "the repository cannot be read",
      facts: { ...LOOKED, repository: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
  ],
});

const DISABLED = md`The forge has disabled the repository: nobody can work in it.`;
const LEAVE_ARCHIVE = md`Take the repository out of the archive, or list the project that follows it.`;

function archived({ archivedAt }: RepositoryIdentity): Text {
  if (archivedAt === null) return md`The repository is archived: nothing can be fixed in it any more.`;
  return md`The repository was archived on ${dayOf(archivedAt)}: nothing can be fixed in it any more.`;
}

interface Case {
  readonly question: Text;
  readonly identity: RepositoryIdentity;
  readonly takenAt: string;
  readonly fresh: string;
  readonly stale: string;
  readonly signs: readonly (typeof SIGNS)[number][];
  readonly source: string | null;
}

function byActivity(activity: ActivityFacts, one: Case): Judged {
  const { question, source, fresh, takenAt, signs } = one;
  const today = dayOf(takenAt);
  const told = sentences(signsTold(activity, today));
  const ask = (because: Text) => judgement(question, because, source);
  const isFuture = (day: string | null) => day !== null && day > shift(today, "1 day", 1);
  if (signs.some((sign) => isFuture(newestOf(sign, activity)))) {
    return ask(md`${told} A day that has not come yet tells nothing.`);
  }
  const since = shift(today, fresh, -1);
  const isFresh = signs.some((sign) => (newestOf(sign, activity) ?? "") >= since);
  const against = quoted(activity.notices.filter(({ kind }) => kind !== "finished"));
  if (against.length > 0 && isFresh) return ask(sentences([told, ...against]));
  if (isFresh) return met(md`${told} ${asked(signs, fresh)}`, source);
  return notFresh(activity, one, sentences([told, ...quoted(activity.notices)]));
}

/** Nothing that is enough is new enough. Unmet only where every sign was looked for, and none of them was there. */
function notFresh(
  activity: ActivityFacts,
  { question, identity, takenAt, fresh, stale, signs, source }: Case,
  told: Text,
): Judged {
  const today = dayOf(takenAt);
  const since = shift(today, stale, -1);
  const ask = (because: Text) => judgement(question, because, source);
  const newest = activity.lastHumanCommit;
  if (newest === null && (activity.atLeast || since < shift(today, "365 days", -1))) {
    return ask(md`${told} Older commits were not looked at.`);
  }
  const days = SIGNS.map((sign) => newestOf(sign, activity)).filter((day) => day !== null);
  if (days.some((day) => day >= since)) {
    return ask(md`${told} ${asked(signs, fresh)} A project that is finished may need no more.`);
  }
  if (activity.notices.some(({ kind }) => kind === "finished")) return ask(told);
  if (identity.standsFor !== null || identity.mirrorOf !== null) {
    return ask(md`${told} This is a mirror: what happens at its origin was not looked at.`);
  }
  if (activity.untold.length > 0) {
    const missing = md`${told} ${untold(activity, identity)}`;
    return identity.forge === "github" && activity.folder === null ? unknown(missing, source) : ask(missing);
  }
  return unmet(
    md`${told} Within the last ${span(stale)} no commit by a person, no release, no merged pull request and no answer to an issue was seen. A project without work by people for that long counts as unmaintained.`,
    source,
  );
}

function untold({ folder, untold: signs }: ActivityFacts, { forge }: RepositoryIdentity): Text {
  if (folder !== null) {
    return md`Releases, merged pull requests and answers to issues were not counted: they may be about other parts of the repository.`;
  }
  if (forge === "github") return md`GitHub did not tell of ${namesOf(signs)}, which may show newer work.`;
  return md`The forge does not tell of ${namesOf(signs)}, which may show newer work.`;
}

function asked(signs: Case["signs"], fresh: string): Text {
  if (signs.length === 1 && signs[0] === "commits") return md`A commit within the last ${span(fresh)} is asked for.`;
  return md`Within the last ${span(fresh)} one of these is asked for: ${namesOf(signs)}.`;
}

function last(day: string | null, rest: Partial<ActivityFacts> = {}): Fact<ActivityFacts> {
  const count = { commits180: 0, people180: 0, atLeast: false };
  const signals = { latestTag: null, merged: null, lastAnswer: null, notices: [], untold: [], folder: null };
  return known({
    ...count,
    ...signals,
    lastHumanCommit: day,
    lastCommit: day ?? "2026-08-10",
    latestRelease: null,
    ...rest,
  });
}

function notice(kind: Notice["kind"]): Notice {
  const quote = kind === "finished" ? "This project is feature complete." : "This project is no longer maintained.";
  return { kind, quote, url: "https://github.com/skylark-labs/packetlens/blob/main/README.md?plain=1#L3" };
}
