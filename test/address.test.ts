import { expect, test } from "@jest/globals";
import { pageOf, parseAddress } from "../src/address.ts";

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

test.each([
  ["https://gitlab.com/group/sub/project/-/tree/main/agents/lens", "agents/lens"],
  ["https://gitlab.com/group/project/tree/main/agents", "agents"],
  ["https://gitlab.com/group/project/-/tree/main", null],
  ["https://gitlab.com/group/project/-/issues/4", null],
  ["https://codeberg.org/one/two/src/branch/main/lens/bpf", "lens/bpf"],
  ["https://git.sr.ht/~mika/lens/tree/master/item/bpf", "bpf"],
  ["https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf.git/tree/kernel/bpf?h=main", "kernel/bpf"],
])("the folder in %s", (written, path) => {
  expect(parseAddress(written)?.path).toBe(path);
});

test.each([
  ["github", "https://lens.example.org/a/b/blob/abc/docs/a%20b.md"],
  ["gitlab", "https://lens.example.org/a/b/-/blob/abc/docs/a%20b.md"],
  ["gitea", "https://lens.example.org/a/b/src/commit/abc/docs/a%20b.md"],
] as const)("a page on %s", (forge, address) => {
  expect(pageOf({ forge, url: "https://lens.example.org/a/b" }, "blob", "abc", "docs/a b.md")).toBe(address);
});

test("an account is no repository", () => {
  expect(parseAddress("https://github.com/podlens")).toMatchObject({ owner: "podlens", name: null });
});

test.each([
  ["https://gitlab.com/group/sub/project", "gitlab.com/group/sub/project"],
  ["https://gitlab.com/group/sub/project/-/tree/main/x", "gitlab.com/group/sub/project"],
  ["https://codeberg.org/one/two.git", "codeberg.org/one/two"],
  ["https://gitlab.com/group/sub/project/-/merge_requests?state=merged", "gitlab.com/group/sub/project"],
  ["https://gitlab.com/group/project?ref_type=heads", "gitlab.com/group/project"],
  ["https://gitlab.com/group/sub/src", "gitlab.com/group/sub/src"],
  ["https://codeberg.org/one/two/src/branch/main/lens", "codeberg.org/one/two"],
  ["https://git.sr.ht/~mika/lens/tree/master/item/bpf", "git.sr.ht/~mika/lens"],
  [
    "https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf.git/tree/kernel/bpf?h=main",
    "git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf",
  ],
  ["https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf.git/", "git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf"],
  ["git://gcc.gnu.org/git/gcc.git", "gcc.gnu.org/git/gcc"],
  ["https://gcc.gnu.org/git/?p=gcc.git;a=summary", "gcc.gnu.org/git/gcc"],
  ["https://git.kernel.org/?q=BPF+Group", "git.kernel.org/?q=bpf+group"],
  ["https://lens.example.org/talks/2026?part=2", "lens.example.org/talks/2026?part=2"],
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
