/** The words that random listings are made of, plain ones and those that formats stumble over. */

export const SECTIONS = ["Runtime", "Tools & Co", "C++", "日本語", "Old (kept)"] as const;
export const GROUPS = ["Core", "Around it"] as const;

export const WORDS =
  "kernel probe packet trace loads verifier stack sockets tenant latency samples reports daemon cluster policy".split(
    " ",
  );

/** What all entries of some listings say, each with its own name in front. */
export const PATTERN = "watches what the kernel does and reports what it finds to whoever asks";

/** Parts of names; each gets a number, so that no two names are the same. */
export const NAMES = ["Aster", "node.js", "C++", "AT&T", "Käfer", "蜂の巣", "e-x_y", "The Fox", "🐝 Hive"] as const;

/** Names that formats take for something else, or for the beginning of something. */
export const ODD_NAMES = [
  "Yes",
  "null",
  "1.10",
  "2021-01-02",
  "~",
  "0x1F",
  "*star*",
  "#hash",
  "key: value",
  "- dash",
  "__proto__",
  "constructor",
  '"quoted"',
  "it's",
  "[x]",
  "{y}",
  "a, b",
  "`tick`",
  "1e3",
  "%",
] as const;

/** Keys that JavaScript, TOML or a file system treat in their own way. */
export const ODD_KEYS = ["10", "9", "__proto__", "a.b", "Key", "constructor", "x y", "é", "-", "true"] as const;

/** Words that mean something to one format or another. None has a blank in it. */
export const HOSTILE = [
  '"so"',
  "it's",
  "a:",
  "#1",
  "<b>bold</b>",
  "a|b",
  "back\\slash",
  "$" + "{x}",
  "{",
  "]",
  ",",
  "%",
  "@at",
  "`tick`",
  "naïve",
  "日本",
  "🐝",
  "-",
  "*star*",
  "&amp;",
  "&",
  "//",
  "/*",
  "*/",
  "-->",
  "__proto__",
  "'''",
  '"""',
  "\\u0041",
  "=",
  "[x]",
  "---",
  "true",
  "\u00a0\u00ad",
  "~",
] as const;

export const TAGS = ["bpf", "net", "no", "1.0", "two words", "a, b"] as const;
