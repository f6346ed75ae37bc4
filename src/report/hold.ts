/** A hold -> the words that say by whom, since when and why, and how it ends. */
import { code, link, md, type Text } from "../markdown.ts";
import type { Hold } from "../model/conversation.ts";
import type { Given, Voice } from "./given.ts";

/** A note above everything else; empty where nobody holds anything. A label and a person may do so at once. */
export function holdNote({ verdict }: Given, voice: Voice): string {
  const { held } = verdict;
  if (held === null) return "";
  const lines = [
    ...(held.by === null ? [] : byPerson(held, held.by)),
    ...(held.label === null ? [] : byLabel(held.label)),
  ];
  return ["> [!IMPORTANT]", ...lines.map((line) => `> ${voice.say(line)}`)].join("\n");
}

function byPerson({ on, url, reason }: Hold, by: string): readonly Text[] {
  const day = link(on ?? "", url);
  return [
    reason === null
      ? md`**On hold** since ${day}: ${by} has asked for it.`
      : md`**On hold** since ${day}: ${by} has asked for it. “${reason}”`,
    md`Nobody should merge until a maintainer lifts it with ${code("/listkeeper unhold")} in a comment.`,
  ];
}

function byLabel(label: string): readonly Text[] {
  return [
    md`**On hold:** the label ${code(label)} says so.`,
    md`Nobody should merge until a maintainer takes the label away.`,
  ];
}
