/** The members of an entry -> YAML, each value in one of the ways in which people write it. */
import type { Value } from "../../../src/model/entry.ts";
import type { Style } from "./style.ts";

export interface YamlHand {
  readonly style: Style;
  readonly entry: number;
  /** The column of the names. */
  readonly column: number;
  /** Whether anchors for some tags are there. */
  readonly aliases: boolean;
}

// Words of YAML 1.1 and 1.2 that are no texts where they stand bare.
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const PLAIN = /^\p{L}[\p{L}\p{N} ,./()_+-]*[\p{L}\p{N})]$/u;
const ADDRESS = /^https?:\/\/[\w./~-]+$/;
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["bpf", "*bpf"],
  ["two words", "*two"],
]);

/** The first member without the blanks before it, and no line feed at the end. */
export function membersText(hand: YamlHand, members: Readonly<Record<string, Value>>): string {
  const { style, entry, column } = hand;
  const lines = Object.entries(members).map(([name, value], i) => {
    const note =
      i > 0 ? style.pick(`note ${entry} ${name}`, ["", "", "", `# ${name}: "no\n${" ".repeat(column)}`]) : "";
    const key = style.pick(`key ${entry} ${name}`, [name, name, name, `"${name}"`, `'${name}'`]);
    return `${note}${key}:${valueText(hand, value, name)}`;
  });
  return lines.join(`\n${" ".repeat(column)}`);
}

function valueText(hand: YamlHand, value: Value, name: string): string {
  const { style, entry, column } = hand;
  if (value === null) return style.pick(`null ${entry}`, ["", " null", " ~"]);
  if (typeof value === "string") return name === "text" ? proseText(hand, value) : ` ${scalar(hand, value, name)}`;
  if (!isList(value)) return ` ${String(value)}${style.pick(`behind ${entry} ${name}`, ["", "", "  # - so many"])}`;
  if (value.length === 0) return " []";
  const block = style.pick(`block ${entry}`, [true, false]);
  const items = value.map((each, i) => tag(hand, String(each), i, block));
  if (!block) return ` [${items.join(style.pick(`flow comma ${entry}`, [", ", ",", ` ,\n${pad(column + 1)}`]))}]`;
  const inner = column + style.pick(`tags ${entry}`, [2, 0, 4]);
  return items.map((each) => `\n${pad(inner)}- ${each}`).join("");
}

function tag(hand: YamlHand, text: string, i: number, block: boolean): string {
  const alias = hand.aliases ? ALIASES.get(text) : undefined;
  if (alias !== undefined && hand.style.pick(`alias ${hand.entry} ${i}`, [false, true]))
    return `${alias}${block ? "" : " "}`;
  return block ? scalar(hand, text, `tag ${i}`) : quotedOnly(text);
}

/** In one line. */
function scalar({ style, entry }: YamlHand, text: string, name: string): string {
  const quoted = quotedOnly(text);
  const plain = (PLAIN.test(text) && !NO_TEXT.test(text)) || ADDRESS.test(text);
  const single = `'${text.replaceAll("'", "''")}'`;
  const comment = style.pick(`comment ${entry} ${name}`, ["", "", "", " # a: 'note"]);
  return `${style.pick(`scalar ${entry} ${name}`, [plain ? text : quoted, plain ? text : single, quoted, single])}${comment}`;
}

/** A long text, maybe over several lines. */
function proseText(hand: YamlHand, text: string): string {
  const { style, entry, column } = hand;
  const way = style.pick(`prose ${entry}`, ["line", "folded", "literal", "double", "single", "plain"]);
  if (way === "line") return ` ${scalar(hand, text, "text")}`;
  const words = text.split(" ");
  const width = style.pick(`width ${entry}`, [3, 5, 100]);
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += width) lines.push(words.slice(at, at + width).join(" "));
  const below = `\n${pad(column + style.pick(`deeper ${entry}`, [2, 4, 1]))}`;
  if (way === "double")
    return ` ${lines
      .map((line) => quotedOnly(line).slice(1, -1))
      .join(below)
      .replace(/^/, '"')}"`;
  if (way === "single") return ` '${lines.map((line) => line.replaceAll("'", "''")).join(below)}'`;
  if (way === "plain" && PLAIN.test(text)) return ` ${lines.join(below)}`;
  const mark = way === "literal" ? "|" : ">";
  const chomp = style.pick(`chomp ${entry}`, ["-", ""]);
  return ` ${mark}${chomp}${style.pick(`mark ${entry}`, ["", " # note"])}${below}${lines.join(below)}`;
}

/** In double quotation marks, as JSON writes it. */
export function quotedOnly(text: string): string {
  return JSON.stringify(text);
}

function pad(column: number): string {
  return " ".repeat(column);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
