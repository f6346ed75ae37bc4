/** The images that a pull request adds -> the one that a logo's name means, and its path as an import writes it. */

const SHORTEST = 3;

/** The image whose file name is part of the name, or the other way round; null if there is none. */
export function namedImage(images: readonly string[], name: string): string | null {
  const wanted = letters(name).replace(/(.)logo$/, "$1");
  const alike = (file: string) => file.length >= SHORTEST && (wanted.includes(file) || file.includes(wanted));
  return images.find((path) => alike(letters((path.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "")))) ?? null;
}

/** The image that is named so, or the only one; null if neither tells. */
export function likelyImage(images: readonly string[], name: string): string | null {
  return namedImage(images, name) ?? (images.length === 1 ? (images[0] ?? null) : null);
}

/** The path from the folder of one file to another file: `./logos/name.svg`. */
export function relativePath(from: string, to: string): string {
  const folder = from.split("/").slice(0, -1);
  const parts = to.split("/");
  let shared = 0;
  while (shared < folder.length && shared < parts.length - 1 && folder[shared] === parts[shared]) shared += 1;
  const up = folder.slice(shared).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...parts.slice(shared)].join("/");
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, "");
}
