/** A project on GitLab -> what the facts are derived from, in two rounds of requests that need no account. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { pathOf } from "../ask.ts";
import { type History, recentOf } from "../commits.ts";
import { answering, contradicted, needed, orMissing, orNone, unavailableFor } from "../needed.ts";
import { partOf } from "../part.ts";
import { type Found, nothing, type Reading } from "../reader.ts";
import { readTexts, wantedOf } from "../texts.ts";
import type { Listing } from "../tree.ts";
import { contributorsOf } from "./contributors.ts";
import { askFirst, type First } from "./first.ts";
import { identityOf, stateOf } from "./identity.ts";
import { likelyOf } from "./likely.ts";
import { mergedOf } from "./merged.ts";
import { treeOf } from "./tree.ts";

export async function readGitLab(reading: Reading): Promise<Found> {
  const { place, question } = reading;
  const { owner, name } = place;
  if (name === null) return likelyOf(reading, owner, null);
  const at = `/projects${pathOf(`${owner}/${name}`)}`;
  const first = await askFirst(reading, at);
  const { project } = first;
  // What looks like a project in a group may be a group in a group.
  if (!project.ok && project.refusal === "not-found") return likelyOf(reading, `${owner}/${name}`, project);
  if (!project.ok) return nothing(project, question);
  const [answer, contributors] = await Promise.all([
    answering(() => repositoryOf(reading, at, first)),
    contributorsOf(reading, at, project.value.value, first),
  ]);
  const repository = unavailableFor(answer);
  return { repository, contributors: repository.ok || !contributors.ok ? contributors : repository, likely: [] };
}

async function repositoryOf(reading: Reading, at: string, first: First): Promise<RepositoryAnswer> {
  const { ask, choose } = reading;
  const project = needed(first.project).value;
  if ((project.visibility ?? "public") !== "public") {
    needed({ ok: false, refusal: "private", status: null, message: "" });
  }
  const listing = await treeOf(ask, at, first.trees);
  const bare = bareOf(reading, first, listing);
  const [state, files] = await Promise.all([
    stateOf(ask, project),
    readTexts(wantedOf(bare, choose(bare)), listing.ids, (path, id) =>
      ask.text(path, id, `${at}/repository/files${pathOf(path)}/raw`, { ref: bare.head ?? "HEAD" }),
    ),
  ]);
  return { ...bare, ...state, files };
}

/** All but the texts and what is only told by a question of its own. */
function bareOf({ place, question, now }: Reading, first: First, { tree, unlisted }: Listing): RepositoryAnswer {
  const [release] = orNone(first.releases, null)?.value ?? [];
  const [tag] = orNone(first.tags, null)?.value ?? [];
  const history = historyOf(first.commits);
  const identity = identityOf(needed(first.project).value, place.host);
  const [last = null] = history.commits;
  if (last === null && tree.length > 0) contradicted("There are files, but no commits are told.");
  if (last !== null && isNoTree(first)) contradicted("There are commits, but no files are told.");
  return {
    ...identity,
    isEmpty: last === null,
    languages: shares(orNone(first.languages, null)?.value ?? {}),
    latestRelease: release === undefined ? null : { tagName: release.tag_name, publishedAt: release.released_at },
    newestTag: tag === undefined ? null : { name: tag.name, date: tag.commit?.committed_date ?? null },
    head: last?.oid ?? null,
    tree,
    unlisted,
    files: [],
    recent: recentOf(history, now),
    last,
    part: partOf(question.folder, first.ofFolder && historyOf(first.ofFolder), { tree, unlisted }, now),
    merged: mergedOf(first.merged, identity.url),
  };
}

function isNoTree({ trees: { all, root } }: First): boolean {
  return !all.ok && !root.ok;
}

/** A repository without commits has no list of them; where everybody else may not read the code, nothing of it is known. */
function historyOf(commits: First["commits"]): History {
  const page = orMissing(commits, null);
  return { commits: page?.value ?? [], more: page?.more ?? false };
}

/** GitLab tells shares in percent with two digits: here they are whole numbers, as sizes are. */
function shares(languages: Readonly<Record<string, number>>): RepositoryAnswer["languages"] {
  return Object.entries(languages)
    .map(([name, percent]) => ({ name, size: Math.round(percent * 100) }))
    .sort((one, other) => other.size - one.size);
}
