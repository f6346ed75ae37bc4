/** An entry and those that may be the same project -> whether the project is listed already. */
import { z } from "zod";
import { parseAddress } from "../address.ts";
import { code, file, type Insert, md, plural, type Text } from "../markdown.ts";
import type { Forge } from "../model/answers.ts";
import type { Entry, Twin } from "../model/entry.ts";
import { type Facts, notKnown } from "../model/facts.ts";
import { criterion, judgement, met, unknown, unmet } from "./criterion.ts";
import { sampleListedAt, sampleRepository, sampleStanding, sampleTwin } from "./sample.ts";

const ADDRESS = "https://github.com/skylark-labs/packetlens";

export const entryUnique = criterion({
  id: "entry-unique",
  title: md`Not listed already`,
  why: md`A project that stands in the list twice is updated once, and soon says two things.`,
  fix: md`Change the entry that is there already instead of adding another one.`,
  about: "project",
  options: z.strictObject({}),
  judge(facts) {
    const { entry, standing, repository } = facts;
    const place = { file: entry.file, startLine: entry.startLine, endLine: entry.endLine };
    const kin = standing.twins.map((twin) => ({ other: where(twin.entry), kind: kinship(facts, twin) }));
    const certain = kin.find(({ kind }) => kind === "same");
    if (certain !== undefined) {
      return unmet(md`The same repository is listed already, as ${certain.other}.`, null, { place });
    }
    for (const { other, kind } of kin) {
      if (kind !== "same") return judgement(md`Is this another project than ${other}?`, ALIKE[kind], null, { place });
    }
    if (repository.known && repository.value.forkOf !== null) {
      const { forge, forkOf, nameWithOwner } = repository.value;
      const question = md`Is ${code(nameWithOwner)} a project of its own, and not just a copy of ${code(forkOf)}?`;
      return judgement(question, SHOWN_AS_FORK[forge], repository.source, { place });
    }
    if (!repository.known && repository.person !== true && repository.absent !== true) {
      const seen = md`No other entry has this name or this address; whether it is listed under an older name could not be seen.`;
      return unknown(md`${repository.why} ${seen}`);
    }
    if (standing.unread !== undefined && standing.unread !== 0) {
      const question = md`Is ${entry.name} not listed yet in one of the files that were not read?`;
      return judgement(question, notRead(standing.unread), null, { place });
    }
    return met(md`No other entry has this name or this repository.`);
  },
  examples: [
    { name: "no other like it", facts: { standing: sampleStanding() }, outcome: "met" },
    { name: "the same address", facts: { standing: twins(sampleTwin("address", ADDRESS)) }, outcome: "unmet" },
    {
      name: "the same address in another spelling",
      facts: { standing: twins(sampleTwin("address", "http://www.github.com/Skylark-Labs/packetlens.git")) },
      outcome: "unmet",
    },
    {
      name: "an old name of a repository that is listed under its new one",
      facts: {
        entry: sampleListedAt("https://github.com/skylark/lens"),
        repository: sampleRepository({ redirected: true, listedAs: "skylark/lens" }),
        standing: twins(sampleTwin("name", ADDRESS)),
      },
      outcome: "unmet",
    },
    {
      name: "two folders of one repository",
      facts: {
        entry: sampleListedAt(`${ADDRESS}/tree/main/lens`),
        standing: twins(sampleTwin("address", `${ADDRESS}/tree/main/prism`, "Prism")),
      },
      outcome: "judgement",
    },
    {
      name: "the same name, another address",
      facts: { standing: twins(sampleTwin("name", "https://github.com/other/packetlens")) },
      outcome: "judgement",
    },
    {
      name: "its website is the repository of another",
      facts: { standing: twins(sampleTwin("address", "https://github.com/other/prism", "Prism")) },
      outcome: "judgement",
    },
    {
      name: "nothing like it in the part of the list that was read",
      facts: { standing: sampleStanding({ unread: 12 }) },
      outcome: "judgement",
    },
    {
      name: "its mirror on GitHub is listed as well",
      facts: {
        entry: sampleListedAt("https://git.example.org/pub/lens.git"),
        repository: sampleRepository({ standsFor: "https://git.example.org/pub/lens.git" }),
        standing: twins(sampleTwin("address", ADDRESS, "Prism")),
      },
      outcome: "judgement",
    },
    {
      name: "a project of the same name on another forge",
      facts: {
        entry: sampleListedAt("https://gitlab.com/skylark-labs/packetlens"),
        repository: sampleRepository({ forge: "gitlab", url: "https://gitlab.com/skylark-labs/packetlens" }),
        standing: twins(sampleTwin("name", ADDRESS)),
      },
      outcome: "judgement",
    },
    {
      name: "the repository of an owner whose name looks like another one's",
      facts: {
        entry: sampleListedAt("https://github.com/skylark-1abs/packetlens"),
        repository: sampleRepository({ url: "https://github.com/skylark-1abs/packetlens" }),
        standing: twins(sampleTwin("lookalike", ADDRESS)),
      },
      outcome: "judgement",
    },
    {
      name: "GitHub does not answer",
      facts: { repository: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
    { name: "a fork", facts: { repository: sampleRepository({ forkOf: "skylark/packetlens" }) }, outcome: "judgement" },
    {
      name: "a fork beside its original, under another name",
      facts: {
        repository: sampleRepository({ forkOf: "other/prism" }),
        standing: twins(sampleTwin("original", "https://github.com/other/prism", "Prism")),
      },
      outcome: "judgement",
    },
    {
      name: "a fork of a listed project",
      facts: {
        repository: sampleRepository({ forkOf: "other/packetlens" }),
        standing: twins(sampleTwin("name", "https://github.com/other/packetlens")),
      },
      outcome: "judgement",
    },
  ],
});

const SHOWN_AS_FORK: Readonly<Record<Forge, Text>> = {
  github: md`GitHub shows it as a fork.`,
  gitlab: md`GitLab shows it as a fork.`,
  gitea: md`Its forge shows it as a fork.`,
};

/** A list that was not read to its end cannot show that something is not in it. */
function notRead(files: number | null): Text {
  const read = md`No other entry that was read has this name or this repository.`;
  if (files === null) return md`${read} GitHub does not list all files of the listing, so there may be more entries.`;
  return md`${read} ${plural(files, md`1 file of the list was not read, since there are so many.`, md`${files} files of the list were not read, since there are so many.`)}`;
}

type Kinship = "same" | "folder" | "mirror" | "website" | "name" | "original" | "lookalike";

/** How a twin is related to the entry: two folders of one repository, or two projects with one website, may well differ. */
function kinship({ entry, repository }: Facts, { entry: other, same }: Twin): Kinship {
  const listed = other.repository === null ? null : parseAddress(other.repository);
  const own = entry.repository === null ? null : parseAddress(entry.repository);
  const today = repository.known ? parseAddress(repository.value.url) : null;
  if (listed !== null && (listed.key === own?.key || listed.key === today?.key)) {
    if (listed.path !== (own?.path ?? null)) return "folder";
    const standsIn = repository.known && repository.value.standsFor !== null;
    return standsIn && listed.key !== own?.key ? "mirror" : "same";
  }
  return same === "address" ? "website" : same;
}

const ALIKE: Readonly<Record<Exclude<Kinship, "same">, Text>> = {
  folder: md`They are in the same repository, and in different folders of it.`,
  website: md`The address of the one is also given by the other.`,
  name: md`They have the same name, and different addresses.`,
  lookalike: md`Their repositories have the same name, and owners that are easily taken for one another: one of the two may be meant for the other, or pose as it.`,
  original: md`This repository is shown as a fork or a mirror of it.`,
  mirror: md`The listing's configuration lets the repository of the other stand in for this one.`,
};

function where({ name, section, file: path, startLine }: Entry): Insert {
  return md`${name} (${section.replaceAll(" > ", " › ")}, ${file(path, startLine)} line ${startLine})`;
}

function twins(...found: readonly Twin[]): ReturnType<typeof sampleStanding> {
  return sampleStanding({ twins: found });
}
