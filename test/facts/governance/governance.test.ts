import { describe, expect, test } from "@jest/globals";
import { isBot } from "../../../src/bots.ts";
import { governance } from "../../../src/facts/governance/governance.ts";
import { wantedGovernanceTexts } from "../../../src/facts/governance/wanted.ts";
import type { RepositoryAnswer } from "../../../src/model/answers.ts";
import type { GovernanceFacts } from "../../../src/model/facts.ts";
import { someFile, someRepositoryAnswer, someTree } from "../../answers.ts";
import { someHead } from "../../facts.ts";
import { factOf } from "../show.ts";

const own = "https://github.com/skylark-labs/packetlens";

function factsOf(more: Partial<RepositoryAnswer>, folder: string | null = null): GovernanceFacts {
  return factOf(governance(someRepositoryAnswer({ tree: [], ...more }), folder, isBot));
}

function files(more: Partial<RepositoryAnswer>, folder: string | null = null): readonly string[] {
  return factsOf(more, folder).files.map(
    ({ kind, path, inherited }) => `${kind} ${path}${inherited ? " inherited" : ""}`,
  );
}

const inTree = (...paths: readonly string[]) => files({ tree: someTree(...paths) });

describe("files", () => {
  test("in any spelling and ending, in the usual folders", () => {
    expect(
      inTree(
        ".github/CODEOWNERS",
        ".github/SECURITY.md",
        "CONTRIBUTORS.md",
        "Contributing.rst",
        "MAINTAINERS.yml",
        "OWNERS",
        "code-of-conduct.md",
        "doc/HACKING",
        "docs/08-Contributing/",
        "docs/GOVERNANCE.md",
      ),
    ).toEqual([
      "contributing Contributing.rst",
      "maintainers MAINTAINERS.yml",
      "maintainers OWNERS",
      "code-of-conduct code-of-conduct.md",
      "codeowners .github/CODEOWNERS",
      "security .github/SECURITY.md",
      "contributing docs/08-Contributing",
      "governance docs/GOVERNANCE.md",
      "contributing doc/HACKING",
    ]);
  });

  test("a folder called security may hold code, and a page of the manual called so is no policy", () => {
    expect(inTree("security/keys.c", "owners/list.go", "Documentation/security.md")).toEqual([]);
  });

  test("a guide by another name, where there is none by the usual one", () => {
    const others = ["CONTRIBUTING-SCRIPTS.md", "CONTRIBUTION.md", "contributingfoo.md", "contributions/one.md"];
    expect(inTree(...others)).toEqual(["contributing CONTRIBUTING-SCRIPTS.md", "contributing CONTRIBUTION.md"]);
    expect(inTree("CONTRIBUTING.md", "CONTRIBUTING_ja.md")).toEqual(["contributing CONTRIBUTING.md"]);
  });

  test("of the project's own folder first", () => {
    const tree = someTree("CONTRIBUTING.md", "lib/lens/MAINTAINERS", "lib/other/MAINTAINERS");
    expect(files({ tree }, "lib/lens")).toEqual(["maintainers lib/lens/MAINTAINERS", "contributing CONTRIBUTING.md"]);
    expect(files({ tree })).toEqual(["contributing CONTRIBUTING.md"]);
  });

  test("names that objects have are no files that we know", () => {
    expect(inTree("__proto__", "constructor", "toString.md")).toEqual([]);
  });

  test("link to the head commit, with what an address needs escaped", () => {
    const tree = someTree("CODE OF CONDUCT.md", "docs/contributing/start.md");
    const [file, folder] = factsOf({ tree }).files;
    expect(file?.url).toBe(`${own}/blob/${someHead}/CODE%20OF%20CONDUCT.md`);
    expect(folder?.url).toBe(`${own}/tree/${someHead}/docs/contributing`);
  });
});

