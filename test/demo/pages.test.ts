import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { repositoryCalled } from "../../sandbox/repositories.ts";
import { type Pages, servePages } from "../../src/demo/pages.ts";
import { LISTING, openScene, type Scene } from "../e2e/scene.ts";

let scene: Scene;
let pull: PullRequest;
let pages: Pages;

beforeAll(async () => {
  scene = await openScene();
  pull = await scene.open(1);
  const repository = repositoryCalled(scene.loaded.world, LISTING);
  pages = await servePages({ stage: scene, repository, maintainer: "marta-lind" }, [pull]);
});

afterAll(async () => {
  await pages.close();
  await scene.close();
});

async function send(form: Readonly<Record<string, string>>, origin = new URL(pages.url).origin): Promise<Response> {
  const body = new URLSearchParams(form);
  return fetch(`${pages.url}pull/${pull.number}`, { method: "POST", headers: { origin }, body, redirect: "manual" });
}

async function page(): Promise<string> {
  return (await fetch(`${pages.url}pull/${pull.number}`)).text();
}

describe("a page of the demo", () => {
  test("lets its reader speak as the author, a maintainer or somebody else", async () => {
    const html = await page();
    expect(html).toContain(">ines-varga, the author</option>");
    expect(html).toContain(">marta-lind, a maintainer</option>");
    const answer = await send({ what: "comment", by: "marta-lind", body: "Thank you for <this>!" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/pull/${pull.number}`]);
    expect(pull.comments.at(-1)).toMatchObject({ body: "Thank you for <this>!", by: { login: "marta-lind" } });
    await send({ what: "comment", by: "root", body: "I am somebody." });
    expect(pull.comments.at(-1)?.by.login).toBe("passer-by");
  });

  test("has the buttons of a maintainer", async () => {
    await send({ what: "approve" });
    expect(pull.pull.reviews.at(-1)).toMatchObject({ state: "APPROVED", by: { login: "marta-lind" } });
  });

  test("shows how a command was acknowledged, why an approval was taken back, and on the first page whose turn it is", async () => {
    await send({ what: "comment", by: "marta-lind", body: "/listkeeper hold: for a week" });
    const html = await page();
    expect(html).toContain("👍 <code>+1</code> by listkeeper[bot]");
    expect(html).toContain("<strong>Dismissed:</strong> Taken back: this pull request is on hold now.");
    const first = await (await fetch(pages.url)).text();
    expect(first).toContain("turn: on hold until a maintainer lifts the hold<");
  });

  test("does nothing for other sites, nor what no button says", async () => {
    const before = pull.comments.length;
    const foreign = await send({ what: "comment", by: "marta-lind", body: "Bought." }, "https://elsewhere.example");
    expect(foreign.status).toBe(403);
    expect((await send({ what: "constructor" })).status).toBe(400);
    expect((await send({})).status).toBe(400);
    expect((await fetch(`${pages.url}pull/999`)).status).toBe(404);
    expect(pull.comments).toHaveLength(before);
  });
});
