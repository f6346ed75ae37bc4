/** What a world file may say: strict, with a description for each key. */
import { z } from "zod";
import { fullName, login, path } from "./names.ts";
import { comments, issue, merged } from "./past-schema.ts";
import { when } from "./time.ts";

const count = z.int().min(0);

const author = z.string().min(1).describe("A login of the world, or `Name <address>`, which need not be an account's.");

export const content = z
  .union(
    [
      z.string(),
      z.strictObject({ from: z.string().min(1) }),
      z.strictObject({ join: z.array(z.union([z.string(), z.strictObject({ from: z.string().min(1) })])).min(1) }),
      z.strictObject({ text: z.string(), executable: z.boolean().optional() }),
      z.strictObject({ base64: z.base64() }),
      z.strictObject({ link: z.string().min(1) }),
    ],
    {
      error:
        "expected text, { from: FILE OR FOLDER }, { join: [...] }, { text, executable }, { base64 } or { link: TARGET }",
    },
  )
  .describe(
    "Text; `{ from: PATH }`, a file or a whole folder relative to the world file; `{ join: [TEXT, { from: FILE }] }`, several in one; `{ text, executable: true }`; `{ base64 }` for binary content; `{ link: TARGET }`, a symbolic link.",
  );

const edit = z.strictObject({
  edit: z
    .array(z.strictObject({ find: z.string().min(1), put: z.string() }))
    .min(1)
    .describe("Each text that is found exactly once is replaced."),
});

const files = z.record(path, content);
const changes = z.record(
  path,
  z.union([content, z.null(), edit], {
    error:
      "expected text, { from }, { join }, { text, executable }, { base64 }, { link }, { edit: [{ find, put }] }, or null to remove the file",
  }),
);

const passage = z
  .strictObject({
    commits: z.int().min(1).max(20_000),
    by: z
      .union([z.int().min(1).max(3_000), z.array(author).min(1)], {
        error: "expected a number of people, or a list of authors",
      })
      .describe("How many invented people, or who: those named first commit most."),
    from: when,
    to: when,
    bots: count.default(0).describe("How many of the commits bots have made."),
    path: path.optional().describe("Change only files below this folder."),
  })
  .describe("Commits that are made up, spread evenly over a time.");

const commit = z
  .strictObject({
    message: z.string().min(1),
    author,
    at: when,
    files: changes.default({}),
  })
  .describe("One commit in full.");

const history = z.array(
  z.union([passage, commit], { error: "expected { commits, by, from, to } or { message, author, at, files }" }),
);

const contributor = z.union(
  [
    login,
    z.strictObject({ login, commits: z.int().min(1) }),
    z.strictObject({ name: z.string(), email: z.string(), commits: z.int().min(1) }),
  ],
  { error: "expected a login, { login, commits } or { name, email, commits }" },
);

const contributors = z
  .union(
    [
      z.literal("counted"),
      z.literal("too-large"),
      count.max(20_000),
      z.strictObject({
        accounts: count.max(20_000),
        anonymous: count.max(20_000).optional(),
        bots: count.max(100).optional(),
      }),
      z.array(contributor),
    ],
    { error: "expected counted, too-large, a number, { accounts, anonymous, bots } or a list" },
  )
  .describe(
    "`counted` from the history's authors; a number of accounts, or `{ accounts, anonymous, bots }`, made up; a list; `too-large` for GitHub's 403.",
  );

const pullRequest = z.strictObject({
  title: z.string().min(1),
  body: z.string().nullable().default(null),
  author: login,
  number: z.int().min(1).optional(),
  state: z
    .enum(["open", "closed", "planned"])
    .default("open")
    .describe("`planned` ones are opened by whoever runs the world, in their order."),
  draft: z.boolean().default(false),
  opened: when.default("1 hour ago"),
  fork: z
    .union([z.boolean(), z.literal("gone")], { error: "expected true, false or gone" })
    .default(true)
    .describe("Whether it comes from the author's fork; `gone` for a fork that was deleted."),
  branch: z.string().min(1).default("add-project").describe("The head branch's name."),
  base: z
    .string()
    .min(1)
    .optional()
    .describe("A branch (the default branch if nothing is said), or any revision of a git world."),
  head: z.string().min(1).optional().describe("A revision of a git world."),
  files: changes.optional().describe("What it changes on top of its base, in place of `head`."),
  message: z.string().min(1).optional().describe("Of its commit; the title if nothing is said."),
  labels: z.array(z.string().min(1)).default([]),
  comments,
});

const role = z.enum(["admin", "maintain", "write", "triage", "read"]);

