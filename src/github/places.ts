/** Questions about projects -> the places on GitHub that they are about, each of them once, or why there is none. */
import { parseAddress } from "../address.ts";
import type { Answer, ProjectQuestion, RepositoryAnswer } from "../model/answers.ts";
import { declined } from "./errors.ts";
import type { Place } from "./history-sample.ts";

/** What GitHub is asked about: a repository, perhaps with a folder of it, or an account. */
export type Target =
  | { readonly of: "repository"; readonly key: string; readonly place: Place; readonly folder: string | null }
  | { readonly of: "account"; readonly key: string; readonly login: string };

/** A question with its target; `otherwise` is the answer where there is none. */
export interface Located {
  readonly question: ProjectQuestion;
  readonly target: Target | null;
  /** The mirror that is asked in the place of the address. */
  readonly mirror: string | null;
  readonly otherwise: Answer<RepositoryAnswer>;
}

/** `host` is the one whose repositories this API knows. */
export function locate(question: ProjectQuestion, host: string): Located {
  const mirror = question.mirror === null ? null : parseAddress(question.mirror);
  const address = question.address === null ? null : parseAddress(question.address);
  const none = (message: string): Located => ({
    question,
    target: null,
    mirror: null,
    otherwise: declined("not-github", message),
  });
  if (mirror !== null && mirror.name !== null) {
    const { owner, name } = mirror;
    return { ...none(""), mirror: `${owner}/${name}`, target: repositoryAt(host, owner, name, question.folder) };
  }
  if (address === null) return none("There is no address of a repository.");
  if (address.host !== host) return none(`The repository is not on ${host}.`);
  const { owner, name } = address;
  if (name !== null) return { ...none(""), target: repositoryAt(host, owner, name, question.folder) };
  return { ...none(""), target: { of: "account", key: owner.toLowerCase(), login: owner } };
}

function repositoryAt(host: string, owner: string, name: string, folder: string | null): Target {
  const path = folder?.replace(/^\/+|\/+$/g, "") || null;
  const key = `${owner}/${name}`.toLowerCase() + (path === null ? "" : `:${path}`);
  return { of: "repository", key, place: { owner, name, url: `https://${host}/${owner}/${name}` }, folder: path };
}
