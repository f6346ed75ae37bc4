/** Projects -> a listing repository that names some of them, and pull requests that add more. */

import type { NewPullRequest } from "../../sandbox/act/open.ts";
import { memoryHistory } from "../../sandbox/memory-history.ts";
import type { FileChange } from "../../sandbox/new-commit.ts";
import { addRepository } from "../../sandbox/new-world.ts";
import type { Repository, World } from "../../sandbox/world.ts";
import { type Project, projectOf } from "./project.ts";

export type Section = "emerging" | "major";

/** The preset of the eBPF landscape is chosen by the repository's name. */
export const LISTING = { owner: "bench-io", name: "ebpf.io-website" } as const;
const CARD = "src/components/pages/project-landscape/project-card";
const [MAJOR, EMERGING, OTHER_FILES] = [20, 40, 900];

/** Those that the listing names already have the highest numbers. */
const LISTED: Readonly<Record<Section, readonly Project[]>> = {
  major: Array.from({ length: MAJOR }, (_, i) => projectOf(900 + i)),
  emerging: Array.from({ length: EMERGING }, (_, i) => projectOf(920 + i)),
};

export function addListing(world: World): Repository {
  const author = { name: "Founder", email: "founder@example.org", date: "2021-01-01T12:00:00Z" };
  const commits = [{ message: "Begin", author, changes: listingFiles() }];
  const history = memoryHistory({ defaultBranch: "main", branches: [{ name: "main", commits }] });
  return addRepository(world, { ...LISTING, history });
}

/** What the repository holds before anything is added. */
export function listingFiles(): readonly FileChange[] {
  const logos = [...LISTED.major, ...LISTED.emerging];
  const others = Array.from({ length: OTHER_FILES }, (_, i) => ({
    path: `src/posts/${i % 30}/post-${i}.md`,
    content: `Post ${i}\n`,
  }));
  return [
    fileOf("major", LISTED.major),
    fileOf("emerging", LISTED.emerging),
    registryOf(logos),
    ...logos.map(logoOf),
    ...others,
  ];
}

/** A clean addition of the projects at the section's end, with their logos. */
export function pullRequestFor(projects: readonly Project[], section: Section, branch: string): NewPullRequest {
  return asking(projects, branch, [
    fileOf(section, [...LISTED[section], ...projects]),
    registryOf([...LISTED.major, ...LISTED.emerging, ...projects]),
    ...projects.map(logoOf),
  ]);
}

/** The same without logos, and with a comma missing: it is told with its cause, and the rest is judged. */
export function brokenPullRequestFor(projects: readonly Project[], section: Section, branch: string): NewPullRequest {
  const { path, content } = fileOf(section, [...LISTED[section], ...projects]);
  return asking(projects, branch, [{ path, content: content.replace("},\n", "}\n") }]);
}

function asking(projects: readonly Project[], branch: string, files: readonly FileChange[]): NewPullRequest {
  return {
    repository: `${LISTING.owner}/${LISTING.name}`,
    title: `Add ${projects.map(({ name }) => name).join(", ")}`.slice(0, 200),
    body: "They run in production at https://example.org/adopters, with 3,000 nodes.",
    author: "newcomer",
    branch,
    files,
  };
}

type TextFile = FileChange & { readonly content: string };

function fileOf(section: Section, projects: readonly Project[]): TextFile {
  const content = `${JSON.stringify(projects.map(entryOf), null, 2)}\n`;
  return { path: `src/data/pages/applications/${section}.json`, content };
}

function entryOf({ name, address, stars, logo }: Project) {
  return {
    logoUrl: address,
    name,
    logoName: logo.name,
    title: "Observability for the kernel",
    description:
      `${name} shows which functions of the kernel a request went through, and how long it stayed in each of them. ${"Nothing has to be changed in the programs that it watches. ".repeat(4)}`.trim(),
    urls: [{ label: "GitHub", url: address }],
    githubStars: stars,
  };
}

function registryOf(projects: readonly Project[]): FileChange {
  const imports = projects.map(({ logo }) => `import ${logo.name} from './logos/${logo.file}';\n`).join("");
  const names = projects.map(({ logo }) => `  ${logo.name},\n`).join("");
  const content = `import React from 'react';\n\n${imports}\nconst logos = {\n${names}};\n\nexport default logos;\n`;
  return { path: `${CARD}/project-card.jsx`, content };
}

function logoOf({ name, logo }: Project): FileChange {
  const content = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>${name}</title></svg>\n`;
  return { path: `${CARD}/logos/${logo.file}`, content };
}
