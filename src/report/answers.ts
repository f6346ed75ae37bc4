/** What is answered to those who have asked, or were mistaken -> comments with their marks. */
import { withMark } from "../mark.ts";
import type { Report } from "../model/report.ts";
import type { Given, Voice } from "./given.ts";

const LONGEST = 10_000;

export function answersOf({ conversation }: Given, voice: Voice): Report["answers"] {
  return conversation.answers.map(({ to, says }) => ({
    to,
    body: withMark(joined(says.map(voice.say)), "answer", String(to)),
  }));
}

/** Paragraphs, and items of a list one below the other, as many as there is room for. */
function joined(paragraphs: readonly string[]): string {
  let text = "";
  for (const [i, paragraph] of paragraphs.entries()) {
    const item = paragraph.startsWith("- ") && paragraphs[i - 1]?.startsWith("- ") === true;
    const longer = text === "" ? paragraph : `${text}${item ? "\n" : "\n\n"}${paragraph}`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}
