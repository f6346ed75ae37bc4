/** `listkeeper review`: a pull request's address, or a clone's work tree -> the comment that Listkeeper would post, or posts. */
import { reviewJson } from "../json.ts";
import { withoutMark } from "../mark.ts";
import { render } from "../markdown/render.ts";
import { code, md } from "../markdown.ts";
import type { VerdictKind } from "../model/finding.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import { review as look, type Review, write } from "../review.ts";
import { catalogueOf } from "../words/catalogue.ts";
import { doorTo } from "./door.ts";
import { type Local, openLocal, usualBase } from "./local-door.ts";
import { showMarkdown } from "./show-markdown.ts";
import type { Terminal } from "./terminal.ts";
import { parse, readText, UsageError } from "./usage.ts";

const FINE: ReadonlySet<VerdictKind> = new Set(["ready", "nothing-to-review"]);

const KINDS = {
  post: { type: "boolean" },
  json: { type: "boolean" },
  local: { type: "boolean" },
  repo: { type: "string" },
  base: { type: "string" },
  description: { type: "string" },
} as const;

export async function review(args: readonly string[], terminal: Terminal, env: NodeJS.ProcessEnv): Promise<number> {
  const { options, operands } = parse(args, KINDS, { most: 1 });
  const { post = false, json = false, local = false, ...where } = options;
  if (local && post) throw new UsageError("--local has no pull request to write on: leave --post away.");
  if (local && operands.length > 0) {
    throw new UsageError(`--local looks at a clone: write --repo DIR in place of "${operands[0]}".`);
  }
  const strange = Object.keys(where)[0];
  if (!local && strange !== undefined) throw new UsageError(`--${strange} goes with --local only.`);
  const { ref, github } = local
    ? await localDoor(where, env)
    : { ref: parsePullRequest(operands[0]), github: doorTo(env) };
  if (post && !env.GITHUB_TOKEN) throw new UsageError("--post writes on GitHub and needs a token in GITHUB_TOKEN.");
  const found = await look(github, ref, null, (stage) => terminal.progress(`${stage} done`));
  if (json) terminal.json(local ? { ...Object(reviewJson(found)), number: null } : reviewJson(found));
  else terminal.print(showMarkdown(local ? withoutMark(told(found)) : told(found), terminal));
  if (post && (await write(github, found)) === "head-moved") {
    throw new UsageError("the pull request was pushed to meanwhile, so nothing was posted. Run the command again.");
  }
  return FINE.has(found.verdict.kind) ? 0 : 1;
}

interface Where {
  readonly repo?: string;
  readonly base?: string;
  readonly description?: string;
}

async function localDoor({ repo: directory = ".", base, description }: Where, env: NodeJS.ProcessEnv): Promise<Local> {
  return openLocal(doorTo(env), {
    directory,
    base: base ?? (await usualBase(directory)),
    description: description === undefined ? "" : readText(description),
    now: () => new Date(),
  });
}

/** The comment, or what the check run says in its place, and the suggestions with their lines. */
function told({ report: { comment, checkRun, suggestions }, language }: Review): string {
  const catalogue = catalogueOf(language);
  const onLines = suggestions.map(({ path, startLine, endLine, body }) => {
    const [first, last] = [String(startLine), String(endLine)];
    const lines = first === last ? md`line ${last}` : md`lines ${first}–${last}`;
    return `#### ${render(md`Suggestion for ${code(path)}, ${lines}`, { catalogue })}\n\n${body}`;
  });
  return [comment ?? checkRun.summary, ...onLines].join("\n\n");
}

/** `OWNER/REPO#N`, or the address of a pull request on any GitHub host. */
export function parsePullRequest(written: string | undefined): PullRequestRef {
  const found =
    /^([\w-]+)\/([\w.-]+)#(\d{1,9})$/.exec(written ?? "") ??
    /^https?:\/\/[^/\s]+\/([\w-]+)\/([\w.-]+)\/pull\/(\d{1,9})(?:[/?#].*)?$/.exec(written ?? "");
  const [, owner, repository, number] = found ?? [];
  if (owner === undefined || repository === undefined || number === undefined) {
    const seen = written === undefined ? "a pull request is missing" : `"${written}" is no pull request`;
    throw new UsageError(`${seen}. Write OWNER/REPO#NUMBER or its address.`);
  }
  return { owner, repository, number: Number(number) };
}
