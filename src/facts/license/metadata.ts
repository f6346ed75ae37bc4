/** Package manifests at the root -> the licence that each states; a hint beside the texts, and never in their place. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { fileAt } from "../at-head.ts";
import { entriesIn } from "../tree.ts";
import type { Expression } from "./spdx.ts";
import { expressionFor } from "./spellings.ts";

export interface Stated {
  readonly path: string;
  /** As it is written there. */
  readonly written: string;
  /** Null for words that name no licence that we know: `UNLICENSED`, `SEE LICENSE IN x`, `Proprietary`. */
  readonly expression: Expression | null;
}

const MOST = 100_000;
const TOML =
  /^[ \t]{0,8}license[ \t]{0,8}=[ \t]{0,8}(?:\{[ \t]{0,8}text[ \t]{0,8}=[ \t]{0,8})?["']([^"'\n]{1,100})["']/m;
const MANIFESTS: readonly (readonly [name: RegExp, says: RegExp])[] = [
  [/^package\.json$|^composer\.json$/, /"license"\s{0,8}:\s{0,8}"([^"\n]{1,100})"/],
  [/^(?:cargo|pyproject)\.toml$/i, TOML],
  [/^setup\.cfg$/, /^license[ \t]{0,8}=[ \t]{0,8}([^\r\n]{1,100}?)[ \t]{0,8}$/m],
  [/^setup\.py$/, /\blicense\s{0,8}=\s{0,8}["']([^"'\n]{1,100})["']/],
  [/^pom\.xml$/, /<licenses>\s{0,200}<license>\s{0,200}<name>\s{0,40}([^<\n]{1,100}?)\s{0,40}<\/name>/],
  [/\.gemspec$/, /\.licenses?\s{0,8}=\s{0,8}\[?["']([^"'\n]{1,100})["']/],
  [/^meson\.build$/, /\blicense\s{0,8}:\s{0,8}'([^'\n]{1,100})'/],
  [/\.cabal$|^pubspec\.yaml$|^description$|^galaxy\.yml$/i, /^license:[ \t]{0,20}([^\r\n]{1,100}?)[ \t]{0,8}$/im],
  [/\.spec$/, /^license:[ \t]{0,20}([^\r\n]{1,100}?)[ \t]{0,8}$/im],
];

export function isManifest(name: string): boolean {
  return MANIFESTS.some(([manifest]) => manifest.test(name));
}

/** In the order of the tree; those whose text was read and that state something. */
export function statedInManifests(repository: RepositoryAnswer): readonly Stated[] {
  return entriesIn(repository, "").flatMap(({ name, type }) => {
    const says = type === "blob" ? MANIFESTS.find(([manifest]) => manifest.test(name))?.[1] : undefined;
    const written = says?.exec((fileAt(repository, name)?.text ?? "").slice(0, MOST))?.[1]?.trim();
    return written === undefined || written === "" ? [] : [{ path: name, written, expression: expressionFor(written) }];
  });
}

/** Words that name no licence, since there is none for everybody: https://docs.npmjs.com/cli/configuring-npm/package-json#license */
export function isRefusal(written: string): boolean {
  return /^(?:unlicensed|proprietary|commercial|closed|all rights reserved|none)\b/i.test(written);
}
