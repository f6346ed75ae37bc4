/** The pull request's description, and lists of users in the repository -> what is claimed about use in production. */
import { parseAddress } from "../address.ts";
import type { RepositoryAnswer, TreeEntry } from "../model/answers.ts";
import type { Entry } from "../model/entry.ts";
import type { Claim } from "../model/facts.ts";
import { linkTo } from "./at-head.ts";
import { type Linked, linksIn, withoutLinks } from "./claim-links.ts";
import { usersIn } from "./claim-users.ts";
import { type Line, proseLines } from "./prose.ts";

const MOST_CLAIMS = 40;
const LONGEST = 200;
const ORDER: readonly Claim["kind"][] = ["user", "number", "statement", "link", "file"];

const PRODUCTION =
  /\b(?:in|into|to) production\b|\bproduction[- ](?:clusters?|deployments?|environments?|scale|systems?|traffic|usage|use|users?|workloads?)\b|本番/i;
const ABOUT_USERS =
  /\b(?:adopt(?:ed|ers|ion)|case stud(?:y|ies)|companies|customers|deployed|in use|used (?:at|by)|users|who uses)\b|導入|利用(?:企業|者)/i;
const MARKS = /[*`]+|(?<!\w)_+|_+(?!\w)/g;
const DENIED =
  /\b(?:not|no|never|isn't|aren't|don't|doesn't|yet to|before)\b[^.!?]{0,60}\bproduction\b|\bproduction\b[^.!?]{0,30}\b(?:n\/a|none|not yet|tbd|todo)\b/i;
const NUMBER =
  /\b\d[\d.,]{0,12} ?[km]?\+?(?: [a-z-]{1,20}){0,2} (?:clusters|companies|containers|customers|deployments|devices|downloads|enterprises|hosts|installations|installs|instances|machines|nodes|organi[sz]ations|pulls|servers|teams|users)\b/gi;
const LIST_OF_USERS =
  /^(?:adopters|users|case[-_]?studies|who[-_]?uses.{0,20})(?:\.(?:md|markdown|rst|txt|adoc|ya?ml))?$/i;

/** By kind, then in the order in which they stand. */
export function claimsIn(description: string, entry: Entry): readonly Claim[] {
  const claims = proseLines(description).flatMap((line) => claimsOf(line, entry));
  const once = new Map(claims.map((claim) => [`${claim.kind} ${claim.url ?? claim.text.toLowerCase()}`, claim]));
  return sorted([...once.values()]).slice(0, MOST_CLAIMS);
}

export function listsOfUsers(repository: RepositoryAnswer): readonly Claim[] {
  const places: readonly (readonly [string, readonly TreeEntry[]])[] = [
    ["", repository.root],
    [".github/", repository.githubFolder],
    ["docs/", repository.docsFolder],
  ];
  return places.flatMap(([folder, entries]) =>
    entries
      .filter(({ name, type }) => type === "blob" && LIST_OF_USERS.test(name))
      .map(({ name }) => ({
        kind: "file" as const,
        text: `${folder}${name}`,
        url: linkTo(repository, `${folder}${name}`),
      })),
  );
}

function claimsOf(line: Line, entry: Entry): readonly Claim[] {
  const text = withoutLinks(line.text).replace(MARKS, "");
  if (DENIED.test(text)) return [];
  const about = [text, line.under].some((words) => PRODUCTION.test(words) || ABOUT_USERS.test(words));
  const links = linksIn(line.text).filter((linked) => isEvidence(linked, entry, about));
  const claims: Claim[] = links.map(({ label, url }) => ({ kind: "link", text: cut(label), url }));
  if (!about) return claims;
  const users = usersIn(line, links);
  for (const [number] of text.matchAll(NUMBER)) claims.push({ kind: "number", text: cut(number), url: null });
  // Of a sentence that names its users, the names are the claim.
  const states = users.length === 0 && PRODUCTION.test(text) && !text.endsWith(":");
  if (states) claims.push({ kind: "statement", text: cut(text), url: null });
  return [...users, ...claims.filter(({ kind, url }) => kind !== "link" || users.every((user) => user.url !== url))];
}

/** The project's own page and repository show nothing by themselves, and neither does a link elsewhere on GitHub that comes without words about use. */
function isEvidence({ url }: Linked, entry: Entry, about: boolean): boolean {
  const { host, pathname } = new URL(url);
  const own = entry.url === null ? null : parseAddress(entry.url);
  if (own && own.host === host.replace(/^www\./, "") && (pathname === "/" || !about)) return false;
  const address = parseAddress(url);
  const ofProject = entry.repository !== null && address?.key === parseAddress(entry.repository)?.key;
  if (ofProject) return about && pathname.split("/").filter((part) => part !== "").length > 2;
  return about || address?.host !== "github.com";
}

function cut(text: string): string {
  const one = text.replace(/\s+/g, " ").trim();
  return one.length > LONGEST ? `${one.slice(0, LONGEST - 1)}…` : one;
}

function sorted(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
