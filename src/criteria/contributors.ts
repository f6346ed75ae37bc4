/** The number of people who have committed -> whether a project has enough contributors. */
import { z } from "zod";
import { dayOfLooking } from "../days.ts";
import { md, plural, type Text } from "../markdown.ts";
import { type ContributorFacts, type Fact, forPerson, known, notKnown } from "../model/facts.ts";
import { criterion, judgement, met, unanswered, unmet } from "./criterion.ts";

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
    near: z
      .int()
      .min(0)
      .max(100)
      .default(10)
      .describe(
        "How many per cent may be missing for a person to decide: ways of counting differ by that much, since no list knows all co-authors.",
      ),
  }),
  judge({ contributors: fact, entry }, { "at-least": number, compare, near }) {
    const needed = compare === "more-than" ? number + 1 : number;
    const question = md`Have ${needed} people or more contributed to ${entry.name}?`;
    if (!fact.known) return unanswered(fact, question);
    const { count, bound, atMost } = fact.value;
    const asked = compare === "more-than" ? md`more than ${number} are asked for` : md`${number} are asked for`;
    const found = sentences([md`${counted(fact.value)}; ${asked}.`, ...fact.value.notes]);
    if (bound !== "at-most" && count >= needed) return met(found, fact.source);
    const because = sentences([found, ...fact.value.doubts]);
    const most = bound === "at-least" ? atMost : count;
    if (most === null)
      return judgement(question, md`${because} How many there are in all cannot be told.`, fact.source);
    if (most >= needed) return judgement(question, because, fact.source);
    const gap = needed - most;
    const missing = plural(gap, md`1 more is needed`, md`${gap} more are needed`);
    return gap > Math.floor((needed * near) / 100)
      ? unmet(md`${because} ${missing}.`, fact.source)
      : judgement(question, md`${because} ${missing}; ways of counting differ by as much.`, fact.source);
  },
  examples: [
    { name: "exactly the number", facts: { contributors: count(50, "exact") }, outcome: "met" },
    {
      name: "exactly the number where more are asked",
      facts: { contributors: count(50, "exact") },
      options: { compare: "more-than" },
      outcome: "judgement",
    },
    {
      name: "one more where more are asked",
      facts: { contributors: count(51, "exact") },
      options: { compare: "more-than" },
      outcome: "met",
    },
    { name: "one less", facts: { contributors: count(49, "exact") }, outcome: "judgement" },
    {
      name: "one less where the number is exact",
      facts: { contributors: count(49, "exact") },
      options: { near: 0 },
      outcome: "unmet",
    },
    { name: "a tenth less", facts: { contributors: count(45, "exact") }, outcome: "judgement" },
    { name: "more than a tenth less", facts: { contributors: count(44, "exact") }, outcome: "unmet" },
    { name: "one author", facts: { contributors: count(1, "exact") }, outcome: "unmet" },
    {
      name: "one author where two are asked",
      facts: { contributors: count(1, "exact") },
      options: { "at-least": 2 },
      outcome: "unmet",
    },
    { name: "enough in a sample", facts: { contributors: count(50, "at-least") }, outcome: "met" },
    { name: "too few in a sample", facts: { contributors: count(38, "at-least") }, outcome: "judgement" },
    {
      name: "two ways of counting, on both sides",
      facts: { contributors: count(40, "at-least", 64) },
      outcome: "judgement",
    },
    {
      name: "two ways of counting, one of them near",
      facts: { contributors: count(38, "at-least", 47) },
      outcome: "judgement",
    },
    { name: "two ways of counting, both below", facts: { contributors: count(31, "at-least", 44) }, outcome: "unmet" },
    { name: "at most too few", facts: { contributors: count(44, "at-most") }, outcome: "unmet" },
    { name: "at most enough", facts: { contributors: count(50, "at-most") }, outcome: "judgement" },
    {
      name: "not on GitHub",
      facts: { contributors: forPerson(md`The project is not on GitHub.`) },
      outcome: "judgement",
    },
    {
      name: "GitHub is out",
      facts: { contributors: notKnown(md`GitHub could not answer just now.`) },
      outcome: "unknown",
    },
  ],
});

function sentences([first = md``, ...others]: readonly Text[]): Text {
  return others.reduce<Text>((all, one) => md`${all} ${one}`, first);
}

function counted({ count: people, bound, atMost, method, countedOn }: ContributorFacts): Text {
  const how = md`(${method}, counted on ${dayOfLooking(countedOn)})`;
  if (bound === "at-least" && atMost !== null) {
    return md`Between ${people} and ${atMost} people have committed ${how}`;
  }
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
  const method = md`GitHub accounts on its list of contributors, without bots`;
  return known({ count: people, bound, atMost, method, notes: [], doubts: [], countedOn: "2026-04-14" });
}
