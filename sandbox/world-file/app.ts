/** The App in the world file's words, and its manifest -> the App of the world. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { addApp } from "../new-world.ts";
import type { App, World } from "../world.ts";
import type { Setting } from "./described-history.ts";
import { problemsOf, worldFileError } from "./problems.ts";
import { readYaml } from "./read-yaml.ts";
import type { GivenApp } from "./schema.ts";

// Only what matters here: an `app.yml` has more keys, which are GitHub's.
const manifest = z.object({
  default_permissions: z.record(z.string(), z.enum(["read", "write", "admin"])).default({}),
  default_events: z.array(z.string()).default([]),
});

export function addDescribedApp(world: World, given: GivenApp, { worldFile }: Setting): App {
  const base =
    given.manifest === undefined ? manifest.parse({}) : readManifest(resolve(dirname(worldFile), given.manifest));
  const single = given["installed-on"].filter((each) => each.includes("/"));
  const whole = given["installed-on"].filter((each) => !each.includes("/"));
  const owners = new Set(
    single.map((each) => each.slice(0, each.indexOf("/"))).filter((owner) => !whole.includes(owner)),
  );
  const { url, secret } = given.webhook;
  return addApp(world, {
    slug: given.slug,
    owner: given.owner,
    name: given.name ?? given.slug,
    description: given.description,
    permissions: { ...base.default_permissions, ...given.permissions },
    events: [...new Set([...base.default_events, ...given.events])],
    webhookUrl: url ?? null,
    ...(secret === undefined ? {} : { webhookSecret: secret }),
    installations: [
      ...whole.map((account) => ({ account })),
      ...[...owners].map((account) => ({
        account,
        selection: "selected" as const,
        repositories: single.filter((each) => each.startsWith(`${account}/`)),
      })),
    ],
  });
}

function readManifest(file: string): z.output<typeof manifest> {
  const { value, lineOf } = readYaml(readFileSync(file, "utf8"), file);
  const { success, data, error } = manifest.safeParse(value);
  if (!success)
    throw worldFileError(
      file,
      problemsOf(error, () => []),
      lineOf,
    );
  return data;
}
