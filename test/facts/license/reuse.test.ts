import { expect, test } from "@jest/globals";
import { annotations } from "../../../src/facts/license/reuse.ts";
import { printExpression } from "../../../src/facts/license/spdx.ts";
import { someFile, someRepositoryAnswer } from "../../answers.ts";

function told(path: string, text: string): readonly string[] {
  return annotations(someRepositoryAnswer({ files: [someFile(path, text)] })).map(
    ({ covers, expression }) => `${covers.join(" ")}: ${expression && printExpression(expression)}`,
  );
}

test("REUSE.toml", () => {
  const toml = `version = 1
SPDX-PackageName = "lens"

[[annotations]]
path = "docs/**"
precedence = "aggregate"
SPDX-FileCopyrightText = "2024 Skylark Labs"
SPDX-License-Identifier = "CC-BY-4.0"

[[annotations]] # pictures
path = [
  "assets/*.png",
  'assets/*.svg',
]
SPDX-License-Identifier = 'CC0-1.0'

[[annotations]]
path = "x"
SPDX-License-Identifier = ["MIT", "ISC"]

[[annotations]]
SPDX-License-Identifier = "Shop"
`;
  expect(told("REUSE.toml", toml)).toEqual([
    "docs/**: CC-BY-4.0",
    "assets/*.png assets/*.svg: CC0-1.0",
    "x: MIT AND ISC",
    ": null",
  ]);
});

test(".reuse/dep5", () => {
  const dep5 = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: lens

Files: docs/*
 *.md
Copyright: 2024 Skylark Labs
License: CC-BY-4.0

Files: x
License: MIT
 The text of it,
 on two lines.
`;
  expect(told(".reuse/dep5", dep5)).toEqual(["docs/* *.md: CC-BY-4.0", "x: MIT"]);
});

test("neither, and nonsense", () => {
  expect(told("README.md", "[[annotations]]")).toEqual([]);
  expect(told("REUSE.toml", '[[annotations]]\npath = ["a')).toEqual([": null"]);
  const begin = performance.now();
  told("REUSE.toml", "[[annotations]]\n".repeat(100_000));
  told(".reuse/dep5", `Files: ${"x ".repeat(90_000)}\n`);
  expect(performance.now() - begin).toBeLessThan(1000);
});
