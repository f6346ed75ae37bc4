/** The words of a licence file -> the terms in it that are known not to be open source. */

/** Why terms are not open. */
export type Restriction = "source-available" | "non-commercial" | "no-derivatives" | "field-of-use";

export interface ClosedTerms {
  readonly name: string;
  /** As SPDX has it, or an own reference: `LicenseRef-Commons-Clause`. */
  readonly id: string;
  readonly kind: Restriction;
  /** Whether the terms themselves are there, and not only their name. */
  readonly whole: boolean;
}

interface Family {
  readonly name: string;
  readonly id: string;
  readonly kind: Restriction;
  readonly title: RegExp;
  /** What no text says that only speaks of the licence. */
  readonly terms: RegExp;
}

// All patterns are read against `licenseWords`: lower case, one blank between words, neither articles of one letter nor numbers below 100.
const FAMILIES: readonly Family[] = [
  {
    name: "Business Source License",
    id: "BUSL-1.1",
    kind: "source-available",
    title: /\b(?:business source license|busl|bsl license)\b/,
    terms: /\b(?:additional use grant|change date|change license)\b/,
  },
  {
    name: "Server Side Public License",
    id: "SSPL-1.0",
    kind: "source-available",
    title: /\b(?:server side public license|sspl(?:v\d)?)\b/,
    terms: /\bmake the functionality of the program or modified version available to third parties as service\b/,
  },
  {
    name: "Elastic License",
    id: "LicenseRef-Elastic",
    kind: "source-available",
    title: /\belastic license\b/,
    terms: /\b(?:to third parties as hosted or managed service|non production use|nonproduction use)\b/,
  },
  {
    name: "PolyForm license",
    id: "LicenseRef-PolyForm",
    kind: "source-available",
    title: /\bpolyform (?:countdown|defensive|free|internal|noncommercial|perimeter|project|shield|small|strict)\b/,
    terms: /\bthe licensor grants you (?:copyright|patent) license for the software\b/,
  },
  {
    name: "Functional Source License",
    id: "LicenseRef-FSL",
    kind: "source-available",
    title: /\b(?:functional source license|fair core license|fsl|fcl)\b/,
    terms: /\bcompeting use\b/,
  },
  {
    name: "Redis Source Available License",
    id: "LicenseRef-RSAL",
    kind: "source-available",
    title: /\b(?:redis source available license|rsal(?:v\d)?)\b/,
    terms:
      /\b(?:you may not make the functionality of the software|not make the functionality of the software|database product)\b/,
  },
  {
    name: "Sustainable Use License",
    id: "SUL-1.0",
    kind: "source-available",
    title: /\bsustainable use license\b/,
    terms: /\bonly for your own internal business purposes\b/,
  },
  {
    name: "Confluent Community License",
    id: "LicenseRef-Confluent-Community",
    kind: "source-available",
    title: /\bconfluent community license\b/,
    terms: /\bexcluded purpose\b/,
  },
  {
    name: "Timescale License",
    id: "LicenseRef-Timescale",
    kind: "source-available",
    title: /\b(?:timescale license|tsl license)\b/,
    terms: /\b(?:value added products? or services?|timescaledb as service|prohibited from)\b/,
  },
  {
    name: "CockroachDB Community License",
    id: "LicenseRef-CockroachDB-Community",
    kind: "source-available",
    title: /\bcockroachdb (?:community license|software license)\b/,
    terms: /\b(?:enterpri[sz]e features?|evaluation|license key)\b/,
  },
  {
    name: "Commons Clause",
    id: "LicenseRef-Commons-Clause",
    kind: "source-available",
    title: /\bcommons clause\b/,
    terms: /\bthe license does not grant to you the right to sell\b/,
  },
  {
    name: "Prosperity Public License",
    id: "LicenseRef-Prosperity",
    kind: "non-commercial",
    title: /\bprosperity public license\b/,
    terms: /\bnoncommercial (?:purposes?|use)\b|\bcommercial trial\b/,
  },
  {
    name: "Creative Commons license for non-commercial use",
    id: "LicenseRef-CC-NC",
    kind: "non-commercial",
    title: /\battribution non ?commercial\b/,
    terms:
      /\b(?:noncommercial means not primarily intended for|primarily intended for or directed toward commercial advantage)\b/,
  },
  {
    name: "Creative Commons license without derivatives",
    id: "LicenseRef-CC-ND",
    kind: "no-derivatives",
    title: /\battribution (?:non ?commercial )?no ?deriv(?:ative)?s?\b/,
    terms:
      /\bnot produce or reproduce but not share adapted material\b|\battribution (?:non ?commercial )?no ?derivatives international public license by exercizing\b/,
  },
  {
    name: "Open RAIL license",
    id: "LicenseRef-OpenRAIL",
    kind: "field-of-use",
    title: /\b(?:openrail|open rail|responsible ai license|rail license)\b/,
    terms: /\buse based restrictions\b/,
  },
  {
    name: "Hippocratic License",
    id: "Hippocratic-2.1",
    kind: "field-of-use",
    title: /\bhippocratic license\b/,
    terms: /\bhuman rights\b/,
  },
  {
    name: "JSON License",
    id: "JSON",
    kind: "field-of-use",
    title: /\bfor good not evil\b/,
    terms: /\bshall be used for good not evil\b/,
  },
];

