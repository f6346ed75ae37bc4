import { describe, expect, test } from "@jest/globals";
import { openGovernance } from "../../src/criteria/open-governance.ts";
import { type GovernanceFacts, type GovernanceFile, known, type Practice } from "../../src/model/facts.ts";
import { someFacts, someGovernance, someRepository } from "../facts.ts";
import { say } from "../say.ts";

const options = { outsiders: 3 };
const bare = { files: [], headings: [], practice: null, issuesOpen: true, pullRequestsOpen: null };
const year = { from: "2025-09-01", to: "2026-08-10", url: "https://github.com/skylark-labs/packetlens/pulls" };
const merged: Practice = { ...year, merged: 24, byOutsiders: 3, mergers: 2, byMachines: 0, atLeast: false };

function file(kind: GovernanceFile["kind"], path: string, inherited = false): GovernanceFile {
  return { kind, path, url: `https://github.com/skylark-labs/packetlens/blob/main/${path}`, inherited };
}

function told(governance: Partial<GovernanceFacts>, mirrorOf: string | null = null): string {
  const facts = someFacts({
    governance: known(someGovernance({ ...bare, ...governance })),
    repository: known(someRepository({ mirrorOf })),
  });
  const { outcome, because } = openGovernance.judge(facts, options);
  return `${outcome}: ${say(because)}`;
}

describe("what is missing is said where a person decides", () => {
  test("all of it", () => {
    expect(told({})).toBe(
      "judgement: None of the usual files was found: no guide for contributors (CONTRIBUTING.md), and none that says who decides or how people treat one another (GOVERNANCE.md, MAINTAINERS.md, CODE_OF_CONDUCT.md). Issues are open.",
    );
  });

  test("a guide", () => {
    expect(told({ files: [file("maintainers", "OWNERS")] })).toBe(
      "judgement: The repository has OWNERS. A guide for contributors, such as CONTRIBUTING.md, was not found. Issues are open.",
    );
  });

  test("who decides", () => {
    const headings = [{ kind: "contributing" as const, title: "Contributing", url: year.url }];
    expect(told({ headings, files: [file("security", "SECURITY.md")] })).toBe(
      "judgement: The repository has SECURITY.md. The README has the heading “Contributing”. Nothing was found that says who decides or how people treat one another, such as GOVERNANCE.md, MAINTAINERS.md or CODE_OF_CONDUCT.md. Issues are open.",
    );
  });

  test("a mirror's doors are not the project's", () => {
    const upstream = "https://git.example.org/packetlens.git";
    expect(told({ issuesOpen: false }, upstream)).toMatch(
      /Issues are switched off\. This is a mirror: contributions may go to its origin instead\.$/,
    );
  });
});

test("the files that tell most come first, and those handed down apart", () => {
  const own = [file("codeowners", "CODEOWNERS"), file("security", "SECURITY.md"), file("contributing", "HACKING.md")];
  expect(told({ files: [...own, file("code-of-conduct", "CODE_OF_CONDUCT.md", true)] })).toBe(
    "met: The repository has HACKING.md, CODEOWNERS and SECURITY.md. The owner hands down CODE_OF_CONDUCT.md. Issues are open.",
  );
});

describe("practice", () => {
  const files = [file("contributing", "CONTRIBUTING.md")];

  test.each<[string, Partial<Practice>, string]>([
    ["several who merge", {}, "2 people merged 24 pull requests (bots' own not counted)"],
    ["a bot among them", { byMachines: 4 }, "2 people and a bot merged 24 pull requests (bots' own not counted)"],
    ["more than were seen", { atLeast: true }, "2 people merged at least 24 pull requests (bots' own not counted)"],
  ])("%s", (_, change, words) => {
    const practice = { ...merged, ...change };
    const days = "from 2025-09-01 to 2026-08-10, 3 of them by outsiders (13 %)";
    expect(told({ files, practice })).toBe(
      `met: The repository has CONTRIBUTING.md. ${words} ${days}. Issues are open.`,
    );
  });

  test.each<[Partial<Practice>, string]>([
    [{ byOutsiders: 24 }, ", all of them by outsiders."],
    [{ byOutsiders: 1 }, ", 1 of them by an outsider (4 %)."],
    [{ byOutsiders: 0 }, ", none of them by an outsider."],
    [
      { merged: 1, byOutsiders: 1 },
      "1 pull request (bots' own not counted) from 2025-09-01 to 2026-08-10, by an outsider.",
    ],
  ])("%j", (change, words) => {
    expect(told({ files, practice: { ...merged, ...change } })).toContain(words);
  });

  test("one who merges decides alone, and practice without a word of the project's own is for a person", () => {
    expect(told({ files, practice: { ...merged, mergers: 1 } })).toMatch(/^judgement: /);
    expect(told({ files, practice: { ...merged, mergers: 0, byMachines: 24 } })).toMatch(
      /^judgement: .*Bots merged 24/,
    );
    expect(told({ practice: merged })).toMatch(/^judgement: /);
  });
});
