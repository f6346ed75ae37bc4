/** README and package manifests -> what they say the licence is, where no licence file does. */

import { code, md, type Text } from "../markdown.ts";
import type { RepositoryAnswer } from "../model/answers.ts";
import { readmeOf } from "./at-head.ts";

const MANIFESTS: readonly (readonly [name: string, says: RegExp])[] = [
  ["Cargo.toml", /^[ \t]{0,8}license[ \t]{0,8}=[ \t]{0,8}"([^"\n]{1,100})"/m],
  ["package.json", /"license"\s{0,8}:\s{0,8}"([^"\n]{1,100})"/],
  [
    "pyproject.toml",
    /^[ \t]{0,8}license[ \t]{0,8}=[ \t]{0,8}(?:\{[ \t]{0,8}text[ \t]{0,8}=[ \t]{0,8})?"([^"\n]{1,100})"/m,
  ],
];
const MOST = 100_000;
const SAYS = /^.*\blicen[sc]ed?\b.*$/gim;
const NAME =
  /\b(?:MIT|Apache(?: License)?,?(?: Version)?[- ]?2(?:\.0)?|BSD|ISC|[AL]?GPL|GNU|MPL|Mozilla|EPL|Unlicense|Zlib|Boost)\b/;

/** Sentences about what was seen; empty where nothing was. */
export function statedElsewhere(repository: RepositoryAnswer): readonly Text[] {
  const said: Text[] = [];
  for (const [name, says] of MANIFESTS) {
    const text = repository.files.find(({ path }) => path === name)?.text ?? "";
    const license = says.exec(text.slice(0, MOST))?.[1];
    if (license !== undefined) said.push(md`${code(name)} says ${code(license)}.`);
  }
  const readme = readmeOf(repository);
  const line = [...(readme?.text?.slice(0, MOST) ?? "").matchAll(SAYS)]
    .map(([whole]) => whole.trim())
    .find((whole) => NAME.test(whole));
  if (readme && line !== undefined) said.push(md`${code(readme.path)} says ${code(line.slice(0, 120))}.`);
  return said;
}
