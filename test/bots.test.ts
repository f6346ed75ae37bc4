import { describe, expect, test } from "@jest/globals";
import { type Author, botsWith, isBot } from "../src/bots.ts";

const author = (login: string | null, name: string | null = null, email: string | null = null): Author => ({
  login,
  name,
  email,
});

describe("machines", () => {
  test.each([
    author("readmebot"),
    author("Travis-CI"),
    author("hw-bzl-bot"),
    author("poiana"),
    author(null, "poiana", "poiana.bot@gmail.com"),
    author(null, "StepSecurity", "bot@stepsecurity.io"),
    author(null, "Travis", "builds@travis-ci.org"),
    author(null, "Keploy", "keploy-bot@keploy.io"),
    author(null, "is-a.dev Bot", "bot@is-a.dev"),
    author(null, "hw-bzl-bot"),
    author(null, "bazel.build machine account"),
    author(null, "Copilot Autofix powered by AI"),
    author(null, "Codex"),
    author("mika", "Mika", "175728472+Copilot@users.noreply.github.com"),
  ])("%j", (machine) => {
    expect(isBot(machine)).toBe(true);
  });
});

describe("people", () => {
  test.each([
    author("abbott"),
    author("talbot", "Jan Bot", "jan@example.org"),
    author(null, "Jan Bot"),
    author(null, "J.", "jan.bot@example.org"),
    author(null, "Claude Martin", "claude@example.org"),
    author(null, "Travis Downs"),
    author(null, "root", "root@node1.example.org"),
    author(null, "Abbot", "abbot@example.org"),
    author(null, "Codexa"),
  ])("%j", (person) => {
    expect(isBot(person)).toBe(false);
  });
});

test("what a listing calls a bot is one, in any case and with or without the suffix of an App", () => {
  const isListed = botsWith(["Bpfire-Sync", "zed-zippy[bot]"]);
  expect(["bpfire-sync", "BPFIRE-SYNC", "zed-zippy", "renovate[bot]"].map((login) => isListed(author(login)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isListed(author("mika"))).toBe(false);
  expect(isListed(author(null, "bpfire-sync"))).toBe(false);
});

test("a name of a megabyte takes no time to speak of", () => {
  const long = `${"copilot autofix ".repeat(60_000)}x`;
  expect(isBot(author(null, long, `${"a.".repeat(500_000)}bot@`))).toBe(false);
});
