import { expect, test } from "@jest/globals";
import { contributors } from "../../src/facts/contributors.ts";
import type { ContributorsAnswer, Refusal } from "../../src/model/answers.ts";
import type { ContributorFacts } from "../../src/model/facts.ts";
import { answered, refused, someContributorsAnswer } from "../answers.ts";
import { factOf, show, whyOf } from "./show.ts";

const asked = { address: "https://github.com/skylark-labs/packetlens", takenAt: "2026-06-01T12:00:00Z", folder: null };

function told(
  answer: Partial<ContributorsAnswer>,
  folder: string | null = null,
): Omit<ContributorFacts, "method"> & { method: string } {
  const { method, ...facts } = factOf(contributors(answered(someContributorsAnswer(answer)), { ...asked, folder }));
  return { ...facts, method: show(method) };
}

test("a list read to its end is exact", () => {
  expect(told({ people: 41 })).toEqual({
    count: 41,
    bound: "exact",
    atMost: null,
    method: "GitHub accounts without bots",
    countedOn: "2026-06-01",
  });
});

test("addresses without an account are the upper bound", () => {
  expect(told({ people: 41, anonymous: 12 })).toMatchObject({
    count: 41,
    bound: "exact",
    atMost: 53,
    method: "GitHub accounts without bots; 12 e-mail addresses without an account are not counted",
  });
  expect(told({ people: 41, anonymous: 0 }).atMost).toBeNull();
});

test("a list that was not read to its end, and a sample of the history, are at least", () => {
  expect(told({ people: 60, complete: false })).toMatchObject({ count: 60, bound: "at-least", atMost: null });
  expect(told({ people: 38, complete: false, method: "history", commits: 500 })).toMatchObject({
    bound: "at-least",
    method: "different authors of the newest 500 commits without bots",
  });
  expect(told({ people: 38, anonymous: 4, complete: true, method: "history" })).toMatchObject({
    bound: "at-least",
    atMost: null,
  });
});

test("a folder's contributors are at most those of its repository", () => {
  expect(told({ people: 30, anonymous: 5 }, "lib/lens")).toMatchObject({
    count: 35,
    bound: "at-most",
    method: "GitHub accounts without bots, for the whole repository that holds the folder lib/lens",
  });
  const cut = contributors(answered(someContributorsAnswer({ people: 99, complete: false })), {
    ...asked,
    folder: "lib",
  });
  expect(whyOf(cut)).toBe(
    "The entry points to the folder lib, and contributors could be counted for the whole repository only.",
  );
});

test.each<[Refusal, number | null, string, RegExp]>([
  [
    "too-large",
    403,
    "The history or contributor list is too large",
    /so large that GitHub does not give the answer\. The answer was 403: The history/,
  ],
  ["rate-limited", 429, "slow down", /limit of requests for this hour is used up\. This is nobody's fault/],
  ["not-asked", null, "", /GitHub was not asked/],
])("%s is not known", (refusal, status, message, why) => {
  expect(whyOf(contributors(refused(refusal, status, message), asked))).toMatch(why);
});
