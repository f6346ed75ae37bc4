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

// No text that is shown needs more of them than styles and links, which a terminal without colours does not get.
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is let through
const OURS = /\u001b\[[\d;]{0,20}m|\u001b\]8;;[!-~]{0,2000}\u001b\\/;
const ACTING = /[^\P{Cc}\n\t]|[\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
const ESCAPES = new RegExp(`(${OURS.source})|${ACTING.source}`, "gu");
/** What JSON lets stand that a terminal or an editor may act on. */
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Whatever the words of others hold, it moves no cursor, rings no bell and turns no line round. */
function harmless(text: string, colour: boolean): string {
  return text.replace(ESCAPES, (_, ours?: string) => (colour && ours !== undefined ? ours : ""));
}

function written(document: unknown): string {
  return JSON.stringify(document, null, 2).replace(UNSEEN, (found) =>
    found
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

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
      const said = harmless(text, colour);
      out.write(said.endsWith("\n") ? said : `${said}\n`);
    },
    json(document) {
      clear();
      out.write(`${written(document)}\n`);
    },
    progress(doing) {
      if (err.isTTY !== true) return;
      clear();
      err.write(`${harmless(doing, false)} ...`.slice(0, Math.max(20, (err.columns ?? 80) - 1)));
      shown = true;
    },
    complain(sentence) {
      clear();
      err.write(`listkeeper: ${harmless(sentence, false)}\n`);
    },
  };
}
