import { expect, test } from "@jest/globals";
import { wantedLicenseTexts } from "../../../src/facts/license/wanted.ts";
import { someFile, someRepositoryAnswer, someTree } from "../../answers.ts";

test("the most telling first: the root, links, own folders, texts without an id, documentation, manifests, ids", () => {
  const tree = someTree(
    "LICENSE",
    "COPYING",
    "legal/TEXT",
    "api/LICENSE",
    "ee/LICENSE",
    "vendor/x/LICENSE",
    "tests/LICENSE",
    "docs/LICENSE",
    "docs/index.md",
    "docs/guide.md",
    "LICENSES/MIT.txt",
    "LICENSES/LicenseRef-Shop.txt",
    "LICENSES/Acme Shop.txt",
    "LICENSES/README.md",
    "LICENSES/acme.example/x/LICENSE",
    "REUSE.toml",
    "README.md",
    "Cargo.toml",
    "main.go",
  );
  expect(wantedLicenseTexts(someRepositoryAnswer({ tree, files: [someFile("COPYING", "legal/TEXT")] }))).toEqual([
    "COPYING",
    "LICENSE",
    "legal/TEXT",
    "ee/LICENSE",
    "api/LICENSE",
    "LICENSES/Acme Shop.txt",
    "docs/LICENSE",
    "REUSE.toml",
    "Cargo.toml",
    "README.md",
    "docs/index.md",
    "LICENSES/LicenseRef-Shop.txt",
    "LICENSES/MIT.txt",
  ]);
});

test("a folder that the project is: what stands in it and around it", () => {
  const tree = someTree("LICENSE", "lib/COPYING", "lib/lens/LICENSE", "lib/lens/ee/LICENSE", "api/LICENSE");
  const recent = { total: 0, commits: [] };
  const part = { path: "lib/lens", found: true, recent, last: null };
  expect(wantedLicenseTexts(someRepositoryAnswer({ tree, part, files: [] }))).toEqual([
    "LICENSE",
    "lib/lens/LICENSE",
    "lib/COPYING",
    "lib/lens/ee/LICENSE",
  ]);
});

test("nothing that is not there", () => {
  expect(wantedLicenseTexts(someRepositoryAnswer({ tree: someTree("main.go"), files: [] }))).toEqual([]);
});
