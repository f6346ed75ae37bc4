/** The number of people who have committed -> whether a project has enough contributors. */
import { z } from "zod";
import { dayOfLooking } from "../days.ts";
import { md, plural, type Text } from "../markdown.ts";
import { type ContributorFacts, type Fact, forPerson, known, notKnown } from "../model/facts.ts";
import { criterion, judgement, met, unanswered, unknown, unmet } from "./criterion.ts";

export const contributors = criterion({
  id: "contributors",
  title: md`Contributors`,
  why: md`A project that many people work on does not stand or fall with one of them.`,
  fix: md`List the project in a section that asks for fewer contributors, and move it when it has grown.`,
  about: "project",
  options: z.strictObject({
    "at-least": z.int().positive().default(50).describe("How many people must have contributed."),
    compare: z
      .enum(["at-least", "more-than"])
      .default("at-least")
      .describe("Whether exactly that number is enough (`at-least`) or not (`more-than`)."),
  }),
  judge({ contributors: fact, entry }, { "at-least": number, compare }) {
    const needed = compare === "more-than" ? number + 1 : number;
    const question = md`Have ${needed} people or more contributed to ${entry.name}?`;
    if (!fact.known) return unanswered(fact, question);
    const { count, bound, atMost } = fact.value;
    const asked = compare === "more-than" ? md`more than ${number} are asked for` : md`${number} are asked for`;
    const because = md`${counted(fact.value)}; ${asked}.`;
    if (bound !== "at-most" && count >= needed) return met(because, fact.source);
    const most = Math.max(count, atMost ?? 0);
    if (bound === "at-least" && atMost === null) {
      return unknown(md`${because} The rest of them could not be counted.`, fact.source);
    }
    const both = most > count ? md`${because} The widest way of counting gives ${most}.` : because;
    if (most >= needed) return judgement(question, both, fact.source);
    const gap = needed - (bound === "exact" ? count : most);
    return unmet(md`${both} ${plural(gap, md`1 more is needed.`, md`${gap} more are needed.`)}`, fact.source);
  },
  examples: [
    { name: "one more than asked", facts: { contributors: count(51, "exact") }, outcome: "met" },
    { name: "exactly the number", facts: { contributors: count(50, "exact") }, outcome: "met" },
    { name: "one less", facts: { contributors: count(49, "exact") }, outcome: "unmet" },
    {
      name: "exactly the number where more are asked",
      facts: { contributors: count(50, "exact") },
      options: { compare: "more-than" },
      outcome: "unmet",
    },
    {
      name: "one more where more are asked",
      facts: { contributors: count(51, "exact") },
      options: { compare: "more-than" },
      outcome: "met",
    },
    { name: "one author", facts: { contributors: count(1, "exact") }, outcome: "unmet" },
    { name: "enough in a sample", facts: { contributors: count(50, "at-least") }, outcome: "met" },
    { name: "too few in a sample", facts: { contributors: count(38, "at-least") }, outcome: "unknown" },
    {
      name: "two ways of counting, on both sides",
      facts: { contributors: count(49, "exact", 64) },
      outcome: "judgement",
    },
    { name: "two ways of counting, both below", facts: { contributors: count(38, "at-least", 49) }, outcome: "unmet" },
    { name: "at most too few", facts: { contributors: count(49, "at-most") }, outcome: "unmet" },
    { name: "at most enough", facts: { contributors: count(50, "at-most") }, outcome: "judgement" },
    {
      name: "not on GitHub",
      facts: { contributors: forPerson(md`The project is not on GitHub.`) },
      outcome: "judgement",
    },
    {
      name: "GitHub says 403",
      facts: { contributors: notKnown(md`GitHub answered 403: the list is too large.`) },
      outcome: "unknown",
    },
  ],
});

function counted({ count: people, bound, method, countedOn }: ContributorFacts): Text {
  const how = md`(${method}, counted on ${dayOfLooking(countedOn)})`;
  if (bound === "at-least") {
    return plural(
      people,
      md`At least 1 person has committed ${how}`,
      md`At least ${people} people have committed ${how}`,
    );
  }
  if (bound === "at-most") {
    return plural(
      people,
      md`At most 1 person has committed ${how}`,
      md`At most ${people} people have committed ${how}`,
    );
  }
  return plural(people, md`1 person has committed ${how}`, md`${people} people have committed ${how}`);
}

function count(people: number, bound: ContributorFacts["bound"], atMost: number | null = null): Fact<ContributorFacts> {
  const method = md`GitHub accounts without bots`;
  return known({ count: people, bound, atMost, method, countedOn: "2026-04-14" });
}
