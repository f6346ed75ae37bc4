import { expect, test } from "@jest/globals";
import { render } from "../../src/markdown/render.ts";
import { sourceLink } from "../../src/report/source.ts";

const SHA = "3f2a1b4c5d6e7f8091a2b3c4d5e6f708192a3b4c";

test.each([
  [`https://github.com/o/r/blob/${SHA}/docs/LICENSE%20TEXT#L3`, "Source: `LICENSE TEXT`"],
  [`https://github.com/o/r/blob/${SHA}/100%`, "Source: `100%`"],
  [`https://github.com/o/r/commits/${SHA}`, "Source: the commits"],
  [`https://github.com/o/r/tree/${SHA}/src`, "Source: the files"],
  ["https://github.com/o/r/graphs/contributors", "Source: the contributors"],
  ["https://github.com/o/r", "Source: the repository"],
  [`https://gitlab.com/group/below/r/-/blob/${SHA}/COPYING`, "Source: `COPYING`"],
  [`https://gitlab.com/group/below/r/-/tree/${SHA}`, "Source: the files"],
  ["https://gitlab.com/group/below/r", "Source: the repository"],
  [`https://codeberg.org/o/r/src/commit/${SHA}/LICENSE`, "Source: `LICENSE`"],
  ["https://example.org/license", "Source"],
])("%s is told as what it is", (url, label) => {
  expect(render(sourceLink(url), { catalogue: null })).toMatch(new RegExp(`^\\[${label}\\]\\(https://`));
});
