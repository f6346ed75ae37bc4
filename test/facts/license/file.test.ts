import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readLicenseFile } from "../../../src/facts/license/file.ts";
import type { Reading } from "../../../src/facts/license/reading.ts";
import { printExpression } from "../../../src/facts/license/spdx.ts";
import { licenseWords } from "../../../src/facts/license/text/words.ts";
import { someFile } from "../../answers.ts";
import { show } from "../show.ts";
import { apache, gpl, isc, mit } from "./texts.ts";

function read(text: string | null): Reading {
  return readLicenseFile("LICENSE", someFile("LICENSE", text));
}

/** What a text says, in one line: `terms MIT`. */
function told(text: string | null): string {
  const { says, expression } = read(text);
  return expression === null ? says : `${says} ${printExpression(expression)}`;
}

function reasons(text: string): string {
  return read(text).reasons.map(show).join(" ");
}

describe("standard texts", () => {
  test.each([
    ["Apache-2.0", apache],
    ["MIT", mit],
    ["ISC", isc],
  ])("%s, as it comes", (id, text) => {
    expect(told(text)).toBe(`terms ${id}`);
    expect(read(text).confidence).toBe(1);
  });

  test.each([
    ["reflowed", (text: string) => text.replace(/\s+/g, " ").replace(/(.{60}\S*) /g, "$1\n")],
    ["with CRLF and a byte-order mark", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
    ["with British spelling", (text: string) => text.replaceAll("License", "Licence").replaceAll("license", "licence")],
    ["with curly quotes", (text: string) => text.replace(/"([^"]*)"/g, "“$1”")],
    ["in a comment", (text: string) => text.replace(/^/gm, " * ")],
    ["as Markdown", (text: string) => `# Licence\n\n${text.replace(/^/gm, "> ")}`],
    ["without a title", (text: string) => text.replace(/^The MIT License.*\n/, "")],
    ["with several holders", (text: string) => `Copyright © 2019-2023 Northwind Rail GmbH <law@example.org>\n${text}`],
  ])("MIT %s", (_, change) => {
    expect(told(change(mit))).toBe("terms MIT");
  });

  test("Apache-2.0 without the instructions at its end, and with its notice alone", () => {
    const at = apache.indexOf("APPENDIX");
    expect(at).toBeGreaterThan(0);
    expect(told(apache.slice(0, at))).toBe("terms Apache-2.0");
    const notice = apache.slice(apache.indexOf("Licensed under the Apache License, Version 2.0"));
    expect(told(`Copyright 2024 Skylark Labs\n\n${notice}`)).toBe("terms Apache-2.0");
  });

  test("with the name of another holder, and with slips of the pen", () => {
    expect(told(mit.replace("THE AUTHORS OR COPYRIGHT HOLDERS", "NORTHWIND RAIL"))).toBe("terms MIT");
    const slips = mit.replace("restriction", "restricion").replace("noninfringement", "non infringement");
    expect(told(slips)).toBe("terms MIT");
    expect(read(slips).confidence).toBe(0.95);
  });

  test("a tag before the text says whether later versions are meant, and must not say another licence", () => {
    expect(told(`SPDX-License-Identifier: GPL-2.0-or-later\n\n${gpl}`)).toBe("terms GPL-2.0-or-later");
    expect(told(`SPDX-License-Identifier: ISC\n\n${mit}`)).toBe("unclear MIT");
  });

  test("two texts in one file", () => {
    expect(told(`${mit}\n\n${isc}`)).toBe("terms MIT AND ISC");
  });
});

describe("what is added to a standard text", () => {
  test.each([
    ["behind it", (text: string) => `${text}\nThis software may not be used for commercial purposes.`],
    ["behind its end, in other words", (text: string) => `${text}\nCompanies pay us first.`],
    ["before it", (text: string) => `Only for evaluation.\n\n${text}`],
    ["before it, in few words", (text: string) => `For friends.\n\n${text}`],
    ["before it, in another language", (text: string) => `Nicht kommerziell\n\n${text}`],
    ["before it, in another script", (text: string) => `商用利用不可\n\n${text}`],
    ["in the copyright line", (text: string) => text.replace(/^Copyright.*$/m, "$& Not for commercial use.")],
    ["in another script", (text: string) => `${text}\n商用利用を禁じます。`],
    ["in a comment", (text: string) => `${text}\n<!-- no military use -->`],
    ["one word", (text: string) => text.replace("is hereby granted", "is not hereby granted")],
    [
      "one word moved",
      (text: string) =>
        text.replace("but not limited", "but limited").replace("shall be included", "shall not be included"),
    ],
    [
      "where a name belongs",
      (text: string) =>
        text.replace(/IN NO EVENT SHALL[\s\S]*?BE LIABLE/, "IN NO EVENT SHALL ANYBODY USE THIS NOR AUTHORS BE LIABLE"),
    ],
  ])("%s is never plain terms", (_, change) => {
    expect(change(mit)).not.toBe(mit);
    expect(read(change(mit)).says).not.toBe("terms");
  });

  test("is quoted", () => {
    expect(reasons(`${apache}\nCompanies pay us first.`)).toBe(
      "LICENSE holds more than the licence: Companies pay us first.",
    );
  });

  test("harmless pointers at the end are no addition", () => {
    expect(told(`${mit}\nThe complete list of contributors can be found at https://example.org/people\n`)).toBe(
      "terms MIT",
    );
  });

  test("a text alone does not say whether later versions are meant", () => {
    expect(told(gpl)).toBe("terms GPL-2.0");
    expect(reasons(gpl.replace("translate", "sell"))).toMatch(
      /^LICENSE resembles GPL-2\.0 \(99 % of the words\), but is not the same: sell stands in the place of translate\.$/,
    );
  });

  test("an altered text is told as similar", () => {
    const altered = apache.replace("reasonable and customary use", "any use");
    expect(told(altered)).toBe("unclear");
    expect(reasons(altered)).toBe(
      "LICENSE resembles Apache-2.0 (99 % of the words), but is not the same: any stands in the place of reasonable and customary.",
    );
  });

  test("the Commons Clause closes what it stands before", () => {
    const clause =
      "“Commons Clause” License Condition v1.0\n\nThe grant of rights under the License will not include, and the License does not grant to you, the right to Sell the Software.\n\n";
    expect(told(clause + apache)).toBe("closed Apache-2.0 AND LicenseRef-Commons-Clause");
    expect(told(`${mit}\n${clause}`)).toBe("closed MIT AND LicenseRef-Commons-Clause");
  });

  test("a file that was cut is never read as whole", () => {
    const file = someFile("LICENSE", mit, { truncated: true });
    expect(readLicenseFile("LICENSE", file).says).toBe("unclear");
  });
});

describe("statements", () => {
  test.each([
    ["LGPL-2.1-only OR BSD-2-Clause\n", "terms LGPL-2.1-only OR BSD-2-Clause"],
    ["SPDX-License-Identifier: MIT", "terms MIT"],
    ["// SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause)\n", "terms GPL-2.0-only OR BSD-2-Clause"],
    ["SPDX-License-Identifier: MIT\nSPDX-License-Identifier: ISC\n", "terms MIT AND ISC"],
    ["SPDX-License-Identifier: BUSL-1.1", "terms BUSL-1.1"],
    ["SPDX-License-Identifier: BUSL-1.1\n\nProduction needs a contract; in 2031 it is Apache-2.0.", "terms BUSL-1.1"],
    ["SPDX-License-Identifier: BUSL-1.1 OR MIT\n\nProduction needs a contract.", "unclear BUSL-1.1 OR MIT"],
    ["SPDX-License-Identifier: MIT\nOnly for friends of the house.", "unclear MIT"],
    ["SPDX-License-Identifier: MIT\nNo commercial use.", "unclear MIT"],
    ["SPDX-License-Identifier: MIT\nCompanies pay us first.", "unclear MIT"],
    ["SPDX-License-Identifier: Something Else", "prose"],
    ["Valid-License-Identifier: LicenseRef-Own\nLicense-Text:\n\nWords of that licence.", "terms LicenseRef-Own"],
    ["Valid-License-Identifier: MIT\nLicense-Text:\n\nWords of another licence.", "prose"],
  ])("%j", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test("a kernel's file that says the tag in words, with its exception", () => {
    const text = `This kernel is provided under:

  SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note

which are the terms of the GNU General Public License version 2 only, as in LICENSES/GPL-2.0, with an explicit
exception for system calls. Other licenses may apply to single files as well.
`;
    expect(told(text)).toBe("terms GPL-2.0 WITH Linux-syscall-note");
  });

  test("the text behind a kernel's header counts, and not the header", () => {
    const header = "Valid-License-Identifier: MIT\nUsage-Guide:\n  To use it put the tag there.\nLicense-Text:\n\n";
    expect(told(header + mit)).toBe("terms MIT");
    expect(told(`${header}${mit}\nCompanies pay us first.`)).toBe("unclear MIT");
  });
});

describe("texts that are not open", () => {
  test.each([
    ["Business Source License 1.1\nAdditional Use Grant: None\nChange Date: 2029-01-01", "closed BUSL-1.1"],
    [
      "Elastic License 2.0\nYou may not provide the software to third parties as a hosted or managed service.",
      "closed LicenseRef-Elastic",
    ],
    [
      "Functional Source License\nA Permitted Purpose is any purpose other than a Competing Use.",
      "closed LicenseRef-FSL",
    ],
    ["Free for personal, non-commercial use only.", "closed"],
    ["The Software shall be used for Good, not Evil.", "closed JSON"],
    ["Up to version 2 this was under the Business Source License; now ask the authors.", "unclear"],
    ["The code is under the MIT license. The logo is for personal use only.", "unclear"],
    ["Copyright 2024 Skylark Labs. All rights reserved.", "nothing"],
    ["(c) Skylark Labs\nAll rights reserved.\n", "nothing"],
    ["Copyright (c) 2024 Skylark Labs", "nothing"],
    [" \n\t\n", "nothing"],
    ["Do with this what you like, says my neighbour.", "prose"],
  ])("%j", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test("an empty file and a notice each have their own reason", () => {
    expect(reasons(" \n")).toBe("LICENSE is empty.");
    expect(reasons("Copyright (c) 2024 Skylark Labs")).toBe("LICENSE holds a copyright notice and no licence.");
  });

  test("what a licence says of its future does not open it", () => {
    const text = `Functional Source License, Version 1.1, MIT Future License\n\nA Competing Use means making it available to others.\n\n## Grant of Future License\n\n${mit}`;
    expect(told(text)).toBe("closed LicenseRef-FSL");
  });

  test("several closed licences to choose from are closed, and one that is open among them is a question", () => {
    const choice =
      "You may choose one of the following.\n\nRedis Source Available License 2.0\nYou may not make the functionality of the Software available to third parties.\n\n";
    expect(told(choice)).toBe("closed LicenseRef-RSAL");
    expect(told(`${choice}${mit}`)).toBe("unclear LicenseRef-RSAL OR MIT");
  });
});

test("a text that was not had is unread, whatever the reason", () => {
  expect(told(null)).toBe("unread");
  expect(readLicenseFile("LICENSE", undefined).says).toBe("unread");
});

test.each([
  [
    "words that begin every licence",
    "Permission is hereby granted, free of charge. Redistribution and use in source. ",
  ],
  ["names without an end", "neither the name of nor the names of is provided by as is and in no event shall "],
  ["opened tags", '<a href="'],
  ["one long word", "a"],
  ["addresses", "a@a.a http://"],
  ["brackets", "(((((((("],
  ["commercial", "not be used commercial license only for personal "],
])("a megabyte of %s is read in time", (_, part) => {
  const text = part.repeat(Math.ceil(1_000_000 / part.length));
  const start = performance.now();
  expect(["prose", "unclear", "closed", "nothing"]).toContain(read(text).says);
  expect(performance.now() - start).toBeLessThan(5000);
});

describe("what stands before a licence", () => {
  const introduced = (words: string) => told(`${words}\n\n${mit}`);

  test.each([
    "Packetlens - packet library for Go",
    "Rust support for JSON - Lanternfish's data interchange format",
    "Packetlens is a driver for eBPF, by the Skylark Labs developers",
    "Some files carry the following license, noted at the top of each file:",
    "src/lens.c is a copy of lens.c in the Lanternfish repository. Since it was added to this codebase, it has only received cosmetic modifications. As it is licensed under the MIT, here's the license text in its entirety:",
  ])("says what it is about: %s", (words) => {
    expect(introduced(words)).toBe("terms MIT");
  });

  test("names several licences, which then must be there", () => {
    const two = "This project is covered by two different licenses: MIT and ISC.";
    expect(told(`${two}\n\nThe files in src:\n\n${mit}\n\nThe remaining files:\n\n${isc}`)).toBe("terms MIT AND ISC");
    expect(introduced(two)).toBe("unclear MIT");
    expect(told(`${two.replace("ISC", "Northwind")}\n\n${mit}\n\n${isc}`)).toBe("unclear MIT AND ISC");
  });

  test("the layout of LLVM: a licence with exceptions, and the one that it had before", () => {
    const text = (id: string) => readFileSync(`sandbox/worlds/licenses/${id}.txt`, "utf8");
    const bar = "=".repeat(78);
    const head = `${bar}\nThe LLVM Project is under the Apache License v2.0 with LLVM Exceptions:\n${bar}\n`;
    const legacy = `${bar}\nLegacy LLVM License (https://llvm.org/docs/DeveloperPolicy.html#legacy):\n${bar}\n`;
    const whole = [head, text("Apache-2.0"), text("LLVM-exception"), legacy, text("NCSA")].join("\n");
    expect(told(whole)).toBe("terms Apache-2.0 WITH LLVM-exception AND NCSA");
  });
});

test("the Apache License says any notices in many copies, where the standard text says those", () => {
  expect(told(apache.replace("excluding those notices", "excluding any notices"))).toBe("terms Apache-2.0");
  expect(told(apache.replace("only to those patent claims", "only to any patent claims"))).toBe("unclear");
});

describe("an amount", () => {
  const within = "You may not be in breach for more than thirty (30) days after";

  test("is read where a number counts days, per cent or money, and numbering is not", () => {
    const words = (text: string) => licenseWords(text).join(" ");
    expect(words("1. within 30 days")).toBe("within 30 days");
    expect(words("(2) within thirty (30)\n * days, and 50% or 50 % or $5")).toBe(
      "within thirty 30 days and 50 or 50 or 5",
    );
    expect(words("3) see 4 and 5.")).toBe("see and");
    expect(words(within)).toContain("thirty 30 days");
  });

  test("that is another one is told", () => {
    const changed = apache.replace("fifty percent (50%)", "fifty percent (5%)");
    expect(changed).not.toBe(apache);
    expect(told(changed)).toBe("unclear");
    expect(reasons(changed)).toContain("5 stands in the place of 50");
  });
});

test("words behind a reservation of rights that restrict the use are terms, and close it", () => {
  const sold = "Copyright Northwind. All rights reserved. This may only be used with a valid Northwind subscription.";
  expect(told(sold)).toBe("closed");
  expect(reasons(sold)).toContain("restricts the use: may only be used with");
});
