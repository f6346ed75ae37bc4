/** Requests on their way -> held until they are let through, one after another as a number picks them: what comes between can be done again. */
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";

export interface Gate {
  /** Sends it when it may go. `name` puts those that are held in an order of their own. */
  pass<T>(name: string, send: () => Promise<T>): Promise<T>;
  /** Lets one of those that are held through, and resolves when nothing moves any more. */
  step(pick: number): Promise<void>;
  /** What is held goes, and so does what comes. */
  open(): void;
  shut(): void;
}

interface Held {
  readonly name: string;
  readonly go: () => void;
}

/** Signing takes a thread of its own, which no turn of the event loop waits for. */
const [TURNS, PATIENCE, CALM] = [3, 1, 2];

export function newGate(): Gate {
  const held: Held[] = [];
  let isOpen = false;
  let moves = 0;
  let flying = 0;

  async function quiet(): Promise<void> {
    for (let calm = 0, seen = moves; calm < CALM; calm = seen === moves && flying === 0 ? calm + 1 : 0, seen = moves) {
      for (let i = 0; i < TURNS; i += 1) await turn();
      await wait(PATIENCE);
    }
  }

  return {
    async pass(name, send) {
      moves += 1;
      if (!isOpen) await new Promise<void>((go) => held.push({ name, go }));
      flying += 1;
      try {
        return await send();
      } finally {
        flying -= 1;
        moves += 1;
      }
    },
    async step(pick) {
      await quiet();
      const [one] = held
        .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
        .slice(pick % (held.length || 1));
      if (one === undefined) return;
      held.splice(held.indexOf(one), 1);
      one.go();
      await quiet();
    },
    open() {
      isOpen = true;
      for (const { go } of held.splice(0)) go();
    },
    shut() {
      isOpen = false;
    },
  };
}
