/** The corpus -> what the commands and the Action print: nothing in it acts on a terminal, a file or a workflow's runner. */
import { describe, expect, test } from "@jest/globals";
import { jobLog } from "../../src/action/job-log.ts";
import { summaryOf } from "../../src/action/summary.ts";
import { annotate, debugLine, errorLine, logLine } from "../../src/action/workflow-commands.ts";
import { showExamples, showSections } from "../../src/cli/show-entries.ts";
import { showMarkdown } from "../../src/cli/show-markdown.ts";
import { openTerminal } from "../../src/cli/terminal.ts";
import { render } from "../../src/markdown/render.ts";
import { code, md } from "../../src/markdown.ts";
import { someEntry } from "../facts.ts";
import { corpus } from "./corpus.ts";
import { flawsOf } from "./judge.ts";

const TEXTS = corpus.map(({ text }) => text);
/** All but line ends and tabs. */
const CONTROL = /[^\P{Cc}\n\t]|[\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

/** What a command has written to standard output and error. */
function printing(isTTY: boolean) {
  const said = { out: "", err: "" };
  const stream = (to: "out" | "err") => {
    const write = (text: string) => {
      said[to] += text;
    };
    return { isTTY, columns: 100, write } as unknown as NodeJS.WriteStream;
  };
  return { said, terminal: openTerminal({ out: stream("out"), err: stream("err"), env: {} }) };
}

describe("a terminal", () => {
  test("gets no control characters of others where it has no colours", () => {
    const { said, terminal } = printing(false);
    for (const text of TEXTS) {
      terminal.print(text);
      terminal.complain(text);
    }
    expect(said.out).not.toMatch(CONTROL);
    expect(said.err).not.toMatch(CONTROL);
  });

  test("gets none but styles and links where it has colours, and those of a list's own words not at all", () => {
    const { said, terminal } = printing(true);
    for (const text of TEXTS) {
      const entries = [someEntry({ name: text, section: text, repository: text, file: text, key: text })];
      for (const line of [...showSections(entries, terminal), ...showExamples(entries, terminal)]) {
        expect(line).not.toContain("\n");
        terminal.print(line);
      }
      terminal.progress(text);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of our own are taken away
    const ours = /\u001b\[(?:1|22|2|32|39|0)m|\r\u001b\[2K/g;
    expect(`${said.out}${said.err}`.replace(ours, "")).not.toMatch(CONTROL);
  });

  test("gets one JSON document, which says the same", () => {
    for (const text of TEXTS) {
      const { said, terminal } = printing(false);
      terminal.json({ [text]: [text, { text }] });
      expect(JSON.parse(said.out)).toEqual(JSON.parse(JSON.stringify({ [text]: [text, { text }] })));
      expect(said.out).not.toMatch(CONTROL);
    }
  });

  test("shows a comment without anything that acts", () => {
    const { said, terminal } = printing(true);
    for (const text of TEXTS)
      terminal.print(showMarkdown(render(md`${text} and ${code(text)}`, { catalogue: null }), terminal));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: styles of our own are taken away
    expect(said.out.replace(/\u001b\[[\d;]*m/g, "")).not.toMatch(CONTROL);
  });
});

describe("the Action", () => {
  test("tells in one line each what nothing in it turns into another command", () => {
    for (const text of TEXTS) {
      const note = { path: text, startLine: 1, endLine: 2, title: text, message: text, level: "failure" } as const;
      expect(annotate(note)).toMatch(/^::error file=[^,:\p{C}]*,line=1,endLine=2,title=[^,:\n\r]*::[^\n\r]*$/u);
      expect(errorLine(logLine(text))).toMatch(/^::error::[^\p{Cc}]*$/u);
      expect(debugLine(logLine(text))).toMatch(/^::debug::[^\p{Cc}]*$/u);
      expect(logLine(text)).not.toMatch(/^\s*::|##\[|\p{Cc}|\p{Bidi_Control}/u);
    }
  });

  test("logs causes and counts in lines without control characters", () => {
    const lines: string[] = [];
    const log = jobLog((line) => lines.push(line));
    for (const text of TEXTS) {
      const said = log({ pull: text, delivery: text });
      said.error({ err: new Error(text) }, "the review could not be finished");
      said.info({ stage: text }, "reviewed");
      said.debug({ stage: text }, "stage done");
    }
    expect(lines).toHaveLength(4 * TEXTS.length);
    for (const line of lines)
      expect(line).toMatch(/^(?:::(?:error|debug)::|(?!\s*::))(?!.*##\[)[^\p{Cc}\p{Bidi_Control}]*$/u);
  });

  test("tells in its summary what only stands there", () => {
    for (const text of TEXTS) {
      const told = {
        number: 7,
        url: "https://github.com/quay/list/pull/7",
        title: text,
        verdict: null,
        language: "en",
      };
      const unsaid = {
        conclusion: "failure",
        title: text,
        summary: "Words.",
        text: null,
        annotations: [],
        buttons: [],
      } as const;
      const summary = summaryOf([
        { ...told, unsaid },
        { ...told, number: null, unsaid: null },
      ]);
      const flaws = flawsOf(summary, (target) => target === "https://redirect.github.com/quay/list/pull/7");
      expect([text.slice(0, 40), flaws]).toEqual([text.slice(0, 40), []]);
    }
  });
});
