/** What Babel says about a mistake in a module -> the same in plain words, with the likely cause and its remedy. */
import { code, md, type Text } from "../../../markdown.ts";
import {
  backTickImport,
  type Cause,
  endOfLine,
  type Fault,
  found,
  missingComma,
  tooDeep,
  unmatched,
} from "../../cause.ts";
import { DEEPEST, lineOf, type Source } from "../../tree.ts";
import { causeOfFlaw } from "../json/quote-cause.ts";
import { nextToken } from "../json/token.ts";

/** The part of Babel's error that we use. */
interface Told {
  readonly pos: number;
  readonly reasonCode: string;
  readonly message: string;
}

export function faultOf(source: Source, error: unknown): Fault {
  if (!isTold(error)) {
    const cause = error instanceof RangeError ? tooDeep(DEEPEST) : stopped(source, 0, String(error));
    return { offset: 0, seen: null, cause, severity: "error" };
  }
  const offset = Math.min(error.pos, source.text.length);
  const { seen, cause } = explain(source, offset, error);
  return { offset, seen, cause, severity: "error" };
}

function isTold(error: unknown): error is Told {
  return error instanceof SyntaxError && "pos" in error && typeof error.pos === "number" && "reasonCode" in error;
}

function explain(source: Source, offset: number, { reasonCode, message }: Told): Pick<Fault, "seen" | "cause"> {
  const { text } = source;
  const line = lineOf(source, offset);
  const token = nextToken(text, offset, "module");
  if (reasonCode === "VarRedeclaration" || reasonCode === "DuplicateExport") {
    return { seen: null, cause: declaredTwice(text.slice(token.start, token.end), line) };
  }
  if (reasonCode === "UnterminatedString" || reasonCode === "UnterminatedTemplate") {
    const start = reasonCode === "UnterminatedTemplate" ? offset - 1 : offset;
    return { seen: null, cause: causeOfFlaw("unclosed", text[start] ?? "", line) };
  }
  const begin = text.lastIndexOf("\n", offset - 1) + 1;
  if (text[offset] === "`" && text.startsWith("import", begin)) return { seen: null, cause: backTickImport(line) };
  if (/expected ","/.test(message)) {
    const last = lastBefore(text, offset);
    const seen = found(text, token.start, token.end, md`${code(",")}`);
    return { seen, cause: missingComma(lineOf(source, last), line, endOfLine(text, last + 1)) };
  }
  if (token.kind === "}" || token.kind === "]") return { seen: null, cause: unmatched(token.kind, line) };
  return { seen: null, cause: stopped(source, offset, message) };
}

/** The last character before an offset that is no white space. */
function lastBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at > 0 && " \t\r\n".includes(text[at] ?? "")) at -= 1;
  return Math.max(at, 0);
}

function declaredTwice(name: string, line: number): Cause {
  return {
    kind: "declared-twice",
    remedy: md`The name ${code(name)} is declared for the second time here: take this line away, or give it another name.`,
    title: md`${code(name)} declared twice, again on line ${line}`,
  };
}

/** For all that has no words of its own here: what the parser itself says. */
function stopped(source: Source, offset: number, message: string): Cause {
  const said: Text = md`The parser stopped here and says: ${message.replace(/ \(\d+:\d+\)$/, "")}`;
  return { kind: "stopped", remedy: said, title: md`syntax error on line ${lineOf(source, offset)}` };
}
