import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Clone, openClone, run } from "./clone.ts";

let clone: Clone;

beforeEach(() => {
  clone = openClone();
});

afterEach(() => {
  clone.remove();
});

describe("--json", () => {
  test("an SPDX expression, each file's part, whether it is open, and why", async () => {
    clone.write({ LICENSE: "MIT OR Apache-2.0\n", "ee/LICENSE": "BUSL-1.1\n", "vendor/x/LICENSE": "SSPL-1.0\n" });
    const { status, document, out } = await run("license", clone.folder, "--json");
    expect(document).toEqual({
      expression: "(MIT OR Apache-2.0) AND BUSL-1.1",
      files: [
        { path: "LICENSE", expression: "MIT OR Apache-2.0", confidence: 1, how: "an SPDX expression" },
        { path: "ee/LICENSE", expression: "BUSL-1.1", confidence: 1, how: "an SPDX expression" },
      ],
      open: false,
      reasons: [
        "The folder ee is under BUSL-1.1, which is not on the list of licences that the OSI has approved.",
        "So not all of the source code is open source.",
      ],
    });
    expect([status, out]).toEqual([1, ""]);
  });

  test("no licence at all", async () => {
    clone.write({ "main.go": "package main\n" });
    const { status, document } = await run("license", clone.folder, "--json");
    expect(document).toEqual({
      expression: null,
      files: [],
      open: false,
      reasons: ["There is no licence file at the root of the repository."],
    });
    expect(status).toBe(1);
  });

  test("an empty folder", async () => {
    const { status, document } = await run("license", clone.folder, "--json");
    expect(document).toEqual({ expression: null, files: [], open: false, reasons: ["The repository is empty."] });
    expect(status).toBe(1);
  });

  test("a link to another file, and the head of a source file", async () => {
    clone.write({
      "legal/COPYING": "ISC\n",
      LICENSE: "legal/COPYING",
      "bpf/a.bpf.c": "// SPDX-License-Identifier: GPL-2.0-only\n",
    });
    const { status, document } = await run("license", clone.folder, "--json");
    expect(document).toMatchObject({
      expression: "ISC",
      open: true,
      reasons: ["bpf/a.bpf.c says GPL-2.0-only at its head, which is open source, too."],
    });
    expect(status).toBe(0);
  });
});

test("for people: the licence, the documentation's, and the files", async () => {
  clone.write({ LICENSE: "MIT\n", "docs/LICENSE": "CC-BY-4.0\n" });
  const { status, out } = await run("license", clone.folder);
  expect(out).toBe(
    [
      "Licence       MIT, which is open",
      "Documentation CC-BY-4.0, which is open",
      "Files         ",
      "  100 %  LICENSE: MIT (an SPDX expression)",
    ].join("\n"),
  );
  expect(status).toBe(0);
});

test("names of files cannot steer the terminal", async () => {
  clone.write({ "LICENSE-\u001b[2J": "MIT\n" });
  const { out } = await run("license", clone.folder);
  expect(out).toMatch(/LICENSE-/);
  expect(out).not.toContain("\u001b");
});

describe("mistakes", () => {
  test.each([
    [["license"], /^a folder is missing, for example: listkeeper license \.$/],
    [["license", "/none/such"], /^\/none\/such is no folder: /],
    [["license", ".", ".."], /one argument too many/],
    [["license", ".", "--yaml"], /--yaml/],
  ])("%j", async (args, sentence) => {
    const { status, err } = await run(...args);
    expect(err).toMatch(sentence);
    expect(status).toBe(2);
  });
});