const repository = z.strictObject({
  name: fullName,
  description: z.string().nullable().default(null),
  homepage: z.string().nullable().default(null),
  stars: count.default(0),
  watchers: count.default(0),
  forks: count.default(0),
  size: count.default(0).describe("In kilobytes."),
  topics: z.array(z.string()).default([]),
  languages: z.record(z.string(), count).default({}).describe("Bytes by language."),
  created: when.default("2020-01-01"),
  archived: z.union([z.boolean(), when], { error: "expected true, false or a time" }).default(false),
  private: z.boolean().default(false),
  disabled: z.boolean().default(false),
  locked: z.boolean().default(false),
  template: z.boolean().default(false),
  blocked: z.boolean().default(false).describe("Taken down: requests are answered 451."),
  issues: z
    .union([z.boolean(), z.array(issue)], { error: "expected true, false or a list of issues" })
    .default(true)
    .describe("Whether issues are on, or those that there are."),
  merged: z.array(merged).default([]).describe("Pull requests that were merged: their commits are not told apart."),
  "fork-of": fullName.optional(),
  "mirror-of": z
    .string()
    .optional()
    .describe("GitHub's own mirror feature only; a mirror by script looks like any repository."),
  formerly: z.array(fullName).default([]).describe("Old names, which are redirected."),
  license: z
    .string()
    .optional()
    .describe("SPDX id as GitHub's detection says it; `NOASSERTION` for a text that it does not know."),
  releases: z
    .array(
      z.strictObject({
        tag: z.string().min(1),
        at: when,
        name: z.string().optional(),
        prerelease: z.boolean().default(false),
      }),
    )
    .default([]),
  contributors: contributors.default("counted"),
  strangers: z
    .enum(["linked", "anonymous"])
    .default("anonymous")
    .describe("Whether an author whose address no account has counts as an account of its own, or as anonymous."),
  collaborators: z
    .record(
      login,
      z.union([role, z.strictObject({ role, named: z.string().min(1) })], {
        error: "expected a role, or { role, named }",
      }),
    )
    .default({})
    .describe("`{ role, named }` for a role that the organisation has made up, with the one that it builds on."),
  teams: z.record(z.string().min(1), role).default({}).describe("What the owner's teams may do, by slug."),
  "actions-may-approve": z.boolean().default(false).describe("Whether GitHub Actions may approve pull requests."),
  labels: z
    .array(
      z.strictObject({ name: z.string().min(1), color: z.string().optional(), description: z.string().optional() }),
    )
    .default([]),
  "default-branch": z
    .string()
    .min(1)
    .optional()
    .describe("`main` if nothing is said; in a git world the one that is checked out."),
  git: z
    .string()
    .min(1)
    .optional()
    .describe("A local clone, bare or not, relative to the world file: its objects are the contents and the history."),
  from: z.string().min(1).optional().describe("A folder whose files are the repository's, relative to the world file."),
  files: files.default({}).describe("Contents of the default branch, over those of `from`."),
  also: z.array(path).default([]).describe("Files that only have to be there: a line of text stands in for them."),
  history: history
    .default([])
    .describe("How the contents came about. Nothing: one commit, made when the repository was."),
  branches: z
    .record(
      z.string().min(1),
      z.strictObject({ from: z.string().min(1).optional(), commits: z.array(commit).default([]) }),
    )
    .default({})
    .describe("Besides the default branch; in a git world `from` may be any revision."),
  tags: z
    .record(z.string().min(1), z.string().min(1))
    .default({})
    .describe("Revisions by name; those of `releases` come by themselves."),
  "pull-requests": z.array(pullRequest).default([]),
});

const account = z.strictObject({
  login,
  type: z.enum(["user", "organization", "bot"]).default("user"),
  name: z.string().nullable().default(null),
  emails: z.array(z.string()).default([]).describe("Commits with one of these addresses are this account's."),
  created: when.default("2020-01-01"),
  token: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe("A personal access token that the embedded GitHub accepts."),
  teams: z
    .record(
      z.string().min(1),
      z.union([z.array(login), z.strictObject({ members: z.array(login), pending: z.array(login) })], {
        error: "expected a list of logins, or { members, pending }",
      }),
    )
    .default({})
    .describe("Of an organisation, by slug: logins of the members; `pending` are those who have not answered."),
  owners: z.array(login).default([]).describe("Of an organisation: they administer all its repositories."),
});

const app = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z\d-]{1,34}$/, "expected lower-case letters, digits and hyphens")
    .default("listkeeper"),
  name: z.string().optional(),
  description: z.string().nullable().default(null),
  owner: login.describe("Who has registered it."),
  manifest: z
    .string()
    .min(1)
    .optional()
    .describe("An `app.yml` with `default_permissions` and `default_events`, relative to the world file."),
  permissions: z
    .record(z.string(), z.enum(["read", "write", "admin"]))
    .default({})
    .describe("Over those of the manifest."),
  events: z.array(z.string()).default([]).describe("Besides those of the manifest."),
  webhook: z
    .strictObject({ url: z.url().optional(), secret: z.string().min(1).optional() })
    .default({})
    .describe("Where deliveries go, and what they are signed with."),
  "installed-on": z
    .array(z.union([login, fullName]))
    .default([])
    .describe("Accounts (all their repositories) and single repositories."),
});

export const worldFile = z.strictObject({
  app: app.optional(),
  accounts: z.array(account).default([]),
  repositories: z.array(repository).default([]),
});

export type WorldFile = z.output<typeof worldFile>;
export type GivenRepository = z.output<typeof repository>;
export type GivenPullRequest = z.output<typeof pullRequest>;
export type GivenApp = z.output<typeof app>;
export type GivenCommit = z.output<typeof commit>;
export type GivenPassage = z.output<typeof passage>;
export type GivenContributors = z.output<typeof contributors>;
export type Content = z.output<typeof content>;
export type Changes = z.output<typeof changes>;
