/** Values as forges write them -> values as the answers have them. */
import { z } from "zod";

/** The name of a repository with those of its owner or groups. A server of its own may call itself anything: it becomes part of addresses. */
export const fullName = z.string().regex(/^(?!(?:.*\/)?\.{1,2}(?:\/|$))[\w.~-]{1,200}(?:\/[\w.~-]{1,200}){1,20}$/);

/** Where people find it: on the very host that was asked, whatever else the answer says. */
export function webAddress(host: string, name: string): string {
  return `https://${host}/${name}`;
}

/** A time with any offset, as UTC. */
export const instant = z.string().transform((written, context) => {
  const time = new Date(written);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  context.addIssue({ code: "custom", message: "is no time" });
  return z.NEVER;
});

/** Null for what is empty: some forges write `""` where others write nothing. */
export const words = z
  .string()
  .nullish()
  .transform((written) => (written ? written : null));
