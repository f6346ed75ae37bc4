/** A repository on GitHub, or a name -> the same in any of the ways in which people write it. */
import fc from "fast-check";

const DIRECT = [
  "https://",
  "http://",
  "HTTPS://",
  "https://www.",
  "http://www.",
  "git+https://",
  "git://",
  "",
  "www.",
] as const;
const SSH = ["git@", "ssh://git@"] as const;
const ENDS = [
  "",
  "/",
  ".git",
  ".git/",
  "#readme",
  "?tab=readme-ov-file",
  "/#installation",
  "/tree/main",
  "/tree/master/",
  "//",
] as const;
const cased = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/^./, (first) => first.toUpperCase()),
);
const blank = fc.constantFrom("", "", " ", "\n");

/** `path` is `owner/name`. */
export function addressSpellings(path: string): fc.Arbitrary<string> {
  const direct = fc
    .tuple(fc.constantFrom(...DIRECT), fc.constantFrom("github.com", "GitHub.com"), cased, fc.constantFrom(...ENDS))
    .map(([scheme, host, spell, end]) => `${scheme}${host}/${spell(path)}${end}`);
  const ssh = fc
    .tuple(fc.constantFrom(...SSH), cased, fc.constantFrom("", ".git"))
    .map(([scheme, spell, end]) => `${scheme}github.com${scheme === "git@" ? ":" : "/"}${spell(path)}${end}`);
  const short = fc.tuple(cased, fc.constantFrom("", "github:")).map(([spell, scheme]) => `${scheme}${spell(path)}`);
  return fc
    .tuple(blank, fc.oneof({ weight: 4, arbitrary: direct }, ssh, short), blank)
    .map(([before, address, after]) => `${before}${address}${after}`);
}

/** In other cases, and with other marks between the letters. */
export function nameSpellings(name: string): fc.Arbitrary<string> {
  const mark = fc.constantFrom("", "", " ", "-", "_", ".", "’", "·");
  return fc.tuple(cased, fc.array(mark, { minLength: name.length, maxLength: name.length })).map(([spell, marks]) => {
    const letters = [...spell(name)].map((letter, i) => `${letter}${marks[i] ?? ""}`);
    return letters.join("");
  });
}
