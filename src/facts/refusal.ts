/** Why GitHub gave no answer -> a fact that is not known, with a sentence for somebody who is not to blame for it. */

import { parseAddress } from "../address.ts";
import { code, md, type Text } from "../markdown.ts";
import type { Answer } from "../model/answers.ts";
import { absent, type Fact, forPerson, notKnown } from "../model/facts.ts";

type Refused = Extract<Answer<unknown>, { ok: false }>;

export function refusedFact<T>(answer: Refused, address: string | null): Fact<T> {
  const why = whyRefused(answer, address);
  if (answer.refusal === "not-github") return forPerson(why);
  return answer.refusal === "not-found" || answer.refusal === "private" ? absent(why) : notKnown(why);
}

function whyRefused(answer: Refused, address: string | null): Text {
  switch (answer.refusal) {
    case "not-github":
      return notOnGitHub(address);
    // A private repository must read like one that is not there: nothing of it may be told.
    case "not-found":
    case "private":
      return md`There is no public repository on GitHub at ${code(address ?? "")}: it is misspelt, deleted, private, or was renamed without a redirect.`;
    case "rate-limited":
      return md`GitHub's limit of requests for this hour is used up. This is nobody's fault; Listkeeper looks again after the limit is reset.`;
    case "forbidden":
      return withWords(answer, md`GitHub did not let Listkeeper read this.`);
    case "too-large":
      return withWords(answer, md`The project's history is so large that GitHub does not give the answer.`);
    case "unavailable":
      return withWords(
        answer,
        md`GitHub could not answer just now. This is nobody's fault; Listkeeper looks again later.`,
      );
    case "not-asked":
      return md`GitHub was not asked for this: nothing in this section depends on it, or the pull request brings more projects than are looked at at once.`;
  }
}

function notOnGitHub(address: string | null): Text {
  const parsed = address === null ? null : parseAddress(address);
  if (parsed?.host === "github.com" && parsed.name === null) {
    return md`${code(address ?? "")} is the address of an account on GitHub, and which of its repositories is meant could not be told.`;
  }
  return address === null
    ? md`The entry gives no address of a repository on GitHub, which is the only place where Listkeeper can look.`
    : md`${code(address)} is not a repository on GitHub, which is the only place where Listkeeper can look.`;
}

function withWords({ status, message }: Refused, sentence: Text): Text {
  if (message === "") return status === null ? sentence : md`${sentence} The answer was ${status}.`;
  const words = code(message.slice(0, 200));
  return status === null ? md`${sentence} The answer: ${words}` : md`${sentence} The answer was ${status}: ${words}`;
}
