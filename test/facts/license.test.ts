import { describe, expect, test } from "@jest/globals";
import { license } from "../../src/facts/license.ts";
import type { FileText, RepositoryAnswer } from "../../src/model/answers.ts";
import type { LicenseFacts } from "../../src/model/facts.ts";
import { someFile, someRepositoryAnswer, someTree } from "../answers.ts";
import { someHead } from "../facts.ts";
import { factOf, show, whyOf } from "./show.ts";
import { apache, isc, mit } from "./texts.ts";

/** A repository whose root holds these files; null for a file whose text was not had. */
function repository(
  texts: Readonly<Record<string, string | null>>,
  more: Partial<RepositoryAnswer> = {},
): RepositoryAnswer {
  const names = Object.keys(texts);
  const files: FileText[] = names.flatMap((path) => {
    const text = texts[path] ?? null;
    return text === null ? [] : [someFile(path, text)];
  });
  return someRepositoryAnswer({
    root: someTree("src/", "README.md", ...names.filter((name) => !name.includes("/"))),
    licensesFolder: someTree(...names.filter((name) => name.startsWith("LICENSES/")).map((name) => name.slice(9))),
    files: [...files, someFile("README.md", "# Packetlens\n")],
    licenseSpdxId: "NOASSERTION",
    ...more,
  });
}

function factsOf(texts: Readonly<Record<string, string | null>>, more: Partial<RepositoryAnswer> = {}): LicenseFacts {
  return factOf(license(repository(texts, more), null));
}

function told(texts: Readonly<Record<string, string | null>>, more: Partial<RepositoryAnswer> = {}): string {
  const { expression, open } = factsOf(texts, more);
  return `${expression} ${open}`;
}

function reasons(texts: Readonly<Record<string, string | null>>, more: Partial<RepositoryAnswer> = {}): string {
  return factsOf(texts, more).reasons.map(show).join(" ");
}

describe("one file", () => {
  test("a full text is open, and links to its place at the head commit", () => {
    const fact = license(repository({ LICENSE: mit }), null);
    expect(factOf(fact)).toMatchObject({ expression: "MIT", open: true, reasons: [] });
    expect(fact.known && fact.source).toBe(`https://github.com/skylark-labs/packetlens/blob/${someHead}/LICENSE`);
  });

  test("an approved list is what counts", () => {
    expect(told({ LICENSE: "CC0-1.0" })).toBe("CC0-1.0 false");
    expect(reasons({ LICENSE: "CC0-1.0" })).toBe("CC0-1.0 is not on the list of licences that the OSI has approved.");
  });

  test("an addition, another text and a text that was not had are left open", () => {
    expect(told({ LICENSE: `${mit}\nCompanies pay us first.` })).toBe("MIT null");
    expect(told({ LICENSE: "Do with this what you like." })).toBe("null null");
    expect(reasons({ LICENSE: "Do with this what you like." })).toBe(
      "LICENSE is not a text that Listkeeper knows: do with this what you like.",
    );
    expect(told({ LICENSE: null })).toBe("null null");
    expect(reasons({ LICENSE: null })).toBe("The text of LICENSE could not be read.");
  });

  test("closed terms are not open", () => {
    const busl = "Business Source License 1.1\nAdditional Use Grant: None\nChange Date: 2029-01-01";
    expect(told({ LICENSE: busl })).toBe("BUSL-1.1 false");
  });

  test("a link to another file is followed", () => {
    expect(told({ LICENSE: "docs/../COPYING", COPYING: isc })).toBe("ISC true");
    expect(told({ LICENSE: "./LICENSE" })).toBe("null null");
  });
});

