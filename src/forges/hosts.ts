/** An address's host -> the programming interface that it speaks, where that is known. */
import { parseAddress } from "../address.ts";
import type { ProjectQuestion } from "../model/answers.ts";

export type Kind = "gitlab" | "gitea";

/** A project on a forge that can be asked. */
export interface Place {
  readonly kind: Kind;
  /** Lower case, as it is resolved. */
  readonly host: string;
  /** With all groups: `group/subgroup`. */
  readonly owner: string;
  /** Null where the address names an account only. */
  readonly name: string | null;
}

// Well-known instances whose names do not say what they run; a listing's configuration (`forges`) names others.
const KNOWN: ReadonlyMap<string, Kind> = new Map([
  ["0xacab.org", "gitlab"],
  ["code.videolan.org", "gitlab"],
  ["dev.gajim.org", "gitlab"],
  ["forge.univention.org", "gitlab"],
  ["foss.heptapod.net", "gitlab"],
  ["framagit.org", "gitlab"],
  ["git.drupalcode.org", "gitlab"],
  ["git.rwth-aachen.de", "gitlab"],
  ["invent.kde.org", "gitlab"],
  ["salsa.debian.org", "gitlab"],
  ["source.puri.sm", "gitlab"],
  ["code.forgejo.org", "gitea"],
  ["codeberg.org", "gitea"],
  ["git.disroot.org", "gitea"],
  ["opendev.org", "gitea"],
]);

/** Null for what is on GitHub, on no known forge, or no address of a repository or an account at all. */
export function placeOf({ address, forge }: Pick<ProjectQuestion, "address" | "forge">): Place | null {
  const parsed = address === null ? null : parseAddress(address);
  if (address === null || parsed === null || parsed.host === "github.com") return null;
  const { host, owner, name } = parsed;
  const kind = forge ?? KNOWN.get(host) ?? kindByName(host) ?? (/\/-\/(?:tree|blob)\//.test(address) ? "gitlab" : null);
  if (kind === null) return null;
  return kind === "gitea" ? onGitea(host, owner, name) : { kind, host, owner, name };
}

/** `gitlab.gnome.org`, `gitea.example.org`, `forgejo.example.org`. */
function kindByName(host: string): Kind | null {
  if (/^gitlab\./.test(host)) return "gitlab";
  return /^(?:gitea|forgejo)\./.test(host) ? "gitea" : null;
}

/** There are no groups in groups: what follows the name is a page of the repository. */
function onGitea(host: string, owner: string, name: string | null): Place {
  const [first = "", second = null] = [...owner.split("/"), ...(name === null || owner === "" ? [] : [name])];
  return { kind: "gitea", host, owner: first, name: name === null ? null : second };
}
