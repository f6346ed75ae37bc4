/** A word -> the one spelling under which texts are compared: American, as the matching guidelines of SPDX have it. */

/** Words whose spellings no rule tells: https://spdx.org/licenses/equivalentwords.txt */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["acknowledgement", "acknowledgment"],
  ["acknowledgements", "acknowledgments"],
  ["amongst", "among"],
  ["analogue", "analog"],
  ["artefact", "artifact"],
  ["artefacts", "artifacts"],
  ["catalogue", "catalog"],
  ["centre", "center"],
  ["defence", "defense"],
  ["endeavour", "endeavor"],
  ["endeavours", "endeavors"],
  ["fulfil", "fulfill"],
  ["fulfilment", "fulfillment"],
  ["fulfils", "fulfills"],
  ["judgement", "judgment"],
  ["offence", "offense"],
  ["practise", "practice"],
  ["practised", "practiced"],
  ["practising", "practicing"],
  ["programme", "program"],
  ["programmes", "programs"],
  ["wilful", "willful"],
  ["wilfull", "willful"],
  ["wilfully", "willfully"],
  ["whilst", "while"],
]);

const SHORTEST = 5;

/** A word that a rule bends wrongly is bent alike on both sides. */
export function spelling(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  if (word.length < SHORTEST) return word;
  let spelled = word;
  if (word.includes("icenc")) spelled = spelled.replace("icenc", "icens");
  if (word.includes("is")) spelled = spelled.replace(/is(ation|ations|e|ed|es|er|ers|ing)$/, "iz$1");
  if (word.includes("ys")) spelled = spelled.replace(/yse(d|s)?$/, "yze$1");
  if (word.includes("ll")) spelled = spelled.replace(/(?<=[ae])ll(ed|ing)$/, "l$1");
  if (word.includes("our")) spelled = spelled.replace(/^(behavi|col|fav|hon|lab|neighb)our/, "$1or");
  return spelled;
}
