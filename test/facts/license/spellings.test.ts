import { describe, expect, test } from "@jest/globals";
import { printExpression } from "../../../src/facts/license/spdx.ts";
import { commonsNamed, expressionFor, licensesNamed } from "../../../src/facts/license/spellings.ts";

test.each([
  ["MIT", "MIT"],
  ["The MIT License", "MIT"],
  ["MIT License", "MIT"],
  ["Apache License, Version 2.0", "Apache-2.0"],
  ["Apache 2.0", "Apache-2.0"],
  ["The Apache Software License, Version 2.0", "Apache-2.0"],
  ["Apache-2.0 OR MIT", "Apache-2.0 OR MIT"],
  ["MIT/Apache-2.0", "MIT OR Apache-2.0"],
  ["BSD 3-Clause", "BSD-3-Clause"],
  ["New BSD License", "BSD-3-Clause"],
  ["Simplified BSD Licence", "BSD-2-Clause"],
  ["GPLv2", "GPL-2.0"],
  ["GPLv3+", "GPL-3.0-or-later"],
  ["GPL-2.0", "GPL-2.0"],
  ["GNU General Public License v3.0", "GPL-3.0"],
  ["GNU General Public License, version 2 or later", "GPL-2.0-or-later"],
  ["GNU Lesser General Public License v2.1", "LGPL-2.1"],
  ["GNU Affero General Public License v3", "AGPL-3.0"],
  ["MPL 2.0", "MPL-2.0"],
])("%s is %s", (written, id) => {
  const expression = expressionFor(written);
  expect(expression && printExpression(expression)).toBe(id);
});

test.each(["BSD", "GPL", "GNU LGPL", "Proprietary", "UNLICENSED", "SEE LICENSE IN x", "MIT/Shop", "", "Apache"])(
  "%j could be several, or none",
  (written) => {
    expect(expressionFor(written)).toBeNull();
  },
);

describe("in a sentence", () => {
  const named = (sentence: string) => licensesNamed(sentence).map(printExpression);

  test.each([
    ["Licensed under the Apache License, Version 2.0 or the MIT license.", ["Apache-2.0", "MIT"]],
    ["It is free software under the GNU General Public License version 3.", ["GPL-3.0"]],
    ["GPLv2 or later applies to GPL-2.0 code.", ["GPL-2.0-or-later", "GPL-2.0"]],
    ["Licensed under GPL version 2.0 (the License).", ["GPL-2.0"]],
    ["You must submit; a summit of permits.", []],
  ])("%s", (sentence, ids) => {
    expect(named(sentence)).toEqual(ids);
  });

  test("a long run of words ends soon", () => {
    const begin = performance.now();
    named("GNU ".repeat(20_000));
    named("Affero Lesser ".repeat(20_000));
    expressionFor("gnu ".repeat(50));
    expect(performance.now() - begin).toBeLessThan(200);
  });
});

test.each([
  ["CC BY 4.0", "CC-BY-4.0"],
  ["Creative Commons Attribution-ShareAlike 4.0 International", "CC-BY-SA-4.0"],
  ["CC-BY-NC-ND 4.0", "CC-BY-NC-ND-4.0"],
  ["CC0", "CC0-1.0"],
  ["Creative Commons Attribution", null],
])("%s of Creative Commons", (sentence, id) => {
  const expression = commonsNamed(sentence)?.expression ?? null;
  expect(expression && printExpression(expression)).toBe(id);
});
