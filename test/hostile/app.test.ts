/** The corpus in every field that strangers fill of a world -> the real App: nothing that it writes or logs does more than say it. */
import { afterEach, expect, test } from "@jest/globals";
import { corpus } from "./corpus.ts";
import { flawsIn, play } from "./play.ts";
import { type HostileScene, openHostile } from "./scene.ts";

const AT_ONCE = 16;
/** The longest are cut: the report's own test has all of them. */
const LONGEST = 1000;
/** Every other text, which is more than 150 of them; all with CORPUS=all. */
const WANTED = corpus.filter((_, i) => process.env.CORPUS === "all" || i % 2 === 0);
const TEXTS = WANTED.map(({ text }) => text.slice(0, LONGEST));
const PARTS = Array.from({ length: Math.ceil(TEXTS.length / AT_ONCE) }, (_, i) =>
  TEXTS.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
);

let scene: HostileScene | null = null;

afterEach(() => scene?.close());

// In one language and the other by turns: the report's own test has them in both.
test.each(PARTS.map((texts, i) => [i, i % 2 === 0 ? "en" : "ja", texts] as const))(
  "the texts of part %d only stand there, in %s",
  async (_, language, texts) => {
    scene = await openHostile(texts, language);
    const number = await play(scene, texts);
    expect(flawsIn(scene, number, texts, language)).toEqual([]);
  },
);
