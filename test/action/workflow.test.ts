/** The workflow that docs/action.md tells people to copy. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { EventError, readEvent } from "../../src/action/event.ts";

const ROOT = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/action.md", ROOT), "utf8");
const [text = ""] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block);

interface Workflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly permissions: object;
  readonly jobs: {
    readonly review: {
      readonly if: string;
      readonly concurrency: { readonly group: string };
      readonly permissions: Readonly<Record<string, string>>;
      readonly steps: readonly {
        readonly uses?: string;
        readonly run?: string;
        readonly with?: Readonly<Record<string, string>>;
      }[];
    };
  };
}
const workflow = load(text) as Workflow;
const { review } = workflow.jobs;

test("every event that it names is one that the action knows", () => {
  for (const event of Object.keys(workflow.on)) {
    const read = () => readEvent(event, {}, null);
    // An empty payload may be refused as one; the event itself must not be.
    try {
      read();
    } catch (error) {
      expect(error).toBeInstanceOf(EventError);
      expect(String(error)).not.toMatch(/does nothing at the event/);
    }
  }
});

test("it runs nothing but the action, and checks nothing out", () => {
  expect(review.steps.map(({ uses }) => uses)).toEqual(["OWNER/listkeeper@v1"]);
  expect(text).not.toMatch(/\brun:|checkout/);
});

test("it may do what a review writes, and no more", () => {
  expect(workflow.permissions).toEqual({});
  expect(review.permissions).toEqual({ contents: "read", "pull-requests": "write", checks: "write" });
});

test("what strangers write stands in no step: only in conditions, which are no text for a shell", () => {
  const expressions = review.steps.flatMap((step) => Object.values(step.with ?? {}));
  expect(expressions.map((one) => one.replace(/[${}\s]/g, ""))).toEqual(["inputs.pull-request"]);
});

test("the inputs that it gives are those of action.yml", () => {
  const { inputs } = load(readFileSync(new URL("action.yml", ROOT), "utf8")) as { inputs: Record<string, unknown> };
  for (const name of review.steps.flatMap((step) => Object.keys(step.with ?? {}))) expect(inputs).toHaveProperty(name);
  for (const name of Object.keys(inputs)) expect(page).toContain(`\`${name}\``);
});

test("a comment that starts nothing takes no other run's place either", () => {
  const asks = "contains(format('{0} {1}', github.event.comment.body, github.event.changes.body.from), '/listkeeper')";
  expect(review.if.replace(/\s+/g, " ")).toContain(asks);
  expect(review.concurrency.group.replace(/\s+/g, " ")).toContain(`(${asks} && github.event.issue.number)`);
});
