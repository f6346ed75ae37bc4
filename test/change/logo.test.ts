import { describe, expect, test } from "@jest/globals";
import { logosOf } from "../../src/change/standing/logo.ts";
import { registryProblems } from "../../src/change/standing/registration.ts";
import type { LogoStanding } from "../../src/model/entry.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { cards, config, entry } from "./entry.ts";

const CARD = "src/card/card.jsx";
const registry = `
import React from 'react';
import beeLogo from './logos/bee.svg';
import antLogo from './logos/ant.png';
import flyLogo from "./logos/Fly.svg";
import { ReactComponent as MothLogo } from './logos/moth.svg';
const Drawn = () => <svg />;
const sizes = { small: 1, big: 2 };
const logos = {
  beeLogo,
  flyLogo,
  'wasp-logo': require('./logos/wasp.png'),
  drawnLogo: <Drawn />,
  drawnToo: Drawn,
  shown: <img alt="a moth" src="./logos/moth.svg" />,
  shownToo: (
    <img src={flyLogo} />
  ),
  moth: MothLogo,
  lostLogo,
};
export default function Card({ logo }) { return <div>{logos[logo]}</div>; }
`;

const paths = [CARD, "src/card/logos/bee.svg", "src/card/logos/fly.svg", "src/card/logos/moth.svg"];

function snapshot(text: string | null, more: readonly string[] = [], file = CARD): Snapshot {
  return {
    revision: "0".repeat(40),
    files: text === null ? [] : [{ path: file, text, unreadable: null }],
    paths: [...paths, ...more],
  };
}

const withRegistry = { ...config, logo: { registry: CARD, lists: [] } };

function standing(
  logo: string | undefined,
  text: string | null = registry,
  added: readonly string[] = [],
): LogoStanding {
  const own = entry({ name: "Own", ...(logo === undefined ? {} : { logo }) });
  const entries = [own, entry({ name: "Bee", logo: "beeLogo" })];
  const found = logosOf({ config: withRegistry, mergeBase: snapshot(registry), head: snapshot(text, added), entries })(
    own,
  );
  if (found === null) throw new Error("no standing");
  return found;
}

describe("a logo that is registered", () => {
  test("with an image that exists, shared with others", () => {
    expect(standing("beeLogo")).toEqual({
      name: "beeLogo",
      registry: CARD,
      similar: [],
      registered: "yes",
      image: "src/card/logos/bee.svg",
      imageExists: true,
      imageSimilar: null,
      sharedWith: ["Bee"],
      unusedImages: [],
      unreadable: null,
    });
  });

  test("under another key than the import, by require, or drawn in place", () => {
    expect(standing("moth")).toMatchObject({ registered: "yes", image: "src/card/logos/moth.svg", imageExists: true });
    expect(standing("wasp-logo")).toMatchObject({
      registered: "yes",
      image: "src/card/logos/wasp.png",
      imageExists: false,
    });
    expect(standing("drawnLogo")).toMatchObject({ registered: "inline", image: null, imageExists: null });
    expect(standing("shown")).toMatchObject({
      registered: "inline",
      image: "src/card/logos/moth.svg",
      imageExists: true,
    });
    expect(standing("shownToo")).toMatchObject({ registered: "inline", imageSimilar: "src/card/logos/fly.svg" });
    expect(standing("drawnToo")).toMatchObject({ registered: "inline", image: null });
  });

  test("with an image whose name differs only in case", () => {
    expect(standing("flyLogo")).toMatchObject({ imageExists: false, imageSimilar: "src/card/logos/fly.svg" });
  });
});

describe("a logo that is not registered", () => {
  test("at all, or under another case", () => {
    expect(standing("newLogo")).toMatchObject({ registered: "no", similar: [], image: null, sharedWith: [] });
    expect(standing("BeeLogo")).toMatchObject({ registered: "no", similar: ["beeLogo"], image: null });
    expect(standing(undefined)).toMatchObject({
      name: null,
      registered: "no",
      similar: [],
      image: null,
      sharedWith: [],
    });
  });

  test("though it is imported, or in the table without an import", () => {
    expect(standing("antLogo")).toMatchObject({ registered: "not-in-table", image: "src/card/logos/ant.png" });
    expect(standing("lostLogo")).toMatchObject({ registered: "not-imported", image: null });
  });

  test("names from outside are no names of the language", () => {
    for (const name of ["constructor", "__proto__", "toString"]) expect(standing(name).registered).toBe("no");
  });

  test("is not known to be missing where the table takes over names from elsewhere, or where there is none", () => {
    const open = standing("newLogo", registry.replace("beeLogo,", "...others, beeLogo,"));
    expect([open.registered, open.unreadable === null]).toEqual([null, false]);
    const none = standing("newLogo", "export const a = 1;");
    expect([none.registered, none.unreadable === null]).toEqual([null, false]);
  });
});

