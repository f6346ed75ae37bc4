/** An entry, its neighbours and its repository -> whether all that the list shows of a project is there and right. */
import { z } from "zod";
import { code, list, md, plural, type Text } from "../markdown.ts";
import type { Value } from "../model/entry.ts";
import { absent, type Facts, known, notKnown } from "../model/facts.ts";
import { addressFlaws, otherwiseLabelled, ownerOnly } from "./complete/address.ts";
import { askedFlaws } from "./complete/asked.ts";
import { placeOf } from "./complete/flaw.ts";
import { expected, memberFlaws } from "./complete/members.ts";
import { starFlaws } from "./complete/star-count.ts";
import { lengthAdvice, wordingFlaws } from "./complete/wording.ts";
import { criterion, judgement, met, unknown, unmet } from "./criterion.ts";
import { sampleEntry, sampleListedAt, sampleRepository, sampleStanding } from "./sample.ts";
import { sentences } from "./words.ts";

const FEW = { count: 2, members: [{ member: "title", present: 2, type: "string" }] } as const;
const NO_PLATFORM = {
  member: "platform",
  what: md`${code("platform")} is ${code("linux ")}, and must be one of these: ${list([code("linux"), code("windows")])}.`,
  fix: md`Write ${code("linux")} instead of ${code("linux ")}.`,
} as const;
const SAMPLE = { entry: sampleEntry(), standing: sampleStanding(), stars: known(812) };

