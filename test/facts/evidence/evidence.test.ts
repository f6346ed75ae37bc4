import { describe, expect, test } from "@jest/globals";
import { evidence } from "../../../src/facts/evidence/evidence.ts";
import type { Refusal, RepositoryAnswer } from "../../../src/model/answers.ts";
import type { Evidence } from "../../../src/model/facts.ts";
import { refused, someAnswers, someFile, someTree } from "../../answers.ts";
import { someEntry, someHead } from "../../facts.ts";
import { factOf, show, whyOf } from "../show.ts";

/** A listing about kilns, which are no technology of anybody's. */
const options = {
  technology: "Kiln",
  words: ["Kiln", "clay"],
  topics: ["kiln", "clay-tools"],
  languages: ["Claylang"],
  files: ["*.kiln", "kiln/", "clay-?*/", "src/ovens/*.c", "oven.{c,h}"],
  marks: { "*.c": ["KILN(", "kiln_open"], "*.rs": ["use kiln::"] },
  dependencies: {
    "go.mod": ["example.org/kiln"],
    "Cargo.toml": ["kiln", "kiln-*"],
    "package.json": ["@kiln/*"],
    "CMakeLists.txt": ["Kiln"],
    "requirements*.txt": ["pykiln"],
  },
  submodules: ["potters/kiln", "*/libkiln"],
  flags: ["-target kiln", "kiln gen"],
};

const bare = { description: null, topics: [], languages: [], files: [], tree: someTree("main.go"), unlisted: [] };
const at = `https://github.com/skylark-labs/packetlens/blob/${someHead}`;

interface Given {
  readonly description?: string;
  readonly others?: readonly string[];
  readonly folder?: string;
  readonly options?: unknown;
}

function seen(more: Partial<RepositoryAnswer>, given: Given = {}): readonly Evidence[] {
  const asked = { "core-technology": { level: "ask" as const, options: given.options ?? options } };
  const { description = "", others = [], folder = null } = given;
  return factOf(
    evidence({ entry: someEntry(), answers: someAnswers({ ...bare, ...more }), folder, description, others, asked }),
  );
}

function told(more: Partial<RepositoryAnswer>, given: Given = {}): readonly string[] {
  return seen(more, given).map(({ strength, what }) => `${strength}: ${show(what)}`);
}

test("none is an answer too", () => {
  expect(told({})).toEqual([]);
  expect(told({ tree: [], isEmpty: true })).toEqual([]);
});

test("strong before weak", () => {
  const files = [someFile("README.md", "# Kiln\n\nOf clay."), someFile("go.mod", "require example.org/kiln v0.17.0\n")];
  expect(told({ topics: ["kiln"], languages: [{ name: "Claylang", size: 1 }], files })).toEqual([
    "strong: example.org/kiln in go.mod",
    "weak: the topic kiln",
    "weak: 2 mentions of Kiln, clay in README.md",
    "weak: Claylang for 100 % of the code",
  ]);
});

