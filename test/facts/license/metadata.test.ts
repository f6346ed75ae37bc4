import { expect, test } from "@jest/globals";
import { statedInManifests } from "../../../src/facts/license/metadata.ts";
import { printExpression } from "../../../src/facts/license/spdx.ts";
import { someFile, someRepositoryAnswer, someTree } from "../../answers.ts";

function stated(path: string, text: string): string | null {
  const [found] = statedInManifests(someRepositoryAnswer({ tree: someTree(path), files: [someFile(path, text)] }));
  return found === undefined ? null : `${found.written}: ${found.expression && printExpression(found.expression)}`;
}

test.each([
  ["package.json", '{\n  "name": "x",\n  "license": "MIT"\n}', "MIT: MIT"],
  ["Cargo.toml", '[package]\nlicense = "MIT/Apache-2.0"\n', "MIT/Apache-2.0: MIT OR Apache-2.0"],
  ["pyproject.toml", '[project]\nlicense = {text = "BSD 3-Clause"}\n', "BSD 3-Clause: BSD-3-Clause"],
  ["pyproject.toml", '[project]\nlicense = "GPL-2.0-only"\n', "GPL-2.0-only: GPL-2.0-only"],
  ["setup.cfg", "[metadata]\nlicense = Apache 2.0\n", "Apache 2.0: Apache-2.0"],
  ["setup.py", "setup(name='x', license='ISC')\n", "ISC: ISC"],
  [
    "pom.xml",
    "<project><licenses>\n<license>\n<name>The MIT License</name></license></licenses></project>",
    "The MIT License: MIT",
  ],
  ["lens.gemspec", 'Gem::Specification.new do |s|\n  s.license = "MIT"\nend\n', "MIT: MIT"],
  ["meson.build", "project('x', 'c', license : 'LGPL-2.1-or-later')\n", "LGPL-2.1-or-later: LGPL-2.1-or-later"],
  ["lens.spec", "Name: lens\nLicense: GPLv2+\n", "GPLv2+: GPL-2.0-or-later"],
  ["package.json", '{ "license": "UNLICENSED" }', "UNLICENSED: null"],
  ["package.json", '{ "name": "x" }', null],
  ["main.go", 'license = "MIT"', null],
])("%s", (path, text, says) => {
  expect(stated(path, text)).toBe(says);
});

test("one below the root is another package's", () => {
  expect(stated("web/package.json", '{ "license": "MIT" }')).toBeNull();
});
