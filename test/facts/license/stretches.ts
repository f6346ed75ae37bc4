/** A licence of the SPDX list -> its stretches: the terms themselves, what stands around them, notices that refer to it. */
import { licenseWords } from "../../../src/facts/license/text/words.ts";

export interface Stretch {
  readonly id: string;
  readonly kind: "terms" | "exception" | "notice" | "around" | "title";
  readonly words: readonly string[];
}

/** The first words of a stretch, and its last, where it does not go on to the end. As `licenseWords` spells them. */
type Place = readonly [from: string, to?: string];

interface Parts {
  readonly terms?: Place;
  readonly notice?: Place;
  readonly around?: readonly Place[];
}

const COPIES = "everyone is permitted to copy and distribute verbatim copies of this license document";
const HOW_TO: Place = ["how to apply these terms to your new"];
const BY = "by exercizing the licensed rights defined below you accept";
const NOTICE: Place = ["this program is free software", "at your option any later version"];
const LIBRARY_NOTICE: Place = ["this library is free software", "at your option any later version"];
// At the end of the instructions of the GPL 2, where SPDX leaves it out.
const LIBRARIES =
  "This General Public License does not permit incorporating your program into proprietary programs. If your program is a subroutine library, you may consider it more useful to permit linking proprietary applications with the library. If this is what you want to do, use the GNU Lesser General Public License instead of this License.";
const CC_NOTES: readonly Place[] = [
  ["creative commons corporation creative commons is not law firm", "respect those requests where reasonable"],
  ["creative commons is not party to its public licenses"],
];
const GPL_2: Parts = { terms: [COPIES, "possibility of such damages"], notice: NOTICE, around: [HOW_TO] };
const LGPL_2: Parts = { terms: [COPIES, "possibility of such damages"], notice: LIBRARY_NOTICE, around: [HOW_TO] };
const GPL_3: Parts = { terms: [COPIES, "in return for fee"], notice: NOTICE, around: [HOW_TO] };

/** Where the terms end before the text does. What is not here is terms from its title to its end, appendices and exhibits aside. */
const PARTS: Readonly<Record<string, Parts>> = {
  "AGPL-1.0": GPL_2,
  "AGPL-3.0": GPL_3,
  "Apache-2.0": {
    terms: ["terms and conditions for use reproduction", "any such warranty or additional liability"],
    notice: ["licensed under the apache license version", "limitations under the license"],
    around: [["appendix how to apply the apache license"]],
  },
  "CC-BY-4.0": { terms: [BY, "or authority"], around: CC_NOTES },
  "CC-BY-SA-4.0": { terms: [BY, "or authority"], around: CC_NOTES },
  "CC-BY-NC-4.0": { terms: [BY, "or authority"], around: CC_NOTES },
  "CC-BY-NC-SA-4.0": { terms: [BY, "or authority"], around: CC_NOTES },
  "CC-BY-ND-4.0": { terms: [BY, "or authority"], around: CC_NOTES },
  "CC-BY-NC-ND-4.0": { terms: [BY, "or authority"], around: CC_NOTES },
  "CC0-1.0": {
    terms: ["statement of purpose the laws of most"],
    around: [["creative commons corporation is not law firm", "works provided hereunder"]],
  },
  "GPL-2.0": GPL_2,
  "GPL-3.0": GPL_3,
  "LGPL-2.0": LGPL_2,
  "LGPL-2.1": LGPL_2,
  "LGPL-3.0": { terms: [COPIES, "choose that version for the library"], around: [HOW_TO] },
  Unlicense: { terms: ["this is free and unencumbered software", "use or other dealings in the software"] },
};

const TAIL = /^[^\p{L}\n]*(?:end of terms and conditions|appendix|exhibit [a1]\b|how to apply|addendum)/imu;
const TITLE_WORDS = new Set(
  "agreement and by copyright dated final free general gnu in its license licensing of open or original preamble public release s software source text the version january february march april may june july august september october november december".split(
    " ",
  ),
);

export function stretchesOf(id: string, name: string, text: string): readonly Stretch[] {
  const words = licenseWords(text);
  const parts = PARTS[id.replace(/-only$|-or-later$|\+$/, "")];
  const title = licenseWords(name);
  const titles: readonly Stretch[] = title.length < 3 ? [] : [{ id, kind: "title", words: title }];
  if (parts === undefined) return [...titles, ...halves(id, name, text)];
  const { terms = [""], notice, around = [] } = parts;
  const found: Stretch[] = [];
  const main = cut(words, terms);
  if (main === null) throw new Error(`${id}: its terms were not found`);
  found.push({ id, kind: "terms", words: main });
  const said = notice && cut(words, notice, "indexOf");
  if (said)
    found.push({
      id: parts.notice === NOTICE || parts.notice === LIBRARY_NOTICE ? laterOf(id) : id,
      kind: "notice",
      words: said,
    });
  for (const place of around) {
    const beside = cut(words, place);
    if (beside) found.push({ id, kind: "around", words: beside });
  }
  if (id.startsWith("GPL-2.0")) found.push({ id, kind: "around", words: licenseWords(LIBRARIES) });
  return [...titles, ...found];
}

function laterOf(id: string): string {
  return `${id.replace(/-only$|-or-later$|\+$/, "")}-or-later`;
}

function cut(
  words: readonly string[],
  [from, to]: Place,
  find: "indexOf" | "lastIndexOf" = "lastIndexOf",
): readonly string[] | null {
  const text = ` ${words.join(" ")} `;
  const start = text.indexOf(` ${from} `);
  if (start === -1) return null;
  const end = to === undefined ? text.length : text[find](` ${to} `) + to.length + 1;
  return end > start ? text.slice(start, end).trim().split(" ") : null;
}

/** The terms without their title, and the appendix behind them. */
function halves(id: string, name: string, text: string): readonly Stretch[] {
  const known = new Set([...licenseWords(`${name} ${id.replaceAll("-", " ")}`), ...TITLE_WORDS]);
  const lines = text.split("\n");
  const isTitle = (line: string) => {
    const words = licenseWords(line);
    return words.length <= 16 && words.every((word) => known.has(word) || /^(?:19|20)\d\d$/.test(word));
  };
  const start = lines.findIndex((line) => !isTitle(line));
  const body = lines.slice(Math.max(start, 0)).join("\n");
  const tail = TAIL.exec(body.slice(body.length * 0.4));
  const at = tail === null ? body.length : tail.index + Math.floor(body.length * 0.4);
  const terms = licenseWords(body.slice(0, at));
  const around = licenseWords(body.slice(at));
  const title = licenseWords(lines.slice(0, Math.max(start, 0)).join("\n"));
  return [
    ...(title.length >= 3 ? [{ id, kind: "title" as const, words: title }] : []),
    { id, kind: "terms", words: terms },
    ...(around.length >= 4 ? [{ id, kind: "around" as const, words: around }] : []),
  ];
}
