/** A reviewed pull request of the demo -> what the terminal shows of it: title, labels, check, approval and the comment. */
import { suggestedLines } from "../../sandbox/act/suggestion.ts";
import { conversationOf } from "../../sandbox/conversation.ts";
import type { PullRequest } from "../../sandbox/discussion.ts";
import type { ShownThread } from "../../sandbox/page-thread.ts";
import type { Repository } from "../../sandbox/world.ts";
import { layOut } from "../cli/show-markdown.ts";
import { type Style, styled, type Terminal } from "../cli/terminal.ts";

const COLOURS: Readonly<Record<string, Style>> = { success: "green", failure: "red", action_required: "yellow" };

export function show(repository: Repository, pull: PullRequest, terminal: Terminal): string {
  const { title, number, author, body, labels, comments, checks, reviews, threads } = conversationOf(
    repository,
    pull,
    "https://github.com",
  );
  const approved = reviews.some(({ state }) => state === "APPROVED");
  const lines = [
    styled(terminal, ["bold", "inverse"], ` #${number} ${title} `),
    styled(terminal, "dim", `by ${author}: ${body.trim().split("\n")[0] ?? ""}`),
    ...checks.map(({ name, conclusion, title: words }) => {
      const colour = COLOURS[conclusion ?? ""] ?? "gray";
      return `${styled(terminal, colour, `● ${name}: ${conclusion ?? "running"}`)}  ${words ?? ""}`;
    }),
    `Labels: ${labels.map(({ name }) => name).join(", ") || "none"}${approved ? styled(terminal, "green", "  ✓ approved") : ""}`,
    "",
    ...comments
      .filter(({ app }) => app)
      .map((comment) => indent(layOut(comment.body, { ...terminal, width: terminal.width - 4 }))),
    ...threads.map((thread) => onLines(thread, terminal)),
  ];
  return lines.join("\n");
}

/** A suggestion: its words, the lines that go and those that come. */
function onLines({ path, original, comments }: ShownThread, terminal: Terminal): string {
  const [{ body } = { body: "" }] = comments;
  const [words = ""] = body.replace(/^<!--.*-->\n/, "").split("\n");
  const come = suggestedLines(body) ?? [];
  return [
    "",
    styled(terminal, "bold", `  Suggestion for ${path.split("/").at(-1)}, line ${original.line}: `) +
      layOut(words, terminal),
    ...original.text.map((line) => styled(terminal, "red", `  │ - ${line}`)),
    ...come.map((line) => styled(terminal, "green", `  │ + ${line}`)),
  ].join("\n");
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => `  │ ${line}`.trimEnd())
    .join("\n");
}
