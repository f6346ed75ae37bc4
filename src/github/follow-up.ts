/** Texts that are wanted of projects once their trees are known -> those texts, in one GraphQL document for all projects. */
import { z } from "zod";
import type { FileText, RepositoryAnswer } from "../model/answers.ts";
import type { Ask } from "./ask.ts";
import { type Beside, besideVariables, tellBeside } from "./beside.ts";
import { blobShape } from "./connection.ts";
import { errorsByAlias } from "./errors.ts";
import { inParts } from "./parts.ts";
import { textOfFile } from "./project-answer.ts";
import type { ProjectCache } from "./project-cache.ts";
import { textsQuery } from "./queries.ts";

/** A repository, and the files that are wanted of it, the most wanted first. */
export interface Wish {
  readonly repository: RepositoryAnswer;
  readonly paths: readonly string[];
}

// So many files of one project, and of all that are asked about in one document; and so many projects in it.
const [MOST_OF_ONE, MOST_OF_ALL, MOST_PROJECTS] = [40, 450, 30];

const aliases = z.record(z.string(), z.unknown());

/** What of the wishes must be asked for: not more than GitHub answers in time, and nothing that is remembered. */
export function missing(cache: ProjectCache, wishes: readonly Wish[]): readonly Wish[] {
  const most = Math.min(MOST_OF_ONE, Math.floor(MOST_OF_ALL / Math.min(Math.max(1, wishes.length), MOST_PROJECTS)));
  const open = wishes.map(({ repository, paths }) => ({
    repository,
    paths: [...new Set(paths)].slice(0, most).filter((path) => !cache.texts.get(keyOf(repository, path))),
  }));
  return open.filter(({ paths }) => paths.length > 0);
}

/** The texts of each wish that GitHub has given, in order; what it did not give is left out. */
export async function readTexts(
  ask: Ask,
  cache: ProjectCache,
  wishes: readonly Wish[],
  beside: Beside | null,
): Promise<readonly (readonly FileText[])[]> {
  const open = missing(cache, wishes);
  const run = (part: readonly Wish[]) => readPart(ask, part, part[0] === open[0] ? beside : null);
  const read = await inParts(open, MOST_PROJECTS, run, () => []);
  open.forEach(({ repository }, i) => {
    for (const file of read[i] ?? []) cache.texts.set(keyOf(repository, file.path), file, file.text?.length ?? 1);
  });
  const fresh = new Map(
    open.flatMap((wish, i) => (read[i] ?? []).map((file) => [keyOf(wish.repository, file.path), file])),
  );
  return wishes.map(({ repository, paths }) =>
    [...new Set(paths)].flatMap((path) => {
      const key = keyOf(repository, path);
      return fresh.get(key) ?? cache.texts.get(key) ?? [];
    }),
  );
}

function keyOf({ databaseId, head }: RepositoryAnswer, path: string): string {
  return `${databaseId}:${head}:${path}`;
}

async function readPart(
  ask: Ask,
  wishes: readonly Wish[],
  beside: Beside | null,
): Promise<readonly (readonly FileText[])[]> {
  const variables = wishes.flatMap(({ repository: { nameWithOwner, head }, paths }, i) => {
    const [owner, name] = nameWithOwner.split("/");
    return [[`o${i}`, owner], [`n${i}`, name], ...paths.map((path, j) => [`e${i}_${j}`, `${head}:${path}`])];
  });
  const document = textsQuery(
    wishes.map(({ paths }) => paths.length),
    beside && "listing",
  );
  const given = { ...Object.fromEntries(variables), ...besideVariables(beside) };
  const { value, errors } = await ask.queryPartly(document, given, aliases);
  const failed = errorsByAlias(
    errors.filter(({ path }) => path?.length === 1),
    0,
  );
  tellBeside(beside, failed.has("listing") ? null : value.listing);
  return wishes.map(({ paths }, i) => textsIn(value[`r${i}`], paths));
}

/** An alias that failed is null, as one without such a file is: neither is a text. */
function textsIn(repository: unknown, paths: readonly string[]): readonly FileText[] {
  const { data } = aliases.safeParse(repository);
  return paths.flatMap((path, i) => {
    const { data: blob } = blobShape.safeParse(data?.[`t${i}`]);
    return blob ? [textOfFile(path, blob)] : [];
  });
}
