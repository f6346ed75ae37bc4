import { describe, expect, test } from "@jest/globals";
import { deriveFacts } from "../../src/facts/derive.ts";
import { questionFor } from "../../src/facts/question.ts";
import type { Answer, ProjectAnswers, Refusal, RepositoryAnswer } from "../../src/model/answers.ts";
import type { CriterionConfig, ProjectConfig } from "../../src/model/config.ts";
import type { Facts } from "../../src/model/facts.ts";
import {
  answered,
  refused,
  someAnswers,
  someContributorsAnswer,
  someQuestion,
  someRepositoryAnswer,
} from "../answers.ts";
import { someEntry, someStanding } from "../facts.ts";
import { factOf, whyOf } from "./show.ts";

const NOTHING = { projects: [], forges: [], bots: [] };

const ASKED = { "core-technology": { level: "ask", options: { technology: "eBPF" } } } as const;

const FROM_REPOSITORY = [
  "repository",
  "createdAt",
  "stars",
  "license",
  "docsLicense",
  "activity",
  "governance",
  "evidence",
  "production",
] as const;

function factsOf(answers: ProjectAnswers, description = ""): Facts {
  const [entry, standing] = [someEntry(), someStanding()];
  return deriveFacts({ entry, standing, answers, description, asked: ASKED, config: NOTHING });
}

function project(changes: Partial<ProjectConfig>): ProjectConfig {
  return { repository: "", mirror: null, path: null, finished: null, ...changes };
}

function withRepository(repository: Answer<RepositoryAnswer>, overrides: Partial<ProjectAnswers> = {}): Facts {
  return factsOf({ ...someAnswers(), contributors: refused("not-asked"), ...overrides, repository });
}

test("a healthy project: everything is known", () => {
  const facts = factsOf(someAnswers(), "It is used in production by Northwind Rail.");
  for (const fact of [...FROM_REPOSITORY, "contributors"] as const)
    expect([fact, facts[fact].known]).toEqual([fact, true]);
  expect(facts.takenAt).toBe("2026-06-01T12:00:00Z");
  expect(factOf(facts.createdAt)).toBe("2024-03-09");
  expect(factOf(facts.stars)).toBe(812);
  expect(factOf(facts.license)).toMatchObject({ expression: "MIT", open: true });
  expect(factOf(facts.production).map(({ kind }) => kind)).toEqual(["user"]);
});

test("the same answers give the same bytes", () => {
  expect(JSON.stringify(factsOf(someAnswers()))).toBe(JSON.stringify(factsOf(someAnswers())));
});

describe("refusals", () => {
  test.each<[Refusal, RegExp]>([
    [
      "not-found",
      /^There is no public repository on GitHub at https:\/\/github\.com\/skylark-labs\/packetlens: it is misspelt, deleted, private, or/,
    ],
    ["private", /^There is no public repository on GitHub at/],
    ["rate-limited", /This is nobody's fault/],
    ["forbidden", /^GitHub did not let Listkeeper read this\. The answer was 418: teapot\.$/],
    ["unavailable", /^GitHub could not answer just now\./],
    ["too-large", /so large/],
    ["not-asked", /was not asked/],
    ["not-github", /is not the address of a repository, so there is nothing that Listkeeper could look at\.$/],
  ])("%s: no fact is known, and each says why", (refusal, why) => {
    const facts = withRepository(refused(refusal, 418, "teapot"));
    for (const fact of FROM_REPOSITORY) expect(whyOf(facts[fact])).toMatch(why);
  });

  test("only a repository that is not there is absent", () => {
    const absent = (refusal: Refusal): unknown => {
      const { repository } = withRepository(refused(refusal));
      return !repository.known && repository.absent === true;
    };
    expect(absent("not-found")).toBe(true);
    expect(absent("private")).toBe(true);
    expect(absent("unavailable")).toBe(false);
    expect(absent("not-github")).toBe(false);
  });

  test("only what is not on GitHub is for a person: no other look will ever answer it", () => {
    const forPerson = (refusal: Refusal): unknown =>
      FROM_REPOSITORY.every((name) => {
        const fact = withRepository(refused(refusal))[name];
        return !fact.known && fact.person === true;
      });
    expect(forPerson("not-github")).toBe(true);
    for (const refusal of ["not-found", "private", "forbidden", "rate-limited", "too-large", "unavailable"] as const) {
      expect(forPerson(refusal)).toBe(false);
    }
  });

  test("private reads exactly like not found, whatever else was answered", () => {
    const secret = { status: 200, message: "SecretName is private" };
    const hidden = withRepository(
      { ok: false, refusal: "private", ...secret },
      { contributors: answered(someContributorsAnswer({ people: 7 })) },
    );
    const missing = refused<never>("not-found", 404, "Not Found");
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(withRepository(missing, { contributors: missing })));
  });

  test("no address, an address elsewhere, an account", () => {
    const without = (address: string | null): string =>
      whyOf(withRepository(refused("not-github"), { address }).repository);
    expect(without(null)).toBe(
      "The entry gives no address of a repository, so there is nothing that Listkeeper could look at.",
    );
    expect(without("https://git.kernel.org/pub/scm/linux")).toBe(
      "https://git.kernel.org/pub/scm/linux is on git.kernel.org, which has no interface that Listkeeper can ask. Maintainers of the listing can name a mirror on GitHub to look at instead (projects in the configuration).",
    );
    const lens = { nameWithOwner: "skylark-labs/lens", url: "https://github.com/skylark-labs/lens", description: null };
    const account = { address: "https://github.com/skylark-labs", likely: [lens] };
    expect(whyOf(withRepository(refused("account"), account).repository)).toBe(
      "https://github.com/skylark-labs is the address of an account, and which of its repositories is meant cannot be told from it. Those of its repositories that have most stars: skylark-labs/lens.",
    );
  });

  test("what the pull request claims is known without the repository, and its silence is not", () => {
    const answers = { ...someAnswers(), repository: refused<RepositoryAnswer>("unavailable", 502) };
    expect(factOf(factsOf(answers, "It runs in production.").production)).toHaveLength(1);
    expect(factsOf(answers, "Hello").production.known).toBe(false);
    expect(factOf(factsOf(someAnswers(), "Hello").production)).toEqual([]);
  });
});

