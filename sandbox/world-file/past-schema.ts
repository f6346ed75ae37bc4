/** What a world file may say of issues and of pull requests that were merged. */
import { z } from "zod";
import { login } from "./names.ts";
import { when } from "./time.ts";

export const comments = z.array(z.strictObject({ by: login, body: z.string(), at: when.default("now") })).default([]);

export const issue = z.strictObject({
  title: z.string().min(1),
  body: z.string().nullable().default(null),
  author: login,
  opened: when.default("1 day ago"),
  state: z.enum(["open", "closed"]).default("open"),
  comments,
});

export const merged = z.union(
  [
    z.strictObject({
      pulls: z.int().min(1).max(1000),
      by: z
        .union([z.int().min(1).max(1000), z.array(login).min(1)], {
          error: "expected a number of people, or a list of logins",
        })
        .describe("How many invented people opened them, or who, in turn."),
      mergers: z.array(login).min(1).describe("Who merged them, in turn."),
      from: when,
      to: when,
    }),
    z.strictObject({ title: z.string().min(1), author: login, at: when, "merged-by": login }),
  ],
  { error: "expected { pulls, by, mergers, from, to } or { title, author, at, merged-by }" },
);

export type GivenIssue = z.output<typeof issue>;
export type GivenMerged = z.output<typeof merged>;
