import { describe, expect, test } from "@jest/globals";
import { CONFIG_FILE, loadConfig } from "../src/config.ts";
import { type Proposal, proposalOf, readsMore, tellProposal } from "../src/config-change.ts";
import type { FileVersion, Snapshot } from "../src/model/pull-request.ts";
import { say } from "./say.ts";

const NOWHERE = { owner: "someone", repository: "tools" };
const OWN = "lists: [{ name: tools, files: tools.json, entries: '$[*]', fields: { name: $.name } }]\n";
const TOOLS = JSON.stringify([{ name: "One" }, { name: "Two" }], null, 2);
const { config: current } = loadConfig(OWN, NOWHERE);

const file = (path: string, text: string | null): FileVersion => ({
  path,
  text,
  unreadable: text === null ? "binary" : null,
});
const snapshot = (...files: readonly FileVersion[]): Snapshot => ({
  revision: "0".repeat(40),
  files,
  paths: files.map(({ path }) => path),
});
const base = snapshot(file("tools.json", TOOLS), file(CONFIG_FILE, OWN));
const headWith = (text: string | null, ...more: readonly FileVersion[]) =>
  snapshot(file("tools.json", TOOLS), file(CONFIG_FILE, text), ...more);

function propose(head: Snapshot): Proposal {
  const proposal = proposalOf({ mergeBase: base, head }, NOWHERE);
  if (proposal === null) throw new Error("nothing is proposed");
  return proposal;
}

function tell(head: Snapshot) {
  const { problems, hints } = tellProposal(propose(head), current, head);
  return {
    problems: problems.map(({ file: path, line, severity, message }) => `${path}:${line} ${severity} ${say(message)}`),
    hints: hints.map(({ message }) => say(message)),
  };
}

describe("proposalOf", () => {
  test("is null where the file is left alone, or never was there", () => {
    expect(proposalOf({ mergeBase: base, head: headWith(OWN) }, NOWHERE)).toBe(null);
    const without = snapshot(file("tools.json", TOOLS));
    expect(proposalOf({ mergeBase: without, head: without }, NOWHERE)).toBe(null);
  });

  test("tells a removal from a file that is no text", () => {
    expect(propose(snapshot(file("tools.json", TOOLS))).text).toBe(null);
    expect(propose(headWith(null)).problems).not.toEqual([]);
  });
});

describe("readsMore", () => {
  test("is true where a file must be fetched that today's configuration does not name", () => {
    const text = OWN.replace("tools.json", "[tools.json, more.json]");
    const [same, more] = [headWith(text), headWith(text, file("more.json", "[]"))];
    expect(readsMore(propose(same), current, same)).toBe(false);
    expect(readsMore(propose(more), current, more)).toBe(true);
    expect(readsMore(propose(more), current, { ...more, paths: null })).toBe(true);
  });
});

describe("tellProposal", () => {
  test("tells the errors at their lines, and nothing else", () => {
    expect(tell(headWith(`${OWN}aprove: true\n`))).toEqual({
      problems: [`${CONFIG_FILE}:2 error There is no key aprove. Did you mean approve?`],
      hints: [],
    });
  });

  test("tells what is read differently, and sections in which nothing stands", () => {
    const text = `${OWN.replace("$[*]", "$[0]")}criteria: { tolls: { license: ask } }\n`;
    const { problems, hints } = tell(headWith(text));
    expect(problems).toEqual([expect.stringContaining(`${CONFIG_FILE}:2 warning No entry stands in a section tolls`)]);
    expect(hints.join()).toContain("1 entry is no longer read: Two (tools.json:5)");
  });

  test("says what the removal of the file means", () => {
    const { problems, hints } = tell(snapshot(file("tools.json", TOOLS)));
    expect([problems, hints]).toEqual([[], [expect.stringContaining("removes the configuration")]]);
  });

  test("names files that could not be looked at", () => {
    const head = headWith(OWN.replace("tools.json", "[tools.json, more.json]"));
    const { hints } = tell({ ...head, paths: [...(head.paths ?? []), "more.json"] });
    expect(hints.join()).toContain("reads more.json as well, which was not looked at here");
  });

  test("stays short, however much changes", () => {
    const many = Array.from({ length: 3000 }, (_, n) => ({ name: `Entry ${n} ${"x".repeat(200)}` }));
    const head = snapshot(file("tools.json", JSON.stringify(many)), file(CONFIG_FILE, OWN.replace("$[*]", "$[:1]")));
    const { hints } = tell(head);
    expect(hints.join().length).toBeLessThan(2000);
  });
});
