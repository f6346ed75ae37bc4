/** Licence files below the top of a tree -> the parts of the project's own code that stand under terms of their own. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { fileBehind } from "../at-head.ts";
import { folderKind, folderOf } from "./folders.ts";
import { isForDocumentation, isLicenseName } from "./names.ts";
import type { Reading } from "./reading.ts";
import { readAll } from "./texts.ts";
import type { Whole } from "./together.ts";
import { wholeOf } from "./whole.ts";

export interface Part {
  readonly folder: string;
  readonly whole: Whole;
  readonly readings: readonly Reading[];
  /** Whether its files are empty, all of them. */
  readonly isEmpty: boolean;
}

// The names of the root, without those that are also given to notices, code and pages.
const NOT_BELOW = /^copyright|\.html?$|^licen[sc]es\b/i;

/** Paths of the licence files below `top` that own code has, those in folders like `ee` first. */
export function licenseFilesBelow({ tree }: Pick<RepositoryAnswer, "tree">, top: string): readonly string[] {
  const start = top === "" ? "" : `${top}/`;
  const own = tree.filter(({ path, type }) => type === "blob" && path.startsWith(start) && isOwnLicense(path, start));
  const paths = own.map(({ path }) => path);
  const kindOf = (path: string) => folderKind(path.slice(start.length));
  return [...paths.filter((path) => kindOf(path) === "apart"), ...paths.filter((path) => kindOf(path) === "own")];
}

function isOwnLicense(path: string, start: string): boolean {
  const inside = path.slice(start.length);
  const name = inside.slice(inside.lastIndexOf("/") + 1);
  if (name === inside || inside.startsWith("LICENSES/")) return false;
  return isLicenseName(name) && !isForDocumentation(name) && !NOT_BELOW.test(name);
}

/** More than these are not looked at, and that is told. */
const MOST_FILES = 300;

export interface Below {
  /** One for each folder that has licence files of its own. */
  readonly parts: readonly Part[];
  /** Licence files that were not looked at. */
  readonly more: number;
}

export function partsBelow(repository: RepositoryAnswer, top: string): Below {
  const paths = licenseFilesBelow(repository, top);
  const folders = new Map<string, Reading[]>();
  for (const reading of readAll(repository, paths.slice(0, MOST_FILES))) {
    const folder = folderOf(reading.path);
    const there = folders.get(folder) ?? [];
    folders.set(folder, there);
    there.push(reading);
  }
  const parts = [...folders]
    .filter(([, readings]) => readings.some(({ says, reasons }) => says !== "nothing" || reasons.length > 0))
    .map(([folder, readings]) => {
      const isEmpty = readings.every(({ path }) => fileBehind(repository, path)?.text?.trim() === "");
      return { folder, readings, isEmpty, whole: wholeOf(readings, [], null) };
    });
  return { parts, more: Math.max(0, paths.length - MOST_FILES) };
}
