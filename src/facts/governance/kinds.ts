/** The name of a file, or the title of a heading -> what of a project's governance it holds. */
import type { GovernanceFile } from "../../model/facts.ts";

export type Kind = GovernanceFile["kind"];

const EXTENSION = /\.(?:md|mdx|markdown|rst|txt|adoc|asciidoc|org|html?|ya?ml|toml|json)$/i;
const NUMBER = /^\d{1,3}[-_. ]+/;

const NAMES: Readonly<Record<string, Kind>> = {
  charter: "governance",
  codeofconduct: "code-of-conduct",
  codeowners: "codeowners",
  committers: "maintainers",
  communitycharter: "governance",
  conduct: "code-of-conduct",
  contribute: "contributing",
  contributing: "contributing",
  contributionguide: "contributing",
  contributionguidelines: "contributing",
  contributorguide: "contributing",
  contributorsguide: "contributing",
  coreteam: "maintainers",
  governance: "governance",
  hacking: "contributing",
  howtocontribute: "contributing",
  maintainer: "maintainers",
  maintainers: "maintainers",
  owners: "maintainers",
  projectcharter: "governance",
  security: "security",
  securitypolicy: "security",
  steeringcommittee: "governance",
  technicalcharter: "governance",
};

const TITLES: readonly (readonly [Kind, RegExp])[] = [
  ["code-of-conduct", /\bcode of conduct\b|行为准则|行為準則|行動規範/iu],
  [
    "contributing",
    /^(?!.*\b(?:resources|contributors|links)\b).{0,40}\b(?:contribut(?:e|ing|ions?)|getting involved|get involved)\b.{0,30}$|贡献|貢獻|貢献|参与|コントリビュー/iu,
  ],
  ["governance", /^.{0,30}\b(?:governance|committee|decision[- ]making)\b.{0,20}$|治理/iu],
  [
    "maintainers",
    /^(?:(?:the|our|core|project|current|active|list of) ){0,3}(?:maintainers?|committers|core team|core developers|owners|maintainership)\b.{0,20}$|维护者|維護者|メンテナー?$/iu,
  ],
  [
    "security",
    /^security(?: (?:policy|issues|reports?|contact|disclosures?|vulnerabilit(?:y|ies)))?$|\bvulnerability (?:reporting|disclosure)\b|^reporting (?:a )?(?:security|vulnerabilit)|^responsible disclosure$/iu,
  ],
];

/** `code-of-conduct.md`, `CODE_OF_CONDUCT`, `Contributing.rst`, `08-Contributing`. */
export function kindOfName(name: string): Kind | null {
  const plain = name.replace(EXTENSION, "").replace(NUMBER, "").replace(/[-_ ]/g, "").toLowerCase();
  return Object.hasOwn(NAMES, plain) ? (NAMES[plain] ?? null) : null;
}

/** A guide under a name of its own: `CONTRIBUTION.md`, `CONTRIBUTING-SCRIPTS.md`. */
export function isGuideName(name: string): boolean {
  return EXTENSION.test(name) && /^contribut(?:ing|ions?)(?![a-z])/i.test(name);
}

export function kindOfTitle(title: string): Kind | null {
  const words = title.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return TITLES.find(([, says]) => says.test(words))?.[0] ?? null;
}
