/** What a pull request adds to the listing's files -> the projects that it is probably about. */
import { parseAddress } from "../address.ts";
import type { ProjectQuestion } from "../model/answers.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Comparison } from "./comparison.ts";
import type { Wanted } from "./port.ts";

const MOST = 30;
const ADDRESS = /\b(?:https?:\/\/|git@)(?:www\.)?github\.com[/:][^\s"'`<>()[\]{}|\\,;]{3,200}/gi;

/** Questions about the repositories on added lines, those that are only there first; a wrong one costs a little and changes nothing. */
export function guessesIn({ added }: Comparison, wanted: Wanted, listing: PullRequestRef): readonly ProjectQuestion[] {
  const own = `github.com/${listing.owner}/${listing.repository}`.toLowerCase();
  const found = new Map<string, ProjectQuestion>();
  for (const { file, lines } of added) {
    if (!wanted(file)) continue;
    for (const line of lines) {
      for (const [seen] of line.matchAll(ADDRESS)) {
        const written = seen.replace(/[.#:!?]{1,200}$/, "");
        const address = parseAddress(written);
        if (address === null || address.name === null || address.key === own) continue;
        const key = `${address.key}:${address.path}`;
        if (!found.has(key)) found.set(key, questionAbout(written, address.path));
        if (found.size === MOST) return [...found.values()];
      }
    }
  }
  return [...found.values()];
}

function questionAbout(address: string, folder: string | null): ProjectQuestion {
  return { address, mirror: null, folder, contributors: null, bots: [] };
}
