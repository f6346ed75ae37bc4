/** The members of an entry -> TOML, each value in one of the ways in which people write it. */
import type { Value } from "../../../src/model/entry.ts";
import type { Style } from "./style.ts";

export function tomlMembers(style: Style, entry: number, members: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(members).map(([name, value]) => {
    const note = style.pick(`note ${entry} ${name}`, ["", "", "", "# [[entry]]\n", "\n"]);
    const key = style.pick(`key ${entry} ${name}`, [name, name, `"${name}"`, `'${name}'`]);
    const equals = style.pick(`equals ${entry}`, [" = ", "=", "  =  "]);
    const comment = style.pick(`comment ${entry} ${name}`, ["", "", "", ' # name = "no']);
    return `${note}${key}${equals}${valueText(style, entry, value, name)}${comment}\n`;
  });
  return lines.join("").replace(/^\n+/, "");
}

function valueText(style: Style, entry: number, value: Value, what: string): string {
  if (typeof value === "string") return textOf(style, entry, value, what);
  if (!Array.isArray(value)) return String(value);
  const items = value.map((each, i) => valueText(style, entry, each, `${what} ${i}`));
  if (items.length === 0) return "[]";
  return style.pick(`lists ${entry}`, [
    `[${items.join(", ")}]`,
    `[\n  ${items.join(", # one\n  ")},\n]`,
    `[ ${items.join(" ,\n\t")} ]`,
  ]);
}

function textOf(style: Style, entry: number, text: string, what: string): string {
  const basic = tomlText(text);
  const literal = /['\p{Cc}]/u.test(text) ? basic : `'${text}'`;
  if (what !== "text") return style.pick(`text ${entry} ${what}`, [basic, basic, literal]);
  const lines = `\n${basic.slice(1, -1).replaceAll(" ", "\n")}\n`;
  const continued = `\\\n   ${basic.slice(1, -1).replaceAll(" ", " \\\n  ")}`;
  const raw = text.includes("'''") ? basic : `'''\n${text.replaceAll(" ", "\n")}'''`;
  return style.pick(`prose ${entry}`, [basic, literal, `"""${lines}"""`, `"""${continued}"""`, raw]);
}

/** A basic string. */
export function tomlText(text: string): string {
  return JSON.stringify(text);
}
