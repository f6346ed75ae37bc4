/** What the worker tells -> lines in the log of the job. */
import type { Log } from "../worker.ts";
import { debugLine, errorLine, logLine } from "./workflow-commands.ts";

export type Print = (line: string) => void;

/** Errors become annotations of the job; what is told of each stage is shown where the runner's debug log is on. */
export function jobLog(print: Print): (fields: object) => Log {
  return (fields) => {
    const about = "pull" in fields ? `${String(fields.pull)}: ` : "";
    const words = (more: object, message: string) => logLine(`${about}${message} ${JSON.stringify(more)}`);
    return {
      debug: (more, message) => print(debugLine(words(more, message))),
      info: (more, message) => print(words(more, message)),
      error: (more, message) => {
        const { sentence, stack } = causeOf(more);
        print(errorLine(logLine(`${about}${message}: ${sentence}`)));
        print(debugLine(logLine(stack)));
      },
    };
  };
}

function causeOf(fields: object): { readonly sentence: string; readonly stack: string } {
  const error = "err" in fields ? fields.err : null;
  const sentence = error instanceof Error ? error.message : String(error);
  return { sentence, stack: error instanceof Error ? (error.stack ?? sentence) : sentence };
}
