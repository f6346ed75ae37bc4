import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type LoadedWorld, loadWorld } from "../../sandbox/world-file.ts";
import { repositoryIn, textAt } from "./written-world.ts";

const WORLDS = fileURLToPath(new URL("../../../sandbox/worlds/", import.meta.url));
const NOW = new Date("2031-05-20T09:00:00Z");
const EMERGING = "src/data/pages/applications/emerging.json";
const MAJOR = "src/data/pages/applications/major.json";
const CARD = "src/components/pages/project-landscape/project-card/project-card.jsx";

let loaded: LoadedWorld;
beforeAll(async () => {
  loaded = await loadWorld(`${WORLDS}landscape.yml`, NOW);
});

const listing = () => repositoryIn(loaded, "ebpf-io/ebpf.io-website").history;
const headOf = (at: number) => loaded.planned[at]?.head ?? "";

async function changedBy(at: number): Promise<readonly string[]> {
  const base = (await listing().resolve("main")) ?? "";
  return (await listing().changed(base, headOf(at))).map(
    ({ path, status }) => `${status} ${path.slice(path.lastIndexOf("/") + 1)}`,
  );
}

async function entriesAt(
  at: number,
  path: string,
): Promise<readonly { readonly name: string; readonly githubStars?: number }[]> {
  return JSON.parse((await textAt(listing(), headOf(at), path)) ?? "");
}

test("all projects of the infrastructure page are there", () => {
  const names = loaded.world.repositories.map(({ owner, name }) => `${owner}/${name}`);
  expect(names).toEqual(
    expect.arrayContaining([
      "torvalds/linux",
      "llvm/llvm-project",
      "gcc-mirror/gcc",
      "libbpf/bpftool",
      "libbpf/libbpf",
      "cilium/ebpf",
      "aquasecurity/libbpfgo",
      "aya-rs/aya",
      "libbpf/libbpf-rs",
      "xdp-project/xdp-tools",
      "seladb/PcapPlusPlus",
    ]),
  );
});

test("nothing in it ages: the newest commits are as old as they were on any day", async () => {
  for (const repository of loaded.world.repositories) {
    const age = (NOW.getTime() - Date.parse(repository.pushedAt)) / 86_400_000;
    expect([repository.name, age > 0 && age < 130]).toEqual([repository.name, true]);
  }
});

