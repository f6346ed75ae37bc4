/** Places in the listing -> links to them at a fixed commit, and the names of the sections that they stand in. */

import { readable } from "../markdown/escape.ts";
import { code, type Insert, link, md, type Text } from "../markdown.ts";
import type { Entry, Place } from "../model/entry.ts";
import type { PullRequest } from "../model/pull-request.ts";

/** The web address of lines of a file of the listing. */
export function addressOf({ repositoryUrl }: PullRequest, commit: string, { file, startLine, endLine }: Place): string {
  const path = file.split("/").map(segment).join("/");
  const source = /\.(?:md|markdown)$/i.test(file) ? "?plain=1" : ""; // rendered Markdown has no lines
  const lines = startLine === endLine ? `#L${startLine}` : `#L${startLine}-L${endLine}`;
  return `${repositoryUrl}/blob/${commit}/${path}${source}${lines}`;
}

/** Where a file of the listing can be looked at; null for a change that stands on no pull request. */
export function fileAddress(pull: PullRequest): (path: string, line: number | null) => string | null {
  return (file, line) => {
    if (pull.repositoryUrl === "") return null;
    const address = addressOf(pull, pull.headSha, { file, startLine: line ?? 1, endLine: line ?? 1 });
    return line === null ? address.replace(/(?:\?plain=1)?#L1$/, "") : address;
  };
}

/** The file's own name with the lines, linked at the commit. */
export function placeLink(pull: PullRequest, commit: string, place: Place): Insert {
  const name = code(place.file.split("/").at(-1) ?? place.file);
  const first = String(place.startLine);
  const words =
    place.startLine === place.endLine ? md`${name} line ${first}` : md`${name} lines ${first}–${String(place.endLine)}`;
  return link(words, addressOf(pull, commit, place));
}

/** List and section as one path: `applications › emerging`. */
export function sectionOf({ list, section }: Pick<Entry, "list" | "section">): string {
  const parts = section === "" ? [] : section.split(" > ");
  return (list === "" || parts[0] === list ? parts : [list, ...parts]).join(" › ");
}

export function sameEntry(a: Entry, b: Entry): boolean {
  return a === b || (a.file === b.file && a.startLine === b.startLine && a.name === b.name);
}

export function nameOf({ name }: Pick<Entry, "name">): Text {
  return readable(name) === "" ? md`(an entry without a name)` : md`${name}`;
}

function segment(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, "\uFFFD"));
}
