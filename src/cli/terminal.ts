/** Standard output and error of a command: text, one JSON document, or a progress line that a terminal alone sees. */
import { styleText } from "node:util";

export interface Terminal {
  /** Whether a person looks at standard output, so that colours help. */
  readonly colour: boolean;
  readonly width: number;
  print(text: string): void;
  json(document: unknown): void;
  /** Shows what is being done, in one line that the next one replaces; nothing where no terminal looks at standard error. */
  progress(doing: string): void;
  complain(sentence: string): void;
}

export type Style = Parameters<typeof styleText>[0];

/** The text in a style where colours are on, else as it is. */
export function styled(terminal: Pick<Terminal, "colour">, style: Style, text: string): string {
  return terminal.colour ? styleText(style, text) : text;
}

export interface Streams {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

export function openTerminal({ out, err, env }: Streams): Terminal {
  const colour = out.isTTY === true && env.NO_COLOR === undefined && env.TERM !== "dumb";
  let shown = false;
  function clear(): void {
    if (shown) err.write("\r\u001b[2K");
    shown = false;
  }
  return {
    colour,
    width: Math.min(out.columns ?? 100, 120),
    print(text) {
      clear();
      out.write(text.endsWith("\n") ? text : `${text}\n`);
    },
    json(document) {
      clear();
      out.write(`${JSON.stringify(document, null, 2)}\n`);
    },
    progress(doing) {
      if (err.isTTY !== true) return;
      clear();
      err.write(`${doing} ...`.slice(0, Math.max(20, (err.columns ?? 80) - 1)));
      shown = true;
    },
    complain(sentence) {
      clear();
      err.write(`listkeeper: ${sentence}\n`);
    },
  };
}
