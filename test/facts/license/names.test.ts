import { expect, test } from "@jest/globals";
import { hasSuffix, isForDocumentation, isLicenseName, licenseInSuffix } from "../../../src/facts/license/names.ts";

test.each([
  "LICENSE",
  "license",
  "License.md",
  "LICENCE.txt",
  "LICENSE.rst",
  "LICENSES",
  "UNLICENSE",
  "COPYING",
  "COPYING3.LIB",
  "COPYING.LESSER",
  "COPYRIGHT",
  "OFL.txt",
  "LICENSE-MIT",
  "LICENSE.BSD-2-Clause",
  "license-apache-2.0.txt",
  "LICENSE_EE",
  "LICENSE-bpf.txt",
  "MIT-LICENSE.txt",
  "license-docs.md",
])("%s is a licence file", (name) => {
  expect(isLicenseName(name)).toBe(true);
});

test.each([
  "LICENSE-3rdparty.csv",
  "LICENSE-THIRD-PARTY",
  "THIRD_PARTY_LICENSES.txt",
  "license.go",
  "LICENSE.template",
  "LICENSE_HEADER",
  "license-header.txt",
  "license-fields.md",
  "licenses.md",
  "licenses.html",
  "licensing.md",
  "relicense",
  "NOTICE",
  "README.md",
  `LICENSE-${"x".repeat(100)}`,
])("%s is none", (name) => {
  expect(isLicenseName(name)).toBe(false);
});

test.each([
  ["LICENSE-docs", true],
  ["LICENSE.documentation.md", true],
  ["LICENSE-CC-BY-4.0", true],
  ["LICENSE-MIT", false],
  ["docs.md", false],
])("%s for documentation: %s", (name, is) => {
  expect(isForDocumentation(name)).toBe(is);
});

test("the licence in a name", () => {
  expect(licenseInSuffix("bpf/LICENSE.BSD-2-Clause")).toMatchObject({ id: "BSD-2-Clause" });
  expect(licenseInSuffix("LICENSE-mit.txt")).toMatchObject({ id: "MIT" });
  expect(licenseInSuffix("LICENSE-shop")).toBeNull();
});

test.each([
  ["LICENSE-MIT", true],
  ["bpf/LICENSE.GPL2", true],
  ["LICENSE-APACHE.txt", true],
  ["LICENSE-BSD-CloudFlare", true],
  ["LICENSE-bpf.txt", false],
  ["LICENSE.md", false],
  ["COPYING.LIB", false],
])("%s is told apart by its licence: %s", (path, is) => {
  expect(hasSuffix(path)).toBe(is);
});
