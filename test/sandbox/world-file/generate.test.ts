import { describe, expect, test } from "@jest/globals";
import { generate, type Passage } from "../../../sandbox/world-file/generate.ts";
import { firstPerson, inventPerson } from "../../../sandbox/world-file/people.ts";

const AUTHORS = Array.from({ length: 12 }, (_, at) => ({ name: `P${at}`, email: `p${at}@example.org` }));
const BOT = { name: "dependabot[bot]", email: "bot@example.org" };
const FILES = ["a", "b", "c"].map((path) => ({ path, content: `${path}, done\n` }));
const PASSAGE: Passage = {
  commits: 47,
  authors: AUTHORS,
  bot: BOT,
  bots: 7,
  from: "2025-01-01T00:00:00Z",
  to: "2025-12-31T12:00:00Z",
  files: FILES,
};

describe("47 commits by these 12 people between two dates", () => {
  const [commits = []] = generate([PASSAGE]);

  test("are that many, by all of them, in order, and end when they should", () => {
    expect(commits).toHaveLength(47);
    const people = commits.map(({ author }) => author.name).filter((name) => name !== BOT.name);
    expect([people.length, new Set(people).size]).toEqual([40, 12]);
    const times = commits.map(({ author }) => author.date);
    expect(times).toEqual(times.toSorted());
    expect([(times[0] ?? "") >= PASSAGE.from, times.at(-1)]).toEqual([true, PASSAGE.to]);
  });

  test("are the same each time", () => {
    expect(generate([PASSAGE])[0]).toEqual(commits);
  });

  test("leave each file with its content", () => {
    for (const { path, content } of FILES) {
      const changes = commits.flatMap((commit) => commit.changes).filter((change) => change.path === path);
      expect([changes.at(-1)?.content, changes.at(-2)?.content === content]).toEqual([content, false]);
    }
  });

  test("a later passage goes on with the same files", () => {
    const passages = generate([PASSAGE, { ...PASSAGE, commits: 2, from: PASSAGE.to, to: "2026-02-01T00:00:00Z" }]);
    const last = new Map(passages.flat().flatMap(({ changes }) => changes.map(({ path, content }) => [path, content])));
    expect([...last]).toEqual(FILES.map(({ path, content }) => [path, content]));
  });
});

describe("invented people", () => {
  test("differ by number in login, address and name", () => {
    const people = Array.from({ length: 5000 }, (_, number) => inventPerson(number));
    expect(new Set(people.map(({ login }) => login)).size).toBe(5000);
    expect(new Set(people.map(({ email }) => email)).size).toBe(5000);
    expect(people.every(({ login }) => /^[a-z\d]{1,39}$/.test(login))).toBe(true);
    expect(inventPerson(7)).toEqual(people[7]);
  });

  test("begin elsewhere for each repository", () => {
    expect(firstPerson("libbpf/libbpf")).not.toBe(firstPerson("libbpf/bpftool"));
  });
});
