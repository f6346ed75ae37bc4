/** A missing or surplus comma -> the edit that sets it right. */
import { md } from "../../markdown.ts";
import { OTHER_SIGNS } from "../formats/json/astray.ts";
import { endBefore } from "./before.ts";
import { type Edit, insert } from "./edit.ts";
import { removeWithLine } from "./lines.ts";
import type { Broken, Mend, Menders } from "./mend.ts";
import type { Flaw } from "./reading.ts";

export const commaMenders: Menders = {
  "missing-comma": ({ source, lineAt }, { offset }) => {
    const at = endBefore(source.text, offset);
    const what = md`Add the comma that is missing on line ${lineAt(Math.max(0, at - 1))}.`;
    return at === 0 ? null : { edits: [insert(at, ",")], what };
  },
  "trailing-comma": (broken, { offset }) => withoutComma(broken, endBefore(broken.source.text, offset) - 1),
  "doubled-comma": withoutCommaHere,
  hole: withoutCommaHere,
  "other-sign": otherSign,
  stray: otherSign,
};

/** A sign that stands where a comma should: of another script, or beside it on the keyboard. */
function otherSign({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  if (!OTHER_SIGNS.includes(text[offset] ?? " ") || offset !== endBefore(text, offset)) return null;
  const edit: Edit = { start: offset, end: offset + 1, text: "," };
  return { edits: [edit], what: md`Write a plain comma at the end of line ${lineAt(offset)}.` };
}

function withoutCommaHere(broken: Broken, { offset }: Flaw): Mend | null {
  return withoutComma(broken, offset);
}

function withoutComma({ source, lineAt }: Broken, at: number): Mend | null {
  if (source.text[at] !== ",") return null;
  const what = md`Take away the comma that is one too many on line ${lineAt(at)}.`;
  return { edits: [removeWithLine(source.text, { start: at, end: at + 1 })], what };
}
