/** How a configuration says who may decide, whose review is asked for, and which labels stand for what. */
import { z } from "zod";
import { LABEL_NAMES, LABEL_PREFIX, type LabelWord } from "../../model/config.ts";
import { COMMANDER, name, REVIEWER } from "./shapes.ts";

const PERMISSIONS = ["admin", "maintain", "write", "triage"] as const;

const inputs = z.array(name.max(50)).max(20).optional().meta({ default: [] });

function called(word: LabelWord, meaning: string) {
  return z
    .union([z.literal(false), name.max(50)])
    .optional()
    .meta({ default: `${LABEL_PREFIX}${LABEL_NAMES[word]}` })
    .describe(meaning);
}

const names = z
  .strictObject({
    ready: called("ready", "Everything that can be checked is met."),
    "changes-needed": called("changes-needed", "Something is to be changed first."),
    "needs-maintainer": called("needs-maintainer", "Only a question for the maintainers is left."),
    "could-not-verify": called("could-not-verify", "Something could not be checked yet."),
    addition: called("addition", "Adds an entry."),
    move: called("move", "Moves an entry to another section."),
    edit: called("edit", "Edits or renames an entry."),
    removal: called("removal", "Removes an entry."),
    author: called("author", "It is the author's turn."),
    maintainers: called("maintainers", "It is the maintainers' turn."),
    section: called("section", "The section in which the entries stand; `{section}` in the name is that section."),
  } satisfies Record<LabelWord, unknown>)
  .optional()
  .describe("Whole names of single labels, in place of prefix and English word; `false` for no such label.");

export const labels = z
  .union([
    z.boolean(),
    z.strictObject({
      prefix: z
        .string()
        .max(30)
        .optional()
        .meta({ default: LABEL_PREFIX })
        .describe("What the names of all labels begin with that `names` does not give."),
      names,
      input: z
        .strictObject({
          hold: inputs.describe("Labels that put a pull request on hold, as the command `hold` does."),
          skip: inputs.describe(
            "Labels by which the maintainers take a pull request over: Listkeeper then says nothing.",
          ),
        })
        .optional()
        .describe("Labels that people set to tell Listkeeper something. It never sets or removes these."),
    }),
  ])
  .optional()
  .meta({ default: { prefix: LABEL_PREFIX } })
  .describe("Whether the state of a review is shown by labels, how they are called, and which ones are read.");

const commander = z.union([z.enum(PERMISSIONS), z.string().regex(COMMANDER)]);

export const commands = z
  .strictObject({
    who: z
      .array(commander)
      .min(1)
      .max(20)
      .optional()
      .meta({ default: ["write"] })
      .describe(
        "A permission (`write` means it or more), `team:ORGANIZATION/TEAM`, `role:NAME` of a custom role, or `user:LOGIN`. Whoever one of these fits may decide.",
      ),
  })
  .optional()
  .describe("Who may decide by commands, buttons and approving reviews. Asked of GitHub each time.");

export const ping = z
  .boolean()
  .optional()
  .meta({ default: true })
  .describe(
    "Whether a short comment tells of changes that people wait for: ready, no longer ready, back to the author or the maintainers. Where Listkeeper approves, the approval itself tells it.",
  );

export const requestReview = z
  .union([z.literal("code-owners"), z.array(z.string().regex(REVIEWER)).max(15)])
  .optional()
  .meta({ default: [] })
  .describe(
    "Whose review is asked for, once, when a pull request waits for the maintainers: `team:ORGANIZATION/TEAM`, `user:LOGIN`, or `code-owners`.",
  );
