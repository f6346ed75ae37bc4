import { afterEach, describe, expect, test } from "@jest/globals";
import type { ChooseFiles } from "../../src/github/port.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeOther, type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const ADDRESS = "https://github.com/gma/podtrace";
const LINK = "See https://github.com/gma/podtrace for it.";

const github = (...others: readonly FakeOther[]): FakeGitHub => fakeGitHub(fakeState({ others }));

async function numbers(fake: FakeGitHub, address: string | null = ADDRESS): Promise<readonly number[] | null> {
  const [found = null] = await fake.door.readAttempts(REF, [address]);
  return found?.map(({ number }) => number) ?? null;
}

describe("an attempt", () => {
  test("is told with how it ended, the newest first, and the pull request itself is none", async () => {
    const fake = github(
      { number: 3, title: "Add Podtrace", state: "CLOSED", ended: "2025-01-02T23:59:59Z" },
      { number: 5, title: "Podtrace again", body: LINK, state: "MERGED" },
      { number: 7, title: "Add Podtrace" },
      { number: 9, title: "Move it", body: LINK },
    );
    const same = { author: "ann" };
    const url = (number: number) => `https://github.com/o/list/pull/${number}`;
    expect(await fake.door.readAttempts(REF, [ADDRESS])).toEqual([
      [
        { ...same, number: 9, title: "Move it", url: url(9), state: "open", ended: null },
        { ...same, number: 5, title: "Podtrace again", url: url(5), state: "merged", ended: "2025-05-06" },
        { ...same, number: 3, title: "Add Podtrace", url: url(3), state: "closed", ended: "2025-01-02" },
      ],
    ]);
  });

  test.each<[string, Omit<FakeOther, "number">, boolean]>([
    ["has the name in its title", { title: "add: PodTrace (emerging)" }, true],
    ["has the address in its title", { title: "Add github.com/gma/podtrace" }, true],
    ["has owner and name in its title", { title: "Add gma/podtrace" }, true],
    ["has the address in its text", { title: "A new one", body: "git@github.com:GMA/podtrace.git" }, true],
    ["has the listing's own address before", { title: "Mine", body: `https://github.com/o/list\n${LINK}` }, true],
    ["names it as a part of another word", { title: "Add podtracer" }, false],
    [
      "is of another owner's project of that name",
      { title: "Add Podtrace", body: "https://github.com/x/podtrace" },
      false,
    ],
    ["speaks of it beside its own project", { title: "Add Y", body: `https://github.com/x/y\n${LINK}` }, false],
    ["is of another repository", { title: "Add Podtrace", repository: "o/other" }, false],
  ])("%s", async (_, other, counts) => {
    expect(await numbers(github({ number: 3, ...other }))).toEqual(counts ? [3] : []);
  });

  test("is none for its title alone, where many titles have the word", async () => {
    const titled = Array.from({ length: 9 }, (_, i) => ({ number: 20 + i, title: "More of eBPF" }));
    const fake = github(...titled, { number: 3, title: "Add cilium/ebpf" });
    expect(await numbers(fake, "https://github.com/cilium/ebpf")).toEqual([3]);
  });

  test("is one of ten at most", async () => {
    const others = Array.from({ length: 20 }, (_, i) => ({ number: 20 + i, title: "Add it", body: LINK }));
    expect(await numbers(github(...others))).toHaveLength(10);
  });
});

describe("what is asked", () => {
  test.each([
    ["no address", null],
    ["an account", "https://github.com/gma"],
    ["a name with a quote in it", 'https://git.example.org/gma/pod"trace'],
    ["no address at all", 'x" repo:secret/place "'],
  ])("is nothing about %s", async (_, address) => {
    const fake = github();
    expect(await fake.door.readAttempts(REF, [address])).toEqual([null]);
    expect(fake.log).toEqual([]);
  });

  test("are two searches of this listing's pull requests", async () => {
    const fake = github();
    await numbers(fake);
    expect(fake.bodies[0]?.variables).toEqual({
      q0: 'repo:o/list is:pr sort:created-desc "gma/podtrace"',
      q1: 'repo:o/list is:pr sort:created-desc in:title "podtrace"',
    });
  });

  test("is each project once, five in a request, and no more than thirty", async () => {
    const fake = github();
    const addresses = Array.from({ length: 33 }, (_, i) => `https://github.com/a/p${i % 32}`);
    const found = await fake.door.readAttempts(REF, addresses);
    expect(found.map((one) => one !== null)).toEqual(addresses.map((_, i) => i % 32 < 30));
    expect(fake.log).toEqual(Array(6).fill("query Attempts"));
  });

  test("that fails is not known, and no failure", async () => {
    const fake = github({ number: 3, title: "Add Podtrace" });
    fake.fail("query Attempts", { status: 502, body: "" }, { status: 502, body: "" });
    expect(await numbers(fake)).toBeNull();
    fake.fail("query Attempts", {
      status: 200,
      body: "",
      errors: [{ message: "Something went wrong.", path: ["s1"] }],
    });
    expect(await numbers(fake)).toBeNull();
    expect(await numbers(fake)).toEqual([3]);
  });
});

describe("beside the projects", () => {
  const all: ChooseFiles = () => () => true;

  function adding(...addresses: readonly string[]): Partial<FakeState> {
    const history = {
      [sha("base")]: { parent: null, files: { "list.json": "[]\n" } },
      [sha("head")]: {
        parent: sha("base"),
        files: { "list.json": `[\n${addresses.map((one) => `"${one}"`).join("\n")}\n]\n` },
      },
    };
    return { history, projects: { "gma/podtrace": {} }, others: [{ number: 3, title: "Add Podtrace" }] };
  }

  async function review(fake: FakeGitHub): Promise<unknown> {
    await fake.door.readPullRequest(REF, all, null);
    const [, attempts] = await Promise.all([
      fake.door.readProjects([someQuestion(ADDRESS)], nothingMore),
      fake.door.readAttempts(REF, [ADDRESS]),
    ]);
    return attempts;
  }

  test("takes no request of its own", async () => {
    const fake = fakeGitHub(fakeState(adding(ADDRESS)));
    expect(await review(fake)).toMatchObject([[{ number: 3 }]]);
    expect(fake.log.filter((line) => line.startsWith("query"))).toEqual(["query PullRequest", "query Projects"]);
  });

  test("does the projects no harm where a search fails, and is asked once more", async () => {
    const fake = fakeGitHub(fakeState(adding(ADDRESS)));
    fake.fail("query Projects", {
      status: 200,
      body: "",
      errors: [{ message: "Something went wrong.", path: ["s0"] }],
    });
    expect(await review(fake)).toMatchObject([[{ number: 3 }]]);
    expect(fake.log.filter((line) => line.startsWith("query"))).toEqual([
      "query PullRequest",
      "query Projects",
      "query Attempts",
    ]);
  });

  test("finds its own way where the whole request fails", async () => {
    const fake = fakeGitHub(fakeState(adding(ADDRESS)));
    fake.fail("query Projects", { status: 502, body: "" });
    expect(await review(fake)).toMatchObject([[{ number: 3 }]]);
    expect(fake.log).toContain("query Attempts");
  });

  test("leaves room for the projects where there are many", async () => {
    const many = Array.from({ length: 4 }, (_, i) => `https://github.com/gma/podtrace${i}`);
    const fake = fakeGitHub(fakeState(adding(ADDRESS, ...many)));
    expect(await review(fake)).toMatchObject([[{ number: 3 }]]);
    expect(fake.log).toContain("query Attempts");
  });
});