describe("the table", () => {
  test("is found in whatever stands around it", () => {
    const around = [
      "export const marks = Object.freeze({ beeLogo });",
      "export default { beeLogo };",
      "export default ({ 'x-y': <svg />, beeLogo: beeLogo });",
    ];
    for (const table of around) {
      expect(standing("beeLogo", `import beeLogo from './logos/bee.svg';\n${table}`).registered).toBe("yes");
    }
  });

  test("is not any object", () => {
    const text =
      "import beeLogo from './logos/bee.svg';\nconst props = { a: 1, b: 2, newLogo: 3, beeLogo };\nconst t = { beeLogo };";
    expect(standing("newLogo", text).registered).toBe("no");
  });
});

describe("images that came along", () => {
  test("are told where no import names them", () => {
    const added = ["src/card/logos/new.svg", "src/card/logos/ant.png", "src/card/logos/new.txt", "static/other.svg"];
    expect(standing("newLogo", registry, added).unusedImages).toEqual(["src/card/logos/new.svg"]);
  });

  test("are told where they have the missing name in the wrong folder", () => {
    expect(standing("wasp-logo", registry, ["static/Wasp.png", "static/x.png"]).unusedImages).toEqual([
      "static/Wasp.png",
    ]);
  });
});

describe("a registry that cannot be read", () => {
  const broken = registry.replace("const logos = {", "const logos = {{");

  test("leaves open what it registers, and says why", () => {
    for (const text of [broken, null]) {
      const { registered, unreadable } = standing("beeLogo", text);
      expect(registered).toBeNull();
      expect(unreadable).not.toBeNull();
    }
  });

  test("is a problem with its place; so is a name declared twice", () => {
    expect(registryProblems(CARD, snapshot(registry))).toEqual([]);
    expect(registryProblems(CARD, snapshot(broken))[0]).toMatchObject({ file: CARD, line: 9, severity: "error" });
    const twice = registry.replace("import antLogo", "import beeLogo from './logos/bee.svg';\nimport antLogo");
    expect(registryProblems(CARD, snapshot(twice))[0]).toMatchObject({ file: CARD, line: 4, severity: "error" });
    expect(registryProblems(CARD, snapshot(null))[0]).toMatchObject({ file: CARD, line: 1, severity: "error" });
  });
});

describe("a list whose entries name imports of their own module", () => {
  const file = "libs/libs.jsx";
  const text =
    "import antLogo from './img/ant.png';\nimport flyLogo from './img/fly.png';\nconst items = [{ logo: antLogo }];";
  const inModule = (logo: string) => entry({ name: logo, logo }, { list: "libs", file });
  const scene = (head: string | null) => ({
    config: { ...withRegistry, lists: [cards, { ...cards, name: "libs" }] },
    mergeBase: snapshot(null),
    head: snapshot(head, ["libs/img/ant.png"], file),
    entries: ["antLogo", "FlyLogo", "<Inline />"].map(inModule),
  });

  test("needs no registry", () => {
    const given = scene(text);
    const [ant, fly, inline] = given.entries.map(logosOf(given));
    expect(ant).toMatchObject({ registry: file, registered: "yes", image: "libs/img/ant.png", imageExists: true });
    expect(fly).toMatchObject({ registry: file, registered: "not-imported", similar: ["flyLogo"] });
    expect(inline).toMatchObject({ registry: file, registered: "inline" });
  });

  test("says so when that module cannot be read", () => {
    const given = scene(`${text}\n}{`);
    expect(given.entries.map(logosOf(given))[0]).toMatchObject({ registry: file, registered: null });
  });
});

test("a list without logos has no standing, nor has a listing without a registry", () => {
  const bee = entry({ name: "Bee", logo: "beeLogo" });
  const given = { config, mergeBase: snapshot(null), head: snapshot(null), entries: [bee] };
  expect(logosOf(given)(bee)).toBeNull();
  expect(logosOf({ ...given, config: { ...config, logo: { registry: CARD, lists: ["other"] } } })(bee)).toBeNull();
  const { logo: _, ...fields } = cards.fields;
  expect(logosOf({ ...given, config: { ...withRegistry, lists: [{ ...cards, fields }] } })(bee)).toBeNull();
});
