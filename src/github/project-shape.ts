/** GitHub's answer about one repository, as it describes it: what is not of this shape cannot be believed. */
import { z } from "zod";
import { blobShape, countOf, entriesOf, nodesOf } from "./connection.ts";
import { READ_FILES } from "./project-texts.ts";

const named = z.object({ name: z.string(), type: z.enum(["blob", "tree", "commit"]) });

const names = entriesOf(named);

const folder = entriesOf(named.extend({ object: names }));

/** The author of a commit first, then the co-authors that its message names. */
export const authorsShape = nodesOf(
  z.object({
    email: z.string().nullable(),
    name: z.string().nullable(),
    user: z.object({ login: z.string() }).nullable(),
  }),
);

export const commitShape = z.object({
  oid: z.string(),
  committedDate: z.string(),
  messageHeadline: z.string(),
  authors: authorsShape,
});

const branch = z.object({ name: z.string(), target: commitShape.extend({ recent: countOf(commitShape) }) });

const ofPart = z.object({ target: z.object({ recent: countOf(commitShape), last: nodesOf(commitShape) }) });

const language = z.object({ size: z.number(), node: z.object({ name: z.string() }) });

const link = z.object({ url: z.string().nullable() }).nullable();

const who = z.object({ __typename: z.string(), login: z.string() }).nullable();

const merged = countOf(
  z.object({
    number: z.number(),
    mergedAt: z.string().nullable(),
    url: z.string(),
    authorAssociation: z.string(),
    author: who,
    mergedBy: who,
  }),
);

const comment = z.object({ createdAt: z.string(), url: z.string(), authorAssociation: z.string(), author: who });

const answers = nodesOf(z.object({ author: who, comments: nodesOf(comment) }));

const tagged = z.object({
  tagger: z.object({ date: z.string().nullable() }).nullish(),
  committedDate: z.string().optional(),
  target: z.object({ committedDate: z.string().optional() }).optional(),
});

const handsDown = z.object({
  nameWithOwner: z.string(),
  url: z.string(),
  visibility: z.string(),
  defaultBranchRef: z.object({ target: z.object({ oid: z.string() }) }).nullable(),
  root: names,
  github: names,
  docs: names,
});

/** What may be withheld without a word against the repository itself: a failure there is no answer, and no more than that. */
const withheld = {
  codeOfConduct: link,
  contributingGuidelines: link,
  securityPolicyUrl: z.string().nullable(),
  merged: merged.nullish(),
  answers: answers.nullish(),
  owner: z.object({ handsDown: handsDown.nullable() }).nullish(),
};

export const WITHHELD: ReadonlySet<string> = new Set(Object.keys(withheld));

export const projectShape = z.object({
  databaseId: z.number(),
  nameWithOwner: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  homepageUrl: z.string().nullable(),
  createdAt: z.string(),
  isArchived: z.boolean(),
  archivedAt: z.string().nullable(),
  isDisabled: z.boolean(),
  isEmpty: z.boolean(),
  isFork: z.boolean(),
  isMirror: z.boolean(),
  mirrorUrl: z.string().nullable(),
  parent: z.object({ nameWithOwner: z.string() }).nullable(),
  stargazerCount: z.number(),
  hasIssuesEnabled: z.boolean(),
  repositoryTopics: nodesOf(z.object({ topic: z.object({ name: z.string() }) })),
  languages: z.object({ edges: z.array(language.nullable()).nullable() }).nullable(),
  licenseInfo: z.object({ spdxId: z.string().nullable() }).nullable(),
  latestRelease: z.object({ tagName: z.string(), publishedAt: z.string().nullable() }).nullable(),
  refs: nodesOf(z.object({ name: z.string(), target: tagged.nullable() })).nullable(),
  ...withheld,
  root: entriesOf(named.extend({ size: z.number(), object: names })),
  licenses: folder,
  part: folder.optional(),
  ofPart: ofPart.nullish(),
  defaultBranchRef: branch.nullable(),
});

/** The files that were looked for, each under an alias of its own. */
export const textsShape = z.object(Object.fromEntries(READ_FILES.map((_, i) => [`f${i}`, blobShape])));

const repository = z.object({ nameWithOwner: z.string(), url: z.string(), description: z.string().nullable() });

export const accountShape = z.object({ login: z.string(), repositories: nodesOf(repository) });

export type Project = z.infer<typeof projectShape>;
export type Texts = z.infer<typeof textsShape>;
export type Commit = z.infer<typeof commitShape>;
export type Names = z.infer<typeof names>;
