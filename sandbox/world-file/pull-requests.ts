/** Pull requests in the world file's words -> open and closed ones in the world, and planned ones for whoever runs it. */
import { fullName } from "../access/permit.ts";
import type { NewPullRequest } from "../act/open.ts";
import type { PullRequest } from "../discussion.ts";
import { addComment, addPullRequest } from "../new-discussion.ts";
import { addAccount, addRepository } from "../new-world.ts";
import { repositoryNamed } from "../repositories.ts";
import type { Account, Repository, World } from "../world.ts";
import { readChanges } from "./contents.ts";
import type { Setting } from "./described-history.ts";
import type { GivenPullRequest } from "./schema.ts";
import { toTime } from "./time.ts";

/** What `act.openPullRequest` takes; the head commit is in the repository's history already. */
export type PlannedPullRequest = NewPullRequest & { readonly head: string };

/** Null for a pull request that stands in the world from now on. */
export async function addDescribedPull(
  world: World,
  repository: Repository,
  given: GivenPullRequest,
  setting: Setting,
): Promise<PlannedPullRequest | null> {
  const author = addAccount(world, { login: given.author });
  const { base, baseSha } = await baseOf(repository, given);
  const head = await headOf(repository, given, { author, baseSha, setting });
  const { title, body, draft, branch, fork } = given;
  const number = given.number === undefined ? {} : { number: given.number };
  if (given.state === "planned") {
    const text = body === null ? {} : { body };
    const name = fullName(repository);
    return { ...number, ...text, repository: name, title, draft, base, branch, fork, author: author.login, head };
  }
  const source = fork === true ? forkOf(world, repository, author) : repository;
  if (fork !== "gone") source.history.point(`refs/heads/${branch}`, head);
  const by = { login: author.login, app: null };
  const at = toTime(given.opened, setting.now);
  const side = { sha: head, ref: branch, repository: fork === "gone" ? null : fullName(source) };
  const pull = await addPullRequest(world, repository, {
    ...number,
    title,
    body,
    draft,
    base,
    baseSha,
    by,
    at,
    head: side,
  });
  goOn(world, pull, given, setting.now);
  return null;
}

/** What has happened to it since it was opened. */
function goOn(world: World, pull: PullRequest, given: GivenPullRequest, now: Date): void {
  pull.labels.push(...given.labels);
  for (const { by, body, at } of given.comments) {
    const { login } = addAccount(world, { login: by });
    addComment(world, pull, { by: { login, app: null }, body, at: toTime(at, now) });
  }
  if (given.state === "closed") {
    pull.state = "closed";
    pull.closedAt = toTime("now", now);
  }
}

function forkOf(world: World, repository: Repository, { login }: Account): Repository {
  const { name, description, history } = repository;
  const known = repositoryNamed(world, login, name);
  return (
    known ??
    addRepository(world, { owner: login, name, description, parent: fullName(repository), history: history.fork() })
  );
}

/** A base that is no branch gets one (`base-1a2b3c4`), so that the pull request is against the listing as it was then. */
async function baseOf(
  repository: Repository,
  given: GivenPullRequest,
): Promise<{ readonly base: string; readonly baseSha: string }> {
  const { history } = repository;
  const wanted = given.base ?? history.defaultBranch;
  if (wanted === null) throw new Error(`${fullName(repository)} has no commit to open a pull request against`);
  const tip = await history.resolve(`refs/heads/${wanted}`);
  if (tip !== null) return { base: wanted, baseSha: tip };
  const sha = await history.resolve(wanted);
  if (sha === null) throw new Error(`base: ${fullName(repository)} has no revision ${wanted}`);
  const base = `base-${sha.slice(0, 7)}`;
  history.point(`refs/heads/${base}`, sha);
  return { base, baseSha: sha };
}

async function headOf(
  repository: Repository,
  given: GivenPullRequest,
  { author, baseSha, setting }: { readonly author: Account; readonly baseSha: string; readonly setting: Setting },
): Promise<string> {
  const { history } = repository;
  if ((given.head === undefined) === (given.files === undefined)) {
    throw new Error("say either head: REVISION (of a git world) or files: what it changes");
  }
  if (given.head !== undefined) {
    const sha = await history.resolve(given.head);
    if (sha === null) throw new Error(`head: ${fullName(repository)} has no revision ${given.head}`);
    return sha;
  }
  const before = async (path: string) => {
    const item = await history.item(baseSha, path);
    return item === null ? null : ((await history.blob(item.sha))?.toString("utf8") ?? null);
  };
  const changes = await readChanges(given.files ?? {}, setting.worldFile, before);
  const person = { ...setting.cast.as(author), date: toTime(given.opened, setting.now) };
  return history.write({ parents: [baseSha], changes, message: given.message ?? given.title, author: person });
}
