/** A button that somebody has pressed -> our note of it on the pull request, which GitHub then keeps; tried again where GitHub took none. */
import type { Context } from "probot";
import type { Press } from "../model/conversation.ts";
import type { Log } from "../worker.ts";
import type { Add } from "./events.ts";

export interface Pressed {
  readonly context: Context<"check_run.requested_action">;
  readonly number: number;
  readonly press: Press;
}

export interface Buttons {
  /** Rejects where it could not be noted: the delivery has failed then. One that comes twice at once is noted once. */
  note(pressed: Pressed): Promise<void>;
  /** Tries once more what could not be noted, and has those pull requests looked at. */
  again(): Promise<void>;
}

export interface ButtonOptions {
  readonly write: (pressed: Pressed) => Promise<void>;
  readonly add: Add;
  readonly log: Pick<Log, "error">;
  /** Milliseconds until it is tried again by itself, and how often. */
  readonly after: number;
  readonly tries: number;
}

interface Missed extends Pressed {
  readonly left: number;
}

// GitHub sends no delivery again by itself, and nothing else tells of a button.
const MOST_KEPT = 100;

export function openButtons({ write, add, log, after, tries }: ButtonOptions): Buttons {
  const running = new Map<string, Promise<void>>();
  const missed = new Map<string, Missed>();

  function note(pressed: Pressed): Promise<void> {
    const key = `${pressed.context.id} ${pressed.number}`;
    const noted = running.get(key) ?? put(key, pressed).finally(() => running.delete(key));
    running.set(key, noted);
    return noted;
  }

  async function put(key: string, pressed: Pressed): Promise<void> {
    try {
      await write(pressed);
      missed.delete(key);
    } catch (error) {
      const left = (missed.get(key)?.left ?? tries + 1) - 1;
      if (missed.has(key) || missed.size < MOST_KEPT) missed.set(key, { ...pressed, left });
      if (left > 0) setTimeout(() => void retry(key), after).unref();
      throw error;
    }
  }

  async function retry(key: string): Promise<void> {
    const one = missed.get(key);
    if (one === undefined) return;
    try {
      await note(one);
      add(one.context, one.number);
    } catch (error) {
      log.error({ err: error }, "a button that was pressed could not be noted");
    }
  }

  return {
    note,
    async again() {
      for (const key of [...missed.keys()]) await retry(key);
    },
  };
}
