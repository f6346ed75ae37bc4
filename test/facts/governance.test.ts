import { describe, expect, test } from "@jest/globals";
import { closedNotice } from "../../src/facts/closed-notice.ts";
import { governance } from "../../src/facts/governance.ts";
import type { RepositoryAnswer } from "../../src/model/answers.ts";
import type { GovernanceFacts } from "../../src/model/facts.ts";
import { someFile, someRepositoryAnswer, someTree } from "../answers.ts";
import { someHead } from "../facts.ts";
import { factOf } from "./show.ts";

const own = `https://github.com/skylark-labs/packetlens`;

function factsOf(more: Partial<RepositoryAnswer>): GovernanceFacts {
  return factOf(governance(someRepositoryAnswer({ root: [], githubFolder: [], docsFolder: [], ...more })));
}

function files(more: Partial<RepositoryAnswer>): readonly string[] {
  return factsOf(more).files.map(({ kind, path, inherited }) => `${kind} ${path}${inherited ? " inherited" : ""}`);
}

describe("files", () => {
  test("in any spelling and ending, in the three folders", () => {
    expect(
      files({
        root: someTree(
          "Contributing.rst",
          "code-of-conduct.md",
          "OWNERS",
          "MAINTAINERS.yml",
          "README.md",
          "CONTRIBUTORS.md",
          "security/",
        ),
        githubFolder: someTree("CODEOWNERS", "SECURITY.md", "workflows/"),
        docsFolder: someTree("GOVERNANCE.md", "contributing/"),
      }),
    ).toEqual([
      "contributing Contributing.rst",
      "code-of-conduct code-of-conduct.md",
      "maintainers OWNERS",
      "maintainers MAINTAINERS.yml",
      "security security",
      "codeowners .github/CODEOWNERS",
      "security .github/SECURITY.md",
      "governance docs/GOVERNANCE.md",
      "contributing docs/contributing",
    ]);
  });

  test("a guide by another name, where there is none by the usual one", () => {
    const root = someTree("CONTRIBUTING-SCRIPTS.md", "contributions/", "contributingfoo.md", "CONTRIBUTION.md");
    expect(files({ root })).toEqual(["contributing CONTRIBUTING-SCRIPTS.md", "contributing CONTRIBUTION.md"]);
    expect(files({ root: someTree("CONTRIBUTING_ja.md", "CONTRIBUTING.md") })).toEqual([
      "contributing CONTRIBUTING.md",
    ]);
  });

  test("names that objects have are no files that we know", () => {
    expect(files({ root: someTree("constructor", "__proto__", "toString.md") })).toEqual([]);
  });

  test("link to the head commit, with what an address needs escaped", () => {
    const [file, folder] = factsOf({
      root: someTree("CODE OF CONDUCT.md"),
      docsFolder: someTree("contributing/"),
    }).files;
    expect(file?.url).toBe(`${own}/blob/${someHead}/CODE%20OF%20CONDUCT.md`);
    expect(folder?.url).toBe(`${own}/tree/${someHead}/docs/contributing`);
  });

  test("handed down, unless the repository has its own; at another place of its own, they are its own", () => {
    const inherited = {
      codeOfConduct: `${own}/blob/main/misc/CODE_OF_CONDUCT.md`,
      contributing: "https://github.com/skylark-labs/.github/blob/main/CONTRIBUTING.md",
      securityPolicy: `${own}/security/policy`,
    };
    expect(files({ inherited, root: someTree("CONTRIBUTING.md") })).toEqual([
      "contributing CONTRIBUTING.md",
      "code-of-conduct misc/CODE_OF_CONDUCT.md",
      "security policy inherited",
    ]);
    expect(files({ inherited })[0]).toBe("contributing CONTRIBUTING.md inherited");
    expect(
      files({
        inherited: { ...inherited, codeOfConduct: "javascript:alert(1)", contributing: null, securityPolicy: null },
      }),
    ).toEqual([]);
  });
});

describe("doors", () => {
  test("issues as GitHub says; pull requests are not told", () => {
    expect(factsOf({})).toMatchObject({ issuesOpen: true, pullRequestsOpen: null, closedNotice: null });
    expect(factsOf({ hasIssuesEnabled: false }).issuesOpen).toBe(false);
  });

  test("an archive is closed", () => {
    expect(factsOf({ isArchived: true })).toMatchObject({ issuesOpen: false, pullRequestsOpen: false });
  });

  test("a notice in the description, the README or the guide", () => {
    const notice = "We do not accept contributions.";
    expect(factsOf({ description: notice }).closedNotice).toBe(notice);
    expect(factsOf({ files: [someFile("README.md", `# P\n\nHello. ${notice} Bye.`)] }).closedNotice).toBe(notice);
    expect(factsOf({ files: [someFile(".github/CONTRIBUTING.md", notice)] }).closedNotice).toBe(notice);
    expect(factsOf({ files: [someFile("docs/guide.md", notice)] }).closedNotice).toBeNull();
  });
});

describe("closedNotice", () => {
  test.each([
    "We are currently not accepting pull requests.",
    "This project does not accept external contributions at this time.",
    "We don't accept code contributions from outside.",
    "Pull requests will not be accepted.",
    "External contributions are not accepted.",
    "This repository is closed to contributions.",
    "We no longer accept **patches**!",
    "Sorry, we can't take pull requests\nfor now.",
  ])("closed: %s", (text) => {
    expect(closedNotice([text])).not.toBeNull();
  });

  test.each([
    "We do not accept contributions that lack tests.",
    "We do not accept pull requests without a sign-off.",
    "Pull requests are not accepted here; send patches to the mailing list.",
    "Contributions are very welcome.",
    "We cannot accept contributions under other licenses.",
    "Pull requests are not accepted if the build fails.",
    "Not all contributions are equal.",
  ])("not closed: %s", (text) => {
    expect(closedNotice([text])).toBeNull();
  });

  test("a quote is cut, and a megabyte is read in time", () => {
    const long = `We do not accept contributions from outside ${"our happy band of friends ".repeat(30)}.`;
    expect(closedNotice([long])).toHaveLength(200);
    const start = performance.now();
    expect(closedNotice(["not accepting code outside external any public ".repeat(25_000)])).toBeNull();
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
