/** A list that was guessed -> its lines in a configuration. */
import type { GuessedList } from "./guess-listing.ts";

/** One of the lists, under a name. Fields that several have alike are written once. */
export function listLines(lists: readonly GuessedList[], one: GuessedList, name: string): readonly string[] {
  return [
    `  - name: ${scalar(name)}`,
    ...filesLines(one),
    ...(one.format === null ? [] : [`    format: ${one.format}`]),
    ...groupLines(one),
    `    entries: ${scalar(one.entries)}${one.entries === "$" ? "   # each file is one entry" : ""}`,
    ...sharedFields(lists, one),
    ...companionLines(one),
    ...hintLines(one),
  ];
}

function sharedFields(lists: readonly GuessedList[], one: GuessedList): readonly string[] {
  const lines = fieldLines(one);
  const alike = lists.filter((other) => fieldLines(other).join() === lines.join());
  const [first = one] = alike;
  const number = lists.indexOf(first);
  const anchor = `fields${number === 0 ? "" : number + 1}`;
  if (first !== one) return [`    fields: *${anchor}`];
  return [`    fields:${alike.length > 1 ? ` &${anchor}` : ""}`, ...lines];
}

function filesLines({ files, except }: GuessedList): readonly string[] {
  const [only = "", ...more] = files;
  const said =
    more.length === 0
      ? [`    files: ${scalar(only)}${meaning(only)}`]
      : [`    files:`, ...files.map((file) => `      - ${scalar(file)}`)];
  if (except.length === 0) return said;
  return [
    ...said,
    "    except:   # nothing in these has a repository",
    ...except.map((file) => `      - ${scalar(file)}`),
  ];
}

function meaning(glob: string): string {
  const [section, key] = [/\{section/.test(glob), glob.includes("{key}")];
  if (section && key) return "   # the folder names the section, the file the entry";
  if (section) return "   # the name of the file is the section";
  if (glob.includes("{key}/")) return "   # the folder names the entry";
  return key ? "   # the name of the file is the entry's key" : "";
}

function groupLines({ groups }: GuessedList): readonly string[] {
  if (groups.length === 0) return [];
  return [
    "    groups:   # each name becomes a part of the section",
    ...groups.flatMap(({ each, named }) => [`      - each: ${scalar(each)}`, `        named: ${scalar(named)}`]),
  ];
}

function fieldLines({ roles, kind }: GuessedList): readonly string[] {
  const name =
    roles.nameless && kind !== "file" ? ["      name: $.name   # no entry has one today: the key is its name"] : [];
  return [...name, ...[...roles.fields].map(([role, path]) => `      ${role}: ${scalar(path)}`)];
}

function companionLines({ companion }: GuessedList): readonly string[] {
  if (companion === null) return [];
  return [
    "    companions:   # the address of the repository stands beside the list",
    `      - file: ${scalar(companion.file)}`,
    `        items: ${scalar(companion.items)}`,
    "        match:",
    `          item: ${scalar(companion.item)}`,
    `          entry: ${scalar(companion.entry)}`,
    "        fields:",
    ...[...companion.fields].map(([role, path]) => `          ${role}: ${scalar(path)}`),
  ];
}

/** What might be said as well, as comments. */
function hintLines({ roles: { byRobots, kinds }, groups, files }: GuessedList): readonly string[] {
  const alone = groups.length === 0 && !files.some((glob) => glob.includes("{section"));
  const sections = alone ? kinds.slice(0, 3).map((path) => `    # section: ${path}`) : [];
  return [
    ...(sections.length === 0
      ? []
      : ["    # Fields with few values; one of them under fields: would make its values the sections:", ...sections]),
    ...robotLines(byRobots),
  ];
}

/** One such member may be written by people after all; several come from a robot. */
function robotLines(byRobots: readonly string[]): readonly string[] {
  const members = `ignore: [${byRobots.map(scalar).join(", ")}]`;
  if (byRobots.length === 0) return [];
  if (byRobots.length > 1)
    return ["    # Robots seem to write these, so that a change in them is no edit:", `    ${members}`];
  return ["    # If robots write this, a change in it is no edit:", `    # ${members}`];
}

/** A text as YAML, in quotes only where it needs them. */
function scalar(value: string): string {
  const plain =
    /^[A-Za-z$./_][^#:\n"&*!|>%`]*(?:\[\*\][^#:\n"&!|>%`]*)*$/.test(value) && !/[{}]$|^[{[]|\s$/.test(value);
  const word = /^(?:true|false|null|yes|no|on|off|~)$/i.test(value);
  return plain && !word ? value : JSON.stringify(value);
}
