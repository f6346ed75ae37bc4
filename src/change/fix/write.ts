/** A key or a value -> how the file of an entry writes it. */
import type { Value } from "../../model/entry.ts";
import type { Node, Source } from "../tree.ts";
import type { Site } from "./remedy.ts";
import { isList } from "./values.ts";
import { quotedYaml, writtenYaml } from "./yaml-words.ts";

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const BARE_TOML = /^[A-Za-z\d_-]+$/;

/** `like`: a key that is written in the same place, whose quotation marks are taken over. */
export function keyIn({ format, source }: Pick<Site, "format" | "source">, key: string, like: string): string {
  const mark = "\"'".includes(like[0] ?? " ") ? (like[0] ?? "") : "";
  if (format === "module")
    return mark === "" && IDENTIFIER.test(key) ? key : quotedScript(key, mark === "" ? '"' : mark);
  if (format === "json" || format === "jsonc") return JSON.stringify(key);
  if (format === "toml") return mark === "" && BARE_TOML.test(key) ? key : JSON.stringify(key);
  return mark === "" ? writtenYaml(key, source.text) : quotedYaml(key, source.text);
}

/** `like`: a value whose quotation marks are taken over. Null where such a value has no place in one line of the format. */
export function valueIn(site: Pick<Site, "format" | "source">, value: Value, like: Node | null): string | null {
  const { format, source } = site;
  if (typeof value === "string") return textIn(site, value, markOf(source, like));
  if (value === null) return format === "toml" ? null : "null";
  if (typeof value !== "object") return typeof value === "number" && !Number.isFinite(value) ? null : String(value);
  if (isList(value)) {
    const items = value.map((item) => valueIn(site, item, itemOf(like)));
    return items.includes(null) ? null : `[${items.join(", ")}]`;
  }
  if (format === "toml") return null;
  const members = Object.entries(value).map(([key, item]) => {
    const written = valueIn(site, item, null);
    return written === null ? null : `${keyIn(site, key, "")}: ${written}`;
  });
  return members.includes(null) ? null : members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function itemOf(like: Node | null): Node | null {
  return like?.kind === "list" ? (like.items[0] ?? null) : null;
}

/** The mark with which a text is written; empty for one without. */
function markOf({ text }: Source, like: Node | null): string | null {
  if (like === null || like.kind !== "scalar" || typeof like.value !== "string") return null;
  const first = text[like.start] ?? "";
  return "\"'`".includes(first) ? first : "";
}

function textIn({ format, source }: Pick<Site, "format" | "source">, value: string, mark: string | null): string {
  if (format === "json" || format === "jsonc") return JSON.stringify(value);
  if (format === "module") return quotedScript(value, mark === "'" ? "'" : '"');
  if (format === "toml") {
    return mark === "'" && !/['\p{Cc}]/u.test(value)
      ? `'${value}'`
      : JSON.stringify(value).replaceAll("\u007f", "\\u007f");
  }
  if (mark === null || mark === "") return writtenYaml(value, source.text);
  const same = mark === "'" ? !/[\p{Cc}\u2028\u2029\ufeff]/u.test(value) : !/["\\]/.test(value);
  if (same && mark === "'") return `'${value.replaceAll("'", "''")}'`;
  return same && !/\p{Cc}/u.test(value) ? `"${value}"` : quotedYaml(value, source.text);
}

function quotedScript(value: string, mark: string): string {
  const written = JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  if (mark !== "'") return written;
  return `'${written.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
