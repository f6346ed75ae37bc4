import { describe, expect, test } from "@jest/globals";
import { license } from "../../../src/facts/license/resolve.ts";
import type { FileText, RepositoryAnswer } from "../../../src/model/answers.ts";
import type { LicenseFacts } from "../../../src/model/facts.ts";
import { someFile, someRepositoryAnswer, someTree } from "../../answers.ts";
import { someHead } from "../../facts.ts";
import { factOf, show, whyOf } from "../show.ts";
import { apache, gpl, isc, mit } from "./texts.ts";

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
    tree: someTree("src/", "README.md", ...names),
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
      "LICENSE is not a text that Listkeeper knows: Do with this what you like.",
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
    ["a manifest", { "Cargo.toml": '[package]\nlicense = "MIT"\n' }, {}, "Cargo.toml says MIT."],
    [
      "the README",
      {},
      { files: [someFile("README.md", "# P\n\nLicensed under the MIT license.\n")] },
      "README.md says Licensed under the MIT license..",
    ],
    ["GitHub", {}, { licenseSpdxId: "MIT" }, "GitHub's own detection says MIT."],
    [
      "the documentation",
      { "docs/LICENSE": "MIT" },
      {},
      "docs/LICENSE says MIT, and may be for the documentation only.",
    ],
    [
      "a package for Debian",
      { "debian/copyright": "Files: *\nCopyright: 2024 Skylark Labs\nLicense: MIT\n" },
      {},
      "debian/copyright says MIT.",
    ],
    [
      "the head of a source file",
      { "src/lens.go": "// SPDX-License-Identifier: MIT\npackage lens\n" },
      {},
      "The head of src/lens.go says MIT.",
    ],
  ])(
    "but %s says something: a person decides",
    (_, texts: Readonly<Record<string, string>>, more: Partial<RepositoryAnswer>, reason) => {
      expect(told(texts, more)).toBe("MIT null");
      expect(reasons(texts, more)).toBe(`There is no licence file at the root of the repository. ${reason}`);
    },
  );

  test("what else is said closes it as well", () => {
    expect(told({ "package.json": '{ "license": "UNLICENSED" }' })).toBe("null false");
    expect(told({ "Cargo.toml": 'license = "BUSL-1.1"' })).toBe("BUSL-1.1 false");
    expect(reasons({ "Cargo.toml": 'license = "BUSL-1.1"' })).toMatch(/Cargo\.toml says BUSL-1\.1\.$/);
    expect(told({ "docs/LICENSE": "CC-BY-4.0" })).toBe("CC-BY-4.0 false");
  });

  test("an empty repository has none; one whose files were not told is not known", () => {
    expect(factOf(license(someRepositoryAnswer({ isEmpty: true, head: null, tree: [], files: [] }), null)).open).toBe(
      false,
    );
    expect(whyOf(license(someRepositoryAnswer({ tree: [] }), null))).toBe(
      "The names of the files in the repository were not told.",
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
    expect(told({ ...texts, "LICENSE.other": null })).toBe("ISC OR MIT null");
    expect(told({ ...texts, "LICENSE.APACHE": apache })).toBe("(ISC OR MIT) AND Apache-2.0 true");
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
    ).toBe("MIT AND LicenseRef-Elastic null");
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
    expect(told({ LICENSE: `${prose} Some files are not.`, ...texts })).toBe("MIT AND ISC null");
    expect(told({ LICENSE: `${prose} And GPL.`, ...texts })).toBe("MIT AND ISC null");
    expect(told({ LICENSE: prose, "LICENSES/ISC": isc })).toBe("MIT AND ISC null");
    expect(told({ LICENSE: "Each file is under MIT or ISC, as its header says. See LICENSES.", ...texts })).toBe(
      "ISC AND MIT true",
    );
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
  });

  test("does not count against a text, nor for a text that we would know", () => {
    expect(told({ LICENSE: "The words of another licence." }, { licenseSpdxId: "MIT" })).toBe("null null");
    expect(told({ LICENSE: `${mit.replace("sublicense", "keep")}` }, { licenseSpdxId: "MIT" })).toBe("null null");
    expect(told({ LICENSE: mit }, { licenseSpdxId: "ISC" })).toBe("MIT null");
    expect(reasons({ LICENSE: mit }, { licenseSpdxId: "ISC" })).toBe("GitHub's own detection says ISC.");
    expect(told({ LICENSE: "Free for personal use only." }, { licenseSpdxId: "MIT" })).toBe("null false");
  });

  test("is named for the forge that detects", () => {
    expect(reasons({ LICENSE: mit }, { licenseSpdxId: "ISC", forge: "gitlab" })).toBe(
      "GitLab's own detection says ISC.",
    );
  });

  test("says the same in an older spelling", () => {
    expect(told({ COPYING: "GPL-2.0-or-later" }, { licenseSpdxId: "GPL-2.0" })).toBe("GPL-2.0-or-later true");
  });
});

