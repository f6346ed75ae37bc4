/** The number of stars of a project's repository -> whether there are enough. */
import { z } from "zod";
import { md, plural } from "../markdown.ts";
import { forPerson, known, notKnown } from "../model/facts.ts";
import { criterion, met, unanswered, unmet } from "./criterion.ts";

export const stars = criterion({
  id: "stars",
  title: md`Stars`,
  why: md`Stars are a rough sign that others have found a project useful.`,
  fix: md`Nothing in the pull request can change this: more people have to find the project and give its repository a star.`,
  about: "project",
  options: z.strictObject({
    "more-than": z.int().min(0).default(50).describe("A project must have more stars than this."),
  }),
  judge({ stars: fact, entry }, { "more-than": least }) {
    if (!fact.known)
      return unanswered(fact, md`Do enough people know and use ${entry.name}, which has no stars to count?`);
    const has = plural(fact.value, md`The repository has 1 star`, md`The repository has ${fact.value} stars`);
    const because = md`${has}; more than ${least} are asked for.`;
    if (fact.value > least) return met(because, fact.source);
    const gap = least + 1 - fact.value;
    return unmet(md`${because} ${plural(gap, md`1 more is needed.`, md`${gap} more are needed.`)}`, fact.source);
  },
  examples: [
    { name: "one more than asked", facts: { stars: known(51) }, outcome: "met" },
    { name: "exactly the number", facts: { stars: known(50) }, outcome: "unmet" },
    { name: "one less", facts: { stars: known(49) }, outcome: "unmet" },
    { name: "none", facts: { stars: known(0) }, outcome: "unmet" },
    { name: "any star will do", facts: { stars: known(1) }, options: { "more-than": 0 }, outcome: "met" },
    { name: "not on GitHub", facts: { stars: forPerson(md`The project is not on GitHub.`) }, outcome: "judgement" },
    {
      name: "GitHub does not answer",
      facts: { stars: notKnown(md`GitHub's rate limit is used up.`) },
      outcome: "unknown",
    },
  ],
});
