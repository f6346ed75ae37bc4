/** The address at which something was seen -> a link that says what is there, also to those who hear it read out. */
import { code, type Insert, link, md, type Text } from "../markdown.ts";

const FILE = /\/(?:-\/)?(?:blob|src\/commit)\/[^/]+\/(?:[^?#]*\/)?([^/?#]+)/;

/** As GitHub, GitLab, Gitea and Forgejo lay out their pages. */
const PAGES: readonly (readonly [RegExp, Text])[] = [
  [/\/commits\/[^/]+/, md`Source: the commits`],
  [/\/(?:-\/)?tree\/|\/src\/commit\//, md`Source: the files`],
  [/\/graphs\/contributors\b/, md`Source: the contributors`],
  [/^https:\/\/[^/]+\/[^/]+(?:\/[^/]+)+$/, md`Source: the repository`],
];

export function sourceLink(url: string): Insert {
  const [, file] = FILE.exec(url) ?? [];
  if (file !== undefined) return link(md`Source: ${code(nameOf(file))}`, url);
  const page = PAGES.find(([pattern]) => pattern.test(url));
  return link(page === undefined ? md`Source` : page[1], url);
}

function nameOf(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
