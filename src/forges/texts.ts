/** A project whose files are known by name -> the texts of it that are worth a request each. */
import { READ_FILES } from "../github/project-texts.ts";
import type { Answer, FileText, RepositoryAnswer } from "../model/answers.ts";
import { orNone } from "./needed.ts";

/** Every text is a request of its own on these forges. */
const MOST_TEXTS = 20;
const USUAL = new Set(READ_FILES);

/** Those of the usual names, and what the facts ask for beside them; files of the tree only. */
export function wantedOf(repository: RepositoryAnswer, chosen: readonly string[]): readonly string[] {
  const files = new Set(repository.tree.flatMap(({ path, type }) => (type === "blob" ? [path] : [])));
  const usual = [...files].filter((path) => USUAL.has(path));
  return [...new Set([...usual, ...chosen])].filter((path) => files.has(path)).slice(0, MOST_TEXTS);
}

/** The texts that the forge gave. One that is not what the tree names is none that was read; an outage is one. */
export async function readTexts(
  paths: readonly string[],
  ids: ReadonlyMap<string, string>,
  read: (path: string, id: string) => Promise<Answer<FileText | null>>,
): Promise<readonly FileText[]> {
  const answers = await Promise.all(paths.map((path) => read(path, ids.get(path) ?? "")));
  return answers.flatMap((answer) => orNone(answer, null) ?? []);
}
