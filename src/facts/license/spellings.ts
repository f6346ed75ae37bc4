/** A licence as people and package managers write it -> its SPDX expression: `Apache License, Version 2.0`, `GPLv2+`, `MIT/Apache-2.0`. */
import { combine, type Expression, parseExpression, printExpression } from "./spdx.ts";

// Only spellings that mean one licence; "BSD" or "GPL" alone could be several.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:the )?(?:apache(?: software)?(?: license)?,?(?: version)?[ -]?v?2(?:\.0)?(?: license)?|asl ?2(?:\.0)?)$/i,
    "Apache-2.0",
  ],
  [/^(?:the )?(?:expat|mit|mit[ /]x11)(?:[ -]?licensed?)?$/i, "MIT"],
  [/^(?:the )?isc(?: license)?$/i, "ISC"],
  [
    /^(?:the )?(?:new |modified |revised |3[- ]clause |three[- ]clause )bsd(?: license)?$|^bsd[- ]3[- ]clause(?: license)?$/i,
    "BSD-3-Clause",
  ],
  [
    /^(?:the )?(?:simplified |2[- ]clause |two[- ]clause )bsd(?: license)?$|^bsd[- ]2[- ]clause(?: license)?$/i,
    "BSD-2-Clause",
  ],
  [/^(?:the )?unlicense(?: license)?$/i, "Unlicense"],
  [/^(?:the )?boost software license,?(?: version)?(?: 1\.0)?$/i, "BSL-1.0"],
  [/^(?:the )?(?:mozilla public license,?(?: version)?[ -]?v?2(?:\.0)?|mpl ?v?2(?:\.0)?)$/i, "MPL-2.0"],
  [/^(?:the )?(?:eclipse public license,?(?: version| -)?[ -]?v?2(?:\.0)?|epl ?v?2(?:\.0)?)$/i, "EPL-2.0"],
  [/^(?:the )?(?:european union public licen[cs]e,?(?: version)?[ -]?v?1\.2|eupl ?v?1\.2)$/i, "EUPL-1.2"],
];
const GNU =
  /^(?:the )?(?:gnu )?(?<kind>affero general public license|lesser general public license|library general public license|general public license|agpl|lgpl|gpl)(?: \((?:agpl|lgpl|gpl)\))?,?(?: version| license)?,?[ -]?v?(?<version>[23](?:\.[01])?)(?<later>\+|,? or(?: \(at your option\) any)? later(?: version)?|-or-later)?(?<only>-only|,? only)?(?: license)?(?: \((?:agpl|lgpl|gpl)v?[23](?:\.\d)?(?<plus>\+)?\))?$/i;
const KINDS: Readonly<Record<string, string>> = {
  affero: "AGPL",
  agpl: "AGPL",
  lesser: "LGPL",
  library: "LGPL",
  lgpl: "LGPL",
  general: "GPL",
  gpl: "GPL",
};
const LONGEST = 200;

/** Null for what is no licence that we know by that spelling. */
export function expressionFor(written: string): Expression | null {
  const text = written
    .replace(/\s+/g, " ")
    .replace(/licence/gi, "license")
    .trim();
  if (text === "" || text.length > LONGEST) return null;
  return parseExpression(text) ?? choice(text) ?? named(text);
}

/** Cargo's old way to write a choice: `MIT/Apache-2.0`. */
function choice(text: string): Expression | null {
  const sides = text.split(/ ?\/ ?/).map((side) => parseExpression(side) ?? named(side));
  const known = sides.filter((side) => side !== null);
  return sides.length > 1 && known.length === sides.length ? combine("or", known) : null;
}

function named(text: string): Expression | null {
  const id = SPELLINGS.find(([spelling]) => spelling.test(text))?.[1] ?? gnu(text);
  return id === null ? null : parseExpression(id);
}

function gnu(text: string): string | null {
  const { kind = "", version = "", later, only, plus } = GNU.exec(text)?.groups ?? {};
  const family = KINDS[kind.toLowerCase().split(" ")[0] ?? ""];
  if (family === undefined) return null;
  const id = `${family}-${version.includes(".") ? version : `${version}.0`}`;
  if (later !== undefined || plus !== undefined) return `${id}-or-later`;
  return only === undefined ? id : `${id}-only`;
}

// From the first word that only licences have to the last that still belongs to the name.
const IN_PROSE =
  /\b(?:(?:the )?(?:GNU |Affero |Lesser |Library )*General Public Licen[sc]e(?: \([AL]?GPL\))?,?(?: version)? ?v?[23](?:\.[01])?(?:,? or(?: \(at your option\) any)? later(?: version)?)?|[AL]?GPL(?:,? version)?[- ]?v?[23](?:\.[01])?(?:\+|-only|-or-later|,? or later)?|Apache(?: Software)?(?: License)?,?(?: Version)?[- ]?v?2(?:\.0)?|MIT(?: License)?|ISC(?: License)?|(?:[23][- ]Clause |Simplified |New |Modified )BSD|BSD[- ][23][- ]Clause|Unlicense|Mozilla Public License,?(?: version)?[ -]?v?2(?:\.0)?|MPL[- ]?v?2(?:\.0)?|Boost Software License(?: 1\.0)?|EPL[- ]?v?2(?:\.0)?)\b/g;
const MOST_NAMED = 10;

/** The licences that a sentence names, each once. */
export function licensesNamed(sentence: string): readonly Expression[] {
  const found = [...sentence.slice(0, 2000).matchAll(IN_PROSE)].slice(0, MOST_NAMED);
  const known = found.map(([name]) => expressionFor(name.replace(/^[tT]he /, ""))).filter((named) => named !== null);
  return [...new Map(known.map((expression) => [printExpression(expression), expression])).values()];
}

// In either order within a sentence: "Creative Commons Attribution 4.0", "CC BY-SA 4.0", "CC0".
const COMMONS =
  /\b(?:(?<zero>CC0|Creative Commons Zero)\b|(?:CC[- ]BY|Creative Commons Attribution)(?<kind>(?:[- ](?:NC|ND|SA|NonCommercial|NoDeriv\w{1,8}|ShareAlike)\b){0,2})(?:[- ](?:International|Public|License|v)\b){0,3}[- ]?v?(?<version>\d\.\d)?)/i;

/** The licence of Creative Commons that a sentence names, in the words in which it does; its expression is null where they name no version. */
export function commonsNamed(
  sentence: string,
): { readonly words: string; readonly expression: Expression | null } | null {
  const found = COMMONS.exec(sentence);
  return found && { words: found[0].trim(), expression: parseExpression(idOf(found.groups ?? {})) };
}

/** `Creative Commons Attribution-ShareAlike 4.0` -> `CC-BY-SA-4.0`. */
function idOf({ zero, kind = "", version = "" }: Readonly<Record<string, string | undefined>>): string {
  if (zero !== undefined) return "CC0-1.0";
  const parts = kind
    .replace(/NonCommercial/i, "NC")
    .replace(/NoDeriv\w+/i, "ND")
    .replace(/ShareAlike/i, "SA")
    .replaceAll(" ", "-");
  return `CC-BY${parts}-${version}`;
}
