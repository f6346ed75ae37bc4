/** The place of an entry among its neighbours -> whether the section's order wants it there. */
import { z } from "zod";
import { code, list, md, type Text } from "../markdown.ts";
import type { OrderStanding } from "../model/entry.ts";
import { criterion, met, unmet } from "./criterion.ts";
import { sampleEntry, sampleStanding } from "./sample.ts";
import { sentences } from "./words.ts";

type Misplaced = NonNullable<OrderStanding["misplaced"]>;
type How = NonNullable<OrderStanding["how"]>;

const BY_NAME: How = { field: null, direction: "ascending", ignoreArticles: [], capitalsFirst: false };
const PRISM = sampleEntry({ name: "Prism" });
const QUARRY = sampleEntry({ name: "Quarry" });

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
    if (misplaced === null) return met(sentences([ruleOf(standing.order), md`The entry stands where it belongs.`]));
    const { file, startLine, endLine } = entry;
    const because = [
      ruleOf(standing.order),
      ...comparedAs(entry.name, standing.order),
      md`The entry stands elsewhere.`,
    ];
    return unmet(sentences(because), null, {
      fix: remedy(misplaced),
      place: { file, startLine, endLine },
      remedies: [{ kind: "place", ...misplaced }],
    });
  },
  examples: [
    { name: "no order", facts: placed({ rule: "none", misplaced: null }), outcome: "met" },
    { name: "in its place", facts: placed({ rule: "stars", misplaced: null }), outcome: "met" },
    {
      name: "between two others",
      facts: placed({ rule: "stars", misplaced: { after: PRISM, before: QUARRY } }),
      outcome: "unmet",
    },
    { name: "the first", facts: placed({ rule: "name", misplaced: { after: null, before: PRISM } }), outcome: "unmet" },
    {
      name: "the last",
      facts: placed({ rule: "append", misplaced: { after: QUARRY, before: null } }),
      outcome: "unmet",
    },
    {
      name: "by a field of its own",
      facts: placed({
        rule: "field",
        misplaced: { after: PRISM, before: QUARRY },
        how: { ...BY_NAME, field: "$.added", direction: "descending" },
      }),
      outcome: "unmet",
    },
    {
      name: "a name with an article",
      facts: placed(
        {
          rule: "name",
          misplaced: { after: PRISM, before: QUARRY },
          how: { ...BY_NAME, ignoreArticles: ["a", "an", "the"] },
        },
        "The Quantum",
      ),
      outcome: "unmet",
    },
    {
      name: "by the keys of a map",
      facts: placed({
        rule: "name",
        misplaced: { after: PRISM, before: QUARRY },
        how: { ...BY_NAME, ofKeys: true },
      }),
      outcome: "unmet",
    },
    {
      name: "capitals before small letters",
      facts: placed({
        rule: "name",
        misplaced: { after: PRISM, before: QUARRY },
        how: { ...BY_NAME, capitalsFirst: true },
      }),
      outcome: "unmet",
    },
  ],
});

function ruleOf({ rule, how = BY_NAME }: OrderStanding): Text {
  const down = how.direction === "descending";
  switch (rule) {
    case "stars":
      // Without a word on it, the most come first.
      return down || how === BY_NAME
        ? md`The section is kept in the order of stars, from many to few.`
        : md`The section is kept in the order of stars, from few to many.`;
    case "name":
      if (how.ofKeys === true) return md`The section is kept in alphabetical order of its keys.`;
      return down
        ? md`The section is kept in alphabetical order, from Z to A.`
        : md`The section is kept in alphabetical order.`;
    case "field":
      return down
        ? md`The section is kept in descending order of ${fieldOf(how)}.`
        : md`The section is kept in ascending order of ${fieldOf(how)}.`;
    case "append":
      return md`New entries come last in the section.`;
    case "none":
      return md`This section has no order to keep.`;
  }
}

function fieldOf({ field }: How): ReturnType<typeof code> {
  return code((field ?? "").replace(/^\$\.(?=[\w-]+$)/, ""));
}

/** How names are compared, where it decides about this one. */
function comparedAs(name: string, { misplaced, how = BY_NAME, rule }: OrderStanding): Text[] {
  if (rule !== "name" || how.ofKeys === true) return [];
  const names = [name, misplaced?.after?.name, misplaced?.before?.name];
  const articles = how.ignoreArticles.filter((article) =>
    names.some((one) => one?.toLowerCase().startsWith(`${article} `)),
  );
  const passedOver = md`Names are compared without regard to ${list(articles.map((article) => code(article)))} at their beginning.`;
  const capitals = md`All capital letters come before the small ones.`;
  return [...(articles.length > 0 ? [passedOver] : []), ...(how.capitalsFirst ? [capitals] : [])];
}

function remedy({ after, before }: Misplaced): Text {
  if (after !== null && before !== null) return md`Move it between ${after.name} and ${before.name}.`;
  if (before !== null) return md`Move it before ${before.name}.`;
  if (after !== null) return md`Move it after ${after.name}.`;
  return md`Move it to its place in the section.`;
}

function placed(standing: OrderStanding, name = "Packetlens") {
  return { standing: sampleStanding({ order: standing }), entry: sampleEntry({ name }) };
}