/** Texts of the SPDX list that are published so that all may read them, and keep back freedoms that the Open Source Definition asks for. */
const CLOSED_IDS: readonly (readonly [RegExp, Restriction])[] = [
  [/^(?:BUSL-|SSPL-|Elastic-|FSL-|PolyForm-Small|SUL-)/, "source-available"],
  [/^(?:CC-BY-NC|PolyForm-Noncommercial|NCGL-|PPL$|Aladdin$)/, "non-commercial"],
  [/^CC-BY-ND-/, "no-derivatives"],
  [/^(?:Hippocratic-|JSON$|BSD-3-Clause-No-Military|BSD-3-Clause-No-Nuclear-License)/, "field-of-use"],
];

const RESTRICTIONS: readonly RegExp[] = [
  /\b(?:not|never) (?:be )?(?:used|use|sold|sell|redistributed|distributed) (?:\S{1,20} ){0,6}?commercial(?:ly)?\b/,
  /\b(?:non commercial|noncommercial|personal|academic|educational|research|evaluation|internal|non production|nonproduction)(?: (?:or|and) \S{1,20}){0,2} (?:use|purposes?|uses) only\b/,
  /\bonly (?:be used )?for (?:\S{1,20} ){0,3}?(?:non commercial|noncommercial|personal|academic|educational|evaluation|research) (?:use|uses|usage|purposes?)\b/,
  /\bcommercial (?:use|usage|purposes?|exploitation) (?:\S{1,20} ){0,4}?(?:prohibited|forbidden|not (?:allowed|permitted)|requires?)\b/,
  /\b(?:commercial|paid) license (?:is )?(?:required|needed)\b/,
  /\bno commercial (?:use|usage)\b/,
  /\bmay only be (?:used|copied|run|accessed) (?:in|for|by|if|with|under)\b/,
  /\brequires? (?:\S{1,20} ){0,3}?subscription\b/,
];

/** In the order of the table; titles alone are told too, since a person wants to know. */
export function closedTerms(words: string): readonly ClosedTerms[] {
  return FAMILIES.filter(({ title }) => title.test(words)).map(({ name, id, kind, terms }) => ({
    name,
    id,
    kind,
    whole: terms.test(words),
  }));
}

/** Why a licence of the SPDX list is closed, or null where it is not one of those. */
export function restrictionOf(id: string): Restriction | null {
  return CLOSED_IDS.find(([ids]) => ids.test(id))?.[1] ?? null;
}

/** The words that restrict what the software may be used for, or null. */
export function restriction(words: string): string | null {
  for (const pattern of RESTRICTIONS) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
