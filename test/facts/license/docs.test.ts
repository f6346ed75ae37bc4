import { describe, expect, test } from "@jest/globals";
import { docsLicense } from "../../../src/facts/license/docs.ts";
import { md } from "../../../src/markdown.ts";
import type { RepositoryAnswer } from "../../../src/model/answers.ts";
import { known, type LicenseFacts, notKnown } from "../../../src/model/facts.ts";
import { someFile, someRepositoryAnswer, someTree } from "../../answers.ts";
import { someHead, someLicense } from "../../facts.ts";
import { factOf, show, whyOf } from "../show.ts";

const ofCode = known(someLicense({ expression: "MIT" }), "https://example.org/LICENSE");

function factsOf(more: Partial<RepositoryAnswer>, code = ofCode): LicenseFacts {
  return factOf(docsLicense(someRepositoryAnswer(more), code));
}

function told(more: Partial<RepositoryAnswer>, code = ofCode): string {
  const { expression, open } = factsOf(more, code);
  return `${expression} ${open}`;
}

function readme(text: string): Partial<RepositoryAnswer> {
  return { files: [someFile("README.md", text)] };
}

test("without words of its own it is under the licence of the code, and says so", () => {
  expect(told({})).toBe("MIT true");
  expect(factsOf({}).reasons.map(show)).toEqual(["It names no licence of its own, so that of the code applies."]);
});

test("what is wrong with the licence of the code is not told again", () => {
  const reasons = [md`LICENSE is odd.`];
  const said = (code: Partial<LicenseFacts>) =>
    factsOf({}, known(someLicense({ ...code, reasons }), null))
      .reasons.map(show)
      .join(" ");
  expect(said({ expression: "MIT", open: null })).toMatch(/applies, which could not be told for certain\.$/);
  expect(said({ expression: "BUSL-1.1", open: false })).toMatch(/applies: BUSL-1\.1, which is not open source\.$/);
  expect(said({ expression: null, open: false })).toMatch(/applies, which is not open source\.$/);
  expect(said({ expression: "CC-BY-4.0", open: false })).toMatch(/so that of the code applies\.$/);
  expect(said({ expression: null, open: false, files: [] })).toMatch(/the code has none that could apply to it\.$/);
});

test("what is closed or unclear for code is unclear for prose, and no licence is none", () => {
  expect(told({}, known(someLicense({ expression: "BUSL-1.1", open: false }), null))).toBe("BUSL-1.1 null");
  expect(told({}, known(someLicense({ expression: "MIT", open: null, reasons: [md`It goes on.`] }), null))).toBe(
    "MIT null",
  );
  expect(told({}, known(someLicense({ expression: null, open: false, files: [] }), null))).toBe("null false");
  expect(whyOf(docsLicense(someRepositoryAnswer(), notKnown(md`GitHub did not answer.`)))).toBe(
    "GitHub did not answer.",
  );
});

describe("a licence file of the documentation", () => {
  test.each([
    ["CC-BY-4.0", "CC-BY-4.0 true"],
    ["CC-BY-SA-4.0 OR GFDL-1.3-only", "CC-BY-SA-4.0 OR GFDL-1.3-only true"],
    ["CC-BY-NC-4.0", "CC-BY-NC-4.0 false"],
    ["CC-BY-ND-4.0", "CC-BY-ND-4.0 false"],
    ["BUSL-1.1", "BUSL-1.1 null"],
    ["Words of my own.", "null null"],
    ["", "MIT true"],
  ])("%j", (text, expected) => {
    expect(told({ tree: someTree("docs/LICENSE"), files: [someFile("docs/LICENSE", text)] })).toBe(expected);
    expect(told({ tree: someTree("LICENSE-docs"), files: [someFile("LICENSE-docs", text)] })).toBe(expected);
  });

  test("whose text was not had", () => {
    const facts = factsOf({ tree: someTree("docs/LICENSE.rst"), files: [] });
    expect(facts.open).toBeNull();
    expect(facts.reasons.map(show)).toEqual(["The text of docs/LICENSE.rst could not be read."]);
  });

  test("links to its place", () => {
    const fact = docsLicense(
      someRepositoryAnswer({ tree: someTree("docs/LICENSE"), files: [someFile("docs/LICENSE", "CC-BY-4.0")] }),
      ofCode,
    );
    expect(fact.known && fact.source).toBe(`https://github.com/skylark-labs/packetlens/blob/${someHead}/docs/LICENSE`);
  });
});

