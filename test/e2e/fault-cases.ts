/** Pull requests of the fault tests: which projects they list, and what has been seen of them before. */
import type { PullRequest } from "../../sandbox/discussion.ts";
import type { FileChange } from "../../sandbox/new-commit.ts";
import { AGAIN, type FaultScene, type Looking } from "./fault-scene.ts";

const LISTED = { emerging: ["beacon", "compass"], major: ["dynamo"] } as const;
const ANCHOR = "https://git.kernel.org/pub/scm/devel/anchor/anchor.git";

export interface Case {
  readonly name: string;
  /** A pull request as it stands before the look that is struck. */
  prepare(scene: FaultScene): Promise<PullRequest>;
  /** How it is looked at; as when an event has just told of it if nothing is said. */
  readonly how?: Looking;
}

type More = { readonly [Section in keyof typeof LISTED]?: readonly string[] };

/** A project by the name of its repository, of which the entry's name is made, or by its address. */
function listed(project: string): string {
  const address = project.includes(":") ? project : `https://github.com/harbour/${project}`;
  const slug = address.replace(/^.*\/|\.git$/g, "");
  return `  { "name": "${slug[0]?.toUpperCase()}${slug.slice(1)}", "repository": "${address}" }`;
}

function filesWith(more: More): readonly FileChange[] {
  return (["emerging", "major"] as const)
    .filter((section) => more[section] !== undefined)
    .map((section) => {
      const projects = [...LISTED[section], ...(more[section] ?? [])];
      return { path: `data/${section}.json`, content: `[\n${projects.map(listed).join(",\n")}\n]\n` };
    });
}

const MIXED: More = { emerging: ["vault", "old-beacon"], major: ["few"] };

export const MIXED_CASE: Case = {
  name: "a first look at projects that meet much and miss much",
  prepare: (scene) => scene.open(filesWith(MIXED)),
};

export const CLEAN_CASE: Case = {
  name: "a first look at a project that meets all",
  prepare: (scene) => scene.open(filesWith({ emerging: ["lantern"] })),
};

export const PUSHED_CASE: Case = {
  name: "a look after a push that took back what was approved",
  async prepare(scene) {
    const pull = await CLEAN_CASE.prepare(scene);
    await scene.look(pull);
    await scene.push(pull, filesWith(MIXED));
    return pull;
  },
};

export const AGAIN_CASE: Case = {
  name: "another look, by itself and with the projects in memory",
  how: AGAIN,
  async prepare(scene) {
    const pull = await MIXED_CASE.prepare(scene);
    await scene.look(pull, { ...AGAIN, hint: true });
    return pull;
  },
};

export const WIDE_CASE: Case = {
  name: "a look at projects of every kind",
  prepare: (scene) =>
    scene.open(
      filesWith({
        emerging: ["lantern", "vault", "old-beacon", ANCHOR],
        major: ["few", "huge", "https://github.com/harbour/mono/tree/main/tools/probe"],
      }),
    ),
};