describe("identity", () => {
  function identityOf(repository: Partial<RepositoryAnswer>, address = "https://github.com/skylark-labs/packetlens") {
    return factOf(withRepository(answered(someRepositoryAnswer(repository)), { address }).repository);
  }

  test("the same name in another case or spelling is no redirect, an older name is", () => {
    expect(identityOf({}, "http://www.github.com/Skylark-Labs/PacketLens.git/")).toMatchObject({
      redirected: false,
      listedAs: "Skylark-Labs/PacketLens",
    });
    expect(identityOf({}, "https://github.com/skylark/packetd")).toMatchObject({
      redirected: true,
      listedAs: "skylark/packetd",
      nameWithOwner: "skylark-labs/packetlens",
    });
  });

  test("fork, archive, path", () => {
    expect(identityOf({ isFork: true, parent: "northwind/lens" }).forkOf).toBe("northwind/lens");
    expect(identityOf({ isFork: false, parent: "northwind/lens" }).forkOf).toBeNull();
    expect(identityOf({ isArchived: true, archivedAt: "2026-01-01T00:00:00Z" })).toMatchObject({
      archived: true,
      archivedAt: "2026-01-01T00:00:00Z",
    });
    expect(identityOf({}, "https://github.com/skylark-labs/packetlens/tree/main/lib/lens").path).toBe("lib/lens");
  });

  test.each([
    [{ mirrorUrl: "https://git.example.org/lens.git", isMirror: true }, "https://git.example.org/lens.git"],
    [{ description: "Automated upstream mirror for lens stand-alone build." }, "lens stand-alone build"],
    [{ description: "Mirror of https://git.example.org/lens" }, "https://git.example.org/lens"],
    [{ description: "This is a mirror of the Lens project, updated daily" }, "Lens project, updated daily"],
    [{ description: "Read-only mirror of lens; do not open pull requests" }, "lens"],
    [{ description: "Port mirror for containers" }, null],
    [{ description: "A mirror of your cluster's traffic for debugging" }, null],
    [{ description: "Mirrors traffic with eBPF" }, null],
    [{ description: null }, null],
  ])("mirror: %j", (repository, expected) => {
    expect(identityOf(repository).mirrorOf).toBe(expected);
  });
});

describe("questionFor", () => {
  const asked = (level: CriterionConfig["level"], options: unknown) => ({ contributors: { level, options } });
  const address = "https://github.com/skylark-labs/packetlens";

  test.each([
    [asked("required", { "at-least": 50, compare: "at-least" }), 50],
    [asked("required", { "at-least": 50, compare: "more-than" }), 51],
    [asked("advised", { "at-least": 50 }), 50],
    [asked("off", { "at-least": 50 }), null],
    [{}, null],
    [asked("required", { "at-least": "50" }), null],
    [asked("required", { "at-least": -1 }), null],
    [asked("required", null), null],
    [asked("required", 50), null],
  ])("%j asks for %p people", (criteria, contributors) => {
    expect(questionFor(someEntry(), criteria, NOTHING)).toEqual(someQuestion(address, { contributors }));
  });

  test("an entry without an address", () => {
    expect(questionFor(someEntry({ repository: null }), {}, NOTHING)).toEqual(someQuestion(null));
  });

  test("what the configuration knows of a project, by any spelling of its address", () => {
    const repository = "git@github.com:Skylark-Labs/Packetlens.git";
    const projects = [project({ repository, mirror: "skylark-mirror/packetlens", path: "lens" })];
    expect(questionFor(someEntry(), {}, { ...NOTHING, projects, bots: ["lens-sync"] })).toEqual(
      someQuestion(address, { mirror: "skylark-mirror/packetlens", folder: "lens", bots: ["lens-sync"] }),
    );
  });

  test("an address that is none of a repository is configured letter by letter", () => {
    const repository = "https://git.example.org/?q=lens";
    const projects = [project({ repository, mirror: "skylark-mirror/lens" })];
    const mirrorOf = (listed: string) =>
      questionFor(someEntry({ repository: listed }), {}, { ...NOTHING, projects }).mirror;
    expect(mirrorOf(repository)).toBe("skylark-mirror/lens");
    expect(mirrorOf("https://git.example.org/?q=other")).toBeNull();
  });

  test("the folder that the address names comes before the one that is configured", () => {
    const listed = "https://github.com/skylark-labs/packetlens/tree/main/cmd/lens";
    const projects = [project({ repository: listed, path: "lens" })];
    const { folder } = questionFor(someEntry({ repository: listed }), {}, { ...NOTHING, projects });
    expect(folder).toBe("cmd/lens");
  });
});
