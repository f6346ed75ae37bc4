/** The reviews of the pull requests in a merge queue's group -> one check run for the commit that they would make together. */
import { code, link, md, type Text } from "../markdown.ts";
import type { CheckRunReport, Conclusion } from "../model/report.ts";
import { sentences, type Voice } from "./given.ts";

const LONGEST_TITLE = 100;

export interface Member {
  readonly number: number;
  readonly url: string;
  readonly conclusion: Conclusion;
  /** The title of its own check run. */
  readonly title: string;
  readonly held: boolean;
  /** The first pull request of the group, before this one, that lists the same project; null where none does. */
  readonly twin: number | null;
}

export function checkRunForGroup(members: readonly Member[], voice: Voice): CheckRunReport {
  const failing = members.filter((member) => conclusionOf(member) !== "success");
  const worst = failing.find((member) => conclusionOf(member) === "failure") ?? failing[0];
  const words = members.map((member) => `- ${voice.say(tell(member))}`);
  const [title, opening] = worst === undefined ? PASSES : stops(worst);
  return {
    conclusion: worst === undefined ? "success" : conclusionOf(worst),
    title: voice.tell(title, LONGEST_TITLE),
    summary: [voice.say(opening), words.join("\n")].join("\n\n"),
    text: null,
    annotations: [],
    buttons: [],
  };
}

/** Where GitHub did not answer: it says nothing about the pull requests, but nobody has looked at them either. */
export function checkRunForUnseenGroup(deliveryId: string | null, voice: Voice): CheckRunReport {
  const words = [
    md`Listkeeper could not look at the pull requests of this group again, so it does not let them pass. That says nothing about them: add them to the merge queue once more.`,
  ];
  if (deliveryId !== null)
    words.push(md`Those who run Listkeeper find the cause in its log under ${code(deliveryId)}.`);
  return {
    conclusion: "action_required",
    title: voice.tell(md`Listkeeper could not look again`, LONGEST_TITLE),
    summary: sentences(voice, words),
    text: null,
    annotations: [],
    buttons: [],
  };
}

const PASSES: readonly [Text, Text] = [
  md`Looked at again: ready to merge`,
  md`Right before merging, Listkeeper has looked at the projects once more.`,
];

function stops({ number, held }: Member): readonly [Text, Text] {
  const pull = code(`#${number}`);
  const title = held ? md`${pull} is on hold` : md`${pull} is not ready to merge`;
  return [title, md`Right before merging, Listkeeper has looked once more, and this group must not pass as it is.`];
}

function conclusionOf({ conclusion, held, twin }: Member): "success" | "failure" | "action_required" {
  if (twin !== null || conclusion === "failure") return "failure";
  return held || conclusion === "action_required" ? "action_required" : "success";
}

function tell({ number, url, title, held, twin }: Member): Text {
  const pull = link(code(`#${number}`), url);
  if (held) return md`${pull}: a maintainer has put it on hold. ${title}`;
  if (twin !== null)
    return md`${pull}: it lists the same project as ${code(`#${twin}`)}, which stands before it in the queue.`;
  return md`${pull}: ${title}`;
}
