/** Plain values -> the text of a JSON, JSONC or JavaScript literal, as different people write it. */
import type { Value } from "../../../src/model/entry.ts";
import type { Style } from "./style.ts";

export interface Dialect {
  /** Names without quotation marks, other quotation marks, line breaks in texts. */
  readonly script: boolean;
  readonly comments: boolean;
  /** A comma after the last one. */
  readonly trailing: boolean;
}

/** How one entry is written: its members and texts each in their way. */
export interface Hand {
  readonly dialect: Dialect;
  readonly style: Style;
  readonly entry: number;
  /** Per level; null for all on one line. */
  readonly indent: string | null;
}

const COMMENTS = ["", "", "", " // name: 'Decoy', {[", " /* , } ] ' \" */"] as const;

export function objectText(hand: Hand, members: Readonly<Record<string, Value>>, depth: number): string {
  const names = Object.keys(members);
  const turn = hand.style.pick(`order ${hand.entry}`, [0, 0, 1, 2]) % Math.max(1, names.length);
  const turned = depth > 1 ? names : [...names.slice(turn), ...names.slice(0, turn)];
  const parts = turned.map((name) => {
    const value = valueText(hand, members[name] ?? null, depth + 1, name);
    return `${nameText(hand, name)}:${hand.style.pick("colon", [" ", " ", ""])}${value}`;
  });
  return enclosed(hand, "{", parts, "}", depth);
}

export function valueText(hand: Hand, value: Value, depth: number, what: string): string {
  if (typeof value === "string") return quoted(hand, value, what);
  if (typeof value !== "object" || value === null) return String(value);
  if (!isList(value)) return objectText(hand, value, depth);
  const parts = value.map((each, i) => valueText(hand, each, depth + 1, `${what} ${i}`));
  if (parts.length === 0) return "[]";
  const inline = hand.indent === null || hand.style.pick(`lists ${hand.entry}`, [true, false]);
  return inline ? `[${parts.join(", ")}]` : enclosed(hand, "[", parts, "]", depth);
}

function enclosed(
  { dialect, style, entry, indent }: Hand,
  open: string,
  parts: string[],
  close: string,
  depth: number,
) {
  const after = dialect.trailing && parts.length > 0 && style.pick(`trailing ${entry} ${depth}`, [false, true]);
  if (indent === null) return `${open}${parts.join(", ")}${after ? "," : ""}${close}`;
  const lines = parts.map((part, i) => {
    const comma = i < parts.length - 1 || after ? "," : "";
    const comment = dialect.comments ? style.pick(`comment ${entry} ${depth} ${i}`, COMMENTS) : "";
    return `${indent.repeat(depth + 1)}${part}${comma}${comment}\n`;
  });
  return `${open}\n${lines.join("")}${indent.repeat(depth)}${close}`;
}

function nameText({ dialect, style, entry }: Hand, name: string): string {
  if (!dialect.script) return JSON.stringify(name);
  const bare = /^[a-z_$][\w$]*$/i.test(name) && name !== "__proto__";
  const ways = [bare ? name : `'${name}'`, JSON.stringify(name), `'${name}'`] as const;
  return style.pick(`names ${entry}`, ways);
}

function quoted({ dialect, style, entry }: Hand, text: string, what: string): string {
  const blank = what === "text" ? style.pick(`blanks ${entry}`, [" ", " ", "\n", "  "]) : " ";
  const spaced = text.replaceAll(" ", blank);
  const json = JSON.stringify(spaced);
  if (!dialect.script) {
    return style.pick(`escapes ${entry}`, [json, json, json.replaceAll("/", "\\/"), inAscii(json)]);
  }
  const single = `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  const template = `\`${spaced.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
  return style.pick(`quotes ${entry} ${what}`, [single, json, template, inAscii(json)]);
}

function inAscii(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
