/** A repository's address in any spelling -> host, owner, name, path, and a key that is the same for all spellings. */

export interface Address {
  /** Lower case, without `www.`: `github.com`. */
  readonly host: string;
  /** As written; on forges with nested groups all but the last part, joined with `/`. */
  readonly owner: string;
  /** As written, without `.git`; null where the address names an owner only. */
  readonly name: string | null;
  /** Folder inside the repository (`/tree/REF/path`, `/-/blob/REF/path`, `/src/branch/REF/path`), or null. */
  readonly path: string | null;
  /** Equal for two spellings of one repository; two folders of one repository have the same key. */
  readonly key: string;
}

// https://docs.github.com/en/rest: an owner has 1 to 39 letters, digits and hyphens, a repository 1 to 100 of A-Za-z0-9._-
const OWNER = /^[a-z\d](?:[a-z\d-]{0,38})$/i;
const NAME = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
const NOT_OWNERS = new Set([
  "about",
  "apps",
  "collections",
  "enterprise",
  "explore",
  "features",
  "login",
  "marketplace",
  "orgs",
  "search",
  "settings",
  "sponsors",
  "topics",
  "trending",
  "users",
]);
const MOST = 2000;

/** Null for what is no web address, SSH address or `owner/name` at all. */
export function parseAddress(written: string): Address | null {
  const text = written.trim();
  if (text.length > MOST) return null;
  const ssh = /^(?:ssh:\/\/)?git@([\w.-]+)[:/](.+)$/.exec(text);
  if (ssh) return fromParts(ssh[1] ?? "", ssh[2] ?? "");
  if (/^[\w-]+\/[\w.-]+$/.test(text)) return fromParts("github.com", text);
  const address = /^[\w.-]+\.[a-z]{2,}\//i.test(text)
    ? `https://${text}`
    : text.replace(/^git\+|^git:/i, (m) => (m === "git+" ? "" : "https:"));
  // To catch what `URL` throws for everything that is no address takes far longer than to ask first.
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  return fromParts(url.hostname, url.pathname, url.search);
}

function fromParts(hostname: string, pathname: string, search = ""): Address | null {
  const host = hostname.toLowerCase().replace(/^www\./, "");
  const parts = [...pathname.split("/"), ...gitweb(search).split("/")].filter((part) => part !== "");
  if (host === "github.com") return onGitHub(host, parts);
  const { own, path, plain } = split(parts);
  const last = own.at(-1)?.replace(/\.git$/i, "") ?? null;
  const owner = own.slice(0, -1).join("/");
  const question = plain && gitweb(search) === "" && !ON_PAGES.test(search) ? search : "";
  const key = `${host}/${[...own.slice(0, -1), last ?? ""].join("/")}${question}`.replace(/\/$/, "").toLowerCase();
  return { host, owner: owner === "" ? (last ?? "") : owner, name: owner === "" ? null : last, path, key };
}

/** The repository that gitweb names in its question: `?p=gcc.git;a=summary`. */
function gitweb(search: string): string {
  return /^\?p=([^;&]+\.git)(?:[;&]|$)/.exec(search)?.[1]?.replaceAll("%2F", "/") ?? "";
}

/** What pages of forges add to the address of a repository, and what changes nothing of which one it is. */
const ON_PAGES = /^\?(?:ref_type|tab|h)=[^&]*$/;

interface Split {
  readonly own: readonly string[];
  readonly path: string | null;
  /** Whether nothing in the path says where the repository's own part ends. */
  readonly plain: boolean;
}

/** Takes what a forge's page shows away from the repository that it is of. */
function split(parts: readonly string[]): Split {
  const named = parts.findIndex((part, i) => i > 0 && /\.git$/i.test(part));
  const end = named !== -1 ? named + 1 : parts.findIndex((part, i) => i > 1 && isPage(part, parts[i + 1]));
  if (end === -1) return { own: parts, path: null, plain: true };
  const path = folderIn(parts.slice(end), named !== -1);
  return { own: parts.slice(0, end), path: path === "" ? null : decode(path), plain: false };
}

/** `-` of GitLab, `src/branch` of Gitea, `tree` of the older GitLab and of SourceHut. */
function isPage(part: string, next: string | undefined): boolean {
  if (part === "-") return true;
  if (part === "src") return next === "branch" || next === "commit" || next === "tag";
  return (part === "tree" || part === "blob") && next !== undefined;
}

/** `bare`: the repository's name ended with `.git`, as cgit has it, which names no revision in the path. */
function folderIn(page: readonly string[], bare: boolean): string {
  const [verb = "", ...rest] = page[0] === "-" ? page.slice(1) : page;
  if (verb === "src") return rest.slice(2).join("/");
  if (verb !== "tree" && verb !== "blob") return "";
  if (bare && page[0] !== "-") return rest.join("/");
  return rest.slice(rest[1] === "item" ? 2 : 1).join("/");
}

function onGitHub(host: string, [owner = "", repository, verb, , ...rest]: readonly string[]): Address | null {
  if (!OWNER.test(owner) || NOT_OWNERS.has(owner.toLowerCase())) return null;
  if (repository === undefined) return { host, owner, name: null, path: null, key: `${host}/${owner}`.toLowerCase() };
  const name = repository.replace(/\.git$/i, "");
  if (!NAME.test(name)) return null;
  const path = (verb === "tree" || verb === "blob") && rest.length > 0 ? decode(rest.join("/")) : null;
  return { host, owner, name, path, key: `${host}/${owner}/${name}`.toLowerCase() };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is allowed in an address
  }
}

/** How the pages of a forge are addressed, below the address of a repository. */
const PAGES = {
  github: { blob: "blob/", tree: "tree/", commits: "commits/" },
  gitlab: { blob: "-/blob/", tree: "-/tree/", commits: "-/commits/" },
  gitea: { blob: "src/commit/", tree: "src/commit/", commits: "commits/commit/" },
} as const;

/** The page of a file, a folder or their history at a revision (a full SHA); an empty path is the repository itself. */
export function pageOf(
  { forge, url }: { readonly forge: keyof typeof PAGES; readonly url: string },
  page: "blob" | "tree" | "commits",
  revision: string,
  path = "",
): string {
  const inside = path.split("/").map(encodeURIComponent).join("/");
  return `${url}/${PAGES[forge][page]}${revision}/${inside}`.replace(/\/$/, "");
}

/** What of an address a list may have otherwise than the browser shows it. */
export function spellingsOf(written: string): readonly ("http" | "www" | "git" | "fragment")[] {
  const text = written.trim();
  return [
    ...(/^http:/i.test(text) ? ["http" as const] : []),
    ...(/^https?:\/\/www\./i.test(text) ? ["www" as const] : []),
    ...(/\.git\/?(?:[?#]|$)/i.test(text) ? ["git" as const] : []),
    ...(text.includes("#") ? ["fragment" as const] : []),
  ];
}
