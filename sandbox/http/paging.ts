/** A list, or a way to read a part of one -> the page that the query asks for, with GitHub's Link header. */

import type { Call } from "./call.ts";
import type { Reply } from "./refused.ts";

export interface Page {
  readonly number: number;
  readonly size: number;
  /** How many come before it. */
  readonly skip: number;
}

export function pageOf(query: URLSearchParams): Page {
  const number = Math.max(1, wholeNumber(query.get("page")) ?? 1);
  const size = Math.min(100, Math.max(1, wholeNumber(query.get("per_page")) ?? 30));
  return { number, size, skip: (number - 1) * size };
}

export function sliced<T>(items: readonly T[], { skip, size }: Page): readonly T[] {
  return items.slice(skip, skip + size);
}

/** `body` is the page's content, `total` the length of the whole list. */
export function paged({ links, path, query }: Call, page: Page, total: number, body: unknown): Reply {
  const last = Math.max(1, Math.ceil(total / page.size));
  const to = (number: number, rel: string) => {
    const there = new URLSearchParams(query);
    there.set("page", String(number));
    return `<${links.api}${path}?${there}>; rel="${rel}"`;
  };
  const before = page.number > 1 ? [to(Math.min(page.number - 1, last), "prev")] : [];
  const after = page.number < last ? [to(page.number + 1, "next"), to(last, "last")] : [];
  const first = page.number > 1 ? [to(1, "first")] : [];
  const all = [...before, ...after, ...first];
  return { status: 200, body, headers: all.length === 0 ? {} : { link: all.join(", ") } };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
