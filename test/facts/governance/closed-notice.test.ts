import { describe, expect, test } from "@jest/globals";
import { closedNotice } from "../../../src/facts/governance/closed-notice.ts";
import type { FileText } from "../../../src/model/answers.ts";
import { someFile, someRepositoryAnswer } from "../../answers.ts";
import { someHead } from "../../facts.ts";

const own = "https://github.com/skylark-labs/packetlens";

const inFiles = (...files: readonly FileText[]) => closedNotice(someRepositoryAnswer({ description: null, files }));
const inReadme = (text: string) => inFiles(someFile("README.md", `# Packetlens\n\nHello.\n\n${text}\n`));

describe("closed", () => {
  test.each([
    "We do not accept contributions.",
    "We are currently not accepting pull requests.",
    "This project does not accept external contributions at this time.",
    "We don't accept code contributions from outside.",
    "I'm not accepting pull requests at this time: I have no time to review them.",
    "Pull requests will not be accepted.",
    "External contributions are not accepted.",
    "This repository is closed to contributions.",
    "This repository is not accepting pull requests.\nPlease do not submit contributions.",
    "We do not accept contributions for this project.",
    "We no longer accept **patches**!",
    "Sorry, we can't take pull requests\nfor now.",
    "This project is **open source** but **not open contribution**.",
  ])("%s", (text) => {
    expect(inReadme(text)).not.toBeNull();
  });
});

describe("not closed", () => {
  test.each([
    "We do not accept contributions that lack tests.",
    "We do not accept contributions lowering coverage.",
    "We do not accept contributions that are primarily made by machines and will close your pull request.",
    "We do not accept pull requests without a sign-off.",
    "At the moment we are not accepting pull requests containing icons.",
    "In general, we do not accept contributions to these pages.",
    "I am not accepting pull requests unless they improve my configuration.",
    "Pull requests are not accepted here; send patches to the mailing list.",
    "Pull requests are not accepted.\n\nSend patches to the list with git send-email.",
    "This is a read-only mirror.\n\nPull requests are not accepted.",
    "SQLite does not accept patches.",
    "SQLite is open source, not open contribution: we are both.",
    "Contributions are very welcome.",
    "We cannot accept contributions under other licenses.",
    "Pull requests are not accepted if the build fails.",
    "Not all contributions are equal.",
    "```\nWe do not accept contributions.\n```",
  ])("%s", (text) => {
    expect(inReadme(text)).toBeNull();
  });
});

test("in the description, the README or a guide, with its place", () => {
  const quote = "We do not accept contributions.";
  expect(closedNotice(someRepositoryAnswer({ description: quote }))).toEqual({ quote, url: own });
  expect(inReadme(quote)).toEqual({ quote, url: `${own}/blob/${someHead}/README.md?plain=1#L5` });
  const guide = `${own}/blob/${someHead}/.github/CONTRIBUTING.md?plain=1#L1`;
  expect(inFiles(someFile(".github/CONTRIBUTING.md", quote))).toEqual({ quote, url: guide });
  expect(inFiles(someFile("docs/guide.md", quote))).toBeNull();
});

test("a quote is cut, and a megabyte is read in time", () => {
  const long = `We do not accept contributions from outside ${"our happy band of friends ".repeat(30)}.`;
  expect(inReadme(long)?.quote.length).toBeLessThanOrEqual(200);
  const start = performance.now();
  expect(inReadme("we are not accepting code outside external any public ".repeat(25_000))).toBeNull();
  expect(performance.now() - start).toBeLessThan(2000);
});