describe("names of files and folders", () => {
  test("in any folder, with their share", () => {
    const tree = someTree("a.kiln", "src/b.kiln", "src/main.c", "main.go", "README.md");
    expect(told({ tree })).toEqual(["strong: the files a.kiln and 1 more, of 5 that Listkeeper saw"]);
    expect(told({ tree: someTree("src/oven.h", "main.go") })).toEqual(["strong: the file src/oven.h"]);
  });

  test("a glob with a slash is about one folder", () => {
    expect(told({ tree: someTree("src/ovens/a.c") })).toEqual(["strong: the file src/ovens/a.c"]);
    expect(told({ tree: someTree("lib/src/ovens/a.c") })).toEqual([]);
  });

  test("what stands in a folder that counts does not count again", () => {
    const tree = someTree("kiln/a.kiln", "kiln/b.kiln", "main.go");
    expect(told({ tree })).toEqual(["strong: the folder kiln/, with 2 of the 3 files that Listkeeper saw"]);
    expect(told({ tree: someTree("src/kiln/", "main.go") })).toEqual(["strong: the folder src/kiln/"]);
  });

  test("of several folders the fullest is named", () => {
    const tree = someTree("a/kiln/", "b/kiln/one.go", "b/kiln/two.go", "main.go");
    expect(told({ tree })).toEqual([
      "strong: the folders b/kiln/ and 1 more, with 2 of the 3 files that Listkeeper saw",
    ]);
  });

  test("names of several kinds are told together, folders and files apart", () => {
    const tree = someTree("lib/kiln/a.c", "kiln/b.c", "kiln/c.c", "src/oven.h", "src/d.kiln", "tests/e.kiln");
    expect(told({ tree })).toEqual([
      "strong: the folders kiln/ and 1 more, with 3 of the 6 files that Listkeeper saw",
      "strong: the files src/d.kiln and 1 more, of 6 that Listkeeper saw",
    ]);
  });

  test("texts of licences are kept by the names of others' code", () => {
    expect(told({ tree: someTree("LICENSES/example.org/kiln/LICENSE", "licenses/kiln/MIT", "main.go") })).toEqual([]);
  });

  test("a file is no folder, and part of a name is no name", () => {
    expect(told({ tree: someTree("kiln", "kilnish/", "a.kiln.txt") })).toEqual([]);
  });

  test("a submodule is a folder", () => {
    const tree = [{ path: "kiln", type: "commit" as const, size: null }];
    expect(told({ tree })).toEqual(["strong: the folder kiln/"]);
    expect(seen({ tree }).map(({ url }) => url)).toEqual([`${at}/.gitmodules`]);
  });

  test.each(["vendor/", "third_party/", "examples/", "docs/", "tests/"])(
    "beside the project's own code: %s",
    (folder) => {
      expect(told({ tree: someTree(`${folder}a.kiln`) })).toEqual([`weak: the file ${folder}a.kiln`]);
    },
  );

  test("a corner of a large project", () => {
    const many = Array.from({ length: 500 }, (_, i) => `src/file${i}.go`);
    expect(told({ tree: someTree("src/a.kiln", ...many) })).toEqual(["weak: the file src/a.kiln"]);
    expect(told({ tree: someTree("src/a.kiln", "src/b.kiln", "src/c.kiln", ...many) })).toEqual([
      "strong: the files src/a.kiln and 2 more, of 503 that Listkeeper saw",
    ]);
  });

  test("where the project is a folder of the repository, only what stands there", () => {
    const tree = someTree("kiln/", "lens/a.kiln", "lens/main.go", "lens-more/b.kiln");
    const files = [someFile("go.mod", "require example.org/kiln v1"), someFile("lens/go.mod", "module lens")];
    expect(told({ tree, files }, { folder: "lens" })).toEqual(["strong: the file lens/a.kiln"]);
  });
});

test("a folder that was not listed has its name, unless it is not there", () => {
  const part = { path: "src/deep/Kiln", found: true, recent: { total: 0, commits: [] }, last: null };
  const folder = "src/deep/Kiln";
  expect(told({ part }, { folder })).toEqual(["strong: the project is the folder src/deep/Kiln/ of the repository"]);
  expect(told({ part: { ...part, found: false } }, { folder })).toEqual([]);
  expect(told({ part }, { folder: "src/deep/other" })).toEqual([]);
});

describe("manifests", () => {
  test.each<[string, string, readonly string[]]>([
    ["go.mod", "require (\n\texample.org/kiln v0.17.0\n)", ["strong: example.org/kiln in go.mod"]],
    ["go.mod", "require example.org/kiln/v2 v2.0.0", ["strong: example.org/kiln/v2 in go.mod"]],
    ["go.mod", "tool example.org/kiln/cmd/fire", ["strong: example.org/kiln/cmd/fire in go.mod"]],
    [
      "go.mod",
      "require (\n\texample.org/kiln v0.17.0 // indirect\n)",
      ["weak: example.org/kiln in go.mod, by way of another dependency"],
    ],
    ["go.mod", "module example.org/kiln\n", ["strong: example.org/kiln, the project's own by go.mod"]],
    ["go.mod", "// example.org/kiln\nrequire example.org/kilnish v1\nreplace example.org/kiln => ../kiln", []],
    [
      "Cargo.toml",
      '[dependencies]\nkiln = "0.13"\nkiln-log.workspace = true',
      ["strong: kiln, kiln-log in Cargo.toml"],
    ],
    ["Cargo.toml", '[target."cfg(unix)".dependencies.kiln-rs]\nversion = "1"', ["strong: kiln-rs in Cargo.toml"]],
    ["Cargo.toml", '[workspace.dependencies]\noven = { package = "kiln" }', ["strong: kiln in Cargo.toml"]],
    ["Cargo.toml", '[dev-dependencies]\nkiln = "1"', ["weak: kiln in Cargo.toml, for its tests alone"]],
    ["Cargo.toml", '[package]\nname = "kiln-cli"', ["strong: kiln-cli, the project's own by Cargo.toml"]],
    [
      "Cargo.toml",
      '[dependencies]\nkiln = { version = "1", optional = true }',
      ["weak: kiln in Cargo.toml, where it can be left out"],
    ],
    ["Cargo.toml", '[features]\nkiln = []\n[dependencies]\n# kiln = "1"\nkilns = "1"', []],
    ["package.json", '{ "dependencies": { "@kiln/fire": "^1" } }', ["strong: @kiln/fire in package.json"]],
    [
      "package.json",
      '{\n  "scripts": { "@kiln/x": "no" },\n  "devDependencies": {\n    "@kiln/fire": "^1"\n  }\n}',
      ["weak: @kiln/fire in package.json, for its tests alone"],
    ],
    ["CMakeLists.txt", "find_package(Kiln REQUIRED)", ["strong: Kiln in CMakeLists.txt"]],
    [
      "CMakeLists.txt",
      "if(USE_IT)\n  find_package(Kiln)\nendif()\nmessage(Kiln)",
      ["weak: Kiln in CMakeLists.txt, where it can be left out"],
    ],
    ["requirements-dev.txt", "# pykiln\nother==1\npykiln>=2", ["strong: pykiln in requirements-dev.txt"]],
  ])("%s %j", (path, text, expected) => {
    expect(told({ files: [someFile(path, text)] })).toEqual(expected);
  });

  test("what one manifest names does not count again in another, nor do its packages", () => {
    const files = [
      someFile("go.mod", "require example.org/kiln v1\ntool example.org/kiln/cmd/fire"),
      someFile("tools/go.mod", "require example.org/kiln v1"),
    ];
    expect(told({ files })).toEqual(["strong: example.org/kiln in go.mod"]);
  });

  test("link to the line at the head commit", () => {
    const files = [someFile("go.mod", "module x\n\nrequire example.org/kiln v0.17.0\n")];
    expect(seen({ files })[0]?.url).toBe(`${at}/go.mod#L3`);
    expect(seen({ files: [someFile("README.md", "One\n\nKiln")] })[0]?.url).toBe(`${at}/README.md?plain=1#L3`);
  });
});

