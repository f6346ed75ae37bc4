import { describe, expect, test } from "@jest/globals";
import { docsLicense } from "../../../src/facts/license/docs.ts";
import { docsRepository } from "../../../src/facts/license/docs-repository.ts";
import { license } from "../../../src/facts/license/resolve.ts";
import { inEnglish } from "../../../src/json.ts";
import type { Answer, DocsRepository, RepositoryAnswer } from "../../../src/model/answers.ts";
import type { LicenseFacts } from "../../../src/model/facts.ts";
import { answered, refused, someFile, someRepositoryAnswer, someTree } from "../../answers.ts";
import { samples } from "./corpus.ts";

const [submodule] = [{ path: "docs", type: "commit" as const, size: null }];
const MODULES = '[submodule "docs"]\n\tpath = docs\n\turl = https://github.com/skylark-labs/manual.git\n';

function withReadme(text: string, overrides: Partial<RepositoryAnswer> = {}): RepositoryAnswer {
  const files = [someFile("LICENSE", "SPDX-License-Identifier: MIT\n"), someFile("README.md", text)];
  return someRepositoryAnswer({ tree: someTree("LICENSE", "README.md", "src/a.c"), files, ...overrides });
}

function withSubmodule(url: string): RepositoryAnswer {
  const { files, tree } = withReadme("# Packetlens\n");
  const modules = someFile(".gitmodules", MODULES.replace(/https.*/, url));
  return withReadme("", { files: [...files, modules], tree: [...tree, ...someTree(".gitmodules"), submodule] });
}

describe("the repository of the documentation", () => {
  test.each([
    ["https://github.com/skylark-labs/manual.git", "skylark-labs/manual"],
    ["git@github.com:Skylark-Labs/manual.git", "skylark-labs/manual"],
    ["../manual", "skylark-labs/manual"],
    ["https://github.com/somebody-else/manual", undefined],
    ["https://gitlab.com/skylark-labs/manual", undefined],
    ["../../etc/passwd", undefined],
    ["..", undefined],
  ])("is the submodule at docs/: %s", (url, name) => {
    expect(docsRepository(withSubmodule(url))?.name).toBe(name);
  });

  test.each([
    ["See [the docs](https://github.com/skylark-labs/docs).", "skylark-labs/docs"],
    ["<https://github.com/skylark-labs/packetlens-docs/tree/main/guide>", "skylark-labs/packetlens-docs"],
    ["Pages: https://github.com/SKYLARK-LABS/docs-packetlens", "skylark-labs/docs-packetlens"],
    ["[Documentation](https://github.com/skylark-labs/packetlens.github.io)", "skylark-labs/packetlens.github.io"],
    ["The documentation is at https://skylark-labs.github.io/.", "skylark-labs/skylark-labs.github.io"],
    ["Read https://skylark-labs.github.io/docs/start", "skylark-labs/docs"],
    ["Sources of the documentation: https://github.com/skylark-labs/website", "skylark-labs/website"],
    ["News: https://github.com/skylark-labs/website", undefined],
    ["[Documentation](https://skylark-labs.github.io/packetlens/)", undefined],
    ["[Documentation](https://github.com/skylark-labs/packetlens/tree/main/docs)", undefined],
    ["[Documentation](https://github.com/somebody-else/docs)", undefined],
    ["[Documentation](https://docs.example.org/skylark-labs/docs)", undefined],
    ["[Documentation](https://github.com.evil.example/skylark-labs/docs)", undefined],
    ["[Documentation](https://github.com/skylark-labs)", undefined],
  ])("is linked from the README: %s", (text, name) => {
    expect(docsRepository(withReadme(`# Packetlens\n\n${text}\n`))?.name).toBe(name);
  });

  test("is the homepage, where that is named for it", () => {
    const named = (homepageUrl: string | null) => docsRepository(withReadme("", { homepageUrl }))?.name;
    expect(named("https://github.com/skylark-labs/packetlens-docs")).toBe("skylark-labs/packetlens-docs");
    expect(named("https://skylark-labs.github.io/docs/")).toBe("skylark-labs/docs");
    expect(named("https://skylark-labs.github.io/")).toBeUndefined();
    expect(named(null)).toBeUndefined();
  });

  test("is looked for on GitHub alone", () => {
    expect(docsRepository(withReadme("https://github.com/skylark-labs/docs", { forge: "gitlab" }))).toBeNull();
  });
});

