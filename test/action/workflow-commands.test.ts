import { describe, expect, test } from "@jest/globals";
import { jobLog } from "../../src/action/job-log.ts";
import { annotate, errorLine, logLine } from "../../src/action/workflow-commands.ts";

const HOSTILE = "a,b:c\n::add-mask::x\r\n::error::%0A##[stop-commands]";

test("an annotation is one line in which nothing of its values is a command", () => {
  const line = annotate({
    path: HOSTILE,
    startLine: 1,
    endLine: 2,
    level: "failure",
    title: HOSTILE,
    message: HOSTILE,
  });
  expect(line).not.toMatch(/[\r\n]/);
  expect(line).toMatch(/^::error file=[^,:]*,line=1,endLine=2,title=[^,:]*::/);
});

test.each([
  ["failure", "::error "],
  ["warning", "::warning "],
  ["notice", "::notice "],
] as const)("level %s is told as %s", (level, start) => {
  const note = { path: "list.json", startLine: 3, endLine: 3, level, title: "T", message: "50 % of it\nis missing" };
  expect(annotate(note)).toBe(`${start}file=list.json,line=3,endLine=3,title=T::50 %25 of it%0Ais missing`);
});

test("an error is told in one line", () => {
  expect(errorLine("no\nlines")).toBe("::error::no%0Alines");
});

test.each([
  "::set-output name=x::y",
  "  ::add-mask::x",
  "\u200b::debug::x",
  "words ##[add-mask]x",
  "two\nlines\r::error::x",
])("%j in the log is no command", (words) => {
  const line = logLine(words);
  expect(line).not.toMatch(/^\s*::|##\[|[\r\n]/);
});

describe("the log of the job", () => {
  const said = (tell: (log: ReturnType<ReturnType<typeof jobLog>>) => void) => {
    const lines: string[] = [];
    tell(jobLog((line) => lines.push(line))({ pull: "o/list#1", delivery: "run 1" }));
    return lines;
  };

  test("an error is told with its cause, whatever that says", () => {
    const lines = said((log) =>
      log.error({ err: new Error("refused\n::add-mask::x") }, "the review could not be finished"),
    );
    expect(lines[0]).toBe("::error::o/list#1: the review could not be finished: refused ::add-mask::x");
    expect(lines[1]).toMatch(/^::debug::Error: refused/);
    for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
  });

  test("the stages are for those who look for a fault", () => {
    expect(said((log) => log.debug({ stage: "read" }, "stage done"))[0]).toMatch(/^::debug::o\/list#1: stage done/);
    expect(said((log) => log.info({ verdict: "ready" }, "reviewed"))).toEqual([
      'o/list#1: reviewed {"verdict":"ready"}',
    ]);
  });
});
