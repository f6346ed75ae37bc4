/** What a configuration says of people and labels -> how the stages know them. */
import { type Commander, type Config, LABEL_PREFIX, type LabelsConfig } from "../model/config.ts";
import type { FileConfig } from "./said.ts";

export function labelsOf(said: FileConfig["labels"]): LabelsConfig {
  const given = typeof said === "object" ? said : {};
  return {
    on: said !== false,
    prefix: given.prefix ?? LABEL_PREFIX,
    names: Object.fromEntries(Object.entries(given.names ?? {}).filter(([, name]) => name !== undefined)),
    input: { hold: given.input?.hold ?? [], skip: given.input?.skip ?? [] },
  };
}

/** `write`, `role:NAME`, `team:ORGANIZATION/TEAM` or `user:LOGIN`, as the schema has checked. */
export function commanderOf(said: string): Commander {
  const [kind = "", name = ""] = split(said, ":");
  if (kind === "role") return { kind, name };
  if (kind === "user") return { kind, login: name };
  if (kind === "team") {
    const [organization = "", slug = ""] = split(name, "/");
    return { kind, organization, slug };
  }
  return { kind: "permission", least: said === "admin" || said === "maintain" || said === "triage" ? said : "write" };
}

export function reviewersOf(said: NonNullable<FileConfig["request-review"]>): Config["requestReview"] {
  return said === "code-owners" ? said : said.map(commanderOf);
}

function split(text: string, at: string): readonly string[] {
  const place = text.indexOf(at);
  return place === -1 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}
