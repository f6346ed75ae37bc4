import { expect, test } from "@jest/globals";
import { type FolderKind, folderKind } from "../../../src/facts/license/folders.ts";

test.each<[string, FolderKind]>([
  ["LICENSE", "own"],
  ["bpf/LICENSE", "own"],
  ["src/vendor/x/LICENSE", "brought"],
  ["third_party/x/LICENSE", "brought"],
  ["3rdParty/x/LICENSE", "brought"],
  ["vendor/x/ee/LICENSE", "brought"],
  ["ee/vendor/x/LICENSE", "apart"],
  ["examples/x/LICENSE", "trial"],
  ["testdata/LICENSE", "trial"],
  ["ee/LICENSE", "apart"],
  ["server/enterprise/LICENSE", "apart"],
  ["lens-ee/LICENSE", "apart"],
  ["docs/LICENSE", "documentation"],
  ["site/LICENSE", "documentation"],
  ["logo/LICENSE", "pictures"],
  ["worlds/licenses/Unlicense.txt", "brought"],
  ["docs/examples/LICENSE", "trial"],
  ["employees/LICENSE", "own"],
])("%s: %s", (path, kind) => {
  expect(folderKind(path)).toBe(kind);
});
