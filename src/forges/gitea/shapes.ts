/** What the REST interface of Gitea and Forgejo (version 1) answers to those who do not sign in, as far as it is read. */
import { z } from "zod";
import { coAuthorsIn, headline } from "../commits.ts";
import { fullName, instant, words } from "../shapes.ts";

// The description that every server brings: https://codeberg.org/swagger.v1.json. What older servers do not have may be missing.
export const repositoryShape = z.object({
  id: z.int().positive(),
  full_name: fullName,
  description: words,
  website: words,
  created_at: instant,
  archived: z.boolean(),
  archived_at: instant.nullish(),
  private: z.boolean(),
  internal: z.boolean().nullish(),
  empty: z.boolean(),
  fork: z.boolean(),
  parent: z.object({ full_name: fullName }).nullish(),
  mirror: z.boolean(),
  original_url: words,
  stars_count: z.int().nonnegative(),
  has_issues: z.boolean(),
  topics: z.array(z.string()).nullish(),
  licenses: z.array(z.string()).nullish(),
  default_branch: words,
});

export const treeShape = z.object({
  truncated: z.boolean(),
  total_count: z.int().nonnegative().nullish(),
  tree: z
    .array(
      z
        .object({
          sha: z.string(),
          path: z.string(),
          type: z.enum(["blob", "tree", "commit"]),
          size: z.int().nonnegative().nullish(),
        })
        .transform(({ sha: id, path, type, size }) => ({
          id,
          path,
          type,
          size: type === "blob" ? (size ?? null) : null,
        })),
    )
    .nullable()
    .transform((entries) => entries ?? []),
});

export const commitsShape = z.array(
  z
    .object({
      sha: z.string(),
      commit: z.object({
        message: z.string(),
        author: z.object({ name: words, email: words }).nullish(),
        committer: z.object({ date: instant }),
      }),
      author: z.object({ login: words }).nullish(),
    })
    .transform(({ sha, commit, author }) => ({
      oid: sha,
      committedDate: commit.committer.date,
      message: headline(commit.message),
      authors: [
        { login: author?.login ?? null, name: commit.author?.name ?? null, email: commit.author?.email ?? null },
        ...coAuthorsIn(commit.message),
      ],
    })),
);

export const releaseShape = z.object({ tag_name: z.string(), published_at: instant });

export const tagsShape = z.array(
  z.object({ name: z.string(), commit: z.object({ created: instant.nullish() }).nullish() }),
);

/** Names of languages to their size in bytes. */
export const languagesShape = z.record(z.string(), z.int());

const account = z.object({ login: z.string() }).nullish();
const branch = z.object({ repo_id: z.int() }).nullish();

export const pullsShape = z.array(
  z.object({
    number: z.int(),
    merged_at: instant.nullish(),
    updated_at: instant,
    user: account,
    merged_by: account,
    head: branch,
    base: branch,
  }),
);

export const repositoriesShape = z.array(
  repositoryShape.pick({ full_name: true, description: true, stars_count: true, archived: true }),
);
