/** What every candidate seems to hold -> the lists of the listing, the largest first. */
import { nameIn, stemOf } from "./candidates.ts";
import type { ListGuess } from "./guess.ts";
import { share } from "./sample.ts";

const LEAST = 2;
/** Roles without which an entry would be another one. */
const CORE = ["name", "repository", "key", "section"];

export function chooseLists(guesses: readonly ListGuess[], paths: readonly string[]): readonly ListGuess[] {
  const [best, ...others] = guesses.toSorted((one, other) => other.score - one.score);
  if (best === undefined || best.score < LEAST) return [];
  const kept = [best];
  for (const one of others) {
    if (kept.some((other) => overlap(one, other))) continue;
    if (isSibling(one, best) || isSecond(one, best)) kept.push(one);
  }
  return named(bySection(kept, paths));
}

/** No two lists have the same name. */
function named(lists: readonly ListGuess[]): readonly ListGuess[] {
  const taken = new Map<string, number>();
  return lists.map((one) => {
    const times = (taken.get(one.name) ?? 0) + 1;
    taken.set(one.name, times);
    return times === 1 ? one : { ...one, name: `${one.name} (${times})` };
  });
}

function overlap(one: ListGuess, other: ListGuess): boolean {
  const sameFiles = one.files.some((file) => other.files.includes(file));
  return sameFiles
    ? one.entries === other.entries || one.kind !== "records"
    : isCovered(one, other) || isCovered(other, one);
}

/** Whether a family reads the file, or a larger family the smaller one. */
function isCovered({ files: [file = ""] }: ListGuess, { files: [glob = ""] }: ListGuess): boolean {
  if (!glob.includes("{")) return false;
  const [parts, others] = [file.split("/"), glob.split("/")];
  return (
    parts.length === others.length && parts.every((part, at) => part === others[at] || (others[at] ?? "").includes("{"))
  );
}

/** The same place in a file of the same folder and kind: another part of the same listing, however short. */
function isSibling(one: ListGuess, best: ListGuess): boolean {
  if (one.kind !== "records" || best.kind !== "records" || one.roles.withRepository < 0.5) return false;
  return folderOf(one) === folderOf(best) && extensionOf(one) === extensionOf(best) && one.entries === best.entries;
}

/** Much smaller, but of the same nature: a list of its own. */
function isSecond(one: ListGuess, best: ListGuess): boolean {
  if (one.kind !== best.kind || one.score < best.score * 0.05) return false;
  const pages = [one, best].every(({ files: [glob = ""] }) => glob.includes("{"));
  if (one.kind === "markdown") return pages || (folderOf(one) === folderOf(best) && one.score > best.score * 0.2);
  const like = share([...one.roles.fields.keys()], (role) => best.roles.fields.has(role));
  return one.roles.withRepository >= 0.5 && like >= 0.6 && extensionOf(one) === extensionOf(best);
}

/** Files of one folder that are read in the same way become one list, whose sections they are. */
function bySection(lists: readonly ListGuess[], paths: readonly string[]): readonly ListGuess[] {
  const groups: ListGuess[][] = [];
  for (const one of lists) {
    const group = groups.find(([first]) => first !== undefined && isAlike(one, first));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.flatMap((group) => (group.length < 2 ? group : [joined(group, paths)]));
}

function isAlike(one: ListGuess, other: ListGuess): boolean {
  if (one.kind !== "records" || !isSibling(one, other) || one.format !== other.format) return false;
  if (one.groups.length + other.groups.length > 0 || one.files.join() === other.files.join()) return false;
  const [mine, theirs] = [one.roles.fields, other.roles.fields];
  return [...new Set([...mine.keys(), ...theirs.keys()])].every((role) => {
    const optional = !CORE.includes(role) && !(mine.has(role) && theirs.has(role));
    return optional || mine.get(role) === theirs.get(role);
  });
}

/** `{section}` alone where the folder holds nothing else of the kind; else the sections by their names. */
function joined(group: readonly ListGuess[], paths: readonly string[]): ListGuess {
  const [largest] = group;
  if (largest === undefined) throw new Error("a group of lists is empty");
  const [folder, extension] = [folderOf(largest), extensionOf(largest)];
  const files = new Set(group.flatMap((one) => one.files));
  const beside = paths.filter(
    (path) => folderOf({ files: [path] }) === folder && extensionOf({ files: [path] }) === extension,
  );
  const whole = folder !== "" && extension !== "" && beside.every((path) => files.has(path));
  const sections = [...files].map((file) => stemOf(nameIn(file))).sort();
  const section = whole ? "{section}" : `{section:${sections.join(",")}}`;
  return {
    ...largest,
    name: folder === "" ? "list" : nameIn(folder),
    files: [`${folder === "" ? "" : `${folder}/`}${section}${extension}`],
    count: group.reduce((sum, { count }) => sum + count, 0),
  };
}

function folderOf({ files: [file = ""] }: Pick<ListGuess, "files">): string {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

function extensionOf({ files: [file = ""] }: Pick<ListGuess, "files">): string {
  const name = nameIn(file);
  return name.includes(".") ? name.slice(name.lastIndexOf(".")) : "";
}
