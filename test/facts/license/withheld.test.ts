/** Whatever texts are withheld: no answer is better, and none is worse, than what all of them say. */
import { describe, expect, test } from "@jest/globals";
import { docsLicense } from "../../../src/facts/license/docs.ts";
import { license } from "../../../src/facts/license/resolve.ts";
import { someFile, someRepositoryAnswer, someTree } from "../../answers.ts";
import { factOf } from "../show.ts";
import { apache, isc, mit } from "./texts.ts";

type Texts = Readonly<Record<string, string>>;

const TREES: Readonly<Record<string, Texts>> = {
  plain: { LICENSE: mit, "README.md": "# Lens" },
  closed: { LICENSE: "BUSL-1.1", "README.md": "# Lens" },
  none: { "README.md": "# Lens" },
  "said in the README": { "README.md": "# Lens\n\n## License\n\nMIT License\n" },
  "said in a manifest": { "README.md": "# Lens", "package.json": '{ "license": "MIT" }' },
  "two to choose from": { "LICENSE-APACHE": apache, "LICENSE-MIT": mit },
  "open, with a folder that is sold": { LICENSE: mit, "ee/LICENSE": "BUSL-1.1" },
  "with parts": { LICENSE: apache, "bpf/LICENSE.ISC": isc, "bpf/LICENSE.MIT": mit },
  "with a closed text": { LICENSE: mit, "LICENSES/BUSL-1.1.txt": "BUSL-1.1" },
  "texts in LICENSES alone": { "LICENSES/MIT.txt": mit, "README.md": "# Lens" },
  "prose that points": { LICENSE: "MIT or ISC, at your option.", "LICENSES/MIT.txt": mit, "LICENSES/ISC.txt": isc },
  "a link": { LICENSE: "legal/COPYING", "legal/COPYING": isc },
  "all rights reserved": {
    LICENSE: "Copyright 2024 Skylark Labs. All rights reserved.",
    "docs/LICENSE": "All rights reserved.",
  },
  "a licence for a part": { LICENSE: "Copyright 2024 Skylark Labs. All rights reserved.", "lib/LICENSE": mit },
  "documentation of its own": { LICENSE: mit, "docs/LICENSE": "CC-BY-NC-4.0", "README.md": "# Lens" },
  "documentation in a sentence": {
    LICENSE: mit,
    "README.md": "# Lens\n\nThe documentation is licensed under CC BY-NC 4.0.\n",
  },
  "documentation by REUSE": {
    LICENSE: mit,
    "REUSE.toml": '[[annotations]]\npath = "docs/**"\nSPDX-License-Identifier = "CC-BY-ND-4.0"\n',
  },
};

function answers(
  texts: Texts,
  had: readonly string[],
): { readonly code: boolean | null; readonly docs: boolean | null } {
  const repository = someRepositoryAnswer({
    tree: someTree("main.go", ...Object.keys(texts)),
    files: had.map((path) => someFile(path, texts[path] ?? null)),
    licenseSpdxId: null,
  });
  const ofCode = license(repository, null);
  return { code: factOf(ofCode).open, docs: factOf(docsLicense(repository, ofCode)).open };
}

/** As where the forge gave the names at the root and no others. */
function atRootOnly(texts: Texts): boolean | null {
  const tree = someTree("main.go", ...Object.keys(texts));
  const repository = someRepositoryAnswer({
    tree: tree.filter(({ path }) => !path.includes("/")),
    unlisted: tree.filter(({ path, type }) => type === "tree" && !path.includes("/")).map(({ path }) => path),
    files: Object.keys(texts)
      .filter((path) => !path.includes("/"))
      .map((path) => someFile(path, texts[path] ?? null)),
    licenseSpdxId: null,
  });
  return factOf(license(repository, null)).open;
}

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_, i) => (bits >> i) % 2 === 1));
}

describe.each(Object.entries(TREES))("%s", (_, texts) => {
  const names = Object.keys(texts);
  const all = answers(texts, names);

  test("with the names at the root alone", () => {
    expect([all.code, null]).toContain(atRootOnly(texts));
  });

  test.each(subsets(names).map((had) => [had]))("with %j alone", (had) => {
    const some = answers(texts, had);
    expect([all.code, null]).toContain(some.code);
    expect([all.docs, null]).toContain(some.docs);
  });
});
