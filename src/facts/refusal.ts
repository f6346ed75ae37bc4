/** Why a forge gave no answer -> a fact that is not known, with a sentence for somebody who is not to blame for it. */
import { parseAddress } from "../address.ts";
import { code, link, list, md, type Text } from "../markdown.ts";
import type { Answer, ProjectAnswers } from "../model/answers.ts";
import { absent, type Fact, forPerson, notKnown, unasked } from "../model/facts.ts";

/** Known servers, or the domains that they are in, that are neither a GitLab nor a Gitea. */
const NO_FORGE: readonly string[] = [
  "bitbucket.org",
  "gcc.gnu.org",
  "googlesource.com",
  "kernel.org",
  "savannah.gnu.org",
  "savannah.nongnu.org",
  "sourceware.org",
  "sr.ht",
];

type Refused = Extract<Answer<unknown>, { ok: false }>;
/** What the answers say beside the refusal. */
type Beside = Partial<Pick<ProjectAnswers, "mirror" | "likely">>;

export function refusedFact<T>(answer: Refused, address: string | null, beside: Beside = {}): Fact<T> {
  const { refusal } = answer;
  const why = whyRefused(answer, address, beside);
  if (refusal === "not-github" || refusal === "account") return forPerson(why);
  if (refusal === "not-asked") return unasked(why);
  if (refusal !== "not-found" && refusal !== "private") return notKnown(why);
  // A mirror is named by the listing: that it is gone says nothing against the project.
  return beside.mirror ? forPerson(why) : absent(why);
}

function whyRefused(answer: Refused, address: string | null, { mirror = null, likely = [] }: Beside): Text {
  const forge = mirror === null ? forgeOf(address) : "GitHub";
  switch (answer.refusal) {
    case "not-github":
      return elsewhere(address);
    case "account":
      return accountOnly(address, likely);
    // A private repository must read like one that is not there: nothing of it may be told.
    case "not-found":
    case "private":
      if (mirror !== null) {
        return md`There is no public repository ${code(mirror)} on GitHub, which the listing's configuration names as the mirror of ${code(address ?? "")}.`;
      }
      return md`There is no public repository on ${forge} at ${code(address ?? "")}: it is misspelt, deleted, private, or was renamed without a redirect.`;
    case "rate-limited":
      return forge === "GitHub"
        ? md`GitHub's limit of requests for this hour is used up. This is nobody's fault; Listkeeper looks again after the limit is reset.`
        : md`The limit of requests to ${forge} is used up. This is nobody's fault; Listkeeper looks again after the limit is reset.`;
    case "forbidden":
      return withWords(answer, md`${forge} did not let Listkeeper read this.`);
    case "too-large":
      return withWords(answer, md`The project's history is so large that ${forge} does not give the answer.`);
    case "unavailable":
      return withWords(
        answer,
        md`${forge} could not answer just now. This is nobody's fault; Listkeeper looks again later.`,
      );
    case "not-asked":
      return md`${forge} was not asked for this: nothing in this section depends on it, or the pull request brings more projects than are looked at at once.`;
  }
}

/** Forges are called by their host: it is what a reader knows them by. */
function forgeOf(address: string | null): string {
  const host = address === null ? undefined : parseAddress(address)?.host;
  return host === undefined || host === "github.com" ? "GitHub" : host;
}

function accountOnly(address: string | null, likely: ProjectAnswers["likely"]): Text {
  const account = md`${code(address ?? "")} is the address of an account, and which of its repositories is meant cannot be told from it.`;
  if (likely.length === 0) return account;
  const names = likely.map(({ nameWithOwner, url }) => link(code(nameWithOwner), url));
  return md`${account} Those of its repositories that have most stars: ${list(names)}.`;
}

function elsewhere(address: string | null): Text {
  if (address === null) {
    return md`The entry gives no address of a repository, so there is nothing that Listkeeper could look at.`;
  }
  const host = parseAddress(address)?.host;
  if (host === undefined || host === "github.com") {
    return md`${code(address)} is not the address of a repository, so there is nothing that Listkeeper could look at.`;
  }
  if (NO_FORGE.some((domain) => host === domain || host.endsWith(`.${domain}`))) {
    return md`${code(address)} is on ${code(host)}, which has no interface that Listkeeper can ask. Maintainers of the listing can name a mirror on GitHub to look at instead (${code("projects")} in the configuration).`;
  }
  return md`${code(address)} is on ${code(host)}, which has no interface that Listkeeper can ask. Maintainers of the listing can name a mirror on GitHub to look at instead (${code("projects")} in the configuration), or say that the server is a GitLab or a Gitea (${code("forges")}).`;
}

function withWords({ status, message }: Refused, sentence: Text): Text {
  if (message === "") return status === null ? sentence : md`${sentence} The answer was ${status}.`;
  const words = code(message.slice(0, 200));
  return status === null ? md`${sentence} The answer: ${words}.` : md`${sentence} The answer was ${status}: ${words}.`;
}
