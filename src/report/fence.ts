/** Text of anybody -> a fenced block of Markdown that shows it to the letter, and that nothing in it can end. */

// A body with one of these does not come back from GitHub as it was sent; what is copied out of it would not be what was meant.
const UNSENDABLE = /[^\P{Cc}\t\n]|\p{Cs}/u;

/** `language` is ours; line ends within the text become plain ones. */
export function fenced(language: string, text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  const lines = text.replace(/\r?\n/g, "\n");
  return [fence + language, ...(lines === "" ? [] : [lines.replace(/\n$/, "")]), fence].join("\n");
}

/** Whether the text can be copied out of a comment as it was written into it. */
export function isSendable(text: string): boolean {
  return !UNSENDABLE.test(text.replaceAll("\r\n", "\n"));
}