describe("the pull requests", () => {
  test("are eight, each by somebody new", () => {
    const authors = loaded.planned.map(({ author }) => author);
    expect([authors.length, new Set(authors).size]).toEqual([8, 8]);
  });

  test("1: a clean addition with its logo and registration", async () => {
    expect(await changedBy(0)).toEqual(["added retina.svg", "modified project-card.jsx", "modified emerging.json"]);
    expect((await entriesAt(0, EMERGING)).at(-1)).toMatchObject({ name: "Retina", githubStars: 3093 });
    expect(repositoryIn(loaded, "microsoft/retina").stars).toBe(3093);
    expect(await textAt(listing(), headOf(0), CARD)).toMatch(/import retinaLogo .*\n[\s\S]*\n {2}retinaLogo,\n/);
  });

  test("2: no star count, a logo of another case, a source-available licence, nobody at work for a year, young, few stars", async () => {
    const [entry] = (await entriesAt(1, EMERGING)).slice(-1);
    expect(entry).toMatchObject({ name: "Packet Lantern", logoName: "PacketLanternLogo" });
    expect(entry).not.toHaveProperty("githubStars");
    expect(await textAt(listing(), headOf(1), CARD)).toContain("\n  packetLanternLogo,\n");
    const { history, stars, createdAt } = repositoryIn(loaded, "quietnet/packet-lantern");
    expect([stars, createdAt]).toEqual([12, "2031-02-20T12:00:00Z"]);
    const from = (await history.resolve("HEAD")) ?? "";
    const log = await history.log({ from, skip: 0, most: 5, since: "2030-05-20T09:00:00Z" });
    expect(log.map(({ author }) => author.name)).toEqual(["dependabot[bot]"]);
    expect(await textAt(history, "HEAD", "LICENSE")).toContain("BUSL-1.1");
  });

  test("3: a promotion that says who uses it", async () => {
    const named = (entries: readonly { readonly name: string }[]) =>
      entries.filter(({ name }) => name.includes("Profiler")).length;
    expect([named(await entriesAt(2, EMERGING)), named(await entriesAt(2, MAJOR))]).toEqual([0, 1]);
    expect(loaded.planned[2]?.body).toContain("**Used in production**");
  });

  test("4: two objects without a comma between them", async () => {
    const text = (await textAt(listing(), headOf(3), EMERGING)) ?? "";
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(JSON.parse(text.replace("}\n  {", "},\n  {")).at(-1)).toMatchObject({ name: "bpftop", githubStars: 2614 });
  });

  test("5: a project on another forge", async () => {
    expect(await changedBy(4)).toEqual(["modified emerging.js"]);
    expect(await textAt(listing(), headOf(4), "src/data/pages/infrastructure/emerging.js")).toContain("git.kernel.org");
  });

  test("6: a kernel-sized repository, of which the newest 500 commits show fewer than 50 people", async () => {
    const { contributors, history } = repositoryIn(loaded, "kernel-patches/bpf");
    const from = (await history.resolve("HEAD")) ?? "";
    const people = new Set((await history.log({ from, skip: 0, most: 500 })).map(({ author }) => author.email));
    expect([contributors, people.size]).toEqual(["too-large", 38]);
  });

  test("7: a project that is listed under the name to which this one is redirected", async () => {
    expect(await textAt(listing(), headOf(6), EMERGING)).toContain("https://github.com/kinvolk/inspektor-gadget/");
    expect(await textAt(listing(), "main", EMERGING)).toContain("https://github.com/inspektor-gadget/inspektor-gadget");
    expect(repositoryIn(loaded, "inspektor-gadget/inspektor-gadget").formerNames).toEqual(["kinvolk/inspektor-gadget"]);
  });

  test("8: one in Japanese, without its star count and with a logo that is not registered", async () => {
    const { title = "", body = "" } = loaded.planned[7] ?? {};
    expect(`${title} ${body}`).toMatch(/追加[\s\S]*はじめまして/);
    expect(await changedBy(7)).toEqual(["added nagare.svg", "modified emerging.json"]);
    const [entry] = (await entriesAt(7, EMERGING)).slice(-1);
    expect(entry).toMatchObject({ name: "Nagare", logoName: "nagareLogo" });
    expect(entry).not.toHaveProperty("githubStars");
  });
});

describe("licences", () => {
  test("stand in one place, each once", () => {
    const firstLines = readdirSync(`${WORLDS}licenses`).map((name) =>
      readFileSync(`${WORLDS}licenses/${name}`, "utf8").trim(),
    );
    expect(new Set(firstLines).size).toBe(firstLines.length);
  });

  test.each([
    ["libbpf/libbpf", "LICENSE", /^LGPL-2\.1-only OR BSD-2-Clause\n$/],
    [
      "libbpf/libbpf",
      "LICENSE.LGPL-2.1-only",
      /^Valid-License-Identifier: LGPL-2\.1\n[\s\S]*License-Text:\n\n +GNU LESSER GENERAL PUBLIC LICENSE/,
    ],
    ["torvalds/linux", "COPYING", /SPDX-License-Identifier: GPL-2\.0 WITH Linux-syscall-note/],
    [
      "llvm/llvm-project",
      "LICENSE.TXT",
      /Apache License[\s\S]*LLVM Exceptions to the Apache 2\.0 License[\s\S]*University of Illinois/,
    ],
    ["gcc-mirror/gcc", "COPYING3", /GNU GENERAL PUBLIC LICENSE\n +Version 3/],
    ["xdp-project/xdp-tools", "LICENSES/GPL-2.0", /^Valid-License-Identifier: GPL-2\.0\n/],
    ["aya-rs/aya", "LICENSE-APACHE", /Version 2\.0, January 2004/],
    ["seladb/PcapPlusPlus", "LICENSE", /^This is free and unencumbered software/],
  ])("%s %s", async (name, path, text) => {
    expect(await textAt(repositoryIn(loaded, name).history, "HEAD", path)).toMatch(text);
  });
});
