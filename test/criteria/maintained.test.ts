import { expect, test } from "@jest/globals";
import { maintained } from "../../src/criteria/maintained.ts";
import { type ActivityFacts, known } from "../../src/model/facts.ts";
import { someFacts } from "../facts.ts";
import { say } from "../say.ts";

const options = { "met-within": "180 days", "unmet-after": "1 year", signs: ["commits" as const] };

function told(activity: Partial<ActivityFacts>, takenAt = "2026-08-14T09:00:00Z"): string {
  const facts = someFacts();
  if (!facts.activity.known) throw new Error("the sample's activity is known");
  const value = {
    ...facts.activity.value,
    latestRelease: null,
    latestTag: null,
    lastHumanCommit: "2026-08-01",
    ...activity,
  };
  return say(maintained.judge({ ...facts, takenAt, activity: known(value) }, options).because);
}

test("numbers are those of the days up to the newest commit, so that they stay until somebody commits again", () => {
  const counted = { commits180: 41, people180: 6, atLeast: false };
  expect(told(counted)).toMatch(/ is from 2026-08-01, one of 41 by 6 people in the 180 days up to then\. /);
  expect(told(counted, "2027-01-20T09:00:00Z")).toBe(told(counted));
  expect(told({ ...counted, people180: 1 })).toContain(", one of 41 by 1 person in the 180 days");
  expect(told({ ...counted, commits180: 1, people180: 1 })).toContain(" is from 2026-08-01. A commit");
});

test("of a sample that was cut both numbers are lower bounds", () => {
  expect(told({ commits180: 66, people180: 2, atLeast: true })).toContain(
    ", one of at least 66 by at least 2 people in the 180 days",
  );
  expect(told({ commits180: 66, people180: 1, atLeast: true })).toContain(", one of at least 66 in the 180 days");
});

test("no numbers where not all of those days can have been looked at", () => {
  const old = { commits180: 3, people180: 1, atLeast: true, lastHumanCommit: "2025-12-10" };
  expect(told(old)).toBe(
    "The newest commit by a person is from 2025-12-10. A commit within the last 180 days is asked for. A project that is finished may need no more.",
  );
});

test("all signs are told, and no sentence for those of which nothing was seen", () => {
  const counted = { commits180: 0, people180: 0, atLeast: false };
  const merged = { count: 31, atLeast: true, last: "2026-08-02" };
  const latestTag = { tag: "v2.1", date: "2026-07-30" };
  const release = { tag: "v2.0", date: "2026-06-01" };
  const newest = "The newest commit by a person is from 2026-08-01.";
  const asked = "A commit within the last 180 days is asked for.";
  expect(told(counted)).toBe(`${newest} ${asked}`);
  expect(told({ ...counted, merged, latestRelease: release, latestTag, lastAnswer: "2026-07-04" })).toBe(
    `${newest} Also seen: at least 31 pull requests merged in the year up to 2026-08-02, the release v2.0 of 2026-06-01, the tag v2.1 of 2026-07-30 and an answer of the project to an issue on 2026-07-04. ${asked}`,
  );
  expect(told({ ...counted, latestRelease: release, latestTag: { ...latestTag, tag: "v2.0" } })).not.toContain("tag");
});

test("the project's own words are quoted, and stand against the signs", () => {
  const url = "https://github.com/skylark-labs/packetlens/blob/main/README.md?plain=1#L3";
  const words = { kind: "unmaintained" as const, quote: "This project is no longer maintained.", url };
  const badge = { kind: "unmaintained" as const, quote: "", url };
  expect(told({ notices: [words, badge] })).toContain(
    "By its own words: “This project is no longer maintained”. A badge says that it is no longer maintained.",
  );
});