describe("a folder of the repository", () => {
  const parts = { LICENSE: mit, "lib/COPYING": isc, "lib/lens/main.go": "package lens" };

  test("without a licence file of its own says which files were read", () => {
    const { open, reasons: said } = factOf(license(repository({ LICENSE: mit }), "lib/lens"));
    expect(open).toBe(true);
    expect(said.map(show)).toEqual([
      "The entry points to the folder lib/lens; the licence files at the root of its repository were read.",
    ]);
  });

  test("stands under the licence that is nearest", () => {
    const { expression, reasons: said } = factOf(license(repository(parts), "lib/lens"));
    expect(expression).toBe("ISC");
    expect(said.map(show)).toEqual(["The entry points to the folder lib/lens; the licence files of lib were read."]);
    expect(factOf(license(repository(parts), "lib"))).toMatchObject({ expression: "ISC", open: true, reasons: [] });
  });

  test("is not answered for by other folders", () => {
    const sold = { ...parts, "ee/LICENSE": "SSPL-1.0" };
    expect(factOf(license(repository(sold), "lib")).open).toBe(true);
    expect(factOf(license(repository(sold), null)).open).toBe(false);
  });
});

describe("licence files below the root", () => {
  test("the same terms say nothing new", () => {
    expect(told({ LICENSE: mit, "api/LICENSE": mit })).toBe("MIT true");
    expect(reasons({ LICENSE: mit, "api/LICENSE": mit })).toBe("");
    const odd = `${mit}\nCompanies pay us first.`;
    expect(factsOf({ LICENSE: odd, "api/LICENSE": odd }).reasons).toHaveLength(1);
  });

  test("other open terms are a part of the whole", () => {
    const texts = { LICENSE: apache, "bpf/LICENSE.GPL-2.0": gpl, "bpf/LICENSE.ISC": isc };
    expect(told(texts)).toBe("Apache-2.0 AND (GPL-2.0 OR ISC) true");
    expect(reasons(texts)).toBe("The folder bpf has a licence file of its own, which says GPL-2.0 OR ISC.");
    expect(factsOf(texts).files.map(({ path }) => path)).toEqual(["LICENSE", "bpf/LICENSE.GPL-2.0", "bpf/LICENSE.ISC"]);
  });

  test("prose beside the texts says that they are a choice", () => {
    const prose =
      "The code under this directory, unless otherwise specified, is dual-licensed: GPL v2.0 (only) or ISC, at your option. Note that this dual licensing only applies to the files under this directory, and not this project as a whole.";
    const texts = { LICENSE: apache, "bpf/COPYING": prose, "bpf/LICENSE.GPL-2.0": gpl, "bpf/LICENSE.ISC": isc };
    expect(told(texts)).toBe("Apache-2.0 AND (GPL-2.0 OR ISC) true");
  });

  test.each(["ee", "enterprise", "x-pack", "server/ee", "plugins-enterprise"])(
    "closed terms in %s: unmet",
    (folder) => {
      const texts = { LICENSE: mit, [`${folder}/LICENSE`]: "BUSL-1.1" };
      expect(told(texts)).toBe("MIT AND BUSL-1.1 false");
      expect(reasons(texts)).toMatch(
        new RegExp(`${folder}.*BUSL-1\\.1.* So not all of the source code is open source\\.$`),
      );
    },
  );

  test("a seller's own words in ee: unmet, in a folder of another name a question", () => {
    const own =
      "The Acme Enterprise terms. This software may only be used in production with a valid Acme subscription.";
    expect(told({ LICENSE: mit, "ee/LICENSE": own })).toBe("MIT false");
    expect(reasons({ LICENSE: mit, "ee/LICENSE": own })).toMatch(
      /ee\/LICENSE.* So not all of the source code is open source\.$/,
    );
    expect(told({ LICENSE: mit, "cloud/LICENSE": own })).toBe("MIT null");
    expect(told({ LICENSE: mit, "ee/LICENSE": "Ask Ada what she thinks of it." })).toBe("MIT null");
  });

  test("closed terms in a folder of another name: a person decides", () => {
    const texts = { LICENSE: mit, "cloud/LICENSE": "BUSL-1.1" };
    expect(told(texts)).toBe("MIT AND BUSL-1.1 null");
    expect(reasons(texts)).toMatch(/cloud.*for a person to see\.$/);
  });

  test.each([
    "vendor/acme.example/x",
    "third_party/x",
    "ui/node_modules/x",
    "deps/x",
    "tests/data",
    "examples/x",
    "docs/theme",
  ])("those of %s are not the project's own", (folder) => {
    const texts = { LICENSE: mit, [`${folder}/LICENSE`]: "BUSL-1.1" };
    expect(told(texts)).toBe("MIT true");
    expect(factsOf(texts).files.map(({ path }) => path)).toEqual(["LICENSE"]);
  });

  test("terms for prose and pictures are told, and are not those of code", () => {
    const texts = { LICENSE: mit, "slides/LICENSE": "CC-BY-4.0" };
    expect(told(texts)).toBe("MIT true");
    expect(reasons(texts)).toBe("The folder slides is under CC-BY-4.0, as prose and pictures are.");
    expect(told({ LICENSE: mit, "slides/LICENSE": "CC-BY-NC-4.0" })).toBe("MIT AND CC-BY-NC-4.0 null");
  });

  test("a text that was not had is no answer", () => {
    expect(told({ LICENSE: mit, "api/LICENSE": null })).toBe("MIT null");
    expect(reasons({ LICENSE: mit, "api/LICENSE": null })).toBe("The text of api/LICENSE could not be read.");
    expect(reasons({ LICENSE: mit, "api/LICENSE": null, "web/LICENSE": null })).toBe(
      "The texts of 2 licence files below the root were not read, api/LICENSE among them.",
    );
  });

  test("a great many are looked at up to a bound, which is told", () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`m${i}/LICENSE`, mit]));
    const begin = performance.now();
    expect(told({ LICENSE: mit, ...many })).toBe("MIT null");
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(reasons({ LICENSE: mit, ...many })).toBe("The texts of 2700 licence files below the root were not read.");
  });

  test("what is not known of the top is not replaced by a part", () => {
    expect(told({ LICENSE: "Do with this what you like.", "api/LICENSE": mit })).toBe("null null");
    expect(told({ "api/LICENSE": mit, "web/LICENSE": isc })).toBe("MIT AND ISC null");
  });

  test("what is closed at the top stays closed", () => {
    expect(told({ LICENSE: "BUSL-1.1", "api/LICENSE": mit })).toBe("BUSL-1.1 false");
  });

  test("a folder like ee without a licence file of its own is a question", () => {
    expect(told({ LICENSE: mit, "ee/main.go": "package ee" })).toBe("MIT null");
    expect(reasons({ LICENSE: mit, "ee/main.go": "package ee" })).toBe(
      "The folder ee may be under other terms: no licence file of its own was seen in it.",
    );
    expect(told({ LICENSE: mit, "ee/LICENSE": mit })).toBe("MIT true");
  });
});

