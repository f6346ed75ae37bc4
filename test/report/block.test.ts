/** The review -> the machine-readable block: complete where there is room, never too long, and readable by JSON.parse. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { readBlock } from "../../src/block.ts";
import { withMark } from "../../src/mark.ts";
import type { BlockDecision } from "../../src/model/conversation.ts";
import { compose } from "../../src/report/compose.ts";
import { someEntry } from "../facts.ts";
import { cases, state } from "./cases.ts";
import { allMet, assessed, core, given, logo, stars, young } from "./given.ts";
import { blockIn, said, someBlock } from "./talk.ts";

const binding: BlockDecision = {
  comment: 3000000021,
  digest: "00ff00ff00ff00ff",
  kind: "accept",
  criterion: "core-technology",
  entry: "Packetlens",
  repository: "github.com/skylark-labs/packetlens",
  section: "emerging",
  by: "marta-lind",
  inForce: true,
};

describe("the block", () => {
  test("says what the review has found", () => {
    expect(blockIn(compose(state("only-time")))).toEqual({
      ...someBlock({
        turn: "nobody",
        told: { state: "waiting", pings: 0 },
      }),
      entries: [
        {
          name: "Packetlens",
          repository: "https://github.com/skylark-labs/packetlens",
          section: "emerging",
          file: "src/data/pages/applications/emerging.json",
          change: "added",
          findings: expect.objectContaining({
            license: { outcome: "met", level: "required" },
            age: { outcome: "unmet", level: "required", passesOn: "2026-07-15" },
          }),
        },
      ],
    });
  });

  test.each(Object.keys(cases))("of %s is read again as it was written", (name) => {
    const { comment } = compose(state(name));
    if (comment !== null) expect(readBlock(comment)).toEqual(blockIn({ comment }));
  });

  test("is what its page shows, member for member", () => {
    const page = readFileSync(fileURLToPath(new URL("../../../docs/block.md", import.meta.url)), "utf8");
    const shown = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const { comment } = compose({ ...state("only-time"), conversation: said({ bindings: [binding] }) });
    const written = blockIn({ comment });
    const read = readBlock(withMark("Words.", "review", JSON.stringify(JSON.parse(shown))));
    expect(read).toEqual(JSON.parse(shown));
    expect(Object.keys(read ?? {})).toEqual(Object.keys(written));
    expect(Object.keys(read?.entries[0] ?? {})).toEqual(Object.keys(written.entries[0] ?? {}));
    expect(Object.keys(read?.decisions[0] ?? {})).toEqual(Object.keys(written.decisions[0] ?? {}));
    for (const member of Object.keys(written)) expect(page).toContain(`\n| \`${member}\` |`);
  });

  test("keeps what decisions were about", () => {
    const conversation = said({ bindings: [binding] });
    const { comment } = compose({ ...state("ready"), conversation });
    expect(readBlock(comment ?? "")?.decisions).toEqual([binding]);
  });
});

describe("room", () => {
  const many = (count: number) =>
    given(
      "changes-needed",
      Array.from({ length: count }, (_, i) =>
        assessed(someEntry({ name: `Tracer ${i} @harbor <b>`, startLine: i * 10 }), [
          ...allMet,
          stars,
          logo,
          core,
          young,
        ]),
      ),
    );

  test("for thirty entries with all that was found of them", () => {
    const block = blockIn(compose(state("thirty-entries")));
    expect(block).toMatchObject({ complete: true });
    expect(block.entries).toHaveLength(30);
    expect(block.entries.every(({ findings }) => findings !== undefined)).toBe(true);
  });

  test.each([60, 100, 400])("for %i entries as far as it goes, and what is left out is told", (count) => {
    const { comment } = compose(many(count));
    const block = blockIn({ comment });
    expect(comment?.length).toBeLessThanOrEqual(60_000);
    expect(block.complete).toBe(false);
    expect(block.entries.length).toBeGreaterThan(40);
    expect(block.entries.every(({ findings }) => findings === undefined)).toBe(true);
    expect(readBlock(comment ?? "")).toEqual(block);
  });

  test.each(["x", "-", "<", "界"])("for the newest of very many decisions on %s", (character) => {
    const entry = character.repeat(200);
    const bindings = Array.from({ length: 100 }, (_, i) => ({ ...binding, comment: i + 1, entry }));
    const { comment } = compose({ ...many(100), conversation: said({ bindings }) });
    const { decisions } = blockIn({ comment });
    expect(comment?.length).toBeLessThanOrEqual(60_000);
    expect(decisions.length).toBeGreaterThan(10);
    expect(decisions.at(-1)?.comment).toBe(100);
  });

  test("for names of any length", () => {
    const entry = someEntry({ name: "x".repeat(5_000), section: "y".repeat(5_000), file: "z".repeat(5_000) });
    const block = blockIn(compose(given("ready", [assessed(entry, allMet)])));
    expect(JSON.stringify(block).length).toBeLessThan(3_000);
  });
});
