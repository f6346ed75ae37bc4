/** Durations, files and several sentences -> the words that criteria share. */
import { pageOf } from "../address.ts";
import { code, type Insert, link, md, plural, type Text } from "../markdown.ts";
import type { Fact, RepositoryIdentity } from "../model/facts.ts";

const MOST_NAMED = 5;

/** `180 days` as the configuration writes it, in words that can be translated. */
export function span(duration: string): Text {
  const [digits = "0", unit = "days"] = duration.split(" ");
  const count = Number(digits);
  if (unit.startsWith("day")) return plural(count, md`1 day`, md`${count} days`);
  if (unit.startsWith("week")) return plural(count, md`1 week`, md`${count} weeks`);
  if (unit.startsWith("month")) return plural(count, md`1 month`, md`${count} months`);
  return plural(count, md`1 year`, md`${count} years`);
}

/** Whole sentences, one after the other. */
export function sentences(texts: readonly Text[]): Text {
  const [first = md``, ...rest] = texts;
  return rest.reduce((all, text) => md`${all} ${text}`, first);
}

/** A quotation to stand before a full stop of ours. */
export function unstopped(quote: string): string {
  return quote.replace(/[.。]$/, "");
}

/** A file of the project's repository, linked at the commit that was looked at. */
export function fileLink(repository: Fact<RepositoryIdentity>, path: string): Insert {
  if (!repository.known || repository.value.head === null) return code(path);
  return link(code(path), pageOf(repository.value, "blob", repository.value.head, path));
}

/** The first few of a list, and how many more there are. */
export function few(items: readonly Insert[]): readonly Insert[] {
  const rest = items.length - MOST_NAMED;
  if (rest <= 1) return items;
  return [...items.slice(0, MOST_NAMED), md`${rest} more`];
}
