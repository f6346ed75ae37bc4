import { describe, expect, test } from "@jest/globals";
import { languageOf } from "../../src/words/choose.ts";

const auto = (title: string, body: string | null): Promise<string> => languageOf("auto", { title, body });

describe("the language of a pull request", () => {
  test.each([
    ["Add tracewalk to emerging", "tracewalk を追加しました。よろしくお願いします。"],
    ["tracewalk を新規プロジェクトに追加する", null],
    [
      "feat: add tracewalk (eBPF based tracing for Kubernetes)",
      "本プロジェクトは Kubernetes で動く eBPF のトレーシングツールです。ライセンスは Apache-2.0 です。",
    ],
    [
      "Add tracewalk",
      '```json\n{ "name": "tracewalk", "description": "Walks through traces of the kernel" }\n```\n\n確認をお願いします',
    ],
    [
      "Add tracewalk",
      "## Checklist\n\n- [x] I have read the guide\n- [ ] The project is open source\n\n掲載をお願いします。",
    ],
  ])("is Japanese: %s", async (title, body) => {
    expect(await auto(title, body)).toBe("ja");
  });

  test.each([
    ["Add tracewalk", null],
    ["Add tracewalk", ""],
    ["x", "1.2.3"],
    [
      "Add tracewalk",
      "<!-- ここに説明を書いてください。提出の前に確認してください。 -->\nIt walks through traces of the kernel.",
    ],
    ["Add tracewalk", "## 概要\n\n- [x] ライセンスを確認した\n\nIt walks through traces of the kernel."],
    ["Add tracewalk", "> すでに掲載されていませんか？\n\nNo, it is not listed yet."],
    ["Mozc", "Adds 'Mozc (もずく)', an input method. It is open source, and well maintained."],
    ["新增 tracewalk", "这个项目使用 eBPF 进行网络监控，请审核。"],
    ["Ajoute tracewalk", "Un outil qui suit les traces du noyau, sous licence libre."],
  ])("is English, or none that is spoken: %s", async (title, body) => {
    expect(await auto(title, body)).toBe("en");
  });

  test("is what the configuration says, where it says one", async () => {
    const pull = { title: "追加をお願いします", body: "よろしくお願いします。" };
    expect(await languageOf("en", pull)).toBe("en");
    expect(await languageOf("ja", { title: "Add tracewalk", body: null })).toBe("ja");
  });

  test("is found in time, whatever stands there", async () => {
    await auto("", "あ"); // loads the tables
    const started = performance.now();
    for (const text of ["<!--", "```\n", "`", "<", "> ", "www.", "https://", "- [", "あ"])
      await auto("", text.repeat(60_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
