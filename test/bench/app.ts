/** The environment -> the App as `listkeeper serve` runs it, in a process of its own that tells whoever forked it about its memory. */
import { startApp } from "../../src/start.ts";
import { heapInUse } from "./heap.ts";

/** What this process says; each message answers the one question that stands open. */
export type Told =
  | { readonly kind: "ready"; readonly url: string }
  | { readonly kind: "memory"; readonly memory: Memory };

/** Bytes: resident as the process runs, and after a collection; the heap that is in use then. */
export interface Memory {
  readonly running: number;
  readonly collected: number;
  readonly heap: number;
}

const tell = (told: Told) => process.send?.(told);

const { app, url } = await startApp(process.env, { throttled: process.argv[2] === "throttled" });
// The first look over is under way since the start; when another one has ended, so has the first, and nothing else is asked.
await app.sweep();
process.on("message", () => {
  const running = process.memoryUsage.rss();
  const heap = heapInUse();
  tell({ kind: "memory", memory: { running, heap, collected: process.memoryUsage.rss() } });
});
process.once("disconnect", () => process.exit(0));
tell({ kind: "ready", url });
