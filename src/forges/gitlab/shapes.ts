/** What GitLab's REST interface (version 4) answers to those who do not sign in, as far as it is read. */
import { z } from "zod";
import { coAuthorsIn, headline } from "../commits.ts";
import { fullName, instant, words } from "../shapes.ts";

// https://docs.gitlab.com/api/projects/#retrieve-a-project: what only members are told is missing for everybody else.
export const projectShape = z.object({
  id: z.int().positive(),
  path_with_namespace: fullName,
  description: words,
  created_at: instant,
  default_branch: words,
  topics: z.array(z.string()).nullish(),
  star_count: z.int().nonnegative(),
  license: z.object({ key: z.string() }).nullish(),
  visibility: z.string().nullish(),
  archived: z.boolean().nullish(),
  issues_enabled: z.boolean().nullish(),
  mirror: z.boolean().nullish(),
  forked_from_project: z.object({ path_with_namespace: fullName }).nullish(),
});

// https://docs.gitlab.com/api/repositories/#list-all-repository-trees-in-a-project
export const treeShape = z.array(
  z
    .object({ id: z.string(), path: z.string(), type: z.enum(["blob", "tree", "commit"]) })
    .transform((entry) => ({ ...entry, size: null })),
);

// https://docs.gitlab.com/api/commits/#list-all-repository-commits
export const commitsShape = z.array(
  z
    .object({
      id: z.string(),
      message: z.string(),
      author_name: words,
      author_email: words,
      committed_date: instant,
    })
    .transform(({ id, message, author_name: name, author_email: email, committed_date: committedDate }) => ({
      oid: id,
      committedDate,
      message: headline(message),
      authors: [{ login: null, name, email }, ...coAuthorsIn(message)],
    })),
);

// https://docs.gitlab.com/api/releases/
export const releasesShape = z.array(z.object({ tag_name: z.string(), released_at: instant }));

// https://docs.gitlab.com/api/tags/
export const tagsShape = z.array(
  z.object({ name: z.string(), commit: z.object({ committed_date: instant }).nullish() }),
);

const account = z.object({ username: z.string() }).nullish();

// https://docs.gitlab.com/api/merge_requests/
export const mergeRequestsShape = z.array(
  z.object({
    iid: z.int(),
    merged_at: instant.nullish(),
    updated_at: instant,
    author: account,
    merge_user: account,
    merged_by: account,
    source_project_id: z.int().nullish(),
    target_project_id: z.int(),
  }),
);

// https://docs.gitlab.com/api/repositories/#list-all-contributors-in-a-repository
export const contributorsShape = z.array(z.object({ name: words, email: words }));

/** Names of languages to their share in percent. */
export const languagesShape = z.record(z.string(), z.number());

export const foundShape = z.array(
  z.object({
    id: z.int(),
    path_with_namespace: fullName,
    description: words,
    star_count: z.int(),
  }),
);