describe("a sentence in the README", () => {
  test.each([
    ["The code is under MIT, the documentation under CC-BY-4.0.", "CC-BY-4.0 true"],
    [
      "Documentation: [Creative Commons Attribution 4.0 International](https://creativecommons.org/licenses/by/4.0/)",
      "CC-BY-4.0 true",
    ],
    ["Our docs are licensed\nunder Creative Commons Attribution-ShareAlike 4.0.", "CC-BY-SA-4.0 true"],
    ["The documentation is CC0.", "CC0-1.0 true"],
    ["The documentation is licensed under CC BY-NC 4.0.", "CC-BY-NC-4.0 false"],
    ["Some pages of the documentation are licensed under CC BY-NC 4.0.", "CC-BY-NC-4.0 null"],
    ["All documentation is available under the Apache License, Version 2.0.", "Apache-2.0 true"],
    ["See the documentation for how to build it with the MIT Kerberos library.", "MIT true"],
    ["Documentation is under Creative Commons Attribution.", "null null"],
    ["The logo is CC-BY-4.0. The documentation is in the wiki.", "MIT true"],
  ])("%j", (text, expected) => {
    expect(told(readme(`# Packetlens\n\n${text}\n`))).toBe(expected);
  });
});

test("texts for prose in LICENSES", () => {
  expect(told({ tree: someTree("LICENSES/MIT.txt", "LICENSES/CC-BY-4.0.txt") })).toBe("CC-BY-4.0 true");
  expect(told({ tree: someTree("LICENSES/CC-BY-NC-4.0.txt") })).toBe("CC-BY-NC-4.0 null");
  expect(told({ tree: someTree("LICENSES/MIT.txt", "LICENSES/CC-BY/x") })).toBe("MIT true");
});

describe("REUSE", () => {
  const reuse = (...tables: readonly string[]): Partial<RepositoryAnswer> => ({
    tree: someTree("REUSE.toml", "docs/guide.md"),
    files: [someFile("REUSE.toml", ["version = 1", ...tables].join("\n\n"))],
  });

  test.each([
    ['path = "docs/**"', "CC-BY-4.0", "CC-BY-4.0 true"],
    ['path = ["README.md", "**/*.md"]', "CC-BY-SA-4.0", "CC-BY-SA-4.0 true"],
    ['path = "docs/**"', "CC-BY-NC-4.0", "CC-BY-NC-4.0 null"],
    ['path = "assets/**"', "CC-BY-NC-4.0", "MIT true"],
  ])("%s is %s", (path, id, expected) => {
    expect(told(reuse(`[[annotations]]\n${path}\nSPDX-License-Identifier = "${id}"`))).toBe(expected);
  });

  test("the older file", () => {
    const dep5 =
      "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: docs/*\nCopyright: x\nLicense: CC-BY-4.0\n";
    expect(told({ tree: someTree(".reuse/dep5"), files: [someFile(".reuse/dep5", dep5)] })).toBe("CC-BY-4.0 true");
  });
});

describe("pages of the documentation", () => {
  const page = (path: string, text: string) => ({ tree: someTree(path), files: [someFile(path, text)] });

  test("say it at their head or in a sentence", () => {
    expect(told(page("docs/index.md", "<!-- SPDX-License-Identifier: CC-BY-4.0 -->\n# Guide\n"))).toBe(
      "CC-BY-4.0 true",
    );
    expect(told(page("docs/README.md", "# Docs\n\nThe text here is licensed under CC BY-SA 4.0.\n"))).toBe(
      "CC-BY-SA-4.0 true",
    );
    expect(told(page("docs/index.rst", "Guide\n=====\n\nRead on.\n"))).toBe("MIT true");
  });

  test("in another repository are not known", () => {
    const docs = { path: "docs", type: "commit" as const, size: null };
    expect(told({ tree: [docs] })).toBe("null null");
    expect(factsOf({ tree: [docs] }).reasons.map(show)).toEqual([
      "The folder docs is another repository, whose licence was not looked at.",
    ]);
  });
});

test("a page about licences is no licence file", () => {
  expect(told({ tree: someTree("docs/license-fields.md"), files: [] })).toBe("MIT true");
  expect(told({ tree: someTree("docs/licenses.md"), files: [] })).toBe("MIT true");
});
