/** A hostile world -> everything that strangers can do on a pull request in it, and what is wrong with what the App made of that. */
import type { Comment } from "../../sandbox/discussion.ts";
import { readBlock } from "../../src/block.ts";
import { type Mark, markOf } from "../../src/mark.ts";
import { cut, linkTarget, readable } from "../../src/markdown/escape.ts";
import { flawsOf } from "./judge.ts";
import type { HostileScene } from "./scene.ts";
import { asRef, BEACON, entryOf, formerEntry, LISTING, listOf, torchOf, type Written } from "./world.ts";

/** Of each part so many stand as addresses as well: the report's own test has them all. */
const TORCHES = 2;
/** What nobody may find in a log. */
const SECRET = /ghs_|ghp_|BEGIN [A-Z ]*PRIVATE KEY|bearer |listkeeper:review/i;
const OURS =
  /^https:\/\/(?:github\.com|redirect\.github\.com)\/(?:quay\/list|harbour\/[\w-]+)(?:[/#?]|$)|^https:\/\/landscape\.example\.org\/criteria$|^#issuecomment-\d+$/;

/** What is quoted back to whoever has written it. */
const MISTAKES: readonly ((text: string) => string)[] = [
  (text) => `/listkeeper x${text}`,
  (text) => `/listkeeper explain x${text}`,
  (text) => `/listkeeper reject logo x${text}: no`,
  (text) => `/listkeeper exempt license until ${text}: no`,
  (text) => `/listkeeper revoke stars x${text}`,
];

function torches(texts: readonly string[]): readonly Written[] {
  return texts.slice(0, TORCHES).map(torchOf);
}

/** Everything that strangers can do on the page of a pull request, with these texts. */
export async function play(scene: HostileScene, texts: readonly string[]): Promise<number> {
  const { act } = scene.sandbox;
  const [first = ""] = texts;
  const kept = [BEACON, ...texts.map(formerEntry)];
  const earlier = await Promise.all(
    texts.slice(0, 5).map((text, at) =>
      act.openPullRequest({
        repository: LISTING,
        title: `${text} lantern-${at}`,
        body: `https://github.com/harbour/lantern-${at}`,
        author: at % 2 === 0 ? "newcomer" : "passer-by",
        branch: `${asRef(text)}-${at}`,
        files: [{ path: `notes-${at}.md`, content: text }],
      }),
    ),
  );
  for (const { number } of earlier.slice(0, 2)) await act.close({ repository: LISTING, number });
  const { number } = await act.openPullRequest({
    repository: LISTING,
    title: first,
    body: texts.join("\n\n"),
    author: "newcomer",
    branch: asRef(first),
    files: [
      { path: "data/emerging.json", content: listOf([...kept.slice(1, -1), ...texts.map(entryOf), ...torches(texts)]) },
    ],
  });
  const say = (by: string, body: string) => act.comment({ repository: LISTING, number, by, body });
  for (const [at, text] of texts.entries()) {
    const line = text.replace(/[\r\n]+\s*\/listkeeper/gi, " ");
    await say("renovate[bot]", `/listkeeper hold: ${text}`);
    await say("passer-by", `> ${text.replaceAll("\n", "\n> ")}`);
    await say("newcomer", `/listkeeper evidence core-technology harbour/lantern-${at}: ${line}`);
    await say("keeper", `/listkeeper exempt stars harbour/lantern-${at}: I know it. ${line}`);
    await say("keeper", MISTAKES[at % MISTAKES.length]?.(line) ?? "");
    await say("passer-by", `/listkeeper hold: ${text}`);
  }
  await scene.settled();
  await act.review({ repository: LISTING, number, by: "keeper", event: "COMMENT", body: first });
  await act.setLabels({ repository: LISTING, number, by: "keeper", labels: [first.slice(0, 50).trim() || "label"] });
  await act.push({
    repository: LISTING,
    number,
    message: first,
    files: [{ path: "notes.md", content: texts.join("\n") }],
  });
  await scene.settled();
  return number;
}

function problemsOf(scene: HostileScene, texts: readonly string[]): readonly string[] {
  const given = new Set(texts.flatMap((text) => linkTarget(text)?.replaceAll("&amp;", "&") ?? []));
  const mayLead = (target: string) => OURS.test(target) || given.has(target);
  const said = [
    ...(scene.sandbox.world.repositories.find(({ name }) => name === "list")?.discussion.issues.values() ?? []),
  ];
  const comments = said.flatMap((issue) => issue.comments.filter(({ by }) => by.app === "listkeeper"));
  const threads = said.flatMap((issue) => issue.pull?.threads ?? []).flatMap((thread) => thread.comments);
  const reviews = said.flatMap((issue) => issue.pull?.reviews ?? []).filter(({ by }) => by.app === "listkeeper");
  const outputs = scene.checkRuns.flatMap(({ output }) => [output.summary ?? "", output.text ?? ""]);
  const ours = outputs.map((text) => text.replace(/\n*<!-- listkeeper:annotations [\da-f ]* -->\s*$/, ""));
  return [
    ...[...comments, ...reviews].flatMap(({ body }) => flawsOf(body, mayLead)),
    ...threads.flatMap(({ body }) => flawsOf(body.replace(/^<!-- listkeeper:suggestion [\da-f]+ -->\n/, ""), mayLead)),
    ...ours.flatMap((text) => flawsOf(text, mayLead)),
    ...comments
      .filter(({ body }) => body.split("<!--").length !== 2 || markOf(body) === null)
      .map(() => "a comment has not exactly one mark"),
    ...scene.checkRuns.flatMap(({ output, annotations }) => [
      ...[output.title ?? "", ...annotations.flatMap(({ title, message }) => [title ?? "", message])].filter((line) =>
        /\p{C}/u.test(line),
      ),
    ]),
    ...scene.log.filter((line) => !isPlainLine(line)).map((line) => `logs ${line.slice(0, 200)}`),
  ];
}

function isPlainLine(line: string): boolean {
  const { err = {}, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const words = JSON.stringify([err, fields]);
  return !/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/u.test(line) && !SECRET.test(words) && line.length < 8_000;
}

function marksIn(comments: readonly Comment[]): readonly (Mark | null)[] {
  return comments.filter(({ by }) => by.app === "listkeeper").map(({ body }) => markOf(body));
}

/** All is well where there is none. */
export function flawsIn(
  scene: HostileScene,
  number: number,
  texts: readonly string[],
  language: string,
): readonly string[] {
  return [...problemsOf(scene, texts), ...misheard(scene, number), ...misremembered(scene, number, texts, language)];
}

/** No command is heard but those that people have written at the start of a line of a comment. */
function misheard(scene: HostileScene, number: number): readonly string[] {
  const { comments } = scene.pull(number);
  const people = comments.filter(
    ({ by, body }) => by.app === null && !by.login.endsWith("[bot]") && body.startsWith("/"),
  );
  const asked = new Set(people.map(({ id }) => `${id}`));
  const answered = marksIn(comments).flatMap((mark) => (mark?.kind === "answer" ? [mark.rest] : []));
  const heard = comments.filter(({ reactions }) => reactions.some(({ by }) => by.app === "listkeeper"));
  return [
    ...[...answered, ...heard.map(({ id }) => `${id}`)].filter((id) => !asked.has(id)).map((id) => `heard ${id}`),
    ...scene.sandbox.failures.map(String),
    ...scene.sandbox.unhandled,
  ];
}

function misremembered(
  scene: HostileScene,
  number: number,
  texts: readonly string[],
  language: string,
): readonly string[] {
  const { comments, pull } = scene.pull(number);
  const [live, ...others] = comments.filter(
    ({ by, body }) => by.app === "listkeeper" && markOf(body)?.kind === "review",
  );
  const block = readBlock(live?.body ?? "");
  if (block === null || others.length > 0)
    return [`${others.length + 1} comments, and a block that is ${typeof block}`];
  const { head, held, decisions, entries } = block;
  const names = new Set([...texts.map((text) => cut(readable(text), 200)), ...torches(texts).map(({ name }) => name)]);
  return [
    ...(head === pull.head.sha && !held && block.language === language ? [] : [`remembers ${head}, ${held}`]),
    ...entries.filter(({ name }) => !names.has(name)).map(({ name }) => `remembers an entry ${name}`),
    ...decisions
      .filter(({ kind, criterion, by }) => `${by} ${kind} ${criterion}` !== "keeper exempt stars")
      .map((one) => `remembers ${JSON.stringify(one)}`),
    ...(decisions.length > texts.length / 2 ? [] : [`remembers ${decisions.length} decisions`]),
  ];
}
