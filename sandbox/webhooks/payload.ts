/** Something that happened -> the payload that GitHub would send: its own published example, with the world's values laid over it. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { accountOrGhost } from "../accounts.ts";
import type { Json } from "../json.ts";
import type { Links } from "../links.ts";
import { nodeId } from "../shape/node-id.ts";
import { simpleRepository } from "../shape/repository.ts";
import { organization, simpleUser } from "../shape/user.ts";
import type { Installation, World } from "../world.ts";
import type { Occurrence } from "./occurrence.ts";

interface Examples {
  readonly name: string;
  readonly examples: readonly Json[];
}

/** Members that say who and where: never taken from an example. */
const OURS = new Set(["action", "repository", "sender", "organization", "installation", "enterprise"]);

let published: readonly Examples[] | null = null;

export function payloadOf(world: World, occurrence: Occurrence, installation: Installation, links: Links): Json {
  const { event, action, repository, sender, about } = occurrence;
  const owner = repository === null ? null : accountOrGhost(world, repository.owner);
  const skeleton = exampleOf(event, action);
  const kept = Object.entries(skeleton).filter(([key]) => !OURS.has(key) && key in about);
  return {
    ...(action === null ? {} : { action }),
    ...laidOver(Object.fromEntries(kept), about),
    ...(repository === null
      ? {}
      : { repository: laidOver(asJson(skeleton.repository), simpleRepository(world, repository, links)) }),
    ...(owner?.type === "Organization" ? { organization: organization(owner, links) } : {}),
    sender: simpleUser(accountOrGhost(world, sender), links),
    installation: { id: installation.id, node_id: nodeId("IntegrationInstallation", installation.id) },
  };
}

/** The example of the action, or any of the event where GitHub has published none. */
function exampleOf(event: string, action: string | null): Json {
  published ??= readExamples();
  const examples = published.find(({ name }) => name === event)?.examples ?? [];
  return examples.find((example) => example.action === action) ?? examples[0] ?? {};
}

function readExamples(): readonly Examples[] {
  const folder = createRequire(import.meta.url).resolve("@octokit/webhooks-examples/package.json");
  const file = new URL("./api.github.com/index.json", `file://${folder}`);
  return JSON.parse(readFileSync(file, "utf8")) as readonly Examples[];
}

/**
 * What the world knows wins. Of what only the example has, flags, numbers and nulls stay, so that no member is missing; its texts and
 * objects go, since they speak of other people's repositories.
 */
function laidOver(example: Json, values: Json): Json {
  const laid: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(example)) {
    if (!(key in values) && (value === null || typeof value === "boolean" || typeof value === "number"))
      laid[key] = value;
  }
  for (const [key, value] of Object.entries(values)) {
    laid[key] = isJson(value) && isJson(example[key]) ? laidOver(asJson(example[key]), value) : value;
  }
  return laid;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asJson(value: unknown): Json {
  return isJson(value) ? value : {};
}
