import { expect, test } from "@jest/globals";
import { parseAddress } from "../src/address.ts";

const KEY = "github.com/podlens/podlens";

test.each([
  "https://github.com/podlens/podlens",
  "https://github.com/Podlens/PodLens",
  "https://github.com/podlens/podlens/",
  "https://github.com/podlens/podlens.git",
  "http://www.github.com/podlens/podlens",
  "https://github.com/podlens/podlens#readme",
  "https://github.com/podlens/podlens?tab=readme-ov-file",
  "https://github.com/podlens/podlens/tree/main/cmd",
  "git@github.com:podlens/podlens.git",
  "ssh://git@github.com/podlens/podlens",
  "git+https://github.com/podlens/podlens.git",
  "git://github.com/podlens/podlens.git",
  "github.com/podlens/podlens",
  "podlens/podlens",
  "  https://github.com/podlens/podlens  ",
])("%s is the same repository", (written) => {
  expect(parseAddress(written)?.key).toBe(KEY);
});

test("a folder of a repository keeps its path", () => {
  expect(parseAddress("https://github.com/podlens/podlens/tree/main/agents/ebpf%20kit")).toMatchObject({
    key: KEY,
    path: "agents/ebpf kit",
  });
});

test("an account is no repository", () => {
  expect(parseAddress("https://github.com/podlens")).toMatchObject({ owner: "podlens", name: null });
});

test.each([
  ["https://gitlab.com/group/sub/project", "gitlab.com/group/sub/project"],
  ["https://gitlab.com/group/sub/project/-/tree/main/x", "gitlab.com/group/sub/project"],
  ["https://codeberg.org/one/two.git", "codeberg.org/one/two"],
  ["https://git.kernel.org/?q=BPF+Group", "git.kernel.org/?q=bpf+group"],
])("%s on another forge", (written, key) => {
  expect(parseAddress(written)?.key).toBe(key);
});

test.each([
  "",
  "no address",
  "https://",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "https://github.com/topics/ebpf",
  "https://github.com/-x/y",
  "https://github.com/a/..",
  `https://github.com/a/${"b".repeat(101)}`,
  "x".repeat(3000),
])("%j is none", (written) => {
  expect(parseAddress(written)).toBeNull();
});
