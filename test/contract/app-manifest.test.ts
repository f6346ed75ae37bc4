import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { load } from "js-yaml";
import type { Probot } from "probot";
import { listen } from "../../src/app.ts";

interface Manifest {
  readonly default_events: readonly string[];
  readonly default_permissions: Readonly<Record<string, string>>;
}

const manifest = load(readFileSync(new URL("../../../app.yml", import.meta.url), "utf8")) as Manifest;

/** GitHub sends these to each App, which cannot ask for them. */
const ALWAYS_SENT: ReadonlySet<string> = new Set(["installation", "installation_repositories"]);

test("the App asks for just the events that it hears", () => {
  const heard = new Set<string>();
  const probot = {
    on: (names: string | readonly string[]) => {
      for (const name of [names].flat()) heard.add(String(name).split(".")[0] ?? "");
    },
  };
  const never = () => Promise.reject(new Error("nothing is heard in this test"));
  listen(probot as unknown as Probot, { appId: 1, open: () => never() as never, again: { after: 1, tries: 0 } });
  expect([...heard].filter((name) => !ALWAYS_SENT.has(name)).toSorted()).toEqual(manifest.default_events.toSorted());
});

/** Each permission with the calls that need it: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
test("the App asks for the least permissions", () => {
  expect(manifest.default_permissions).toEqual({
    metadata: "read",
    contents: "read",
    pull_requests: "write",
    issues: "read",
    checks: "write",
    merge_queues: "read",
    members: "read",
  });
});
