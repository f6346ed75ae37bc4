/** What an embedded forge answers -> where it is not as the forge's programming interface is described. */
import { readFileSync } from "node:fs";

type Types = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Members and their types, as client libraries made from the published descriptions have them. */
const DESCRIBED = JSON.parse(
  readFileSync(new URL("../../../test/contract/forges.json", import.meta.url), "utf8"),
) as Readonly<Record<"gitea" | "gitlab", { readonly described: string; readonly types: Types }>>;

/** Members that the description lacks, with the page that has them. */
const ELSEWHERE: Types = {
  // https://docs.gitlab.com/api/projects/
  Project: { license: "object", license_url: "string", tag_list: "array", forked_from_project: "object" },
  SimpleProject: { tag_list: "array" },
  // https://docs.gitlab.com/api/commits/
  Commit: { trailers: "object", extended_trailers: "object" },
  // https://docs.gitlab.com/api/merge_requests/
  MergeRequest: { merge_user: "object" },
};

/** The members that are not described, or are of another type; null stands for any. */
export function strange(forge: "gitea" | "gitlab", type: string, answer: unknown): readonly string[] {
  const described = { ...DESCRIBED[forge].types[type], ...(forge === "gitlab" ? ELSEWHERE[type] : {}) };
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return [`${type} is no object`];
  return Object.entries(answer).flatMap(([name, value]) => {
    const wanted = described[name];
    if (wanted === undefined) return [`${type}.${name} is not described`];
    const is = Array.isArray(value) ? "array" : typeof value;
    return value === null || is === wanted ? [] : [`${type}.${name} is ${is}, not ${wanted}`];
  });
}
