/** The demo's pull requests, reviewed -> a short conversation on some of them, and what it changes. */
import { conversationOf } from "../../sandbox/conversation.ts";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { layOut } from "../cli/show-markdown.ts";
import { styled, type Terminal } from "../cli/terminal.ts";
import { doDeed, formsFor, type Place } from "./deeds.ts";

/** What somebody does on the pull request of that place (1 is the first), as a form of its page would say it. */
interface Turn {
  readonly on: number;
  readonly tells: string;
  readonly form: (place: Place, pull: PullRequest) => Readonly<Record<string, string>>;
}

const says =
  (who: "author" | "maintainer", body: string): Turn["form"] =>
  ({ maintainer }, pull) => ({ what: "comment", by: who === "author" ? pull.by.login : maintainer, body });

/** Presses the first button whose label begins with these words. */
const presses =
  (label: string): Turn["form"] =>
  (place, pull) => {
    const buttons = formsFor(place, pull, "").buttons.flatMap(({ of }) => of);
    const found = buttons.find((button) => button.label.startsWith(label));
    if (found === undefined) throw new Error(`#${pull.number} has no button "${label}"`);
    return { what: found.what };
  };

const TURNS: readonly Turn[] = [
  { on: 4, tells: "the author presses “Commit suggestion”", form: presses("Commit suggestion") },
  {
    on: 3,
    tells: "a maintainer writes: /listkeeper accept production-use: Two of the named users have spoken about it.",
    form: says("maintainer", "/listkeeper accept production-use: Two of the named users have spoken about it."),
  },
  {
    on: 1,
    tells: "a maintainer presses “Hold” on the check run",
    form: presses("Hold"),
  },
  {
    on: 2,
    tells: "the author writes: /listkeeper accept license: It is nearly open source.",
    form: says("author", "/listkeeper accept license: It is nearly open source."),
  },
];

export async function playTalk(place: Place, pulls: readonly PullRequest[], terminal: Terminal): Promise<void> {
  for (const { on, tells, form } of TURNS) {
    const pull = pulls[on - 1];
    if (pull === undefined) throw new Error(`the world has no pull request ${on}`);
    const before = new Set(pull.comments.map(({ id }) => id));
    await doDeed(place, pull, new URLSearchParams(form(place, pull)));
    terminal.print(`${styled(terminal, "bold", `#${pull.number}`)} ${tells}`);
    const { checks } = conversationOf(place.repository, pull, "https://github.com");
    for (const { name, conclusion, title } of checks) terminal.print(`  ● ${name}: ${conclusion}  ${title ?? ""}`);
    const answers = pull.comments.filter(({ id, by }) => by.app !== null && !before.has(id));
    for (const { body } of answers) terminal.print(`  │ ${layOut(body.split("\n")[0] ?? "", terminal)}`);
  }
}
