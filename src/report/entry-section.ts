/** An entry with its findings -> its section of the checklist: what changes, where it stands, what is open, what is met. */
import { parseAddress } from "../address.ts";
import { escapeHtml } from "../markdown/escape.ts";
import { code, type Insert, link, list, md, plural, type Text } from "../markdown.ts";
import type { Change, Entry, Pair } from "../model/entry.ts";
import type { Assessment, Finding } from "../model/finding.ts";
import { attemptWords } from "./attempts.ts";
import { metTable, openTable } from "./entry-table.ts";
import type { Given, Voice, WayOf } from "./given.ts";
import { nameOf, placeLink, sameEntry, sectionOf } from "./places.ts";
import { isPressing, metRows, openRows } from "./rows.ts";
import type { Part } from "./shorten.ts";

/** So many met criteria still stand in the table with the others. */
const MOST_UNFOLDED = 3;
const MOST_FIELDS = 8;
const LONGEST_SUMMARY = 1000;

export function entrySection(given: Given, voice: Voice, wayOf: WayOf, assessment: Assessment): Part {
  const { docs = null } = given;
  const met = metRows(assessment);
  const folded = met.length > MOST_UNFOLDED;
  const rows = folded ? openRows(assessment) : [...openRows(assessment), ...met];
  const top = [
    `#### ${voice.say(md`${nameOf(assessment.entry)} · ${changeOf(assessment)}`)}`,
    whereabouts(given, voice, assessment),
    attempts(given, voice, assessment),
  ].filter((line) => line !== "");
  if (rows.length > 0) top.push(openTable(voice, wayOf, docs, rows));
  const summary = folded ? `✅ ${escapeHtml(voice.tell(metWords(met), LONGEST_SUMMARY), LONGEST_SUMMARY)}` : "";
  const details = `<details><summary>${summary}</summary>\n\n${metTable(voice, docs, met)}\n\n</details>`;
  return {
    full: [...top, ...(folded ? [details] : [])].join("\n\n"),
    brief: [...top, ...(folded ? [summary] : [])].join("\n\n"),
  };
}

function attempts({ pull }: Given, voice: Voice, assessment: Assessment): string {
  return attemptWords(assessment, pull)
    .map((text) => `- ${voice.say(text)}`)
    .join("\n");
}

/** Whether an edit can be told in one line. */
export function isQuiet(assessment: Assessment): boolean {
  const { how, findings } = assessment;
  const spoken = findings.some(({ decision, statements = [] }) => decision !== undefined || statements.length > 0);
  return how === "edited" && !spoken && !openRows(assessment).some(isPressing);
}

/** The names of the fields that an entry's two sides differ in, the first of them. */
export function fieldsOf(fields: readonly string[]): Insert {
  const shown: Insert[] = fields.slice(0, MOST_FIELDS).map(code);
  if (fields.length > shown.length) shown.push(md`${fields.length - shown.length} more`);
  return list(shown);
}

/** What the pull request does with the entry. */
export function changeOf({ how, from, entry }: Assessment): Text {
  const section = sectionOf(entry);
  if (how === "added" || from === null) return md`new in ${section}`;
  if (how === "edited") return md`edited in ${section}`;
  if (how === "moved") {
    const [old, now] = from.list === entry.list ? [from.section, entry.section] : [sectionOf(from), section];
    return md`moves from ${old.replaceAll(" > ", " › ")} to ${now.replaceAll(" > ", " › ")}`;
  }
  if (from.name !== entry.name) return md`renamed from ${nameOf(from)}`;
  return md`has a new address`;
}

/** The repository, the lines, and what else changed, on one line. */
function whereabouts(given: Given, voice: Voice, assessment: Assessment): string {
  const { pull, change } = given;
  const { entry, how, from } = assessment;
  const parts = [repositoryLink(assessment), placeLink(pull, pull.headSha, entry)];
  if (from !== null && from.name !== entry.name && how === "moved") parts.push(md`was ${nameOf(from)}`);
  const fields = pairOf(change, entry)?.fields ?? [];
  if (fields.length > 0) parts.push(md`edited: ${fieldsOf(fields)}`);
  return parts.map(voice.say).join(" · ");
}

function repositoryLink({ entry, facts }: Assessment): Insert {
  if (facts.repository.known) {
    const { nameWithOwner, url, standsFor } = facts.repository.value;
    const looked = link(nameWithOwner, url);
    return standsFor === null ? looked : md`${looked}, which the listing names as the mirror of ${code(standsFor)}`;
  }
  const written = entry.repository ?? entry.url;
  if (written === null) return md`no repository on GitHub`;
  const address = parseAddress(written);
  const label = address?.host === "github.com" && address.name !== null ? `${address.owner}/${address.name}` : written;
  return link(label.replace(/^https?:\/\//, ""), written);
}

function pairOf({ moved, renamed, edited }: Change, entry: Entry): Pair | undefined {
  return [...moved, ...renamed, ...edited].find(({ to }) => sameEntry(to, entry));
}

function metWords(met: readonly Finding[]): Text {
  const titles = list(met.map(({ title }) => title));
  return plural(met.length, md`1 criterion met: ${titles}`, md`${met.length} criteria met: ${titles}`);
}
