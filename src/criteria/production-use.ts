/** What the pull request says about use in production -> a question for the maintainers, or what to write. */
import { z } from "zod";
import { code, list, md, plural, type Text } from "../markdown.ts";
import { type Claim, type Evidence, forPerson, known, notKnown } from "../model/facts.ts";
import { criterion, judgement, unanswered, unmet } from "./criterion.ts";

const LONGEST_PAGE = 24;
const KINDS: readonly Claim["kind"][] = ["user", "file", "link", "number", "statement"];

export const productionUse = criterion({
  id: "production-use",
  title: md`Use in production`,
  why: md`What many people run in production has proved itself, and that cannot be seen from a repository.`,
  fix: md`Edit the description of the pull request and say who uses the project in production: names of companies or users, numbers, links to talks or posts, or a file like ${code("ADOPTERS.md")}.`,
  about: "project",
  options: z.strictObject({}),
  judge({ production, entry }) {
    const question = md`Is ${entry.name} used in production by many?`;
    if (!production.known) return unanswered(production, question);
    const claims = production.value;
    if (claims.length === 0) {
      return unmet(
        md`Neither the description of this pull request nor a file like ${code("ADOPTERS.md")} in the repository says who uses ${entry.name} in production.`,
      );
    }
    const because = claims.some(({ kind }) => kind === "file")
      ? md`Found on this pull request and in the repository: ${list(counts(claims))}.`
      : md`Found on this pull request: ${list(counts(claims))}.`;
    const evidence = KINDS.flatMap((kind) => claims.filter((claim) => claim.kind === kind)).map(evidenceOf);
    return judgement(question, because, production.source, { evidence });
  },
  examples: [
    { name: "named users", facts: { production: known([claim("user", "Example Bank")]) }, outcome: "judgement" },
    { name: "a number", facts: { production: known([claim("number", "4,000 nodes")]) }, outcome: "judgement" },
    { name: "a list of adopters", facts: { production: known([claim("file", "ADOPTERS.md")]) }, outcome: "judgement" },
    {
      name: "a list without names",
      facts: { production: known([{ ...claim("file", "ADOPTERS.md"), names: 0 }]) },
      outcome: "judgement",
    },
    { name: "nothing said", facts: { production: known([]) }, outcome: "unmet" },
    {
      name: "not on GitHub",
      facts: { production: forPerson(md`The project is not on GitHub.`) },
      outcome: "judgement",
    },
    {
      name: "the description cannot be read",
      facts: { production: notKnown(md`The description of the pull request could not be read.`) },
      outcome: "unknown",
    },
  ],
});

function counts(claims: readonly Claim[]): Text[] {
  return KINDS.flatMap((kind) => {
    const count = claims.filter((claim) => claim.kind === kind).length;
    return count === 0 ? [] : [counted(kind, count)];
  });
}

function counted(kind: Claim["kind"], count: number): Text {
  switch (kind) {
    case "user":
      return plural(count, md`1 named user`, md`${count} named users`);
    case "file":
      return plural(count, md`1 list of users`, md`${count} lists of users`);
    case "link":
      return plural(count, md`1 link`, md`${count} links`);
    case "number":
      return plural(count, md`1 number`, md`${count} numbers`);
    case "statement":
      return plural(count, md`1 statement`, md`${count} statements`);
  }
}

function evidenceOf({ kind, text, url, names }: Claim): Evidence {
  const strength = kind === "user" || (kind === "file" && names !== 0) ? "strong" : "weak";
  if (kind === "statement") return { what: md`“${text}”`, url, strength };
  if (kind === "file") return { what: names === undefined ? md`${code(text)}` : lists(text, names), url, strength };
  return { what: kind === "link" && url !== null ? pageAt(url) : md`${text}`, url, strength };
}

/** Short, and with places at which it can be broken: an address as a whole is wider than a telephone. */
function pageAt(url: string): Text {
  const [, host = url, path = ""] = /^https?:\/\/([^/?#]+)([^?#]*)/.exec(url) ?? [];
  const page = path.split("/").findLast((segment) => segment !== "") ?? "";
  return page === "" ? md`${host}` : md`${host} › ${shortened(page)}`;
}

function shortened(page: string): string {
  return page.length > LONGEST_PAGE ? `${page.slice(0, LONGEST_PAGE)}…` : page;
}

function lists(file: string, names: number): Text {
  if (names === 0) return md`${code(file)}, in which Listkeeper saw no names`;
  return plural(names, md`${code(file)}, which names 1 user`, md`${code(file)}, which names ${names} users`);
}

function claim(kind: Claim["kind"], text: string): Claim {
  return { kind, text, url: null };
}
