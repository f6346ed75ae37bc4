/** Markdown that Listkeeper has written about texts of strangers -> what of it acts, leads astray, hides or breaks. */
import { withoutMark } from "../../src/mark.ts";
import { bonesOf } from "../report/github.ts";

/** The elements that our own words are made of. */
const OWN =
  /^<\/?(?:a|blockquote|br|code|details|em|h3|h4|hr|li|ol|p|pre|strong|sub|summary|table|tbody|td|th|thead|tr|ul)>$/;
const EMPTY = new Set(["<br>", "<hr>"]);
// Line ends and the gaps in mentions are ours.
const UNSEEN = /[^\P{Cc}\n]|(?!\u200b)[\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]/u;

/** The words of a table's head in Japanese are held together. */
const JOINED = /(?<=[\p{Script=Han}\p{Script=Hiragana}])\u2060(?=[\p{Script=Han}\p{Script=Hiragana}])/gu;

/** `mayLead` tells the targets that are meant. None: all is well. */
export function flawsOf(text: string, mayLead: (target: string) => boolean): readonly string[] {
  const words = withoutMark(text).replace(JOINED, "");
  const { elements, targets, acting } = bonesOf(words);
  return [
    ...acting.map((one) => `acts: ${one}`),
    ...targets
      .map(plainly)
      .filter((one) => !mayLead(one))
      .map((one) => `leads to ${one}`),
    ...elements.filter((one) => !OWN.test(one)).map((one) => `is an element of somebody's own: ${one}`),
    ...unbalanced(elements),
    ...tables(elements),
    ...(words.includes("<!--") ? ["hides something"] : []),
    ...(UNSEEN.test(words) ? [`holds what cannot be seen: ${JSON.stringify(UNSEEN.exec(words)?.[0])}`] : []),
    ...(text.length > 65_536 ? ["is too long"] : []),
  ];
}

function plainly(target: string): string {
  return target.replaceAll("&amp;", "&");
}

function unbalanced(elements: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (const element of elements) {
    if (EMPTY.has(element)) continue;
    if (!element.startsWith("</")) open.push(element);
    else if (open.pop()?.slice(1) !== element.slice(2)) return [`closes ${element} where it is not open`];
  }
  return open.map((element) => `leaves ${element} open`);
}

/** Each row has as many cells as the head of its table. */
function tables(elements: readonly string[]): readonly string[] {
  const flaws: string[] = [];
  let [head, cells] = [0, 0];
  for (const element of elements) {
    if (element === "<table>") head = 0;
    if (element === "<tr>") cells = 0;
    if (element === "<td>" || element === "<th>") cells += 1;
    if (element !== "</tr>") continue;
    if (head === 0) head = cells;
    if (cells !== head) flaws.push(`has a row of ${cells} cells in a table of ${head}`);
  }
  return flaws;
}
