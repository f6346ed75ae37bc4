/** `listkeeper demo`: opens pull requests in an embedded GitHub and shows what Listkeeper answers; no network, no account. */
import type { Terminal } from "./terminal.ts";
import { codeOf, parse, UsageError } from "./usage.ts";

export async function demo(args: readonly string[], terminal: Terminal): Promise<number> {
  const { options } = parse(args, { once: { type: "boolean" } } as const, { most: 0 });
  const { runDemo } = await load();
  await runDemo(terminal, options.once === true ? null : interrupted());
  return 0;
}

/** The embedded GitHub is there for developers and is no part of the image that serves the App. */
async function load(): Promise<typeof import("../demo/run.ts")> {
  try {
    return await import("../demo/run.ts");
  } catch (error) {
    if (codeOf(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError('the demo needs a clone of the repository: run "npm ci && npm run demo" there.');
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