export const entryComplete = criterion({
  id: "entry-complete",
  title: md`Complete entry`,
  why: md`The site shows, sorts and links a project by the fields of its entry.`,
  fix: md`Give the entry the fields that the entries around it have, in the same shape.`,
  about: "listing",
  options: z.strictObject({
    "max-description": z
      .int()
      .positive()
      .default(600)
      .describe("A description with more characters than this is remarked upon, and still accepted."),
  }),
  judge(facts, { "max-description": most }) {
    const { entry } = facts;
    const own = [...addressFlaws(facts), ...starFlaws(facts), ...wordingFlaws(facts)];
    const flaws = [...askedFlaws(facts.standing.schema, memberFlaws(facts), entry), ...own];
    const advice = lengthAdvice(entry, most);
    if (flaws.length > 0) {
      const because = sentences([...flaws.map(({ what }) => what), ...advice]);
      const place = flaws.length === 1 ? flaws[0]?.place : undefined;
      return unmet(because, null, {
        fix: sentences(flaws.map(({ fix }) => fix)),
        place: place ?? placeOf(entry, null),
        remedies: flaws.flatMap(({ remedies }) => remedies),
      });
    }
    const owner = ownerOnly(entry);
    if (owner !== null) {
      const question = md`Which repository of ${code(owner)} is meant, and should its address stand here?`;
      const because = md`${code(entry.repository ?? "")} is the address of an owner, not of a repository.`;
      return judgement(question, because, null, { place: placeOf(entry, null) });
    }
    const [doubtful] = otherwiseLabelled(entry);
    if (doubtful !== undefined) {
      const question = md`Is ${code(doubtful.url)} the repository of ${entry.name}?`;
      const because = md`No link has the label ${code("GitHub")}, by which the site finds a repository; this one has the label ${code(doubtful.label)}.`;
      return judgement(question, because, null, { place: placeOf(entry, doubtful.member) });
    }
    if (isWithheld(facts.repository)) {
      return unknown(
        md`What the entry says looks right by itself. Whether it fits the project of today could not be told. ${facts.repository.why}`,
      );
    }
    return met(sentences([complete(expected(facts).length), ...advice]));
  },
  examples: [
    { name: "all that its neighbours have", facts: SAMPLE, outcome: "met" },
    { name: "no star count", facts: written({ githubStars: undefined }), outcome: "unmet" },
    { name: "a star count in quotes", facts: written({ githubStars: "812" }), outcome: "unmet" },
    {
      name: "a star count one tenth too low",
      facts: { ...written({ githubStars: 810 }), stars: known(900) },
      outcome: "met",
    },
    {
      name: "a star count still lower",
      facts: { ...written({ githubStars: 809 }), stars: known(900) },
      outcome: "unmet",
    },
    { name: "20 stars off among few", facts: { ...written({ githubStars: 60 }), stars: known(40) }, outcome: "met" },
    { name: "21 stars off among few", facts: { ...written({ githubStars: 61 }), stars: known(40) }, outcome: "unmet" },
    { name: "GitHub does not tell the stars", facts: { ...SAMPLE, stars: notKnown(md`Not asked.`) }, outcome: "met" },
    {
      name: "a field in another spelling",
      facts: written({ githubStars: undefined, githubstars: 812 }),
      outcome: "unmet",
    },
    {
      name: "few neighbours to learn from",
      facts: { ...written({ title: undefined }), standing: sampleStanding({ neighbours: FEW }) },
      outcome: "met",
    },
    {
      name: "the label Github",
      facts: listedAt("https://github.com/skylark-labs/packetlens", "Github"),
      outcome: "unmet",
    },
    {
      name: "a repository under another label",
      facts: listedAt("https://github.com/skylark-labs/packetlens", "Source"),
      outcome: "judgement",
    },
    {
      name: "no repository on GitHub",
      facts: listedAt("https://git.example.org/packetlens", "Git trees"),
      outcome: "met",
    },
    {
      name: "an address with .git",
      facts: listedAt("https://github.com/skylark-labs/packetlens.git"),
      outcome: "unmet",
    },
    { name: "an address with http", facts: listedAt("http://github.com/skylark-labs/packetlens"), outcome: "unmet" },
    {
      name: "an address with a slash at its end",
      facts: listedAt("https://github.com/skylark-labs/packetlens/"),
      outcome: "met",
    },
    {
      name: "a folder of a repository",
      facts: listedAt("https://github.com/skylark-labs/packetlens/tree/main/lens"),
      outcome: "met",
    },
    { name: "the address of an owner", facts: listedAt("https://github.com/skylark-labs"), outcome: "judgement" },
    {
      name: "an old name that redirects",
      facts: { ...SAMPLE, repository: sampleRepository({ redirected: true, listedAs: "skylark/lens" }) },
      outcome: "unmet",
    },
    {
      name: "no repository at the address",
      facts: { ...SAMPLE, repository: absent(md`There is no public repository at this address.`) },
      outcome: "unmet",
    },
    {
      name: "GitHub does not answer for the repository",
      facts: { ...SAMPLE, repository: notKnown(md`GitHub answered 502.`) },
      outcome: "unknown",
    },
    {
      name: "a description with blanks before it",
      facts: written({ description: " Shows packets." }),
      outcome: "unmet",
    },
    {
      name: "a field that the list's schema does not allow so",
      facts: { ...SAMPLE, standing: sampleStanding({ schema: [NO_PLATFORM] }) },
      outcome: "unmet",
    },
    { name: "a placeholder for a title", facts: written({ title: "TODO" }), outcome: "unmet" },
    { name: "a title that repeats the name", facts: written({ title: "packetlens" }), outcome: "unmet" },
    {
      name: "a title that is the name",
      facts: {
        ...written({ name: undefined, title: "Packetlens" }),
        standing: sampleStanding({ neighbours: FEW }),
      },
      outcome: "met",
    },
    {
      name: "a long description",
      facts: written({ description: "Shows packets. ".repeat(60).trim() }),
      outcome: "met",
    },
  ],
});

/** The project was asked about, and its forge did not answer. */
function isWithheld(fact: Facts["repository"]): fact is Extract<Facts["repository"], { readonly known: false }> {
  return !fact.known && fact.absent !== true && fact.person !== true && fact.unasked !== true;
}

function complete(fields: number): Text {
  if (fields === 0) return md`Nothing in it looks wrong, and there are too few neighbours to compare it with.`;
  return plural(
    fields,
    md`It has the 1 field that its neighbours have.`,
    md`It has the ${fields} fields that its neighbours have, in the same shape.`,
  );
}

function written(changes: Readonly<Record<string, Value | undefined>>): Partial<Facts> {
  return { ...SAMPLE, entry: sampleEntry(changes) };
}

function listedAt(address: string, label?: string): Partial<Facts> {
  return { ...SAMPLE, entry: sampleListedAt(address, label) };
}
