import { describe, expect, test } from "@jest/globals";
import { renderMarkdown } from "../../sandbox/github-markdown.ts";
import { type Conversation, renderConversation, renderIndex } from "../../sandbox/page.ts";

const render = (text: string): string => renderMarkdown(text, "https://github.com", "harbor/landscape");

const shown: Conversation = {
  origin: "https://github.com",
  repository: "harbor/landscape",
  number: 42,
  title: "Add <Packetlens>",
  author: "mika",
  body: "",
  state: "open",
  headSha: "3f2a1b4c5d6e7f8091a2b3c4d5e6f708192a3b4c",
  labels: [
    { name: "listkeeper: ready", color: "0e8a16", description: 'a "label"' },
    { name: "light", color: "ffffff", description: null },
    { name: "odd", color: "red;}", description: null },
  ],
  comments: [
    { author: "listkeeper", app: true, body: "### Ready to merge", minimized: null },
    { author: "noor", app: false, body: "hidden words", minimized: "outdated" },
  ],
  reviews: [{ author: "listkeeper", state: "APPROVED", body: "All **met**.", commit: "3f2a1b4c5d" }],
  threads: [
    {
      path: "data/<list>.json",
      original: { startLine: 12, line: 13, text: ["  }", '  { "name": "Packet<lens>" }'] },
      place: { startLine: 14, line: 15 },
      resolvedBy: null,
      comments: [
        {
          author: "listkeeper",
          app: true,
          body: '<!-- x -->\nA comma.\n\n````suggestion\n  },\n  { "name": "```" }\n````',
          minimized: null,
        },
        { author: "mika", app: false, body: "Thanks", minimized: null },
      ],
    },
    {
      path: "data/other.json",
      original: { startLine: 3, line: 3, text: ["gone"] },
      place: null,
      resolvedBy: "mika",
      comments: [{ author: "listkeeper", app: true, body: "```suggestion\n```", minimized: null }],
    },
  ],
  checks: [
    {
      name: "Listkeeper",
      status: "completed",
      conclusion: "action_required",
      title: "1 question",
      summary: "A *summary*",
      text: null,
      annotations: [{ path: "a<b.json", startLine: 1, endLine: 2, level: "notice", title: null, message: "<script>" }],
    },
    { name: "Other", status: "queued", conclusion: null, title: null, summary: null, text: "Words", annotations: [] },
  ],
};

describe("Markdown as GitHub shows it", () => {
  test("keeps folded parts and small print, drops comments, and shows other elements as text", () => {
    const html = render(
      '<!-- mark -->\n<details><summary>more</summary>\n\n| a |\n|---|\n| b<br>c |\n\n</details>\n\n<sub>x</sub><img src=x onerror=alert(1)><b onclick="x">y</b>',
    );
    expect(html).toContain("<details><summary>more</summary>");
    expect(html).toContain("<td>b<br>c</td>");
    expect(html).toContain("<sub>x</sub>&lt;img src=x onerror=alert(1)&gt;&lt;b onclick=");
    expect(html).not.toContain("mark");
  });

  test("runs nothing", () => {
    const html = render("<script>alert(1)</script>\n\n[a](javascript:alert(1)) <iframe src=x>\n\n<scr<script>ipt>");
    expect(html).not.toMatch(/<(?:script|iframe)|href="javascript/i);
  });

  test("links mentions, references, commits and addresses, but not in code and links", () => {
    const html = render(
      "@mika @harbor/owners #7 GH-8 o/r#9 3f2a1b4 www.x.example https://y.example `@mika #7` [#7](/z)",
    );
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
    expect(targets).toEqual([
      "https://github.com/mika",
      "https://github.com/orgs/harbor/teams/owners",
      "https://github.com/harbor/landscape/issues/7",
      "https://github.com/harbor/landscape/issues/8",
      "https://github.com/o/r/issues/9",
      "https://github.com/harbor/landscape/commit/3f2a1b4",
      "http://www.x.example",
      "https://y.example",
      "/z",
    ]);
  });

  test("sees a reference in what entities spell, and none in an entity", () => {
    expect(render("&#64;mika")).toContain('href="https://github.com/mika"');
    expect(render("it&#39;s &lt;b&gt;")).toBe("<p>it's &lt;b&gt;</p>\n");
  });

  test("has alerts", () => {
    expect(render("> [!WARNING]\n> Mind **this**.")).toMatch(
      /<div class="markdown-alert markdown-alert-warning">\n<p class="markdown-alert-title">Warning<\/p>\n<p>Mind <strong>this<\/strong>\.<\/p>\n<\/div>/,
    );
    expect(render("> a quote")).toMatch(/<blockquote>\n<p>a quote/);
  });
});

describe("the page", () => {
  const page = renderConversation(shown);

  test("shows title, labels, comments, reviews and checks", () => {
    for (const words of [
      "Add &lt;Packetlens&gt;",
      "#42",
      "listkeeper: ready",
      "Ready to merge",
      "approved",
      "1 question",
    ]) {
      expect(page).toContain(words);
    }
    expect(page).toContain("<del>-   }</del>");
    expect(page).toContain("<ins>+   { &quot;name&quot;: &quot;```&quot; }</ins>");
    expect(page).toContain("<code>data/&lt;list&gt;.json</code> lines 14–15");
    expect(page).toMatch(/<code>data\/other.json<\/code> line 3.*outdated.*resolved by mika/);
    expect(page).toContain("No description provided.");
    expect(page).toContain("this comment was marked as outdated");
    expect(page).toContain("All <strong>met</strong>.");
    expect(page).toContain("a&lt;b.json");
  });

  test("is whole: it loads nothing and runs nothing", () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(page.match(/<script|<link|<iframe|@import|url\((?!["']?data:)/gi)).toBeNull();
    expect(page).toContain("prefers-color-scheme: dark");
  });

  test("writes on labels so that it can be read, and takes no style from their colour", () => {
    expect(page).toContain("background:#0e8a16;color:#ffffff");
    expect(page).toContain("background:#ffffff;color:#1f2328");
    expect(page).toContain("background:#ededed");
    expect(page).toContain("a &quot;label&quot;");
  });

  test("has an index", () => {
    const index = renderIndex("Pull requests", [{ href: "/1", title: "A & B", note: "ready" }]);
    expect(index).toContain('<a href="/1">A &amp; B</a>');
  });
});
