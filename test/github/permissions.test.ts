import { afterEach, describe, expect, test } from "@jest/globals";
import { GitHubError } from "../../src/github/errors.ts";
import type { ChooseFiles } from "../../src/github/port.ts";
import type { Commander } from "../../src/model/config.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeRole, type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const TEAM: Commander = { kind: "team", organization: "acme", slug: "core" };
const PERMISSION = "GET /repos/o/list/collaborators/bo/permission";
const MEMBERSHIP = "GET /orgs/acme/teams/core/memberships/bo";

const least = (name: "admin" | "maintain" | "write" | "triage"): Commander => ({ kind: "permission", least: name });
const role = (permission: string, role_name = permission, permissions: FakeRole["permissions"] = {}): FakeRole => ({
  ...{ permission, role_name, permissions },
});

/** Somebody has said something: whether that person may decide is the question. */
function github(given: Partial<FakeState> = {}, app: number | null = 99): FakeGitHub {
  return fakeGitHub(fakeState({ comments: [{ id: 1, by: "bo", body: "/accept", mine: false }], ...given }), app);
}

async function may(fake: FakeGitHub, ...who: readonly Commander[]): Promise<boolean | undefined> {
  const choose: ChooseFiles = () => Object.assign(() => false, { hears: () => true, who });
  const { pull } = await fake.door.readPullRequest(REF, choose, null);
  return pull.remarks[0]?.may;
}

describe("a permission", () => {
  test.each<[string, FakeRole, Commander, boolean]>([
    ["write is write", role("write"), least("write"), true],
    ["admin is more than write", role("admin"), least("write"), true],
    ["read is less", role("read"), least("triage"), false],
    ["none is less", role("none"), least("triage"), false],
    ["maintain is told as write, with its role", role("write", "maintain"), least("maintain"), true],
    ["write is less than maintain", role("write"), least("maintain"), false],
    ["triage is told as read, with its role", role("read", "triage"), least("triage"), true],
    ["triage is less than write", role("read", "triage"), least("write"), false],
    [
      "a role of the organisation's own, by what it stands for",
      role("write", "curator", { maintain: true }),
      least("maintain"),
      true,
    ],
    [
      "a role of the organisation's own that stands for less",
      role("read", "write it", { triage: true }),
      least("write"),
      false,
    ],
    ["a role by its name", role("read", "Curator"), { kind: "role", name: "curator" }, true],
    ["another role", role("read", "triage"), { kind: "role", name: "curator" }, false],
  ])("%s", async (_, granted, who, expected) => {
    expect(await may(github({ roles: { bo: granted } }), who)).toBe(expected);
  });

  test("404 is nobody who may", async () => {
    expect(await may(github(), least("triage"))).toBe(false);
  });
});

describe("a team", () => {
  test.each([
    ["a member", { bo: "active" }, true],
    ["one who is invited", { bo: "pending" }, false],
    ["another", { cy: "active" }, false],
  ])("%s", async (_, members, expected) => {
    expect(await may(github({ teams: { "acme/core": members } }), TEAM)).toBe(expected);
  });
});

describe("who is looked up", () => {
  test("is nobody who is named, or where nobody may", async () => {
    const named = github();
    expect(await may(named, { kind: "user", login: "Bo" }, TEAM)).toBe(true);
    expect(named.log).not.toContain(MEMBERSHIP);
    finish();
    const none = github();
    expect(await may(none)).toBe(false);
    expect(none.log).not.toContain(PERMISSION);
  });

  test("is each once, and no team is asked about one who may already", async () => {
    const comments = [1, 2, 3].map((id) => ({ id, by: id === 2 ? "BO" : "bo", body: "/accept", mine: false }));
    const fake = github({ comments, roles: { bo: role("write") } });
    expect(await may(fake, TEAM, least("write"))).toBe(true);
    expect(fake.log.filter((line) => line.includes("/permission"))).toEqual([PERMISSION]);
    expect(fake.log).not.toContain(MEMBERSHIP);
  });

  test("are not more than fifty, those first who are known here", async () => {
    const crowd = Array.from({ length: 80 }, (_, i) => ({ id: i, by: `s${i}`, body: "/accept", mine: false }));
    const comments = [...crowd, { id: 99, by: "bo", body: "/accept", mine: false, association: "MEMBER" }];
    const fake = github({ comments, roles: { bo: role("write") } });
    const choose: ChooseFiles = () => Object.assign(() => false, { hears: () => true, who: [least("write")] });
    const { pull } = await fake.door.readPullRequest(REF, choose, null);
    expect(pull.remarks.at(-1)).toMatchObject({ author: "bo", may: true });
    expect(fake.log.filter((line) => line.includes("/permission"))).toHaveLength(50);
  });
});

describe("what GitHub does not tell", () => {
  const outages = [
    ["an outage", { status: 502, body: "" }],
    ["a limit", { status: 429, body: { message: "You have exceeded a secondary rate limit." } }],
    [
      "a spent limit",
      { status: 403, body: { message: "API rate limit exceeded" }, headers: { "x-ratelimit-remaining": "0" } },
    ],
  ] as const;

  test.each(outages)("is no answer: %s ends the reading", async (_, fault) => {
    for (const [line, who] of [
      [PERMISSION, least("write")],
      [MEMBERSHIP, TEAM],
    ] as const) {
      const fake = github({ roles: { bo: role("write") } });
      fake.fail(line, fault);
      const error = await may(fake, who).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(GitHubError);
      expect(String(error)).toMatch(/Could not look up wh/);
      finish();
    }
  });

  const FORBIDDEN = { status: 403, body: { message: "Resource not accessible by integration" } };

  test("since the App may not ask has to be mended by somebody", async () => {
    const fake = github();
    fake.fail(MEMBERSHIP, FORBIDDEN);
    await expect(may(fake, TEAM)).rejects.toThrow(/team acme\/core: Resource not accessible/);
  });

  test("since a workflow's token is never told of teams is a right that cannot be seen", async () => {
    const fake = github({ viewer: "github-actions[bot]" });
    fake.fail(MEMBERSHIP, FORBIDDEN);
    expect(await may(fake, TEAM)).toBe(false);
  });

  test("since a person's token may not ask is a right that cannot be seen", async () => {
    const fake = github({}, null);
    fake.fail(MEMBERSHIP, FORBIDDEN);
    expect(await may(fake, TEAM)).toBe(false);
  });
});
