import { describe, expect, test } from "@jest/globals";
import { evidence } from "../../src/facts/evidence.ts";
import { EBPF } from "../../src/facts/evidence-patterns.ts";
import type { RepositoryAnswer } from "../../src/model/answers.ts";
import { someFile, someRepositoryAnswer, someTree } from "../answers.ts";
import { someHead } from "../facts.ts";
import { factOf, show } from "./show.ts";

const bare = { description: null, topics: [], languages: [], files: [], root: someTree("main.go") };
const at = `https://github.com/skylark-labs/packetlens/blob/${someHead}`;

function told(more: Partial<RepositoryAnswer>): readonly string[] {
  const seen = factOf(evidence(someRepositoryAnswer({ ...bare, ...more }), EBPF));
  return seen.map(({ strength, what }) => `${strength}: ${show(what)}`);
}

test("none is an answer too", () => {
  expect(told({})).toEqual([]);
});

test("strong before weak", () => {
  const files = [someFile("README.md", "eBPF and BPF"), someFile("go.mod", "require github.com/cilium/ebpf v0.17.0\n")];
  expect(told({ topics: ["ebpf"], languages: [{ name: "eBPF", size: 1 }], files })).toEqual([
    "strong: github.com/cilium/ebpf in go.mod",
    "strong: the topic ebpf",
    "weak: README.md speaks of eBPF, BPF 2 times",
    "weak: the language eBPF",
  ]);
});

test("names at the root", () => {
  const root = someTree(
    "bpf/",
    "lens.bpf.c",
    "vmlinux.h",
    "xdp-filter/",
    "oryx-ebpf/",
    "libbpf/",
    "README.md",
    "bpfel.txt",
    "subpfad/",
  );
  expect(told({ root })).toEqual([
    "strong: bpf/, lens.bpf.c, vmlinux.h, xdp-filter/, oryx-ebpf/ and 1 more at the root",
  ]);
});

test("what the repository says of itself", () => {
  expect(told({ description: "Traffic shaping with XDP", nameWithOwner: "ebpf-people/ebpf-shaper" })).toEqual([
    "strong: the repository's description speaks of XDP",
    "strong: the repository's name speaks of ebpf",
  ]);
  expect(told({ description: "A clipboard for subpfades", nameWithOwner: "bpf/clipboard" })).toEqual([]);
});

describe("manifests", () => {
  test.each([
    ["go.mod", "require (\n\tgithub.com/cilium/ebpf v0.17.0\n)", ["strong: github.com/cilium/ebpf in go.mod"]],
    [
      "go.mod",
      "\tgithub.com/cilium/ebpf v0.17.0 // indirect",
      ["weak: github.com/cilium/ebpf in go.mod, by way of another dependency"],
    ],
    ["go.mod", "module github.com/cilium/ebpf\n", ["strong: github.com/cilium/ebpf in go.mod"]],
    ["go.mod", "// github.com/cilium/ebpf is not needed\n\tgithub.com/cilium/ebpfish v1.0.0", []],
    [
      "Cargo.toml",
      'aya = "0.13"\naya-log.workspace = true',
      ["strong: aya in Cargo.toml", "strong: aya-log in Cargo.toml"],
    ],
    [
      "Cargo.toml",
      "[target.x86.dependencies]\n[dependencies.libbpf-rs]\nversion = 1",
      ["strong: libbpf-rs in Cargo.toml"],
    ],
    ["Cargo.toml", 'name = "ayah"\nayaya = "1"', []],
    [
      ".gitmodules",
      '[submodule "x"]\n\turl = https://github.com/libbpf/libbpf.git\n',
      ["strong: libbpf/libbpf in .gitmodules"],
    ],
    [".gitmodules", "\turl = git@github.com:libbpf/bpftool", []],
    ["Makefile", "\tclang -O2 -target bpf -c x.c", ["strong: -target bpf in Makefile"]],
  ])("%s %j", (path, text, expected) => {
    expect(told({ files: [someFile(path, text)] })).toEqual(expected);
  });

  test("link to the line at the head commit", () => {
    const files = [someFile("go.mod", "module x\n\nrequire github.com/cilium/ebpf v0.17.0\n")];
    const [first] = factOf(evidence(someRepositoryAnswer({ ...bare, files }), EBPF));
    expect(first?.url).toBe(`${at}/go.mod#L3`);
  });
});

test("names of files that were not told make it not known; an empty repository shows nothing", () => {
  expect(evidence(someRepositoryAnswer({ ...bare, root: [] }), EBPF).known).toBe(false);
  expect(told({ root: [], isEmpty: true })).toEqual([]);
});

test("another table, another technology", () => {
  const patterns = {
    ...EBPF,
    topics: ["wasm"],
    words: /\b(wasm)\b/gi,
    names: [],
    manifests: [],
  };
  const answer = someRepositoryAnswer({
    ...bare,
    topics: ["wasm", "ebpf"],
    files: [someFile("README.md", "Wasm for you")],
  });
  expect(factOf(evidence(answer, patterns)).map(({ what }) => show(what))).toEqual([
    "the topic wasm",
    "README.md speaks of Wasm once",
  ]);
});
