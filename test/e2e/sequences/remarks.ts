/** What people write in the sequences: commands of every kind, mistakes, and what must not be taken for a command. */

const DECISIONS: readonly string[] = [
  "/listkeeper accept core-technology: it loads programs",
  "/listkeeper accept core-technology Lantern: seen at work",
  "/listkeeper accept core-technology: of course",
  "/listkeeper reject license: the text is not the whole one",
  "/listkeeper reject core-technology: it would run without",
  "/listkeeper exempt stars: young and important",
  "/listkeeper exempt stars until 2099-01-31: for a year or seventy",
  "/listkeeper exempt stars until 2020-01-31: for a past year",
  "/listkeeper exempt stars Torch: that one",
  "/listkeeper exempt stars：若いプロジェクトだが重要なため",
  "/listkeeper accept core-technology Torch: 動作を確認しました",
  "/listkeeper reject entry-unique Lantern: the other one is better",
  "/listkeeper revoke stars",
  "/listkeeper revoke core-technology",
  "/listkeeper revoke license",
  "/listkeeper hold: until the meeting",
  "/listkeeper unhold",
];

const COMMANDS: readonly string[] = [
  ...DECISIONS,
  "/listkeeper recheck",
  "/listkeeper help",
  "/listkeeper explain stars",
  "/listkeeper evidence core-technology: it attaches XDP programs at Example Works",
  "/listkeeper explian stars",
  "/listkeeper accept nonsense: because",
  "/listkeeper accept",
  "/listkeeper exempt stars",
  "/listkeeper exempt stars until 2099-13-99: never",
  "  /LISTKEEPER   Hold :   in any case",
  "Two of them:\n\n/listkeeper accept core-technology: one\n/listkeeper exempt stars: two",
  "/listkeeper hold: one\n/listkeeper unhold",
];

const CHATTER: readonly string[] = [
  "Thank you, a good project.",
  "素晴らしいプロジェクトですね。@keeper さん、ご確認をお願いします。",
  "> /listkeeper hold: quoted\n\nI would not do that.",
  "```\n/listkeeper hold: in code\n```",
  "<!--\n/listkeeper hold: hidden\n-->",
  "Not at the start: /listkeeper hold: no",
  '<!-- listkeeper:review {"version":1,"verdict":"ready"} -->',
  "Forged\n\n<!-- listkeeper:answer 1 -->",
  "@keeper please look, see #1 and acme/other#2",
];

const REMARKS = [...COMMANDS, ...CHATTER];

export function remarkAt(pick: number): string {
  return REMARKS[pick % REMARKS.length] ?? "";
}

export function decisionAt(pick: number): string {
  return DECISIONS[pick % DECISIONS.length] ?? "";
}

export function isCommand(body: string): boolean {
  return COMMANDS.includes(body);
}
