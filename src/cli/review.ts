/** `listkeeper review`: a pull request's address -> the comment that Listkeeper would post, or posts. */
import { withForges } from "../forges/with-forges.ts";
import { clientFor, forQueries } from "../github/client.ts";
import { openGitHub } from "../github/octokit.ts";
import { reviewJson } from "../json.ts";
import { render } from "../markdown/render.ts";
import { code, md } from "../markdown.ts";
import type { VerdictKind } from "../model/finding.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Report } from "../model/report.ts";
import { review as look, write } from "../review.ts";
import { showMarkdown } from "./show-markdown.ts";
import type { Terminal } from "./terminal.ts";
import { parse, UsageError } from "./usage.ts";

const FINE: ReadonlySet<VerdictKind> = new Set(["ready", "nothing-to-review"]);

export async function review(args: readonly string[], terminal: Terminal, env: NodeJS.ProcessEnv): Promise<number> {
  const kinds = { post: { type: "boolean" }, json: { type: "boolean" } } as const;
  const { options, operands } = parse(args, kinds, { most: 1 });
  const ref = parsePullRequest(operands[0]);
  const token = env.GITHUB_TOKEN;
  if (options.post === true && !token) {
    throw new UsageError("--post writes on GitHub and needs a token in GITHUB_TOKEN.");
  }
  const octokit = clientFor({ token: token || null, apiUrl: env.GITHUB_API_URL || null });
  const now = () => new Date();
  const github = withForges(openGitHub({ octokit, projects: octokit, queries: forQueries, appId: null, now }), { now });
  const found = await look(github, ref, null, (stage) => terminal.progress(`${stage} done`));
  if (options.json === true) terminal.json(reviewJson(found));
  else terminal.print(showMarkdown(told(found.report), terminal));
  if (options.post === true && (await write(github, found)) === "head-moved") {
    throw new UsageError("the pull request was pushed to meanwhile, so nothing was posted. Run the command again.");
  }
  return FINE.has(found.verdict.kind) ? 0 : 1;
}

/** The comment, or what the check run says in its place, and the suggestions with their lines. */
function told({ comment, checkRun, suggestions }: Report): string {
  const onLines = suggestions.map(({ path, startLine, endLine, body }) => {
    const [first, last] = [String(startLine), String(endLine)];
    const lines = first === last ? md`line ${last}` : md`lines ${first}–${last}`;
    return `#### ${render(md`Suggestion for ${code(path)}, ${lines}`, { catalogue: null })}\n\n${body}`;
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
