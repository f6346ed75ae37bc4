/** A folder of standard licence texts (`ID.txt`, `ID.VARIANT.txt`) -> `src/facts/fingerprints.ts`: `node make-fingerprints.js FOLDER SOURCE OUT`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chunks } from "../../src/facts/chunks.ts";
import { licenseWords } from "../../src/facts/license-words.ts";

/** A stretch of a text: its first words as `licenseWords` spells them, and its last, where it does not go on to the end. */
type Stretch = readonly [from: string, to?: string];

interface Parts {
  readonly terms?: Stretch;
  /** Permissions that are added to another licence. */
  readonly exception?: Stretch;
  /** What refers to the licence and can stand for it alone. */
  readonly notice?: Stretch;
  /** What belongs to the text and grants nothing: forewords, and how to apply the licence. */
  readonly around?: readonly Stretch[];
}

const COPIES = "everyone is permitted to copy and distribute verbatim copies of this license document";
const HOW_TO = "how to apply these terms to your new";
const BY = "by exercizing the licensed rights defined below you accept";
const CC_NOTES: readonly Stretch[] = [
  ["creative commons corporation creative commons is not law firm", "respect those requests where reasonable"],
  ["creative commons is not party to its public licenses"],
];

const PARTS: Readonly<Record<string, Parts>> = {
  "0BSD": { terms: ["permission to use copy modify"] },
  "AGPL-3.0-only": { terms: [COPIES, "in return for fee"], around: [[HOW_TO]] },
  "Apache-2.0": {
    terms: ["terms and conditions for use reproduction", "any such warranty or additional liability"],
    notice: ["licensed under the apache license version the license"],
    around: [["appendix how to apply the apache license", "identification within third party archives"]],
  },
  "BSD-2-Clause": { terms: ["redistribution and use in source"] },
  "BSD-3-Clause": { terms: ["redistribution and use in source"] },
  "BSL-1.0": { terms: ["permission is hereby granted free of charge"] },
  "CC-BY-4.0": { terms: [BY, "or authority"], around: CC_NOTES },
  "CC-BY-SA-4.0": { terms: [BY, "or authority"], around: CC_NOTES },
  "CC0-1.0": {
    terms: ["statement of purpose the laws of most"],
    around: [["creative commons corporation is not law firm", "works provided hereunder"]],
  },
  "EPL-2.0": { terms: ["the accompanying program is provided under the terms"] },
  "GPL-2.0-only": { terms: [COPIES, "possibility of such damages"], around: [[HOW_TO]] },
  "GPL-3.0-only": { terms: [COPIES, "in return for fee"], around: [[HOW_TO]] },
  "GCC-exception-3.1": { exception: ["everyone is permitted to copy and distribute verbatim copies"] },
  ISC: { terms: ["permission to use copy modify"] },
  "LGPL-2.1-only": { terms: [COPIES, "possibility of such damages"], around: [[HOW_TO]] },
  "LGPL-3.0-only": { terms: [COPIES, "choose that version for the library"] },
  "Linux-syscall-note": { exception: ["note this copyright does not cover user programs"] },
  "LLVM-exception": { exception: ["as an exception if as result"] },
  MIT: { terms: ["permission is hereby granted free of charge"] },
  "MIT-0": { terms: ["permission is hereby granted free of charge"] },
  "MPL-2.0": { terms: ["definitions contributor means each individual"] },
  NCSA: { terms: ["permission is hereby granted free of charge"] },
  Unlicense: { terms: ["this is free and unencumbered software", "use or other dealings in the software"] },
  Zlib: { terms: ["this software is provided as is without any express"] },
};

function cut(words: readonly string[], [from, to]: Stretch): readonly string[] | null {
  const text = ` ${words.join(" ")} `;
  const start = text.indexOf(` ${from} `);
  if (start === -1) return null;
  const end = to === undefined ? text.length : text.lastIndexOf(` ${to} `) + to.length + 1;
  return end > start ? text.slice(start, end).trim().split(" ") : null;
}

function entry(id: string, what: string, words: readonly string[]): string {
  const hashes = [...chunks(words)].map(({ hash }) => hash);
  const lines = [`  \`${id} ${what} ${words.length} ${words.slice(0, 4).join(" ")}`];
  for (let i = 0; i < hashes.length; i += 14) lines.push(`  ${hashes.slice(i, i + 14).join(" ")}`);
  return `${lines.join("\n")}\`,`;
}

/** All of a text's stretches; the terms or the exception must be there, the others may be missing from a variant. */
function entriesOf(file: string, text: string): readonly string[] {
  const id = file.replace(/(?:\.[a-z]+)?\.txt$/, "");
  const { terms, exception, notice, around = [] } = PARTS[id] ?? {};
  const stretches = {
    terms: terms && [terms],
    exception: exception && [exception],
    notice: notice && [notice],
    around,
  };
  const words = licenseWords(text);
  const made = Object.entries(stretches).flatMap(([what, all = []]) =>
    all.flatMap((stretch) => {
      const found = cut(words, stretch);
      return found ? [{ what, made: entry(id, what, found) }] : [];
    }),
  );
  if (!made.some(({ what }) => what === "terms" || what === "exception"))
    throw new Error(`${file}: its terms were not found`);
  return made.map(({ made }) => made);
}

const [folder = ".", source = "", out = "fingerprints.ts"] = process.argv.slice(2);
const entries = new Set(
  readdirSync(folder)
    .sort()
    .flatMap((file) => entriesOf(file, readFileSync(join(folder, file), "utf8"))),
);
writeFileSync(
  out,
  `/** The standard texts of the licences that we know, as the hashes of their chunks. Made by \`test/facts/make-fingerprints.ts\` from ${source}. */

/** Each: the id; \`terms\`, \`exception\` (adds to a licence), \`notice\` (refers to one) or \`around\` (grants nothing); the number of its words, the first four, the hashes. */
export const FINGERPRINTS: readonly string[] = [
${[...entries].join("\n")}
];
`,
);
