/** The words of a licence file -> the terms in it that are known not to be open source. */

export interface ClosedTerms {
  readonly name: string;
  readonly id: string | null;
  /** Whether the terms themselves are there, and not only their name. */
  readonly whole: boolean;
}

interface Family {
  readonly name: string;
  readonly id: string | null;
  readonly title: RegExp;
  /** What no text says that only speaks of the licence. */
  readonly terms: RegExp;
}

// All patterns are read against `licenseWords`: lower case, one blank between words, neither articles of one letter nor numbers below 100.
const FAMILIES: readonly Family[] = [
  {
    name: "Business Source License",
    id: "BUSL-1.1",
    title: /\b(?:business source license|busl)\b/,
    terms: /\b(?:additional use grant|change date|change license)\b/,
  },
  {
    name: "Server Side Public License",
    id: "SSPL-1.0",
    title: /\b(?:server side public license|sspl)\b/,
    terms: /\bmake the functionality of the program or modified version available to third parties as service\b/,
  },
  {
    name: "Elastic License",
    id: null,
    title: /\belastic license\b/,
    terms: /\b(?:to third parties as hosted or managed service|non production use)\b/,
  },
  {
    name: "PolyForm license",
    id: null,
    title: /\bpolyform (?:countdown|defensive|free|internal|noncommercial|perimeter|project|shield|small|strict)\b/,
    terms: /\bthe licensor grants you copyright license for the software\b/,
  },
  {
    name: "Functional Source License",
    id: null,
    title: /\b(?:functional source license|fsl)\b/,
    terms: /\bcompeting use\b/,
  },
  {
    name: "Redis Source Available License",
    id: null,
    title: /\bredis source available license\b/,
    terms: /\byou may not make the functionality of the software\b/,
  },
  {
    name: "Sustainable Use License",
    id: null,
    title: /\bsustainable use license\b/,
    terms: /\bonly for your own internal business purposes\b/,
  },
  {
    name: "Confluent Community License",
    id: null,
    title: /\bconfluent community license\b/,
    terms: /\bexcluded purpose\b/,
  },
  {
    name: "Commons Clause",
    id: null,
    title: /\bcommons clause\b/,
    terms: /\bthe license does not grant to you the right to sell\b/,
  },
  {
    name: "Creative Commons license for non-commercial use",
    id: null,
    title: /\battribution non ?commercial\b/,
    terms:
      /\b(?:noncommercial means not primarily intended for|primarily intended for or directed toward commercial advantage)\b/,
  },
  {
    name: "Creative Commons license without derivatives",
    id: null,
    title: /\battribution no ?derivatives\b/,
    terms:
      /\bnot produce or reproduce but not share adapted material\b|\battribution no ?derivatives international public license by exercizing\b/,
  },
  {
    name: "JSON License",
    id: "JSON",
    title: /\bfor good not evil\b/,
    terms: /\bshall be used for good not evil\b/,
  },
];

const RESTRICTIONS: readonly RegExp[] = [
  /\b(?:not|never) (?:be )?(?:used|use|sold|sell|redistributed|distributed) (?:\S{1,20} ){0,6}?commercial(?:ly)?\b/,
  /\b(?:non commercial|noncommercial|personal|academic|educational|research|evaluation|internal|non production|nonproduction)(?: (?:or|and) \S{1,20}){0,2} (?:use|purposes?|uses) only\b/,
  /\bonly (?:be used )?for (?:\S{1,20} ){0,3}?(?:non commercial|noncommercial|personal|academic|educational|evaluation|research) (?:use|uses|usage|purposes?)\b/,
  /\bcommercial (?:use|usage|purposes?|exploitation) (?:\S{1,20} ){0,4}?(?:prohibited|forbidden|not (?:allowed|permitted)|requires?)\b/,
  /\b(?:commercial|paid) license (?:is )?(?:required|needed)\b/,
  /\bno commercial (?:use|usage)\b/,
];

/** In the order of the table; titles alone are told too, since a person wants to know. */
export function closedTerms(words: string): readonly ClosedTerms[] {
  return FAMILIES.filter(({ title }) => title.test(words)).map(({ name, id, terms }) => ({
    name,
    id,
    whole: terms.test(words),
  }));
}

/** The words that restrict what the software may be used for, or null. */
export function restriction(words: string): string | null {
  for (const pattern of RESTRICTIONS) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
