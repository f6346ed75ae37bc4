import { expect, test } from "@jest/globals";
import { wantedEvidenceTexts } from "../../../src/facts/evidence/wanted.ts";
import type { TreeEntry } from "../../../src/model/answers.ts";
import { someRepositoryAnswer, someTree } from "../../answers.ts";

const options = {
  technology: "Kiln",
  files: ["*.kiln.c"],
  marks: { "*.c": ["KILN("], "*.rs": ["kiln::"] },
  dependencies: { "go.mod": ["example.org/kiln"], "Cargo.toml": ["kiln"] },
  submodules: ["potters/kiln"],
  flags: ["-target kiln"],
};

function wanted(tree: readonly TreeEntry[], given: unknown = options, folder: string | null = null): readonly string[] {
  const asked = { "core-technology": { level: "ask" as const, options: given } };
  return wantedEvidenceTexts(someRepositoryAnswer({ tree, files: [] }), asked, folder);
}

test("submodules, manifests, sources, and what tells how it is built, in this order", () => {
  const tree = someTree(
    ".gitmodules",
    "go.mod",
    "src/a.c",
    "src/b.rs",
    "Makefile",
    "README.md",
    "src/kiln/",
    "main.go",
  );
  expect(wanted(tree)).toEqual([".gitmodules", "go.mod", "src/a.c", "src/b.rs", "Makefile"]);
});

test("what the technology names comes first, then the root, then folders; examples come last", () => {
  const tree = someTree("a/go.mod", "examples/go.mod", "go.mod", "kiln-agent/go.mod", "z/Cargo.toml");
  expect(wanted(tree)).toEqual(["kiln-agent/go.mod", "go.mod", "a/go.mod", "z/Cargo.toml", "examples/go.mod"]);
});

test("sources with telling names before others, each glob in its turn, none of tests, and no more than four", () => {
  const many = Array.from({ length: 30 }, (_, i) => `src/f${i}.c`);
  expect(wanted(someTree("src/zz.kiln.c", "src/kiln_x.c", "src/m.rs", "tests/kiln.c", ...many))).toEqual([
    "src/zz.kiln.c",
    "src/m.rs",
    "src/kiln_x.c",
    "src/f0.c",
  ]);
});

test("no more than can be had", () => {
  const tree = someTree(
    ".gitmodules",
    ...Array.from({ length: 40 }, (_, i) => [`p${i}/go.mod`, `p${i}/Makefile`, `p${i}/x.c`]).flat(),
  );
  expect(wanted(tree)).toHaveLength(1 + 6 + 4 + 5);
});

test("what is generated is not wanted, and neither is a folder with such a name", () => {
  const large = { path: "big.kiln.c", type: "blob" as const, size: 3_000_000 };
  expect(wanted([large, { path: "go.mod", type: "tree", size: null }])).toEqual([]);
  expect(wanted([{ ...large, size: null }])).toEqual(["big.kiln.c"]);
});

test("of a folder that is the project, only what stands in it", () => {
  expect(wanted(someTree("go.mod", "lens/go.mod", "lens-more/go.mod"), options, "lens")).toEqual(["lens/go.mod"]);
});

test("nothing where nothing is asked or nothing is described", () => {
  const tree = someTree("go.mod", "Makefile", "a.c");
  expect(wantedEvidenceTexts(someRepositoryAnswer({ tree }), {}, null)).toEqual([]);
  expect(wanted(tree, {})).toEqual([]);
  expect(wanted(tree, { technology: "Kiln" })).toEqual(["Makefile"]);
});
