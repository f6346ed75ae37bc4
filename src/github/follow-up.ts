/** Texts that are wanted of projects once their trees are known -> those texts, and the licence files of their documentation, in one GraphQL document for all projects. */
import { z } from "zod";
import type { Answer, DocsRepository, FileText, RepositoryAnswer } from "../model/answers.ts";
import type { Ask } from "./ask.ts";
import { type Beside, besideVariables, tellBeside } from "./beside.ts";
import { blobShape } from "./connection.ts";
import { toDocs } from "./docs-answer.ts";
import { errorsByAlias, type QueryError, refused } from "./errors.ts";
import { inParts } from "./parts.ts";
import { textOfFile } from "./project-answer.ts";
import type { ProjectCache } from "./project-cache.ts";
import { textsQuery } from "./queries.ts";

/** A repository, and the files that are wanted of it, the most wanted first. */
export interface Wish {
  readonly repository: RepositoryAnswer;
  readonly paths: readonly string[];
  /** The repository (`owner/name`) of its documentation, where it is wanted, too. */
  readonly docs: string | null;
}

export interface Followed {
  readonly files: readonly FileText[];
  readonly docs: RepositoryAnswer["docs"];
}

// So many files of one project, and of all that are asked about in one document; and so many projects in it.
const [MOST_OF_ONE, MOST_OF_ALL, MOST_PROJECTS] = [40, 450, 30];

const aliases = z.record(z.string(), z.unknown());

/** What of the wishes must be asked for: not more than GitHub answers in time, and nothing that is remembered. */
export function missing(cache: ProjectCache, wishes: readonly Wish[]): readonly Wish[] {
  const most = Math.min(MOST_OF_ONE, Math.floor(MOST_OF_ALL / Math.min(Math.max(1, wishes.length), MOST_PROJECTS)));
  const open = wishes.map(({ repository, paths, docs }) => ({
    repository,
    paths: [...new Set(paths)].slice(0, most).filter((path) => !cache.texts.get(keyOf(repository, path))),
    docs: docs === null || cache.docs.get(docs.toLowerCase()) !== undefined ? null : docs,
  }));
  return open.filter(({ paths, docs }) => paths.length > 0 || docs !== null);
}

/** What GitHub has given of each wish, in order; texts that it did not give are left out. */
export async function readTexts(
  ask: Ask,
  cache: ProjectCache,
  wishes: readonly Wish[],
  beside: Beside | null,
): Promise<readonly Followed[]> {
  const open = missing(cache, wishes);
  const run = (part: readonly Wish[]) => readPart(ask, part, part[0] === open[0] ? beside : null);
  const failed = (error: unknown): Followed => ({ files: [], docs: refused(error) });
  const read = await inParts(open, MOST_PROJECTS, run, failed);
  const fresh = new Map<string, FileText>();
  const docs = new Map<string, Answer<DocsRepository>>();
  for (const [i, wish] of open.entries()) {
    const followed = read[i];
    for (const file of followed?.files ?? []) {
      cache.texts.set(keyOf(wish.repository, file.path), file, file.text?.length ?? 1);
      fresh.set(keyOf(wish.repository, file.path), file);
    }
    if (wish.docs !== null && followed?.docs) docs.set(wish.docs.toLowerCase(), followed.docs);
    if (wish.docs !== null && followed?.docs?.ok) cache.docs.set(wish.docs.toLowerCase(), followed.docs.value);
  }
  return wishes.map((wish) => ({
    files: [...new Set(wish.paths)].flatMap((path) => {
      const key = keyOf(wish.repository, path);
      return fresh.get(key) ?? cache.texts.get(key) ?? [];
    }),
    docs: wish.docs === null ? null : (docs.get(wish.docs.toLowerCase()) ?? remembered(cache, wish.docs)),
  }));
}

function remembered(cache: ProjectCache, docs: string): RepositoryAnswer["docs"] {
  const value = cache.docs.get(docs.toLowerCase());
  return value === undefined ? null : { ok: true, value };
}

function keyOf({ databaseId, head }: RepositoryAnswer, path: string): string {
  return `${databaseId}:${head}:${path}`;
}

async function readPart(ask: Ask, wishes: readonly Wish[], beside: Beside | null): Promise<readonly Followed[]> {
  const document = textsQuery(
    wishes.map(({ paths, docs }) => ({ texts: paths.length, docs: docs !== null })),
    beside && "listing",
  );
  const given = { ...Object.fromEntries(wishes.flatMap(variablesOf)), ...besideVariables(beside) };
  const { value, errors } = await ask.queryPartly(document, given, aliases);
  const failed = errorsByAlias(
    errors.filter(({ path }) => path?.length === 1),
    0,
  );
  tellBeside(beside, failed.has("listing") ? null : value.listing);
  return wishes.map(({ paths, docs }, i) => ({
    files: textsIn(value[`r${i}`], paths),
    docs: docs === null ? null : toDocs(value[`d${i}`] ?? null, errorIn(errors, `d${i}`)),
  }));
}

function variablesOf(
  { repository: { nameWithOwner, head }, paths, docs }: Wish,
  i: number,
): readonly (readonly [string, string])[] {
  const [owner = "", name = ""] = nameWithOwner.split("/");
  const [docsOwner = "", docsName = ""] = docs?.split("/") ?? [];
  return [
    ...(paths.length > 0
      ? ([
          [`o${i}`, owner],
          [`n${i}`, name],
        ] as const)
      : []),
    ...paths.map((path, j) => [`e${i}_${j}`, `${head}:${path}`] as const),
    ...(docs === null
      ? []
      : ([
          [`do${i}`, docsOwner],
          [`dn${i}`, docsName],
        ] as const)),
  ];
}

/** The first error of an alias, or of anything in it. */
function errorIn(errors: readonly QueryError[], alias: string): QueryError | undefined {
  return errors.find(({ path }) => path?.[0] === alias);
}

/** An alias that failed is null, as one without such a file is: neither is a text. */
function textsIn(repository: unknown, paths: readonly string[]): readonly FileText[] {
  const { data } = aliases.safeParse(repository);
  return paths.flatMap((path, i) => {
    const { data: blob } = blobShape.safeParse(data?.[`t${i}`]);
    return blob ? [textOfFile(path, blob)] : [];
  });
}
