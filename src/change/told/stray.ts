/** The files that came, and the configured globs -> those that only the ending of their name keeps out of the listing. */

import { type Glob, globOf, globsByEnding } from "../../glob.ts";
import { code, list, md } from "../../markdown.ts";
import type { Config } from "../../model/config.ts";
import type { Problem } from "../../model/entry.ts";
import type { Snapshot } from "../../model/pull-request.ts";
import { isSingle } from "../entries.ts";
import { wantedFiles } from "../files.ts";
import { formatOf } from "../readers.ts";

/** Where the files of one entry each stand, whatever their names end in. */
interface Folder {
  readonly stem: Glob;
  /** `.yml` */
  readonly ending: string;
  /** As far as the glob says what it is called, with a slash at its end. */
  readonly path: string;
}

const MOST = 10;
const BEGINNING = { line: 1, column: 1 } as const;
const ENDING = /(?<=.)\.[a-z\d]+$/i;
// A file without an ending is hardly meant as an entry unless it is called like one.
const PLAIN_NAME = /^[a-z\d][a-z\d-]*$/;

/** A file `foo.yaml` among files `*.yml` would be passed over in silence, and so would one that stands a folder too deep. */
export function findStray(base: Snapshot, head: Snapshot, config: Config): readonly Problem[] {
  if (base.paths === null || head.paths === null) return [];
  const folders = config.lists.filter(isSingle).flatMap(({ files }) => files.flatMap(foldersOf));
  if (folders.length === 0) return [];
  const before = new Set(base.paths);
  const isWanted = wantedFiles(config);
  const fresh = head.paths.filter((path) => !before.has(path));
  const found = fresh.flatMap((path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const ending = ENDING.exec(name)?.[0] ?? "";
    const akin = ending === "" && !PLAIN_NAME.test(name) ? [] : folders.filter((one) => isAkin(ending, one.ending));
    if (akin.length === 0 || isWanted(path)) return [];
    const stem = path.slice(0, path.length - ending.length);
    const near = akin.filter((one) => one.stem(stem) !== null);
    // One that is called like the others is left out on purpose.
    if (near.length > 0) return near.some((one) => one.ending === ending) ? [] : [misnamed(path, near)];
    const above = akin.find((one) => one.ending === ending && one.path !== "" && path.startsWith(one.path));
    return above === undefined || above.stem(raised(stem)) === null ? [] : [tooDeep(path, raised(path))];
  });
  return found.slice(0, MOST);
}

function foldersOf(glob: string): readonly Folder[] {
  return globsByEnding(glob).map(({ stem, ending }) => {
    return { stem: globOf(stem), ending, path: /^(?:[^*{}/]+\/)*/.exec(stem)?.[0] ?? "" };
  });
}

function isAkin(ending: string, wanted: string): boolean {
  return ending === "" || formatOf(`a${ending}`) === formatOf(`a${wanted}`);
}

/** The path without the folder in which it stands. */
function raised(path: string): string {
  return path.replace(/[^/]+\/([^/]+)$/, "$1");
}

function misnamed(path: string, near: readonly Folder[]): Problem {
  const endings = [...new Set(near.map(({ ending }) => ending))];
  const name = path.slice(path.lastIndexOf("/") + 1).replace(ENDING, "");
  return {
    ...BEGINNING,
    file: path,
    severity: "error",
    message: md`This file is no part of the listing yet, for the names of its files end in ${list(endings.map(code))} here: call it ${code(name + (endings[0] ?? ""))}.`,
    cause: md`file name with another ending`,
  };
}

function tooDeep(path: string, wanted: string): Problem {
  return {
    ...BEGINNING,
    file: path,
    severity: "warning",
    message: md`This file is no part of the listing, whose files stand one folder higher up: if an entry is meant, move it to ${code(wanted)}.`,
    cause: md`file in another folder`,
  };
}
