/** Other pull requests about the same project -> what the author and the maintainers should know of them. */
import { type Insert, link, list, md, plural, type Text } from "../markdown.ts";
import type { Attempt } from "../model/conversation.ts";
import type { Assessment } from "../model/finding.ts";
import type { PullRequest } from "../model/pull-request.ts";

const MOST = 5;

/** Whole sentences; none where there is no other, or that could not be asked. */
export function attemptWords({ attempts }: Assessment, pull: PullRequest): readonly Text[] {
  const all = attempts ?? [];
  const ended = all.filter(({ state }) => state !== "open");
  const open = all.filter(({ state }) => state === "open");
  return [...openWords(open, pull), ...endedWords(ended)];
}

function endedWords(ended: readonly Attempt[]): readonly Text[] {
  if (ended.length === 0) return [];
  const told = list(few(ended, ended.map(endOf)));
  return [
    plural(ended.length, md`An earlier pull request for it: ${told}.`, md`Earlier pull requests for it: ${told}.`),
  ];
}

function endOf(attempt: Attempt): Text {
  const ended = attempt.ended ?? "";
  return attempt.state === "merged"
    ? md`${numberOf(attempt)}, merged on ${ended}`
    : md`${numberOf(attempt)}, closed on ${ended} without a merge`;
}

/** Of several by one author, one is enough; that of somebody else is for the maintainers to know. */
function openWords(open: readonly Attempt[], { author }: PullRequest): readonly Text[] {
  const own = open.filter((one) => author !== null && one.author === author);
  const others = open.filter((one) => !own.includes(one));
  const words: Text[] = [];
  if (own.length > 0) {
    const told = list(few(own, own.map(numberOf)));
    words.push(
      plural(
        own.length,
        md`The author has another pull request for it open, ${told}: one is enough. Push to the branch of one of them and close the other; a new pull request is never needed.`,
        md`The author has more pull requests for it open, ${told}: one is enough. Push to the branch of one of them and close the others; a new pull request is never needed.`,
      ),
    );
  }
  if (others.length > 0) {
    const told = list(few(others, others.map(by)));
    words.push(
      plural(
        others.length,
        md`Somebody else has a pull request for it open: ${told}.`,
        md`Others have pull requests for it open: ${told}.`,
      ),
    );
  }
  return words;
}

function by(attempt: Attempt): Text {
  return attempt.author === null ? md`${numberOf(attempt)}` : md`${numberOf(attempt)} by ${attempt.author}`;
}

function numberOf({ number, title, url }: Attempt): Insert {
  return link(md`${title} (${String(number)})`, url);
}

function few(all: readonly Attempt[], words: readonly Insert[]): readonly Insert[] {
  const left = all.length - MOST;
  return left > 0 ? [...words.slice(0, MOST), md`${left} more`] : words;
}
