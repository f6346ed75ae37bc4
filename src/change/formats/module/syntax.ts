/** The text of a module -> Babel's syntax tree, with the mistakes that were mended for it, or where it gave up. */
import { type ParseResult, type ParserPlugin, parse } from "@babel/parser";
import type { Problem } from "../../../model/entry.ts";
import { type Fault, simplyRead } from "../../cause.ts";
import { tell } from "../../settle.ts";
import { lineOf, type Source } from "../../tree.ts";
import { isCostly } from "./costly.ts";
import { mend, withoutSecondImport } from "./mend.ts";
import { faultOf } from "./syntax-cause.ts";

export interface Module {
  /** Offsets (`start`, `end`) are those of the text. Null where the parser gave up. */
  readonly ast: ParseResult | null;
  readonly problems: readonly Problem[];
}

export interface SyntaxTree {
  readonly ast: ParseResult | null;
  /** The mistakes that were mended before the text could be parsed. */
  readonly faults: readonly Fault[];
  /** Where the parser gave up; null beside no tree: it was not asked, for the text would keep it busy too long. */
  readonly stopped: Fault | null;
}

const MOST_SECOND_IMPORTS = 10;

export function parseModule(source: Source): Module {
  const tree = parseTree(source);
  return { ast: tree.ast, problems: tell(source, [...tree.faults, ...whyNoTree(tree)]) };
}

/** What stands between a text and its tree. */
export function whyNoTree({ ast, stopped }: SyntaxTree): readonly Fault[] {
  if (ast !== null) return [];
  return [stopped ?? { offset: 0, seen: null, cause: simplyRead(), severity: "warning" }];
}

export function parseTree(source: Source): SyntaxTree {
  const plugins = pluginsFor(source.file);
  if (isCostly(source.text, plugins)) return { ast: null, faults: [], stopped: null };
  const first = attempt(source, source.text, plugins);
  if (first.stopped === null) return first;
  const { text, faults } = mend(source);
  const mended = faults.length === 0 ? first : attempt(source, text, plugins);
  return overSecondImports(source, text, plugins, { ...mended, faults });
}

/** Takes away imports that declare a name again, as long as one is what the parser stops at. */
function overSecondImports(source: Source, text: string, plugins: ParserPlugin[], tree: SyntaxTree): SyntaxTree {
  let at = { text, tree };
  for (let i = 0; i < MOST_SECOND_IMPORTS; i++) {
    const { stopped, faults } = at.tree;
    if (stopped?.cause.kind !== "declared-twice") break;
    const without = withoutSecondImport(at.text, source.lineStarts, lineOf(source, stopped.offset));
    if (without === null) break;
    at = { text: without, tree: { ...attempt(source, without, plugins), faults: [...faults, stopped] } };
  }
  return at.tree;
}

// Not with `errorRecovery`: a text made for it yields errors in the square of its length.
function attempt(source: Source, text: string, plugins: ParserPlugin[]): SyntaxTree {
  try {
    const ast = parse(text, { sourceType: "module", allowReturnOutsideFunction: true, attachComment: false, plugins });
    return { ast, faults: [], stopped: null };
  } catch (error) {
    // A syntax error, or a stack overflow for brackets thousands deep.
    return { ast: null, faults: [], stopped: faultOf(source, error) };
  }
}

function pluginsFor(file: string): ParserPlugin[] {
  if (/\.[mc]?ts$/i.test(file)) return ["typescript"];
  return file.toLowerCase().endsWith(".tsx") ? ["typescript", "jsx"] : ["jsx"];
}
