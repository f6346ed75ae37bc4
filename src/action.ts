/** The GitHub Action: the environment of a job -> reviews written, the job's summary, and its exit status. */
import { appendFileSync } from "node:fs";
import { EventError } from "./action/event.ts";
import { runAction } from "./action/run.ts";
import { settingsFrom } from "./action/settings.ts";
import { summaryOf } from "./action/summary.ts";
import { annotate, errorLine, logLine } from "./action/workflow-commands.ts";
import { clientFor } from "./github/client.ts";
import { GitHubError } from "./github/errors.ts";

async function main(env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<number> {
  try {
    const settings = settingsFrom(env);
    const { token, readingToken, apiUrl, summary, output } = settings;
    const clients = { own: clientFor({ token, apiUrl }), reading: clientFor({ token: readingToken, apiUrl }) };
    const { told, subject, failed } = await runAction(settings, clients, print);
    for (const { unsaid } of told) for (const note of unsaid?.annotations ?? []) print(annotate(note));
    if (summary !== null) appendFileSync(summary, summaryOf(told));
    if (output !== null && subject?.verdict) appendFileSync(output, `verdict=${subject.verdict}\n`);
    return failed ? 1 : 0;
  } catch (error) {
    print(errorLine(logLine(sentenceOf(error))));
    return 1;
  }
}

/** What is expected to go wrong has its sentence; anything else is a bug, and its stack is what we want to be sent. */
function sentenceOf(error: unknown): string {
  if (error instanceof EventError || error instanceof GitHubError) return error.message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug in Listkeeper, please report it: ${stack}`;
}

// Nothing may end before all is said: waiting alone keeps no process alive.
const alive = setInterval(() => undefined, 60_000);
process.exitCode = await main(process.env, (line) => process.stdout.write(`${line}\n`));
clearInterval(alive);
