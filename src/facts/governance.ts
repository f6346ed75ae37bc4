/** Names of files, and what README and CONTRIBUTING say -> how a project is governed and whether it is open to others. */
import type { RepositoryAnswer, TreeEntry } from "../model/answers.ts";
import { type Fact, type GovernanceFacts, type GovernanceFile, known } from "../model/facts.ts";
import { linkTo, readmeOf } from "./at-head.ts";
import { closedNotice } from "./closed-notice.ts";

type Kind = GovernanceFile["kind"];

const EXTENSION = /\.(?:md|markdown|rst|txt|adoc|asciidoc|org|ya?ml)$/i;
const KINDS: Readonly<Record<string, Kind>> = {
  codeofconduct: "code-of-conduct",
  codeowners: "codeowners",
  committers: "maintainers",
  conduct: "code-of-conduct",
  contributing: "contributing",
  contribute: "contributing",
  governance: "governance",
  maintainers: "maintainers",
  owners: "maintainers",
  security: "security",
};

export function governance(repository: RepositoryAnswer): Fact<GovernanceFacts> {
  const named = inFolders(repository, kindOf);
  const own = named.some(({ kind }) => kind === "contributing") ? named : [...named, ...inFolders(repository, guideIn)];
  const files = [...own, ...inherited(repository, new Set(own.map(({ kind }) => kind)))];
  const guide = repository.files.filter(({ path }) =>
    /^(?:\.github\/|docs\/)?contributing(?:\.[a-z]{1,8})?$/i.test(path),
  );
  const texts = [repository.description, readmeOf(repository)?.text ?? null, ...guide.map(({ text }) => text)];
  return known(
    {
      files,
      issuesOpen: repository.hasIssuesEnabled && !repository.isArchived,
      pullRequestsOpen: repository.isArchived ? false : null,
      closedNotice: closedNotice(texts.filter((text) => text !== null)),
    },
    repository.url,
  );
}

type Tell = (entry: TreeEntry) => Kind | undefined;

function inFolders(repository: RepositoryAnswer, tell: Tell): readonly GovernanceFile[] {
  const folders: readonly (readonly [string, readonly TreeEntry[]])[] = [
    ["", repository.root],
    [".github/", repository.githubFolder],
    ["docs/", repository.docsFolder],
  ];
  return folders.flatMap(([folder, entries]) =>
    entries.flatMap((entry) => {
      const kind = tell(entry);
      if (kind === undefined) return [];
      const path = `${folder}${entry.name}`;
      return [{ kind, path, url: linkTo(repository, path, entry.type), inherited: false }];
    }),
  );
}

/** `code-of-conduct.md`, `CODE_OF_CONDUCT`, `Contributing.rst`. */
function kindOf({ name, type }: TreeEntry): Kind | undefined {
  if (type === "commit") return undefined;
  const plain = name.replace(EXTENSION, "").replace(/[-_ ]/g, "").toLowerCase();
  return Object.hasOwn(KINDS, plain) ? KINDS[plain] : undefined;
}

/** A guide under a name of its own: `CONTRIBUTION.md`, `CONTRIBUTING-SCRIPTS.md`. */
function guideIn({ name, type }: TreeEntry): Kind | undefined {
  const alike = EXTENSION.test(name) && /^contribut(?:ing|ions?)(?![a-z])/i.test(name);
  return type === "blob" && alike ? "contributing" : undefined;
}

/** What GitHub knows beside the folders that were looked at: handed down by the owner's `.github` repository, or at another place. */
function inherited(
  { inherited: given, url: own }: RepositoryAnswer,
  seen: ReadonlySet<Kind>,
): readonly GovernanceFile[] {
  const addresses: readonly (readonly [Kind, string | null])[] = [
    ["contributing", given.contributing],
    ["code-of-conduct", given.codeOfConduct],
    ["security", given.securityPolicy],
  ];
  return addresses.flatMap(([kind, url]) => {
    if (url === null || !/^https?:\/\//i.test(url) || seen.has(kind)) return [];
    const inRepository = url.startsWith(`${own}/blob/`);
    return [{ kind, path: pathIn(url), url, inherited: !inRepository }];
  });
}

/** `CONTRIBUTING.md` of `https://github.com/owner/.github/blob/main/CONTRIBUTING.md`. */
function pathIn(url: string): string {
  return /\/blob\/[^/]{1,200}\/(.{1,200})$/.exec(url)?.[1] ?? url.slice(url.lastIndexOf("/", url.length - 2) + 1);
}
