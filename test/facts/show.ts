/** A text as plain words, for tests to compare. */
import type { Insert, Text } from "../../src/markdown.ts";

export function show(text: Text): string {
  return text.template.reduce((shown, part, i) => shown + part + showInsert(text.values[i]), "");
}

function showInsert(insert: Insert | undefined): string {
  if (insert === undefined) return "";
  if (typeof insert === "string" || typeof insert === "number") return String(insert);
  if ("template" in insert) return show(insert);
  if ("code" in insert) return insert.code;
  if ("file" in insert) return insert.file;
  if ("link" in insert) return showInsert(insert.link);
  return insert.list.map(showInsert).join(", ");
}

/** The value of a fact that must be known. */
export function factOf<T>(
  fact: { readonly known: true; readonly value: T } | { readonly known: false; readonly why: Text },
): T {
  if (!fact.known) throw new Error(`not known: ${show(fact.why)}`);
  return fact.value;
}

/** Why a fact is not known that must not be. */
export function whyOf(fact: { readonly known: true } | { readonly known: false; readonly why: Text }): string {
  if (fact.known) throw new Error("known, though it should not be");
  return show(fact.why);
}
