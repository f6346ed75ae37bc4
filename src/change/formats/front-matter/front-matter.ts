/** A Markdown file -> the tree of the YAML (between two lines `---`) or TOML (between two lines `+++`) at its top; the text below is nothing. */
import { blank } from "../../blank.ts";
import { type Cause, problemOf } from "../../cause.ts";
import { lineOf, type Parsed, type Source, type Span } from "../../tree.ts";
import { readToml } from "../toml/toml.ts";
import { readYaml } from "../yaml/yaml.ts";
import { emptyBlock, lateBlock, noBlock, unclosedBlock } from "./cause.ts";

const OPENER = /(---|\+\+\+)[ \t]*(?:\r?\n|$)/y;
const BYTE_ORDER_MARK = /^\uFEFF/;
const COMMENT = /^[ \t]*#[^\n]*/gm;
// As Jekyll takes it; Hugo knows `---` alone.
const YAML_CLOSER = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
const TOML_CLOSER = /^\+\+\+[ \t]*\r?$/gm;
// How a document goes on that has fields: so an unclosed block still gives those at its top.
const FIELD = /^(?:[\w"'.-]+[ \t]*[:=]|[ \t]+\S|[ \t]*-[ \t]|[ \t]*#[^#]|\[|[ \t]*$)/;

export function readFrontMatter(source: Source): Parsed {
  const { text } = source;
  const at = Math.max(0, text.search(/\S/));
  OPENER.lastIndex = at;
  const [opener = "", mark] = OPENER.exec(text) ?? [];
  if (mark === undefined) return failed(source, 0, noBlock());
  const block = blockIn(text, mark, at + opener.length);
  const faults: Parsed["problems"] = [
    ...(text.slice(0, at).replace(BYTE_ORDER_MARK, "") !== ""
      ? [fault(source, at, lateBlock(mark, lineOf(source, at)))]
      : []),
    ...(block.closed ? [] : [fault(source, at, unclosedBlock(mark, lineOf(source, at)))]),
  ];
  const holdsNothing = text.slice(block.start, block.end).replace(COMMENT, "").trim() === "";
  if (holdsNothing) return faults.length > 0 ? nothing(faults) : failed(source, at, emptyBlock(mark));
  const inside = { ...source, text: blank(text.slice(0, block.end), [{ start: 0, end: block.start }]) };
  const parsed = mark === "---" ? readYaml(inside) : readToml(inside);
  return { ...parsed, problems: [...faults, ...parsed.problems], clean: parsed.clean && faults.length === 0 };
}

/** From the line after the opening mark to the closing one; where that is missing, as far as fields go. */
function blockIn(text: string, mark: string, start: number): Span & { readonly closed: boolean } {
  const closer = mark === "---" ? YAML_CLOSER : TOML_CLOSER;
  closer.lastIndex = start;
  const close = closer.exec(text);
  if (close !== null) return { start, end: close.index, closed: true };
  let end = start;
  while (end < text.length) {
    const stop = text.indexOf("\n", end);
    const next = stop === -1 ? text.length : stop + 1;
    if (!FIELD.test(text.slice(end, Math.min(next, end + 200)).trimEnd())) break;
    end = next;
  }
  return { start, end, closed: false };
}

function failed(source: Source, offset: number, cause: Cause): Parsed {
  return nothing([fault(source, offset, cause)]);
}

function nothing(problems: Parsed["problems"]): Parsed {
  return { root: null, main: null, problems, clean: false };
}

function fault(source: Source, offset: number, cause: Cause) {
  return problemOf(source, { offset, seen: null, cause, severity: "error" });
}
