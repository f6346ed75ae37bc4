/** A number -> a project that meets the criteria of a listing, as a repository of the world. */

import { readFileSync } from "node:fs";
import type { Person } from "../../sandbox/history.ts";
import { type MemoryCommit, memoryHistory } from "../../sandbox/memory-history.ts";
import type { FileChange } from "../../sandbox/new-commit.ts";
import { addRepository } from "../../sandbox/new-world.ts";
import type { Contributor, Repository, World } from "../../sandbox/world.ts";

/** Whether it has source files that show what it is made of. */
export type Kind = "plain" | "with sources";

/** What the listing tells of a project. */
export interface Project {
  readonly name: string;
  readonly address: string;
  readonly stars: number;
  /** Its logo's name in the listing's code, and its file. */
  readonly logo: { readonly name: string; readonly file: string };
}

const LICENSE = readFileSync(new URL("../../../sandbox/worlds/licenses/Apache-2.0.txt", import.meta.url), "utf8");
const [COMMITS, AUTHORS, CONTRIBUTORS] = [120, 12, 64];
const DAY = 86_400_000;

// No two of them are alike: names that resemble each other would be questions for a person.
const FIRST = "Amber Birch Cedar Delta Ember Fjord Grove Heron Indigo Jasper".split(" ");
const SECOND = "anvil beacon compass dynamo engine ferry galley harbour ingot jetty".split(" ");
const THIRD = ["", " watch", " probe", " guard", " trace", " meter", " scope", " mesh", " relay", " gauge"];

export function projectOf(number: number): Project {
  const [hundreds, tens, ones] = [Math.floor(number / 100) % 10, Math.floor(number / 10) % 10, number % 10];
  const name = `${FIRST[ones]} ${SECOND[tens]}${THIRD[hundreds]}`;
  const slug = name.toLowerCase().replaceAll(" ", "-");
  const camel = name.toLowerCase().replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    name,
    address: `https://github.com/${slug}/${slug}`,
    stars: 4000 - number,
    logo: { name: `${camel}Logo`, file: `${slug}.svg` },
  };
}

export function addProject(world: World, { name, address, stars }: Project, now: Date, kind: Kind): Repository {
  const [owner = "", repository = ""] = new URL(address).pathname.slice(1).split("/");
  const url = (path: string) => `${address}/blob/main/${path}`;
  return addRepository(world, {
    owner,
    name: repository,
    description: `${name} watches what the kernel does, with eBPF`,
    createdAt: "2021-03-01T12:00:00Z",
    pushedAt: before(now, 1),
    stars,
    topics: ["ebpf", "observability", "linux"],
    languages: [
      { name: "Go", size: 940_000 },
      { name: "C", size: 61_000 },
    ],
    license: { key: "apache-2.0", spdxId: "Apache-2.0", name: "Apache License 2.0" },
    codeOfConduct: { key: "contributor_covenant", name: "Contributor Covenant", url: url("CODE_OF_CONDUCT.md") },
    contributingUrl: url("CONTRIBUTING.md"),
    securityPolicyUrl: url("SECURITY.md"),
    contributors: contributorsOf(repository),
    history: memoryHistory({
      defaultBranch: "main",
      branches: [{ name: "main", commits: commitsOf(name, now, kind) }],
      tags: [{ name: "v1.0.0", at: "main~20" }],
    }),
  });
}

function contributorsOf(repository: string): readonly Contributor[] {
  return Array.from({ length: CONTRIBUTORS }, (_, i) => ({
    login: `${repository}-person-${i}`,
    name: null,
    email: null,
    contributions: CONTRIBUTORS - i,
  }));
}

function commitsOf(name: string, now: Date, kind: Kind): readonly MemoryCommit[] {
  const by = (i: number): Person => ({
    name: `Author ${i % AUTHORS}`,
    email: `author-${i % AUTHORS}@example.org`,
    date: before(now, 2 * (COMMITS - i)),
  });
  return Array.from({ length: COMMITS }, (_, i) => ({
    message: `Step ${i}`,
    author: by(i),
    changes:
      i === 0
        ? filesOf(name, kind)
        : [{ path: kind === "plain" ? "NEWS" : "main.go", content: `package main // ${i}\n` }],
  }));
}

function filesOf(name: string, kind: Kind): readonly FileChange[] {
  const readme = `# ${name}\n\n${"It loads eBPF programs into the kernel and reads their maps.\n".repeat(60)}`;
  return [
    { path: "README.md", content: readme },
    { path: "LICENSE", content: LICENSE },
    { path: "go.mod", content: "module example.org/x\n\nrequire github.com/cilium/ebpf v0.17.0\n" },
    ...(kind === "plain" ? [] : [{ path: "bpf/probe.bpf.c", content: '#include "vmlinux.h"\n' }]),
    ...["CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "GOVERNANCE.md", "MAINTAINERS.md", "SECURITY.md"].map((path) => ({
      path,
      content: `# ${path}\n\nEverybody is welcome.\n`,
    })),
  ];
}

function before(now: Date, days: number): string {
  return `${new Date(now.getTime() - days * DAY).toISOString().slice(0, 19)}Z`;
}
