/** The pull request's description -> what is claimed about use in production. */
import { parseAddress } from "../../address.ts";
import type { Entry } from "../../model/entry.ts";
import type { Claim } from "../../model/facts.ts";
import { type Line, proseLines } from "../prose.ts";
import { isOfAnother, quoted, sentencesIn, withoutMarks } from "../sentences.ts";
import { type Linked, linksIn, withoutLinks } from "./links.ts";
import { usersIn } from "./users.ts";

const MOST_CLAIMS = 40;
const ORDER: readonly Claim["kind"][] = ["user", "number", "statement", "link", "file"];

const PRODUCTION =
  /\b(?:in|into|to) production\b|\bproduction[- ](?:clusters?|deployments?|environments?|like|scale|systems?|traffic|usage|use|users?|workloads?)\b|本番/i;
const ABOUT_USERS =
  /\b(?:adopt(?:ed|ers|ion)|case stud(?:y|ies)|companies|customers|depend(?:ency|s on)|deployed|in use|(?:rel(?:y|ies) on|uses?|using) (?:it|this)|used (?:at|by|in)|users|who uses)\b|導入|利用(?:企業|者)/i;
/** A page that tells of use by what it is called. */
const TELLS =
  /\b(?:adopters?|blogs?|case[-_ ]?stud(?:y|ies)|conference|customers?|keynote|kubecon|meetup|podcast|posts?|presentation|slides?|stories|summit|talks?|video|webinar)\b|youtu\.?be/i;
const BY_OTHERS = /\b(?:adopted|deployed|run|used)(?: daily| heavily| widely)? by\b/i;
/** That it is not so, or not yet. Only these words may stand between, so that "does not crash in production" denies nothing. */
const BETWEEN =
  "(?: (?:actually|adopted|anybody|anyone|anywhere|aware|be|been|being|by|currently|deploy|deployed|for|get|in|into|it|know|of|put|run|running|still|the|this|to|us|use|used|using|widely|yet)){0,6}";
const DENIED = new RegExp(
  `\\b(?:(?:not(?! just| only)|never|\\w{2,6}n['’]t|built|designed|going|hop(?:e|ing)|intend(?:ed|s)?|meant|nobody|no one|plan(?:ned|ning|s)?|ready|soon|suitable|want|will|wish)${BETWEEN}|no(?: current| known)?) production\\b|\\b(?:nobody|no one) \\w{1,12}${BETWEEN} production\\b|\\bproduction\\b[^.!?]{0,30}\\b(?:n/a|none|not yet|tbd|todo)\\b`,
  "i",
);
const NUMBER =
  /(?<![\w.])\d[\d.,]{0,12} ?(?:[km]|billion|million|thousand)?\+?(?: [a-z-]{1,20}){0,3} (?:clusters|companies|containers|customers|deployments|devices|downloads|enterprises|hosts|installations|installs|instances|machines|nodes|organi[sz]ations|pulls|servers|systems|teams|users)\b/gi;

/**
 * By kind, then in the order in which they stand. `others` are the names of the other entries of the same pull request: what is
 * said of one of them is not said of this one.
 */
export function claimsIn(description: string, entry: Entry, others: readonly string[] = []): readonly Claim[] {
  const lines = proseLines(description).filter((line) => !isOfAnother([line.text, line.under], entry.name, others));
  const claims = lines.flatMap((line) => claimsOf(line, entry));
  const once = new Map(claims.map((claim) => [`${claim.kind} ${claim.url ?? claim.text.toLowerCase()}`, claim]));
  return sorted([...once.values()]).slice(0, MOST_CLAIMS);
}

function claimsOf(line: Line, entry: Entry): readonly Claim[] {
  const sentences = sentencesIn(line.text).filter((sentence) => !DENIED.test(plainly(sentence)));
  if (DENIED.test(line.under)) return [];
  // The rule that a line answers tells what the answer is about.
  const about = [line.text, line.under]
    .map(withoutMarks)
    .some((words) => PRODUCTION.test(words) || ABOUT_USERS.test(words));
  const links = sentences.flatMap(linksIn).filter((linked) => isEvidence(linked, entry, about));
  const claims: Claim[] = links.map(({ label, url }) => ({ kind: "link", text: quoted(label), url }));
  if (!about) return claims;
  const users = sentences.flatMap((text) => usersIn({ ...line, text }, links));
  const rest = sentences
    .map(plainly)
    .flatMap((sentence) => [
      ...numbersIn(sentence),
      ...(users.length === 0 && isStatement(sentence) ? [statement(sentence)] : []),
    ]);
  return [...users, ...rest, ...claims.filter(({ url }) => users.every((user) => user.url !== url))];
}

function plainly(sentence: string): string {
  return withoutMarks(withoutLinks(sentence));
}

function numbersIn(sentence: string): readonly Claim[] {
  return [...sentence.matchAll(NUMBER)].map(([number]) => ({ kind: "number", text: quoted(number), url: null }));
}

/** The heading of a list is no statement. */
function isStatement(sentence: string): boolean {
  if (/[:：]$/.test(sentence) && sentence.split(/\s+/).length < 8) return false;
  return PRODUCTION.test(sentence) || BY_OTHERS.test(sentence);
}

function statement(sentence: string): Claim {
  return { kind: "statement", text: quoted(sentence), url: null };
}

/** The project's own page and repository show nothing by themselves, and neither does a page that is not said to tell of use. */
function isEvidence({ label, url }: Linked, entry: Entry, about: boolean): boolean {
  const { host, pathname } = new URL(url);
  const own = entry.url === null ? null : parseAddress(entry.url);
  if (own && own.host === host.replace(/^www\./, "") && (pathname === "/" || !about)) return false;
  const address = parseAddress(url);
  const ofProject = entry.repository !== null && address?.key === parseAddress(entry.repository)?.key;
  if (ofProject) return about && pathname.split("/").filter((part) => part !== "").length > 2;
  return about || (address?.host !== "github.com" && TELLS.test(`${label} ${host}${pathname.replace(/[-_/]/g, " ")}`));
}

function sorted(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
