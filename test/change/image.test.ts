import { describe, expect, test } from "@jest/globals";
import { imagesOf } from "../../src/change/standing/image.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";

const at = (paths: readonly string[] | null): Snapshot => ({ revision: "0".repeat(40), files: [], paths });

const find = (from: string, paths: readonly string[] | null = ["src/card/logos/bee.svg", "src/img/ant.png"]) =>
  imagesOf(at([]), at(paths)).find(from, "src/card/card.jsx");

describe("an image that a module imports", () => {
  test("relative to its folder, with loaders and settings around the path", () => {
    const bee = { path: "src/card/logos/bee.svg", exists: true, similar: null };
    for (const from of [
      "./logos/bee.svg",
      "././logos//bee.svg",
      "url!./logos/bee.svg?inline",
      "../card/logos/bee.svg#x",
    ]) {
      expect(find(from)).toEqual(bee);
    }
  });

  test("is not there under another case, and is told of", () => {
    expect(find("./logos/Bee.SVG")).toEqual({
      path: "src/card/logos/Bee.SVG",
      exists: false,
      similar: "src/card/logos/bee.svg",
    });
    expect(find("./logos/fly.svg")).toEqual({ path: "src/card/logos/fly.svg", exists: false, similar: null });
  });

  test("by an alias is found where only one path ends so", () => {
    expect(find("img/ant.png").path).toBe("src/img/ant.png");
    expect(find("@/img/ant.png").path).toBe("src/img/ant.png");
    expect(find("logos/ant.png")).toEqual({ path: null, exists: null, similar: null });
    expect(find("img/ant.png", ["a/img/ant.png", "b/img/ant.png"]).path).toBeNull();
  });

  test("outside of the repository, or no image at all, is nothing", () => {
    for (const from of ["../../../bee.svg", "./bee", "react", "", "../"]) expect(find(from).path).toBeNull();
  });

  test("may be there where file names are not known in full", () => {
    expect(find("./logos/bee.svg", null)).toEqual({ path: "src/card/logos/bee.svg", exists: null, similar: null });
  });
});

test("images that came are those that the merge base did not have", () => {
  const [old, now] = [at(["a.svg", "b.png"]), at(["a.svg", "c.PNG", "d.txt"])];
  expect(imagesOf(old, now).added).toEqual(["c.PNG"]);
  expect(imagesOf(at(null), now).added).toEqual([]);
  expect(imagesOf(old, at(null)).added).toEqual([]);
});
