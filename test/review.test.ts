import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import type { GitHub, Reading, Wanted } from "../src/github/port.ts";
import { openRecorded } from "../src/github/recorded.ts";
import { review } from "../src/review.ts";
import { say } from "./say.ts";

const FOLDER = fileURLToPath(new URL("../../test/reviews/1-clean-addition", import.meta.url));
const REF = { owner: "ebpf-io", repository: "ebpf.io-website", number: 1 };

function reading(change: (given: Reading) => Reading): GitHub {
  const github = openRecorded(FOLDER);
  return { ...github, readPullRequest: async (...asked) => change(await github.readPullRequest(...asked)) };
}

test("nothing is approved where not all of the list was read, and it is said why", async () => {
  const whole = await review(
    reading((given) => given),
    REF,
  );
  expect(whole.report.approve).toBe(true);
  const part = await review(
    reading((given) => ({ ...given, unread: 39_000 })),
    REF,
  );
  expect(part.report.approve).toBe(false);
  expect(part.change.hints.map(({ message }) => say(message)).join()).toContain("39,000 more files");
});

test("nothing is approved where all of the list was read, but not all files are known, and it is said why", async () => {
  const cut = await review(
    reading((given) => ({ ...given, mergeBase: { ...given.mergeBase, paths: null } })),
    REF,
  );
  expect([cut.verdict.kind, cut.report.approve]).toEqual(["ready", false]);
  expect(cut.change.hints.map(({ message }) => say(message)).join()).toContain("does not approve");
});

test("nothing is approved where the listing's own configuration has errors: what it asks for may be missing", async () => {
  const configuration = "extends: ebpf-io\ncomands: { who: [write] }\n";
  const broken = await review(
    reading((given) => ({ ...given, configuration })),
    REF,
  );
  expect([broken.verdict.kind, broken.report.approve]).toEqual(["ready", false]);
  expect(broken.change.hints.map(({ message }) => say(message)).join()).toContain("comands");
});

test("who reads is told where the list is, and what the configuration says of a project", async () => {
  const wanted: Wanted[] = [];
  const given = openRecorded(FOLDER);
  const github: GitHub = {
    ...given,
    readPullRequest(ref, choose, hint) {
      const configuration = "extends: ebpf-io\nprojects: [{ repository: example.org/a.git, mirror: b/a }]\n";
      wanted.push(choose({ ...ref, configuration }));
      return given.readPullRequest(ref, choose, hint);
    },
  };
  await review(github, REF);
  expect(wanted[0]?.reaches).toEqual(
    expect.arrayContaining([
      { folder: ".github", below: 0 },
      { folder: "src/data/pages/applications", below: 0 },
    ]),
  );
  expect(wanted[0]?.asked?.("https://example.org/a.git")).toMatchObject({ mirror: "b/a" });
});

test("a file that GitHub did not give ends the review", async () => {
  const withheld = reading((given) => {
    const files = given.head.files.map((file) => ({ ...file, text: null, unreadable: "not-answered" as const }));
    return { ...given, head: { ...given.head, files } };
  });
  await expect(review(withheld, REF)).rejects.toThrow(/GitHub did not give its text/);
});
