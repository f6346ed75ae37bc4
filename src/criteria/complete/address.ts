/** The address of an entry's repository -> whether it is spelt so that people and the site find the project. */
import { type Address, parseAddress, spellingsOf } from "../../address.ts";
import { code, md } from "../../markdown.ts";
import type { AddressHabit, Entry, Value } from "../../model/entry.ts";
import type { Facts } from "../../model/facts.ts";
import { type Flaw, isOneLink, memberHolding, placeOf, spell } from "./flaw.ts";

const LABEL = "GitHub";
const HOST = "github.com";

interface LabelledLink {
  readonly member: string;
  readonly label: string;
  readonly url: string;
}

export function addressFlaws(facts: Facts): Flaw[] {
  const { entry, repository } = facts;
  if (entry.repository === null) return mislabelled(entry);
  const place = placeOf(entry, memberHolding(entry, entry.repository));
  const address = parseAddress(entry.repository);
  if (address === null) {
    const what = md`The repository's address ${code(entry.repository)} is not a web address.`;
    const fix = md`Write the address as the browser shows it: ${code("https://github.com/OWNER/NAME")}.`;
    return [{ what, fix, place, remedies: [] }];
  }
  if (address.name === null) return [];
  if (!repository.known && repository.absent === true) {
    const fix = md`Open ${code(entry.repository)} without being signed in, and correct the address or make the repository public.`;
    return [{ what: md`There is no public repository at ${code(entry.repository)}.`, fix, place, remedies: [] }];
  }
  if (repository.known && repository.value.redirected) {
    const { listedAs, nameWithOwner, url } = repository.value;
    const what = md`${code(listedAs)} is an old name: the repository is ${code(nameWithOwner)} now.`;
    const today = `${url}${folderIn(address, entry.repository)}`;
    const fix = md`Write ${code(today)} as the repository's address.`;
    return [{ what, fix, place, remedies: spell(entry, entry.repository, today) }];
  }
  if (address.host !== HOST) return [];
  const plain = isForOthers(entry) ? null : tidy(address, entry.repository);
  const right = plain === null ? null : asListed(plain, entry.repository, facts.standing.neighbours.habits ?? []);
  if (right === null || right === entry.repository) return [];
  const what = md`The repository's address is written ${code(entry.repository)}.`;
  const fix = md`Write ${code(right)} as the repository's address.`;
  return [{ what, fix, place, remedies: spell(entry, entry.repository, right) }];
}

/** Whether the address is none to be spelt here: it stands in another file, or is the entry's only link, which may lead anywhere. */
function isForOthers(entry: Entry): boolean {
  const { repository, members } = entry;
  if (repository === null || Object.keys(members).length === 0) return false;
  const subpage = !/^(?:https?:\/\/)?(?:www\.)?github\.com\/[^/]+\/[^/?#]+\/?$/i.test(repository.trim());
  return memberHolding(entry, repository) === null || (isOneLink(entry) && subpage && /^https:/.test(repository));
}

/** The address with what half of the list's entries have as well: `.git`, `#readme`. */
function asListed(plain: string, written: string, habits: readonly AddressHabit[]): string {
  const kept = new Set(spellingsOf(written).filter((spelling) => habits.includes(spelling)));
  const fragment = /#[^\s]*$/.exec(written.trim())?.[0] ?? "";
  const [scheme, host] = [kept.has("http") ? "http" : "https", kept.has("www") ? "www.github.com" : HOST];
  const path = plain.slice(`https://${HOST}`.length);
  return `${scheme}://${host}${path}${kept.has("git") ? ".git" : ""}${kept.has("fragment") ? fragment : ""}`;
}

/** The owner whose address stands where that of a repository should be; null where it does not. */
export function ownerOnly({ repository }: Entry): string | null {
  const address = repository === null ? null : parseAddress(repository);
  return address?.host === HOST && address.name === null ? address.owner : null;
}

/** Links to a repository on GitHub, under a label from which the site cannot tell that it is the project's own. */
export function otherwiseLabelled(entry: Entry): readonly LabelledLink[] {
  if (entry.repository !== null) return [];
  return labelledLinks(entry).filter(({ label, url }) => {
    const address = parseAddress(url);
    return address?.host === HOST && address.name !== null && tidy(address, url) === null && !nearly(label);
  });
}

function mislabelled(entry: Entry): Flaw[] {
  return labelledLinks(entry)
    .filter(({ label, url }) => nearly(label) && label !== LABEL && parseAddress(url)?.host === HOST)
    .map(({ member, label }) => ({
      what: md`The label ${code(label)} must read ${code(LABEL)}, upper and lower case included: so the site finds the repository.`,
      fix: md`Write ${code(LABEL)} instead of ${code(label)}.`,
      place: placeOf(entry, member),
      remedies: [{ kind: "spell", member, from: label, to: LABEL }],
    }));
}

function nearly(label: string): boolean {
  const letters = label.toLowerCase().replace(/[^a-z]/g, "");
  return letters.includes("github") || letters === "gihub" || letters === "githup";
}

/** The spelling that the address should have; null if it has it. A slash at its end does no harm. */
function tidy({ owner, name, path }: Address, written: string): string | null {
  const right = `https://${HOST}/${owner}/${name}`;
  const bare = written.replace(/\/$/, "");
  if (bare.toLowerCase() === right.toLowerCase()) return null;
  const tree = bare.slice(right.length).toLowerCase();
  const inside = path !== null && (tree.startsWith("/tree/") || tree.startsWith("/blob/"));
  return inside && bare.toLowerCase().startsWith(right.toLowerCase()) ? null : right;
}

function labelledLinks({ members }: Entry): LabelledLink[] {
  return Object.entries(members).flatMap(([member, { value }]) => {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: Value) => {
      const label = textOf(item, "label");
      const url = textOf(item, "url");
      return label === null || url === null ? [] : [{ member, label, url }];
    });
  });
}

function textOf(value: Value, key: string): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).find(([name]) => name === key);
  return typeof entries?.[1] === "string" ? entries[1] : null;
}

/** The part of an address that leads to a folder or a file inside the repository, from its slash on. */
function folderIn({ path }: Address, written: string): string {
  const inside = path === null ? null : /\/(?:(?:-\/)?(?:tree|blob)|src)\/[^?#]*/.exec(written);
  return inside?.[0].replace(/\/$/, "") ?? "";
}