describe("the kernel's layout", () => {
  const copying = `The Linux Kernel is provided under:

	SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note

Being under the terms of the GNU General Public License version 2 only, with an explicit syscall exception.
`;

  test("the statement at the top has the last word", () => {
    const texts = {
      COPYING: copying,
      "LICENSES/preferred/GPL-2.0": null,
      "LICENSES/deprecated/X11": null,
      "LICENSES/dual/CDDL-1.0": null,
      "LICENSES/exceptions/Linux-syscall-note": null,
    };
    expect(told(texts)).toBe("GPL-2.0 WITH Linux-syscall-note true");
    expect(factsOf(texts).files.map(({ path }) => path)).toEqual([
      "COPYING",
      "LICENSES/preferred/GPL-2.0",
      "LICENSES/deprecated/X11",
    ]);
  });

  test("folders of dependencies are not of the project", () => {
    expect(told({ LICENSE: mit, "LICENSES/acme.example/x/LICENSE": "BUSL-1.1" })).toBe("MIT true");
  });
});

describe("a second opinion", () => {
  const head = (id: string) => `// SPDX-License-Identifier: ${id}\npackage x\n`;

  test("heads of source files with other open terms are told", () => {
    const texts = { LICENSE: apache, "bpf/a.bpf.c": head("GPL-2.0-only"), "bpf/b.bpf.c": head("GPL-2.0-only") };
    expect(told(texts)).toBe("Apache-2.0 true");
    expect(reasons(texts)).toBe(
      "bpf/a.bpf.c and 1 more of the source files that were read say GPL-2.0-only at their heads, which is open source, too.",
    );
    expect(reasons({ LICENSE: mit, "a.go": head("MIT") })).toBe("");
  });

  test("heads with closed terms are a question, and in a folder like ee an answer", () => {
    expect(told({ LICENSE: mit, "cloud/a.go": head("BUSL-1.1") })).toBe("MIT null");
    expect(told({ LICENSE: mit, "cloud/a.go": head("LicenseRef-Shop") })).toBe("MIT null");
    expect(told({ LICENSE: mit, "ee/LICENSE": mit, "ee/a.go": head("BUSL-1.1") })).toBe("MIT false");
    expect(told({ LICENSE: mit, "vendor/a.go": head("BUSL-1.1") })).toBe("MIT true");
    expect(told({ LICENSE: mit, "a.sh": "# SPDX-License-Identifier: CC0-1.0\n" })).toBe("MIT true");
  });

  test("a manifest that names closed terms is a question, another open licence is none", () => {
    const manifest = (license: string) => ({ LICENSE: mit, "package.json": JSON.stringify({ name: "x", license }) });
    expect(told(manifest("UNLICENSED"))).toBe("MIT null");
    expect(told(manifest("BUSL-1.1"))).toBe("MIT null");
    expect(told(manifest("ISC"))).toBe("MIT true");
    expect(told(manifest("SEE LICENSE IN LICENSE"))).toBe("MIT true");
  });
});

