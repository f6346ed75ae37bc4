/** A repository on Gitea or Forgejo -> what the facts are derived from, in two rounds of requests that need no account. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { pathOf } from "../ask.ts";
import { recentOf } from "../commits.ts";
import { answering, contradicted, orNone, unavailableFor } from "../needed.ts";
import { partOf } from "../part.ts";
import { type Found, nothing, type Reading } from "../reader.ts";
import { webAddress } from "../shapes.ts";
import { readTexts, wantedOf } from "../texts.ts";
import { listingOf } from "../tree.ts";
import { askFirst, type First } from "./first.ts";
import { contributorsOf, historyOf } from "./history.ts";
import { identityOf, type Repository } from "./identity.ts";
import { likelyOf } from "./likely.ts";
import { mergedOf } from "./merged.ts";
import { treeOf } from "./tree.ts";

export async function readGitea(reading: Reading): Promise<Found> {
  const { ask, place, question } = reading;
  if (place.name === null) return likelyOf(reading);
  const at = `/repos${pathOf(place.owner, place.name)}`;
  const first = await askFirst(reading, at);
  if (!first.project.ok) return nothing(first.project, question);
  const project = first.project.value.value;
  if (project.private || project.internal === true) {
    return nothing({ ok: false, refusal: "private", status: null, message: "" }, question);
  }
  const branch = encodeURIComponent(project.default_branch ?? "HEAD");
  const commits = `${webAddress(place.host, project.full_name)}/commits/branch/${branch}`;
  const [answer, contributors] = await Promise.all([
    answering(() => repositoryOf(reading, at, project, first)),
    contributorsOf(ask, at, commits, question, project.empty ? emptied(first) : first),
  ]);
  const repository = unavailableFor(answer);
  return { repository, contributors: repository.ok || !contributors.ok ? contributors : repository, likely: [] };
}

/** Of a repository without commits these forges answer with a conflict, in place of an empty list. */
function emptied(first: First): First {
  const none = { ok: true, value: { value: [], total: 0, pages: 0, more: false } } as const;
  return { ...first, commits: { one: none, two: none }, ofFolder: first.ofFolder && { one: none, two: none } };
}

async function repositoryOf(
  { ask, place, question: { folder }, choose, now }: Reading,
  at: string,
  project: Repository,
  first: First,
): Promise<RepositoryAnswer> {
  const { commits, ofFolder } = project.empty ? emptied(first) : first;
  const history = historyOf(commits);
  const ofPart = ofFolder === null ? null : historyOf(ofFolder);
  const { tree, unlisted, ids } = project.empty ? listingOf([], []) : await treeOf(ask, at, first.trees);
  const release = orNone(first.release, null)?.value;
  const [tag] = orNone(first.tags, null)?.value ?? [];
  const [last = null] = history.commits;
  if (last === null && !project.empty) contradicted("The repository is not empty, but no commits are told.");
  const identity = identityOf(project, place.host);
  const bare: RepositoryAnswer = {
    ...identity,
    languages: sizes(orNone(first.languages, null)?.value ?? {}),
    latestRelease: release === undefined ? null : { tagName: release.tag_name, publishedAt: release.published_at },
    newestTag: tag === undefined ? null : { name: tag.name, date: tag.commit?.created ?? null },
    head: last?.oid ?? null,
    tree,
    unlisted,
    files: [],
    recent: recentOf(history, now),
    last,
    part: partOf(folder, ofPart, { tree, unlisted }, now),
    merged: mergedOf(first.pulls, identity.url),
  };
  const read = (path: string, id: string) =>
    ask.text(path, id, `${at}/raw${pathOf(...path.split("/"))}`, { ref: bare.head ?? "HEAD" });
  return { ...bare, files: await readTexts(wantedOf(bare, choose(bare)), ids, read) };
}

function sizes(languages: Readonly<Record<string, number>>): RepositoryAnswer["languages"] {
  return Object.entries(languages)
    .map(([name, size]) => ({ name, size }))
    .sort((one, other) => other.size - one.size);
}
