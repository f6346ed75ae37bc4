/** The day on which a project's repository was created -> whether it is old enough. */
import { z } from "zod";
import { DURATION, dayOf, shift } from "../days.ts";
import { md } from "../markdown.ts";
import { forPerson, known, notKnown } from "../model/facts.ts";
import { criterion, met, unanswered, unmet } from "./criterion.ts";
import { span } from "./words.ts";

const LOOKED = { takenAt: "2026-08-14T09:00:00Z" };

export const age = criterion({
  id: "age",
  title: md`Age`,
  why: md`A project that has been around for a while is more likely to be there for those who come to rely on it.`,
  fix: md`Nothing but time is needed. If the project is older than its repository, say where its earlier home was.`,
  about: "project",
  options: z.strictObject({
    "more-than": z.string().regex(DURATION).default("6 months").describe("A project must be older than this."),
  }),
  judge({ createdAt, takenAt, entry }, { "more-than": least }) {
    if (!createdAt.known) return unanswered(createdAt, md`Is ${entry.name} older than ${span(least)}?`);
    const passesOn = shift(shift(createdAt.value, least, 1), "1 day", 1);
    const because = md`The repository was created on ${createdAt.value}; it must be older than ${span(least)}.`;
    if (dayOf(takenAt) >= passesOn) return met(because, createdAt.source);
    return unmet(md`${because} It will be old enough on ${passesOn}.`, createdAt.source, { passesOn });
  },
  examples: [
    { name: "6 months and a day", facts: { ...LOOKED, createdAt: known("2026-02-13") }, outcome: "met" },
    { name: "exactly 6 months", facts: { ...LOOKED, createdAt: known("2026-02-14") }, outcome: "unmet" },
    { name: "created on the same day", facts: { ...LOOKED, createdAt: known("2026-08-14") }, outcome: "unmet" },
    {
      name: "a month has no 31st day",
      facts: { takenAt: "2026-03-01T00:00:00Z", createdAt: known("2025-08-31") },
      outcome: "met",
    },
    {
      name: "another threshold",
      facts: { ...LOOKED, createdAt: known("2026-02-13") },
      options: { "more-than": "1 year" },
      outcome: "unmet",
    },
    {
      name: "not on GitHub",
      facts: { ...LOOKED, createdAt: forPerson(md`The project is not on GitHub.`) },
      outcome: "judgement",
    },
    {
      name: "GitHub does not answer",
      facts: { ...LOOKED, createdAt: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
  ],
});