describe("submodules", () => {
  test.each([
    ["https://github.com/potters/kiln.git", ["strong: potters/kiln as a submodule"]],
    ["git@github.com:Potters/Kiln", ["strong: Potters/Kiln as a submodule"]],
    ["https://example.org/anybody/libkiln", ["strong: anybody/libkiln as a submodule"]],
    ["../libkiln.git", ["strong: skylark-labs/libkiln as a submodule"]],
    ["https://github.com/potters/kilns", []],
  ])("%s", (url, expected) => {
    expect(told({ files: [someFile(".gitmodules", `[submodule "x"]\n\tpath = x\n\turl = ${url}\n`)] })).toEqual(
      expected,
    );
  });
});

describe("source code", () => {
  test("marks of one file stand together, and count in the first file alone", () => {
    const files = [
      someFile("src/a.c", "int x;\nint f = kiln_open(1);\nKILN(fire);"),
      someFile("src/b.c", "KILN(cold);"),
    ];
    expect(told({ files })).toEqual(["strong: KILN(, kiln_open in src/a.c"]);
    expect(seen({ files })[0]?.url).toBe(`${at}/src/a.c#L3`);
  });

  test("whole words, in the files that are meant, in their very letters", () => {
    const files = [someFile("a.c", "xkiln_open kiln_opener Kiln_open"), someFile("a.go", "KILN(")];
    expect(told({ files })).toEqual([]);
  });

  test("tests and examples show little", () => {
    expect(told({ files: [someFile("examples/a.c", "KILN(")] })).toEqual(["weak: KILN( in examples/a.c"]);
    expect(told({ files: [someFile("src/oven_test.c", "KILN(")] })).toEqual(["weak: KILN( in src/oven_test.c"]);
  });
});

describe("how it is built", () => {
  test("flags", () => {
    const files = [someFile("Makefile", "all:\n\tcc -target kiln -c x.c"), someFile("notes.txt", "-target kiln")];
    expect(told({ files })).toEqual(["strong: -target kiln in Makefile"]);
    expect(told({ files: [someFile("Makefile", "cc -target kilns")] })).toEqual([]);
  });

  test("files in folders that were not listed", () => {
    const tree = someTree("agent/build.rs", "agent/src/");
    const files = [someFile("agent/build.rs", 'fn main() {\n  make("src/kiln");\n  make("other/kiln");\n}')];
    expect(told({ tree, files, unlisted: ["agent/src"] })).toEqual([
      "strong: agent/src/kiln, which agent/build.rs names",
    ]);
    expect(seen({ tree, files, unlisted: ["agent/src"] })[0]?.url).toBe(`${at}/agent/build.rs#L2`);
    expect(told({ tree, files })).toEqual(["weak: Kiln in agent/build.rs, by which the project is built"]);
  });

  test("words alone, once, where nothing better is there", () => {
    const files = [someFile("Makefile", "USE_KILN = 1"), someFile("src/Makefile", "USE_KILN = 1")];
    expect(told({ files })).toEqual(["weak: Kiln in Makefile, by which the project is built"]);
  });
});