test("prose that names a licence whose text is not there", () => {
  const texts = { LICENSE: "This program is given to you under the MIT License." };
  expect(told(texts)).toBe("MIT null");
});

test("a file that tells who holds the copyright does not take away what the licence says", () => {
  expect(told({ LICENSE: mit, COPYRIGHT: "The authors keep what they wrote; see git log for their names." })).toBe(
    "MIT true",
  );
  expect(told({ COPYRIGHT: "The authors keep what they wrote." })).toBe("null null");
});

describe("folders whose licence file grants nothing", () => {
  const reserved = "Copyright 2024 Skylark Labs. All rights reserved.";

  test("one of what is sold is not open, and its path is told", () => {
    expect(told({ LICENSE: mit, "ee/LICENSE": reserved })).toBe("MIT false");
    expect(reasons({ LICENSE: mit, "ee/LICENSE": reserved })).toContain(
      "ee/LICENSE holds a copyright notice and no licence. So not all of the source code is open source.",
    );
    expect(told({ LICENSE: mit, "ee/LICENSE": "" })).toBe("MIT null");
    const sold = `${reserved} This software may only be used in production with a valid subscription.`;
    expect(told({ LICENSE: mit, "ee/LICENSE": sold })).toBe("MIT false");
  });

  test("another one is a question, or falls back to the root where the file is empty", () => {
    expect(told({ LICENSE: mit, "core/LICENSE": reserved })).toBe("MIT null");
    expect(reasons({ LICENSE: mit, "core/LICENSE": reserved })).toContain("core/LICENSE holds a copyright notice");
    expect(told({ LICENSE: mit, "core/LICENSE": "\n" })).toBe("MIT true");
    expect(reasons({ LICENSE: mit, "core/LICENSE": "\n" })).toBe("core/LICENSE is empty.");
    expect(told({ LICENSE: mit, "vendor/x/LICENSE": reserved })).toBe("MIT true");
  });
});

describe("a README that restricts the use beside an open text", () => {
  const withReadme = (text: string) => ({ LICENSE: mit, "README.md": `# Packetlens\n\n${text}\n` });
  const restricted = "## License\n\nFree for personal use;\ncommercial use requires a paid license. Ask.";

  test("is a question, with the sentence and its line", () => {
    const more = { files: [someFile("LICENSE", mit), someFile("README.md", withReadme(restricted)["README.md"])] };
    expect(told(withReadme(restricted), more)).toBe("MIT null");
    expect(reasons(withReadme(restricted), more)).toContain(
      "But README.md says in line 6: commercial use requires a paid license.",
    );
  });

  test.each([
    "## License\n\nMIT. A commercial license is available from Skylark Labs.",
    "## License\n\nDual licensed: MIT, or a commercial license for those who want one.",
    "## Use\n\nOur logo may not be used for commercial purposes.",
    "## License\n\nMIT, for commercial use as well.",
  ])("is none where it only offers more, or speaks of something else: %s", (text) => {
    const more = { files: [someFile("LICENSE", mit), someFile("README.md", withReadme(text)["README.md"])] };
    expect(told(withReadme(text), more)).toBe("MIT true");
  });
});
