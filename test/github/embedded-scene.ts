/** A small world with the App installed and one open pull request -> the door to it over HTTP, as the App. */
import { LISTKEEPER_OCTOKIT, requestOptions } from "../../src/github/client.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import type { GitHub, Hint, Reading } from "../../src/github/port.ts";
import type { PullRequestRef } from "../../src/model/pull-request.ts";
import { someQuestion } from "../answers.ts";
import { LISTING, PROJECT, type Stage, stage } from "../sandbox/stage.ts";

const NOW = new Date("2026-03-04T05:06:07Z");
export const OURS = "hello\n\n<!-- listkeeper:review {} -->";
export const QUESTIONS = [
  someQuestion(`https://github.com/${PROJECT}`, { contributors: 2 }),
  someQuestion("https://github.com/tools/gone"),
];

export interface Embedded {
  readonly on: Stage;
  readonly ref: PullRequestRef;
  readonly hint: Hint;
  readonly octokit: InstanceType<typeof LISTKEEPER_OCTOKIT>;
  /** As the App, with the waiting between tries left out. */
  door(): GitHub;
  read(github?: GitHub): Promise<Reading>;
}

export async function openEmbedded(): Promise<Embedded> {
  const on = await stage({ hourly: { installation: 100_000 } });
  const octokit = new LISTKEEPER_OCTOKIT({
    auth: { appId: on.app.id, privateKey: on.app.privateKey, installationId: on.app.installations[0]?.id },
    baseUrl: on.sandbox.apiUrl,
    request: requestOptions(700),
    throttle: { enabled: false },
    retry: { retryAfterBaseValue: 1, retries: 1 },
  });
  const opened = await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add Lantern",
    body: "It lights up packets.",
    author: "bob",
    fork: true,
    files: [{ path: "list/tools.json", content: '[{ "name": "Lantern" }]\n' }],
  });
  const [owner = "", repository = ""] = LISTING.split("/");
  const ref = { owner, repository, number: opened.number };
  const hint = { baseSha: opened.pull.base.sha, headSha: opened.pull.head.sha };
  const door = () => openGitHub({ octokit, projects: octokit, appId: on.app.id, now: () => NOW });
  const read = (github = door()) => github.readPullRequest(ref, () => (path) => path.startsWith("list/"), hint);
  await read(); // what is slow the first time is not to be taken for an outage
  return { on, ref, hint, octokit, door, read };
}