test("what the repository says of itself", () => {
  expect(told({ description: "Pottery with KILN and more", nameWithOwner: "kiln/clay-shaper" })).toEqual([
    "weak: Kiln in the repository's description",
  ]);
  expect(told({ nameWithOwner: "kiln/shaper_clay" })).toEqual(["weak: clay in the repository's name"]);
  expect(told({ description: "A clayish board", nameWithOwner: "kiln/board" })).toEqual([]);
  expect(
    told({
      languages: [
        { name: "Claylang", size: 1 },
        { name: "C", size: 999 },
      ],
    }),
  ).toEqual([]);
});

describe("what the pull request says", () => {
  test("sentences about the technology, without the rule that they answer", () => {
    const description = `This adds Packetlens.

- [x] The project must be using Kiln as its core technology ✅ Packetlens fires every packet in a Kiln.
- It is open source. All clay is *baked* by our own programs, see [our page](https://packetlens.example.org).
- A third one about clay and ovens`;
    expect(told({}, { description })).toEqual([
      "weak: “Packetlens fires every packet in a Kiln”, “All clay is baked by our own programs, see our page” in the pull request",
    ]);
  });

  test("links into the project's own code", () => {
    const url = "https://github.com/Skylark-Labs/packetlens/tree/main/src/deep/kiln";
    const description = `Code: ${url} and https://github.com/other/project/tree/main/kiln and ${url}`;
    expect(seen({}, { description })).toMatchObject([{ url, strength: "weak" }]);
  });

  test("what is said of another entry is not said of this one", () => {
    const description = "Packetlens bakes in a Kiln.\n\nHarborlight cools all of its clay.";
    expect(told({}, { description, others: ["Harborlight"] })).toEqual([
      "weak: “Packetlens bakes in a Kiln” in the pull request",
    ]);
  });

  test("nothing of a template, of a code block or of an unticked box", () => {
    const description =
      "<!-- say how Kiln is used here -->\n```\nKiln is used in here\n```\n- [ ] Kiln is used in here";
    expect(told({}, { description })).toEqual([]);
  });
});

describe("what cannot be known", () => {
  const asked = { "core-technology": { level: "ask" as const, options } };
  const rest = { entry: someEntry(), folder: null, description: "Packetlens bakes clay in a Kiln.", asked };

  test("names of files that were not told", () => {
    expect(whyOf(evidence({ ...rest, answers: someAnswers({ ...bare, tree: [] }) }))).toMatch(
      /^The names of the files/,
    );
  });

  test("a repository elsewhere has what the pull request says; one that is withheld has nothing", () => {
    const withheld = (why: Refusal) => evidence({ ...rest, answers: someAnswers({}, { repository: refused(why) }) });
    expect(withheld("not-github")).toMatchObject({ known: true, source: null });
    expect(factOf(withheld("not-github")).map(({ what }) => show(what))).toEqual([
      "“Packetlens bakes clay in a Kiln” in the pull request",
    ]);
    expect(withheld("not-found")).toMatchObject({ known: false, absent: true });
    expect(withheld("unavailable").known).toBe(false);
  });

  test("nothing is asked", () => {
    expect(evidence({ ...rest, answers: someAnswers(bare), asked: {} }).known).toBe(false);
  });
});

test("a name alone is a description", () => {
  const files = [someFile("README.md", "Made for Open Widgets.")];
  expect(told({ topics: ["open-widgets"], files }, { options: { technology: "Open Widgets" } })).toEqual([
    "weak: the topic open-widgets",
    "weak: 1 mention of Open Widgets in README.md",
  ]);
  expect(told({ files }, { options: {} })).toEqual([]);
});

test.each(["KILN(", "kiln ", "a/kiln/", "\n", '"@kiln/a": "', "if(\n", "=", "[dependencies.", "../", "require ("])(
  "much of %j is read in time",
  (part) => {
    const text = part.repeat(100_000);
    const names = [
      "go.mod",
      "Cargo.toml",
      "package.json",
      "CMakeLists.txt",
      ".gitmodules",
      "Makefile",
      "a.c",
      "README.md",
    ];
    const start = performance.now();
    told({ files: names.map((name) => someFile(name, text)), unlisted: ["a"] }, { description: text });
    expect(performance.now() - start).toBeLessThan(3000);
  },
);
