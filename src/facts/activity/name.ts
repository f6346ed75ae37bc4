/** A sentence, and what the project in it is called -> the sentence with `this project` in the place of the name. */

const LONGEST_NAME = 100;
const OF_A_NAME = /[\p{L}\p{N}/.-]/u;
/** What belongs to a name: "the lens project", "lens.js". */
const BEHIND = /^(?:\.js\b)?(?: (?:project|library|package|repository)\b)?/i;

/** `owner/name` as it is, where the name alone is too short to be told from a word. */
export function nameIn(nameWithOwner: string): string {
  const name = nameWithOwner.slice(nameWithOwner.lastIndexOf("/") + 1);
  return folded(name.length < 3 ? nameWithOwner : name).slice(0, LONGEST_NAME);
}

/** Upper and lower case, hyphens and spaces make no difference; a part of a longer word is no name. */
export function withoutName(sentence: string, name: string): string {
  const text = folded(sentence);
  // A letter whose lower case is longer would move all places behind it.
  if (name === "" || text.length !== sentence.length) return sentence;
  let kept = "";
  let from = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const behind = BEHIND.exec(sentence.slice(at + name.length, at + name.length + 20))?.[0].length ?? 0;
    const end = at + name.length + behind;
    if (OF_A_NAME.test(sentence[at - 1] ?? " ") || /[\p{L}\p{N}/-]/u.test(sentence[end] ?? " ")) continue;
    const start = text.slice(Math.max(from, at - 4), at) === "the " ? at - 4 : at;
    kept += `${sentence.slice(from, start)}this project`;
    from = end;
  }
  return kept + sentence.slice(from);
}

function folded(words: string): string {
  return words.toLowerCase().replaceAll("-", " ");
}
