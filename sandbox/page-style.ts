/** The style of the pages that show a conversation, around GitHub's own style for Markdown. */

export const pageStyle = `
:root { --back: #ffffff; --box: #f6f8fa; --line: #d1d9e0; --ink: #1f2328; --quiet: #59636e; --link: #0969da; }
@media (prefers-color-scheme: dark) {
  :root { --back: #0d1117; --box: #151b23; --line: #3d444d; --ink: #f0f6fc; --quiet: #9198a1; --link: #4493f8; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1100px; padding: 16px; background: var(--back); color: var(--ink);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
a { color: var(--link); }
code { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
header { border-bottom: 1px solid var(--line); margin-bottom: 16px; }
h1 { font-size: 26px; font-weight: 400; line-height: 1.25; margin: 0 0 8px; overflow-wrap: anywhere; }
.number { color: var(--quiet); }
.state { border-radius: 2em; color: #ffffff; font-weight: 500; padding: 4px 12px; }
.state.open { background: #1f883d; } .state.draft { background: #59636e; }
.state.closed { background: #cf222e; } .state.merged { background: #8250df; }
.columns { display: flex; gap: 24px; align-items: flex-start; }
main { flex: 1; min-width: 0; }
aside { flex: 0 0 200px; }
aside h2 { color: var(--quiet); font-size: 12px; margin: 0 0 8px; }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 16px; overflow: hidden; }
.box > h2, .box > summary { background: var(--box); border-bottom: 1px solid var(--line); font-size: 14px; font-weight: 400;
  margin: 0; padding: 8px 16px; }
.box > summary { cursor: pointer; }
.box > .markdown-body, .box > p { margin: 0; padding: 16px; }
.box .markdown-body { background: transparent; font-size: 14px; }
.bot { border: 1px solid var(--line); border-radius: 2em; color: var(--quiet); font-size: 12px; padding: 0 6px; }
.box > .reactions { padding: 0 16px 12px; }
.review.approved { border-color: #1f883d; }
.result { border-radius: 2em; color: #ffffff; background: #59636e; font-size: 12px; padding: 2px 8px; }
.result.success { background: #1f883d; } .result.failure { background: #cf222e; } .result.action_required { background: #9a6700; }
.check > h3 { font-size: 14px; margin: 0 16px; }
.annotations { margin: 8px 16px 16px; padding-left: 16px; }
.label { border-radius: 2em; display: inline-block; font-size: 12px; font-weight: 500; margin-bottom: 4px; padding: 0 8px; }
.act form { padding: 12px 16px; border-top: 1px solid var(--line); }
.act form p { margin: 0 0 8px; } .act label { display: block; margin-bottom: 8px; }
.act textarea { display: block; width: 100%; font: inherit; } .act textarea, .act select { background: var(--back); color: var(--ink); border: 1px solid var(--line); border-radius: 6px; padding: 4px 8px; }
.act button { font: inherit; background: var(--box); color: var(--ink); border: 1px solid var(--line); border-radius: 6px; padding: 4px 12px; cursor: pointer; }
.index li { margin-bottom: 12px; }
.thread > h2 code { overflow-wrap: anywhere; }
.thread h3 { font-size: 14px; font-weight: 400; margin: 0; padding: 12px 16px 0; }
.suggestion { border: 1px solid var(--line); border-radius: 6px; margin-bottom: 0; }
.suggestion p { background: var(--box); border-bottom: 1px solid var(--line); color: var(--quiet); font-size: 12px; margin: 0; padding: 4px 12px; }
.suggestion pre { border-radius: 0 0 6px 6px; margin: 0; padding: 0; }
.suggestion del, .suggestion ins { display: block; min-height: 20px; padding: 2px 12px; text-decoration: none; white-space: pre; width: max-content; min-width: 100%; }
.suggestion del { background: #ffebe9; } .suggestion ins { background: #dafbe1; }
@media (prefers-color-scheme: dark) { .suggestion del { background: #4c1f22; } .suggestion ins { background: #1b3a26; } }
@media (max-width: 640px) {
  body { padding: 8px; }
  .columns { align-items: stretch; flex-direction: column; }
  aside { order: -1; flex-basis: auto; }
}
`;
