/** What GitHub answered -> the same as people read it in a file: texts by lines, nobody's e-mail address; and back. */

// A host that ends in letters: `git@github.com:owner/name` names no person, `module@v1.2.3` no host.
const MAIL = /(?<![\w.+-])(?!git@)[\w.+-]{1,64}@((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})(?![\w-])/gi;

/** Every string of more lines than one becomes `{ "lines": [...] }`, every e-mail address one that is nobody's, the same for the same. */
export function legible(value: unknown): unknown {
  const known = new Map<string, string>();
  const masked = (text: string) =>
    text.replace(MAIL, (mail) => {
      if (mail.includes("[bot]")) return mail;
      const name = known.get(mail.toLowerCase()) ?? `person-${known.size + 1}@example.org`;
      known.set(mail.toLowerCase(), name);
      return name;
    });
  return everyString(value, (text) => {
    const lines = masked(text).split("\n");
    return lines.length === 1 ? lines[0] : { lines };
  });
}

/** A file's value with its texts put together again. */
export function illegible(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(illegible);
  if (typeof value !== "object" || value === null) return value;
  if ("lines" in value && Array.isArray(value.lines)) return value.lines.join("\n");
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, illegible(inner)]));
}

function everyString(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((inner) => everyString(inner, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everyString(inner, change)]));
}
