/** Entries on other forges -> what the criteria say of them: the same as on GitHub where it can be known, and never unmet where it cannot. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { assess } from "../../src/assess.ts";
import { checkPath } from "../../src/change/path.ts";
import { loadConfig } from "../../src/config.ts";
import type { GitHub } from "../../src/github/port.ts";
import type { ProjectAnswers } from "../../src/model/answers.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Finding, Outcome } from "../../src/model/finding.ts";
import { answered, refused, someContributorsAnswer, someRepositoryAnswer } from "../answers.ts";
import { show } from "../facts/show.ts";
import { someEntry, someStanding } from "../facts.ts";
import { EFFECTS } from "./effects.ts";
import { doorTo, type ForgeStage, forgeStage, NOW, PROJECT } from "./forge-stage.ts";

const OF_PROJECT = [
  "license",
  "docs-license",
  "maintained",
  "open-governance",
  "contributors",
  "production-use",
  "age",
  "stars",
];

const config = (more: string) =>
  loadConfig(`extends: ebpf-io\n${more}`, { owner: "", repository: "" }, checkPath).config;

async function findingsFor(github: GitHub, address: string, more = ""): Promise<readonly Finding[]> {
  const entry: Entry = someEntry({ repository: address, section: "major", name: "Lantern" });
  const change = {
    added: [entry],
    removed: [],
    moved: [],
    renamed: [],
    edited: [],
    reordered: [],
    problems: [],
    hints: [],
    touchesListing: true,
  };
  const [assessment] = await assess(github, {
    ref: { owner: "harbor", repository: "landscape", number: 1 },
    config: config(more),
    change,
    standings: new Map([[entry, someStanding()]]),
    listedAt: () => [],
    description: () => "Lantern is used in production by Northwind Rail.",
    takenAt: NOW.toISOString(),
    unread: 0,
  });
  return assessment?.findings ?? [];
}

const outcomes = (findings: readonly Finding[], ids: readonly string[]): Record<string, Outcome | undefined> =>
  Object.fromEntries(ids.map((id) => [id, findings.find(({ criterion }) => criterion === id)?.outcome]));

// The only address of which "not found" is an answer about the project.
const IS_PROJECT = /tools(?:%2F|\/)lantern(?:\?[^/]*)?$/;

describe.each(["gitlab", "gitea"] as const)("on %s", (kind) => {
  let on: ForgeStage;
  let door: GitHub;
  beforeAll(async () => {
    on = await forgeStage(kind);
    door = doorTo({ [on.host]: on.forge.origin });
  });
  afterAll(() => on.forge.close());

  test("a well-kept project is judged as on GitHub", async () => {
    const found = await findingsFor(door, `https://${on.host}/${PROJECT}`);
    expect(outcomes(found, ["license", "maintained", "age", "stars", "contributors"])).toEqual({
      license: "met",
      maintained: "met",
      age: "met",
      stars: "met",
      contributors: "unmet",
    });
    const why = found.find(({ criterion }) => criterion === "contributors");
    expect(show(why?.because ?? { template: [""], values: [] })).toContain("50");
  });

  test("one that is not there is told so, with what to do", async () => {
    const found = await findingsFor(door, `https://${on.host}/tools/gone`);
    const complete = found.find(({ criterion }) => criterion === "entry-complete");
    expect(complete?.outcome).toBe("unmet");
  });

  test("an account is a question, with the likely repositories", async () => {
    const found = await findingsFor(door, `https://${on.host}/tools`);
    const license = found.find(({ criterion }) => criterion === "license");
    expect(license?.outcome).toBe("judgement");
    expect(show(license?.because ?? { template: [""], values: [] })).toContain(PROJECT);
  });

  // Silence takes as long as the patience of whoever asks; what it comes to is what a cut connection comes to.
  const effects = Object.entries(EFFECTS).filter(([, { kind: what }]) => what !== "hang");

  test.each(effects)(
    "%s, for each request by itself: nothing is claimed that the answers do not support",
    async (name, effect) => {
      const address = `https://${on.host}/${PROJECT}`;
      on.forge.faults.length = 0;
      const before = on.forge.requests.length;
      const healthy = new Map((await findingsFor(door, address)).map(({ criterion, outcome }) => [criterion, outcome]));
      const paths = [...new Set(on.forge.requests.slice(before))];
      expect(paths.length).toBeGreaterThan(5);
      const wrong: string[] = [];
      for (const path of paths.filter((one) => !(name === "404 in its own words" && IS_PROJECT.test(one)))) {
        on.forge.faults.push({ on: new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`), effect });
        for (const { criterion, outcome } of await findingsFor(door, address)) {
          const claims = outcome === "met" || outcome === "unmet";
          if (claims && outcome !== healthy.get(criterion)) wrong.push(`${path}: ${criterion} is ${outcome}`);
        }
        on.forge.faults.length = 0;
      }
      expect(wrong).toEqual([]);
    },
  );

  test("an outage is nobody's fault", async () => {
    on.forge.faults.push({ on: /./, effect: { kind: "answer", status: 503, body: "" } });
    const found = await findingsFor(door, `https://${on.host}/${PROJECT}`);
    on.forge.faults.length = 0;
    const unknown = outcomes(found, OF_PROJECT);
    expect(Object.values(unknown)).not.toContain("unmet");
    expect(unknown.license).toBe("unknown");
  });
});

/** GitHub as it answers for addresses that are not its own, but for those with a mirror. */
const github: GitHub = {
  readPullRequest: () => Promise.reject(new Error("not here")),
  readAttempts: async (_ref, addresses) => addresses.map(() => null),
  apply: () => Promise.reject(new Error("not here")),
  cost: () => ({ requests: 0, graphqlPoints: 0, rounds: 0 }),
  readProjects: (questions) =>
    Promise.resolve(
      questions.map(({ address, mirror }): ProjectAnswers => {
        const same = { address, takenAt: NOW.toISOString(), mirror, likely: [] };
        if (mirror === null) return { ...same, repository: refused("not-github"), contributors: refused("not-github") };
        const nameWithOwner = mirror;
        return {
          ...same,
          repository: answered(someRepositoryAnswer({ nameWithOwner, url: `https://github.com/${mirror}` })),
          contributors: answered(someContributorsAnswer()),
        };
      }),
    ),
};

describe("on servers that cannot be asked", () => {
  test.each([
    "https://git.kernel.org/pub/scm/utils/lantern/lantern.git",
    "https://gcc.gnu.org/git/lantern.git",
    "https://sourceware.org/git/binutils-gdb.git",
    "https://git.savannah.gnu.org/git/poke.git",
    "https://git.sr.ht/~mika/lantern",
    "https://lantern.example.org/git/",
  ])("%s: nothing is unmet, and a person is asked", async (address) => {
    const found = await findingsFor(doorTo({}, github), address);
    const told = outcomes(found, OF_PROJECT);
    expect(Object.values(told)).not.toContain("unmet");
    expect(told.license).toBe("judgement");
  });

  test("a configured mirror on GitHub stands in, and is named", async () => {
    const more = "projects:\n  - repository: https://gcc.gnu.org/git/gcc.git\n    mirror: gcc-mirror/gcc\n";
    const found = await findingsFor(doorTo({}, github), "https://gcc.gnu.org/git/gcc.git", more);
    expect(outcomes(found, ["license", "maintained"])).toEqual({ license: "met", maintained: "met" });
    const complete = found.find(({ criterion }) => criterion === "entry-complete");
    expect(show(complete?.because ?? { template: [""], values: [] })).not.toContain("old name");
  });
});
