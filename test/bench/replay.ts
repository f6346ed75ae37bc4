/** A door to GitHub -> the same door, which asks once and then answers from memory. */
import type { GitHub } from "../../src/github/port.ts";

export function replaying(github: GitHub): GitHub {
  let reading: ReturnType<GitHub["readPullRequest"]> | null = null;
  let answers: ReturnType<GitHub["readProjects"]> | null = null;
  return {
    ...github,
    readPullRequest(ref, choose, hint) {
      reading ??= github.readPullRequest(ref, choose, hint);
      return reading;
    },
    readProjects(questions, choose) {
      answers ??= github.readProjects(questions, choose);
      return answers;
    },
  };
}
