import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import type { GitHub, Reading } from "../src/github/port.ts";
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

test("a file that GitHub did not give ends the review", async () => {
  const withheld = reading((given) => {
    const files = given.head.files.map((file) => ({ ...file, text: null, unreadable: "not-answered" as const }));
    return { ...given, head: { ...given.head, files } };
  });
  await expect(review(withheld, REF)).rejects.toThrow(/GitHub did not give its text/);
});
