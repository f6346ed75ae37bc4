import { expect, test } from "@jest/globals";
import { parsePullRequest } from "../../src/cli/review.ts";
import { need, parse, UsageError } from "../../src/cli/usage.ts";

const KINDS = { repo: { type: "string" }, json: { type: "boolean" } } as const;

test("options and operands are told apart", () => {
  expect(parse(["--repo", ".", "x", "--json"], KINDS, { most: 1 })).toEqual({
    options: { repo: ".", json: true },
    operands: ["x"],
  });
});

test.each([
  [["--nonsense"], /--nonsense/],
  [["--repo"], /--repo/],
  [["one", "two"], /"two" is one argument too many/],
] as const)("%j is one sentence that names what is wrong and where help is", (args, words) => {
  const run = () => parse(args, KINDS, { most: 1 });
  expect(run).toThrow(UsageError);
  expect(run).toThrow(words);
  expect(run).toThrow(/listkeeper help/);
});

test("a missing option is named with an example", () => {
  expect(() => need(undefined, "--repo", "listkeeper diff --repo .")).toThrow(
    "--repo is missing, for example: listkeeper diff --repo .",
  );
  expect(need("x", "--repo", "")).toBe("x");
});

test.each([
  ["ebpf-io/ebpf.io-website#12", "ebpf.io-website", 12],
  ["https://github.com/ebpf-io/ebpf.io-website/pull/12", "ebpf.io-website", 12],
  ["https://github.example.com/ebpf-io/ebpf.io-website/pull/12/files#diff-1", "ebpf.io-website", 12],
])("%s is a pull request", (written, repository, number) => {
  expect(parsePullRequest(written)).toEqual({ owner: "ebpf-io", repository, number });
});

test.each([
  undefined,
  "ebpf-io/ebpf.io-website",
  "12",
  "https://github.com/ebpf-io/ebpf.io-website/issues/12",
  "a/b#0x1",
])("%s is none", (written) => {
  expect(() => parsePullRequest(written)).toThrow(/Write OWNER\/REPO#NUMBER or its address/);
});