const textOf = (id: string) => samples.find((sample) => sample.id === id)?.text ?? "";
const LINKED = "The [documentation](https://github.com/skylark-labs/docs) is apart.";

function docs(files: Readonly<Record<string, string | null>>, overrides: Partial<DocsRepository> = {}) {
  const read = Object.entries(files).map(([path, text]) => someFile(path, text));
  const url = "https://github.com/skylark-labs/docs";
  const value = { nameWithOwner: "skylark-labs/docs", url, head: "a".repeat(40), licenseSpdxId: null, files: read };
  return answered<DocsRepository>({ ...value, ...overrides });
}

function told(repository: RepositoryAnswer, answer: Answer<DocsRepository> | null) {
  const fact = docsLicense({ ...repository, docs: answer }, license(repository, null));
  const { expression, open, reasons } = fact.known ? fact.value : ({} as LicenseFacts);
  return { expression, open, said: reasons.map(inEnglish).join(" "), source: fact.known ? fact.source : null };
}

describe("its licence", () => {
  const linked = withReadme(LINKED);

  test("is that of the documentation", () => {
    const { expression, open, said, source } = told(linked, docs({ LICENSE: textOf("CC-BY-4.0") }));
    expect([expression, open, source]).toEqual(["CC-BY-4.0", true, "https://github.com/skylark-labs/docs"]);
    expect(said).toContain("README.md links to skylark-labs/docs");
  });

  test("is told by GitHub where none of its files was found", () => {
    expect(told(linked, docs({}, { licenseSpdxId: "CC0-1.0" }))).toMatchObject({ expression: "CC0-1.0", open: true });
    expect(told(linked, docs({}, { licenseSpdxId: "NOASSERTION" }))).toMatchObject({ expression: null, open: null });
  });

  test("makes it unmet where the documentation's folder is that repository, and a question where it is linked", () => {
    const closed = docs({ LICENSE: textOf("CC-BY-NC-4.0") });
    expect(told(linked, closed).open).toBeNull();
    expect(told(withSubmodule("../docs"), closed)).toMatchObject({ expression: "CC-BY-NC-4.0", open: false });
  });

  test("stands beside that of a documentation's folder", () => {
    const both = { ...linked, tree: someTree("LICENSE", "README.md", "docs/guide.md") };
    expect(told(both, docs({ LICENSE: textOf("CC-BY-4.0") }))).toMatchObject({
      expression: "CC-BY-4.0 AND MIT",
      open: true,
    });
  });

  test("gives way to what the project says itself, unless it contradicts it", () => {
    const stating = withReadme(`${LINKED}\n\nThe documentation is licensed under CC-BY-4.0.`);
    expect(told(stating, docs({}))).toMatchObject({ expression: "CC-BY-4.0", open: true });
    expect(told(stating, docs({ LICENSE: textOf("CC-BY-NC-4.0") }))).toMatchObject({
      expression: "CC-BY-4.0",
      open: null,
    });
  });

  test.each([
    ["nobody asked", null, "was not looked at"],
    ["there is none", refused<DocsRepository>("not-found", 404), "no public repository"],
    ["it is private", refused<DocsRepository>("private"), "no public repository"],
    ["GitHub is out", refused<DocsRepository>("unavailable", 502), "did not tell just now"],
    ["too much was asked", refused<DocsRepository>("rate-limited", 429), "did not tell just now"],
    ["it is empty", docs({}, { head: null }), "empty"],
    ["it has no licence file", docs({}), "No licence file was found"],
    ["its text is withheld", docs({ LICENSE: null }), "could not be read"],
    ["its file is empty", docs({ LICENSE: "" }), "is empty"],
    ["its file is a text that nobody knows", docs({ LICENSE: "Do with it what seems right." }), "not a text that"],
    ["one of its files is not known", docs({ LICENSE: textOf("CC-BY-4.0"), COPYING: "Ask us." }), "not a text that"],
  ])("is a question where %s, and says why", (_, answer, why) => {
    for (const repository of [linked, withSubmodule("../docs")]) {
      const { open, said } = told(repository, answer);
      expect([open, said]).toEqual([null, expect.stringContaining(why)]);
      expect(said).toContain("skylark-labs/docs");
    }
  });
});
