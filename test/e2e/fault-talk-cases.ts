/** Pull requests of the fault tests on which people talk: what they have said, and what has been seen of it before. */
import type { Comment, PullRequest } from "../../sandbox/discussion.ts";
import type { FileChange } from "../../sandbox/new-commit.ts";
import type { Case } from "./fault-cases.ts";
import { type FaultScene, LISTING } from "./fault-scene.ts";

const LISTED = { emerging: "beacon", major: "dynamo", seasoned: "compass" } as const;

function adds(section: keyof typeof LISTED, project: string): readonly FileChange[] {
  const entries = [LISTED[section], project].map(
    (slug) =>
      `  { "name": "${slug[0]?.toUpperCase()}${slug.slice(1)}", "repository": "https://github.com/harbour/${slug}" }`,
  );
  return [{ path: `data/${section}.json`, content: `[\n${entries.join(",\n")}\n]\n` }];
}

function says({ sandbox }: FaultScene, { number }: PullRequest, by: string, words: string): Promise<Comment> {
  return sandbox.act.comment({ repository: LISTING, number, by, body: `/listkeeper ${words}` });
}

const USED = "In production at Example Bank and Harbour Telecom: https://example.org/talk.";

async function reviewed(scene: FaultScene, files: readonly FileChange[]): Promise<PullRequest> {
  const pull = await scene.open(files, USED);
  await scene.look(pull);
  return pull;
}

async function talked(scene: FaultScene) {
  const pull = await reviewed(scene, adds("major", "few"));
  const say = (by: string, words: string) => says(scene, pull, by, words);
  const exempts = await say("keeper", "exempt contributors: few, but good");
  await say("pilot", "accept production-use: we use it");
  await say("keeper", "reject stars: they were bought");
  await say("newcomer", "evidence production-use: it runs at the harbour");
  await say("pilot", "accept contributors: enough for me");
  const mistaken = await say("passer-by", "accept production-use: so do I");
  const helped = await say("passer-by", "help");
  return { pull, exempts, mistaken, helped };
}

export const TALKED_CASE: Case = {
  name: "a look at what people have said",
  prepare: async (scene) => (await talked(scene)).pull,
};

export const WENT_ON_CASE: Case = {
  name: "a look at what people have said otherwise since",
  async prepare(scene) {
    const { pull, exempts, mistaken, helped } = await talked(scene);
    await scene.look(pull);
    const { act } = scene.sandbox;
    await act.editComment({ repository: LISTING, id: mistaken.id, body: "Never mind." });
    await act.editComment({ repository: LISTING, id: helped.id, body: "/listkeeper explain stars" });
    await act.editComment({ repository: LISTING, id: exempts.id, body: "/listkeeper exempt contributor: few" });
    return pull;
  },
};

export const HELD_CASE: Case = {
  name: "a look after a hold of what was approved",
  async prepare(scene) {
    const pull = await reviewed(scene, adds("emerging", "lantern"));
    await says(scene, pull, "pilot", "hold: not before the meeting");
    return pull;
  },
};

export const ASKING_CASE: Case = {
  name: "a first look at what only maintainers can answer",
  prepare: (scene) => scene.open(adds("seasoned", "lantern"), USED),
};

export const ANSWERED_CASE: Case = {
  name: "a look after a maintainer's approval",
  async prepare(scene) {
    const pull = await reviewed(scene, adds("seasoned", "lantern"));
    await scene.sandbox.act.review({ repository: LISTING, number: pull.number, by: "pilot", event: "APPROVE" });
    return pull;
  },
};

export const TALK_CASES: readonly Case[] = [TALKED_CASE, WENT_ON_CASE, HELD_CASE, ASKING_CASE, ANSWERED_CASE];
