import { describe, expect, test } from "@jest/globals";
import { heads, sampleOfSources } from "../../../src/facts/license/heads.ts";
import { printExpression } from "../../../src/facts/license/spdx.ts";
import { someFile, someTree } from "../../answers.ts";

function told(...files: readonly (readonly [path: string, text: string])[]): readonly string[] {
  const texts = files.map(([path, text]) => someFile(path, text));
  return heads({ files: texts }).map(({ expression, paths }) => `${printExpression(expression)}: ${paths.join(" ")}`);
}

describe("the line at the head", () => {
  test.each([
    ["a.c", "// SPDX-License-Identifier: GPL-2.0\n"],
    ["a.h", "/* SPDX-License-Identifier: GPL-2.0 */\n"],
    ["a.c", "/*\n * SPDX-License-Identifier: GPL-2.0\n */\n"],
    ["a.py", "#!/usr/bin/python3\n# SPDX-License-Identifier: GPL-2.0\n"],
    ["a.lua", "-- SPDX-License-Identifier: GPL-2.0\n"],
    ["a.c", "// SPDX-License-Identifier: GPL-2.0\r\n#include <x.h>\r\n"],
  ])("of %s %j", (path, text) => {
    expect(told([path, text])).toEqual([`GPL-2.0: ${path}`]);
  });

  test.each([
    ["a.go", 'const tag = "SPDX-License-Identifier: GPL-2.0"\n'],
    ["a.c", "// SPDX-License-Identifier: Dual BSD/GPL\n"],
    ["a.c", `${"// filler\n".repeat(400)}// SPDX-License-Identifier: GPL-2.0\n`],
    ["a.md", "<!-- SPDX-License-Identifier: GPL-2.0 -->\n"],
    ["vendor/a.c", "// SPDX-License-Identifier: GPL-2.0\n"],
    ["tests/a.c", "// SPDX-License-Identifier: GPL-2.0\n"],
  ])("not that of %s %j", (path, text) => {
    expect(told([path, text])).toEqual([]);
  });

  test("several files, the most first", () => {
    const bsd = "// SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause)\n";
    const gpl = "// SPDX-License-Identifier: GPL-2.0\n";
    expect(told(["b.c", bsd], ["d.c", gpl], ["c.c", gpl])).toEqual([
      "GPL-2.0: c.c d.c",
      "LGPL-2.1 OR BSD-2-Clause: b.c",
    ]);
  });
});

test("a sample has a few of every folder, the outer ones first", () => {
  const tree = someTree(
    "a.c",
    "b.c",
    "c.c",
    "d.c",
    "d.go",
    "bpf/deep/x.bpf.c",
    "bpf/y.bpf.c",
    "vendor/z.c",
    "README.md",
    "tests/t.c",
  );
  expect(sampleOfSources({ tree }, 10)).toEqual(["a.c", "b.c", "c.c", "d.go", "bpf/y.bpf.c", "bpf/deep/x.bpf.c"]);
  expect(sampleOfSources({ tree }, 2)).toEqual(["a.c", "b.c"]);
});