describe("what the owner hands down", () => {
  const nothing = { codeOfConduct: null, contributing: null, securityPolicy: null, owner: null };
  const owner = {
    url: "https://github.com/skylark-labs/.github",
    head: someHead,
    tree: someTree(
      ".github/CODE_OF_CONDUCT.md",
      "CODEOWNERS",
      "CONTRIBUTING.md",
      "GOVERNANCE.md",
      "OWNERS",
      "profile/README.md",
    ),
  };

  test("comes from its .github repository, where the project has none itself; its own code owners do not", () => {
    expect(files({ inherited: { ...nothing, owner } })).toEqual([
      "contributing CONTRIBUTING.md inherited",
      "governance GOVERNANCE.md inherited",
      "maintainers OWNERS inherited",
      "code-of-conduct .github/CODE_OF_CONDUCT.md inherited",
    ]);
    const tree = someTree("CONTRIBUTING.md", "MAINTAINERS");
    expect(files({ tree, inherited: { ...nothing, owner } })).toEqual([
      "contributing CONTRIBUTING.md",
      "maintainers MAINTAINERS",
      "governance GOVERNANCE.md inherited",
      "code-of-conduct .github/CODE_OF_CONDUCT.md inherited",
    ]);
    const [guide] = factsOf({ inherited: { ...nothing, owner } }).files;
    expect(guide?.url).toBe(`https://github.com/skylark-labs/.github/blob/${someHead}/CONTRIBUTING.md`);
  });

  test("is told by GitHub as well; at another place of its own, a file is its own", () => {
    const inherited = {
      ...nothing,
      codeOfConduct: `${own}/blob/main/misc/CODE_OF_CONDUCT.md`,
      contributing: "https://github.com/skylark-labs/.github/blob/main/CONTRIBUTING.md",
      securityPolicy: `${own}/security/policy`,
    };
    expect(files({ inherited, tree: someTree("CONTRIBUTING.md") })).toEqual([
      "contributing CONTRIBUTING.md",
      "code-of-conduct misc/CODE_OF_CONDUCT.md",
      "security policy inherited",
    ]);
    expect(files({ inherited })[0]).toBe("contributing CONTRIBUTING.md inherited");
    expect(files({ inherited: { ...nothing, codeOfConduct: "javascript:alert(1)" } })).toEqual([]);
  });
});

describe("headings of the README", () => {
  const titles = (readme: string, tree = someTree()) =>
    factsOf({ tree, files: [someFile("README.md", readme)] }).headings.map(({ kind, title }) => `${kind}: ${title}`);
  const said = "Please write to us before you start on something large.";

  test.each([
    ["contributing", "## Contributing"],
    ["contributing", "## How to Contribute"],
    ["contributing", "### 🤝 Feedback and Contributions"],
    ["contributing", "Contribution guide\n------------------"],
    ["contributing", "<h2>Get involved</h2>"],
    ["contributing", "## 贡献"],
    ["maintainers", "## Core maintainers"],
    ["maintainers", "## The Team of Maintainers"],
    ["governance", "## Project governance"],
    ["code-of-conduct", "## Code of Conduct"],
  ])("%s: %s", (kind, heading) => {
    const expected = heading.includes("Team of") ? [] : [kind];
    expect(titles(`# P\n\n${heading}\n\n${said}\n`).map((title) => title.split(":")[0])).toEqual(expected);
  });

  test.each([
    "## Contributors",
    "## Contributing resources",
    "## Government",
    "## Become an Approver or a Maintainer",
    "## Security features",
    "## Security",
    "## Authentication and Authorization",
  ])("none: %s", (heading) => {
    expect(titles(`# P\n\n${heading}\n\n${said}\n`)).toEqual([]);
  });

  test("security is where a weakness is reported", () => {
    expect(titles("# P\n\n## Security\n\nReport vulnerabilities in private.\n")).toEqual(["security: Security"]);
  });

  test("a heading needs words below it, and a file of its own comes before it", () => {
    expect(titles("# P\n\n## Contributing\n\n## License\n\nMIT, as ever and ever.\n")).toEqual([]);
    expect(titles(`# P\n\n## Contributing\n\n### Tests\n\n${said}\n`)).toEqual(["contributing: Contributing"]);
    expect(titles(`# P\n\n## Contributing\n\n${said}\n`, someTree("CONTRIBUTING.md"))).toEqual([]);
  });

  test("the first of a kind, with its line", () => {
    const readme = `# P\n\n## Contributing\n\n${said}\n\n## Contributions\n\n${said}\n`;
    const { headings } = factsOf({ files: [someFile("README.md", readme)] });
    const url = `${own}/blob/${someHead}/README.md?plain=1#L3`;
    expect(headings).toEqual([{ kind: "contributing", title: "Contributing", url }]);
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
});

describe("texts that are wanted", () => {
  test("a guide under another name, and README and guide of the folder", () => {
    const tree = someTree(
      "CONTRIBUTION.md",
      "README.md",
      "docs/hacking.md",
      "lib/lens/README.rst",
      "src/contributing.md",
    );
    const files = [someFile("README.md", "# P")];
    expect(wantedGovernanceTexts(someRepositoryAnswer({ tree, files }), null)).toEqual([
      "CONTRIBUTION.md",
      "docs/hacking.md",
    ]);
    expect(wantedGovernanceTexts(someRepositoryAnswer({ tree, files }), "lib/lens")[0]).toBe("lib/lens/README.rst");
  });

  test("a README that was not found under the usual spellings; nothing that was read, or is huge", () => {
    const tree = [...someTree("ReadMe.md"), { path: "HACKING.md", type: "blob" as const, size: 900_000 }];
    expect(wantedGovernanceTexts(someRepositoryAnswer({ tree, files: [] }), null)).toEqual(["ReadMe.md"]);
  });
});
