/** How a configuration says what it knows of single projects, of other forges, and of bots. */
import { z } from "zod";
import { HOST, NAME_WITH_OWNER, repositoryPath } from "./shapes.ts";

const project = z.strictObject({
  repository: z
    .string()
    .min(3)
    .max(300)
    .describe("The project's address as entries write it. Every spelling of the same address is meant."),
  mirror: z
    .string()
    .regex(NAME_WITH_OWNER)
    .optional()
    .describe(
      "A repository on GitHub (`owner/name`) that stands in for one that lies elsewhere. Findings name it as a mirror.",
    ),
  path: repositoryPath
    .optional()
    .describe(
      "The folder that the project is, where its repository holds more. An address with `/tree/` says it itself.",
    ),
  finished: z
    .string()
    .min(10)
    .max(300)
    .optional()
    .describe("Why the project is finished and needs no more commits. Exempts it from `maintained`, with this reason."),
});

const forge = z.strictObject({
  host: z.string().regex(HOST).describe("The host in lower case: `git.example.org`."),
  kind: z.enum(["gitlab", "gitea"]).describe("Which interface it speaks. Forgejo speaks that of `gitea`."),
});

export const projects = z
  .array(project)
  .max(500)
  .optional()
  .describe("What the maintainers know of single projects that their forge does not tell. Adds to those of a preset.");

export const forges = z
  .array(forge)
  .max(50)
  .optional()
  .describe(
    "Hosts that can be asked about projects, beside github.com, codeberg.org and all hosts whose name begins with `gitlab.`.",
  );

export const bots = z
  .array(z.string().min(1).max(100))
  .max(500)
  .optional()
  .describe("Logins of accounts that no person commits with. Accounts that GitHub marks as bots are known already.");