describe("no licence", () => {
  test("no file at all", () => {
    expect(told({})).toBe("null false");
    expect(reasons({})).toBe("There is no licence file at the root of the repository.");
  });

  test("an empty file, or one that reserves all rights", () => {
    expect(told({ LICENSE: "\n" })).toBe("null false");
    expect(reasons({ LICENSE: "\n" })).toBe("LICENSE is empty.");
    expect(told({ LICENSE: "Copyright 2024 Skylark Labs. All rights reserved." })).toBe("null false");
  });

  test.each([
    [
      "a manifest",
      { "Cargo.toml": '[package]\nlicense = "MIT OR Apache-2.0"\n' },
      {},
      "Cargo.toml says MIT OR Apache-2.0.",
    ],
    [
      "the README",
      {},
      { files: [someFile("README.md", "# P\n\nLicensed under the MIT license.\n")] },
      "README.md says Licensed under the MIT license..",
    ],
    ["GitHub", {}, { licenseSpdxId: "MIT" }, "GitHub's own detection says MIT."],
    ["a folder", {}, { root: someTree("Licenses/", "main.go") }, "What the folder Licenses holds was not read."],
    [
      "the documentation",
      {},
      { docsFolder: someTree("LICENSE") },
      "There is docs/LICENSE, which may be for the documentation only.",
    ],
  ])("but %s says something: a person decides", (_, texts, more, reason) => {
    expect(told(texts, more)).toBe("null null");
    expect(reasons(texts, more)).toBe(`There is no licence file at the root of the repository. ${reason}`);
  });

  test("an empty repository has none; one whose files were not told is not known", () => {
    expect(factOf(license(someRepositoryAnswer({ isEmpty: true, head: null, root: [], files: [] }), null)).open).toBe(
      false,
    );
    expect(whyOf(license(someRepositoryAnswer({ root: [] }), null))).toBe(
      "GitHub did not give the names of the files in the repository.",
    );
    expect(license(someRepositoryAnswer({ head: null }), null).known).toBe(false);
  });
});

describe("several files", () => {
  test("two named side by side are a choice", () => {
    expect(told({ "LICENSE-APACHE": apache, "LICENSE-MIT": mit })).toBe("Apache-2.0 OR MIT true");
  });

  test("one expression with its texts beside it", () => {
    const texts = { LICENSE: "ISC OR MIT", "LICENSE.ISC": isc, "LICENSE.MIT": mit };
    expect(told(texts)).toBe("ISC OR MIT true");
    expect(told({ ...texts, "LICENSE.MIT": null })).toBe("ISC OR MIT true");
    expect(told({ ...texts, "LICENSE.ISC": isc.replace("any purpose", "most purposes") })).toBe("ISC OR MIT true");
    expect(told({ ...texts, "LICENSE.other": null })).toBe("(ISC OR MIT) AND ISC AND MIT null");
    expect(told({ ...texts, "LICENSE.APACHE": apache })).toBe("(ISC OR MIT) AND ISC AND MIT AND Apache-2.0 true");
  });

  test("without a word on how they belong together", () => {
    expect(told({ COPYING: isc, LICENSE: mit })).toBe("ISC AND MIT true");
    expect(told({ COPYING: mit, LICENSE: mit })).toBe("MIT true");
    expect(told({ COPYING: "SSPL-1.0", LICENSE: mit })).toBe("SSPL-1.0 AND MIT null");
    expect(
      told({
        LICENSE: mit,
        "LICENSE-EE":
          "Elastic License: not as a hosted or managed service to third parties as hosted or managed service",
      }),
    ).toBe("MIT null");
  });

  test("the Lesser GPL 3 comes with the GPL 3", () => {
    const texts = { COPYING: "GPL-3.0-or-later", "COPYING.LESSER": "LGPL-3.0-or-later" };
    expect(told(texts)).toBe("LGPL-3.0-or-later true");
  });

  test("prose that names just the texts in LICENSES", () => {
    const prose = "The code is under a mix of the MIT and ISC licenses, as each file says. The texts are in LICENSES.";
    const texts = { "LICENSES/ISC": isc, "LICENSES/MIT.txt": mit };
    expect(told({ LICENSE: prose, ...texts })).toBe("ISC AND MIT true");
    expect(reasons({ LICENSE: prose, ...texts })).toBe("LICENSE points to LICENSES/ISC, LICENSES/MIT.txt.");
    expect(told({ LICENSE: `${prose} Some files are not.`, ...texts })).toBe("null null");
    expect(told({ LICENSE: `${prose} And GPL.`, ...texts })).toBe("null null");
    expect(told({ LICENSE: prose, "LICENSES/ISC": isc })).toBe("null null");
    expect(told({ LICENSE: "Take your choice: MIT or ISC.", "LICENSE.ISC": isc, "LICENSE.MIT": mit })).toBe(
      "ISC OR MIT true",
    );
  });

  test("a LICENSES folder alone, and beside a licence", () => {
    expect(told({ "LICENSES/MIT.txt": null, "LICENSES/CC-BY-4.0.txt": null })).toBe("MIT true");
    expect(told({ "LICENSES/CC-BY-4.0.txt": null })).toBe("null false");
    expect(told({ LICENSE: mit, "LICENSES/LicenseRef-Shop.txt": "Ask the shop." })).toBe("MIT null");
    expect(told({ LICENSE: mit, "LICENSES/BUSL-1.1.txt": null })).toBe("MIT null");
    expect(told({ LICENSE: mit, "LICENSES/CC-BY-4.0.txt": null })).toBe("MIT true");
    expect(told({ LICENSE: mit, "LICENSES/ISC.txt": mit })).toBe("MIT true");
    expect(told({ LICENSE: mit, "LICENSES/ISC.txt": `${mit}\nCompanies pay us first.` })).toBe("MIT null");
  });

  test("files of others, of headers and of documentation are not the project's licence", () => {
    const texts = {
      LICENSE: mit,
      "LICENSE-3rdparty.csv": null,
      "LICENSE-docs": "CC-BY-NC-4.0",
      "license.go": null,
      LICENSE_HEADER: null,
    };
    expect(told(texts)).toBe("MIT true");
    expect(factsOf(texts).files.map(({ path }) => path)).toEqual(["LICENSE"]);
  });
});

