/** The place of an entry among its neighbours -> whether the section's order wants it there. */
import { z } from "zod";
import { md, type Text } from "../markdown.ts";
import type { OrderStanding } from "../model/entry.ts";
import { criterion, met, unmet } from "./criterion.ts";
import { sampleStanding } from "./sample.ts";

export const order = criterion({
  id: "order",
  title: md`Order`,
  why: md`Readers find a project where the order of the list lets them look for it.`,
  fix: md`Move the entry to its place in the section.`,
  about: "listing",
  options: z.strictObject({}),
  judge({ entry, standing }) {
    const { rule, misplaced } = standing.order;
    if (rule === "none") return met(md`This section has no order to keep.`);
    if (misplaced === null) return met(md`${WORDS[rule]} The entry stands where it belongs.`);
    const { file, startLine, endLine } = entry;
    const more = { fix: remedy(misplaced), place: { file, startLine, endLine } };
    return unmet(md`${WORDS[rule]} The entry stands elsewhere.`, null, more);
  },
  examples: [
    { name: "no order", facts: placed({ rule: "none", misplaced: null }), outcome: "met" },
    { name: "in its place", facts: placed({ rule: "stars", misplaced: null }), outcome: "met" },
    {
      name: "between two others",
      facts: placed({ rule: "stars", misplaced: { after: "Prism", before: "Quarry" } }),
      outcome: "unmet",
    },
    {
      name: "the first",
      facts: placed({ rule: "name", misplaced: { after: null, before: "Prism" } }),
      outcome: "unmet",
    },
    {
      name: "the last",
      facts: placed({ rule: "append", misplaced: { after: "Zephyr", before: null } }),
      outcome: "unmet",
    },
  ],
});

const WORDS: Readonly<Record<Exclude<OrderStanding["rule"], "none">, Text>> = {
  stars: md`The section is in the order of stars, from many to few.`,
  name: md`The section is in alphabetical order.`,
  append: md`New entries come last in the section.`,
};

function remedy({ after, before }: NonNullable<OrderStanding["misplaced"]>): Text {
  if (after !== null && before !== null) return md`Move it between ${after} and ${before}.`;
  if (before !== null) return md`Move it before ${before}.`;
  if (after !== null) return md`Move it after ${after}.`;
  return md`Move it to its place in the section.`;
}

function placed(standing: OrderStanding): { readonly standing: ReturnType<typeof sampleStanding> } {
  return { standing: sampleStanding({ order: standing }) };
}
