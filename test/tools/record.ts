/** `npm run record -- OWNER/REPO#N NAME`: a pull request on GitHub -> the folder test/reviews/N-NAME/given, for the goldens. */
import { fileURLToPath } from "node:url";
import { parsePullRequest } from "../../src/cli/review.ts";
import { clientFor } from "../../src/github/client.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import { record } from "../../src/github/recorded.ts";
import { review } from "../../src/review.ts";

const [written, name = "case"] = process.argv.slice(2);
const ref = parsePullRequest(written);
const folder = fileURLToPath(new URL(`../../../test/reviews/${ref.number}-${name}`, import.meta.url));
const octokit = clientFor({ token: process.env.GITHUB_TOKEN ?? null, apiUrl: process.env.GITHUB_API_URL ?? null });
const github = record(openGitHub({ octokit, projects: octokit, appId: null, now: () => new Date() }), folder);
const { verdict } = await review(github, ref);
console.log(`${folder}: ${verdict.kind}. Run "npm run golden" to write what every stage makes of it.`);