describe("GitHub's own detection", () => {
  test("counts where no text was ours to judge", () => {
    expect(told({ LICENSE: null }, { licenseSpdxId: "MIT" })).toBe("MIT true");
    expect(told({ LICENSE: "The words of another licence." }, { licenseSpdxId: "Artistic-2.0" })).toBe(
      "Artistic-2.0 true",
    );
  });

  test("does not count against a text, nor for a text that we would know", () => {
    expect(told({ LICENSE: "The words of another licence." }, { licenseSpdxId: "MIT" })).toBe("null null");
    expect(told({ LICENSE: `${mit.replace("sublicense", "keep")}` }, { licenseSpdxId: "MIT" })).toBe("null null");
    expect(told({ LICENSE: mit }, { licenseSpdxId: "ISC" })).toBe("MIT null");
    expect(reasons({ LICENSE: mit }, { licenseSpdxId: "ISC" })).toBe("GitHub's own detection says ISC.");
    expect(told({ LICENSE: "Free for personal use only." }, { licenseSpdxId: "MIT" })).toBe("null false");
  });

  test("says the same in an older spelling", () => {
    expect(told({ COPYING: "GPL-2.0-or-later" }, { licenseSpdxId: "GPL-2.0" })).toBe("GPL-2.0-or-later true");
  });
});

test("folders of other terms leave it open", () => {
  const root = someTree("ee/", "src/", "LICENSE");
  expect(told({ LICENSE: mit }, { root })).toBe("MIT null");
  expect(reasons({ LICENSE: mit }, { root })).toBe("The folder ee may be under other terms, which were not read.");
});

test("an entry about a folder says which files were read", () => {
  const { open, reasons: said } = factOf(license(repository({ LICENSE: mit }), "lib/lens"));
  expect(open).toBe(true);
  expect(said.map(show)).toEqual([
    "The entry points to the folder lib/lens; the licence files at the root of its repository were read.",
  ]);
});
