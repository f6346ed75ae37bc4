/** What another configuration reads differently -> sentences that a maintainer reads, each with a few examples. */
import { code, type Insert, list, md, plural, type Text } from "../markdown.ts";
import type { Entry } from "../model/entry.ts";
import type { AskedChange, Difference, Reads } from "./reads.ts";

const MOST = 3;
const MOST_ASKED = 12;
const LONGEST = 60;

/** `which`: how the configuration is called, as in "the configuration of this pull request". */
export function wordsOf({ same, newlyRead, noLongerRead, readDifferently, asked }: Reads, which: Text): Text[] {
  const changed = newlyRead.length + noLongerRead.length + readDifferently.length;
  const texts: Text[] = [];
  if (changed === 0) {
    texts.push(
      plural(
        same,
        md`With ${which}, the 1 entry that is listed is read as before.`,
        md`With ${which}, all ${same} entries that are listed are read as before.`,
      ),
    );
  }
  if (noLongerRead.length > 0) texts.push(gone(noLongerRead, which));
  if (newlyRead.length > 0) texts.push(fresh(newlyRead, which));
  if (readDifferently.length > 0) texts.push(different(readDifferently, which));
  if (asked.length > 0) texts.push(askedWords(asked, which));
  return texts;
}

function gone(entries: readonly Entry[], which: Text): Text {
  const names = few(entries, nameIn);
  return plural(
    entries.length,
    md`With ${which}, 1 entry is no longer read: ${names}.`,
    md`With ${which}, ${entries.length} entries are no longer read: ${names}.`,
  );
}

function fresh(entries: readonly Entry[], which: Text): Text {
  const names = few(entries, nameIn);
  return plural(
    entries.length,
    md`With ${which}, 1 entry is read that was not read before: ${names}.`,
    md`With ${which}, ${entries.length} entries are read that were not read before: ${names}.`,
  );
}

function different(differences: readonly Difference[], which: Text): Text {
  const fields = list([...new Set(differences.flatMap((one) => one.fields))].sort().slice(0, MOST_ASKED).map(code));
  const names = few(differences, fromTo);
  return plural(
    differences.length,
    md`With ${which}, 1 entry is read with another ${fields}: ${names}.`,
    md`With ${which}, ${differences.length} entries are read with another ${fields}: ${names}.`,
  );
}

function askedWords(asked: readonly AskedChange[], which: Text): Text {
  const said = asked.slice(0, MOST_ASKED).map(({ criterion, from, to, entries }): Insert => {
    const about = plural(entries, md`1 entry`, md`${entries} entries`);
    if (from === to) return md`${code(criterion)} with other options (${about})`;
    return md`${code(criterion)} as ${levelOf(to)}, before ${levelOf(from)} (${about})`;
  });
  return md`With ${which}, something else is asked: ${list(rest(said, asked.length - MOST_ASKED))}.`;
}

function levelOf(level: AskedChange["from"]): Insert {
  return level === null ? md`not asked` : code(level);
}

function nameIn({ name, file, startLine }: Entry): Insert {
  return md`${shortened(name)} (${code(`${file}:${startLine}`)})`;
}

function fromTo({ from, to, fields: [field = ""] }: Difference): Insert {
  return md`${shortened(to.name)} (${code(field)}: ${shownValue(from, field)} → ${shownValue(to, field)})`;
}

function shownValue(entry: Entry, field: string): Insert {
  const { name, repository, url: website, section, key } = entry;
  const own: Readonly<Record<string, string | null>> = { name, repository, website, section, key };
  const value = Object.hasOwn(own, field) ? own[field] : entry.roles[field];
  if (value === null || value === undefined) return md`none`;
  return code(shortened(typeof value === "string" ? value : JSON.stringify(value)));
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function few<Item>(items: readonly Item[], show: (item: Item) => Insert): Insert {
  return list(rest(items.slice(0, MOST).map(show), items.length - MOST));
}

function rest(shown: readonly Insert[], left: number): readonly Insert[] {
  return left > 0 ? [...shown, plural(left, md`1 more`, md`${left} more`)] : shown;
}
