/** What is wrong with a listing file that parses, or cannot be read at all -> the cause and its remedy, in plain words. */
import { code, list, md, type Text } from "../markdown.ts";
import type { Format } from "../model/config.ts";
import type { FileVersion } from "../model/pull-request.ts";
import type { Cause } from "./cause.ts";
import type { Node } from "./tree.ts";

const MOST_NAMES = 10;

export function nothingThere(path: string, from: Node): Cause {
  return {
    kind: "nothing-there",
    remedy: md`The configuration expects the entries at ${code(path)}, and nothing is there. ${whatIsThere(from)} Was a key renamed or mistyped?`,
    title: md`nothing at ${code(path)}`,
  };
}

function whatIsThere(node: Node): Text {
  if (node.kind === "list") return md`What stands here is a list.`;
  if (node.kind !== "object") return md`What stands here is neither a list nor an object.`;
  if (node.members.length === 0) return md`Nothing with a name stands here.`;
  const names = node.members.slice(0, MOST_NAMES).map(({ key }) => code(key));
  if (node.members.length <= MOST_NAMES) return md`The names here are ${list(names)}.`;
  return md`The first names here are ${list(names)}.`;
}

/** `whole`: the entry is all that its file holds. */
export function noObject(format: Format | null, whole: boolean, line: number): Cause {
  return { kind: "no-object", remedy: howToWrite(format, whole), title: md`no entry on line ${line}` };
}

function howToWrite(format: Format | null, whole: boolean): Text {
  if (format === "yaml" || format === "front-matter") {
    return whole
      ? md`The file of an entry holds its fields, each as ${code("name: value")} on a line of its own, and what stands here are none: the entry was left out.`
      : md`An entry is written as fields, each as ${code("name: value")} on a line of its own, and what stands here are none: it was left out.`;
  }
  if (format === "toml" || format === "git-config") {
    return md`An entry is written as a table, a name in brackets with lines like ${code("name = value")} below it, and what stands here is none: it was left out.`;
  }
  if (format === "text") {
    return md`The configuration looks for fields in each entry, and a line of text has none: it was left out. Set ${code("name: $")} there to take the line itself as the name.`;
  }
  return whole
    ? md`The file of an entry holds an object in braces with its fields, and what stands here is none: the entry was left out.`
    : md`An entry is written as an object in braces, and what stands here is none: it was left out.`;
}

export function noText(line: number): Cause {
  return {
    kind: "no-text",
    remedy: md`An entry is written as a text here, and what stands here is none: it was left out.`,
    title: md`no entry on line ${line}`,
  };
}

/** A file that holds one entry, and nothing stands in it. */
export function emptyEntry(): Cause {
  return {
    kind: "empty-entry",
    remedy: md`The file is empty, so it lists nothing any more: if the entry is to go, delete the file; if not, write its fields again.`,
    title: md`empty file`,
  };
}

export function noName(path: string, line: number): Cause {
  return {
    kind: "no-name",
    remedy: md`This entry has no name at ${code(path)}, and was left out: add one.`,
    title: md`entry without a name on line ${line}`,
  };
}

export function noGroupName(path: string, line: number): Cause {
  return {
    kind: "no-group-name",
    remedy: md`This group has no name at ${code(path)}, so the section of its entries is not known in full: add one.`,
    title: md`group without a name on line ${line}`,
  };
}

export function unknownFormat(file: string): Cause {
  return {
    kind: "unknown-format",
    remedy: md`The name ${code(file)} does not tell its format, and the configuration does not either: set ${code("format")} there.`,
    title: md`unknown format`,
  };
}

/** Why a file has no text. */
export function unreadable(why: FileVersion["unreadable"]): Cause {
  return { kind: why ?? "not-answered", ...wordsFor(why) };
}

function wordsFor(why: FileVersion["unreadable"]): Omit<Cause, "kind"> {
  switch (why) {
    case "binary":
      return { remedy: md`This file is not text, so no entries can be read from it.`, title: md`not a text file` };
    case "too-large":
      return {
        remedy: md`This file is too large to be read, so its entries were not looked at.`,
        title: md`file too large`,
      };
    case "symlink":
      return {
        remedy: md`This is a symbolic link, which is not followed: put the file itself here.`,
        title: md`symbolic link instead of a file`,
      };
    case "submodule":
      return {
        remedy: md`This is a submodule, and a file was expected here.`,
        title: md`submodule instead of a file`,
      };
    case "invalid-utf8":
      return {
        remedy: md`This file is not valid UTF-8, so its characters cannot be told: save it as UTF-8.`,
        title: md`not valid UTF-8`,
      };
    default:
      return {
        remedy: md`GitHub did not give this file's text, so its entries were not looked at.`,
        title: md`file not available`,
      };
  }
}
