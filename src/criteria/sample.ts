/** Changes to a healthy, invented project -> the entries, standings and identities that the examples of criteria show. */
import type { Entry, LogoStanding, Member, MemberUse, Standing, Twin, Value } from "../model/entry.ts";
import { type Fact, known, type RepositoryIdentity } from "../model/facts.ts";

const ADDRESS = "https://github.com/skylark-labs/packetlens";

const MEMBERS: Readonly<Record<string, Value>> = {
  logoUrl: ADDRESS,
  name: "Packetlens",
  logoName: "packetlensLogo",
  title: "See the process behind each packet",
  description: "Packetlens shows which process sent each packet, with eBPF programs on the traffic control hooks.",
  urls: [{ label: "GitHub", url: ADDRESS }],
  githubStars: 812,
};

const USES: readonly MemberUse[] = [
  { member: "description", present: 45, type: "string" },
  { member: "githubStars", present: 45, type: "number" },
  { member: "logoName", present: 44, type: "string" },
  { member: "name", present: 45, type: "string" },
  { member: "title", present: 45, type: "string" },
  { member: "urls", present: 45, type: "list" },
  { member: "wide", present: 3, type: "boolean" },
];

/** The entry with some members changed; `undefined` takes one away. */
export function sampleEntry(changes: Readonly<Record<string, Value | undefined>> = {}): Entry {
  const members: Record<string, Member> = Object.create(null);
  const values: Record<string, Value> = {};
  let line = 764;
  for (const [name, value] of Object.entries({ ...MEMBERS, ...changes })) {
    if (value === undefined) continue;
    line += 1;
    members[name] = { value, startLine: line, endLine: line };
    values[name] = value;
  }
  const { name, description, githubStars, logoName, urls = null } = values;
  const found = { name, description, stars: githubStars, logo: logoName };
  const roles = Object.fromEntries(
    Object.entries(found).flatMap(([role, value]) => (value === undefined ? [] : [[role, value]])),
  );
  const file = "src/data/pages/applications/emerging.json";
  const called = typeof name === "string" ? name : "Packetlens";
  const places = { file, startLine: 764, endLine: line + 1, section: "emerging", list: "applications" };
  return {
    ...places,
    name: called,
    repository: labelled(urls, "GitHub"),
    url: labelled(urls, "Website"),
    key: null,
    roles,
    members,
  };
}

/** An entry whose link with the label `GitHub` is this address. */
export function sampleListedAt(address: string, label = "GitHub"): Entry {
  return sampleEntry({ urls: [{ label, url: address }] });
}

export function sampleStanding(changes: Partial<Standing> = {}): Standing {
  const neighbours = { count: 45, members: USES };
  return {
    neighbours,
    twins: [],
    logo: sampleLogo(),
    order: { rule: "none", misplaced: null },
    schema: [],
    ...changes,
  };
}

export function sampleLogo(changes: Partial<LogoStanding> = {}): LogoStanding {
  const folder = "src/components/pages/project-landscape/project-card";
  return {
    name: "packetlensLogo",
    registry: `${folder}/project-card.jsx`,
    similar: [],
    registered: "yes",
    image: `${folder}/logos/packetlens.svg`,
    imageExists: true,
    imageSimilar: null,
    sharedWith: [],
    unusedImages: [],
    unreadable: null,
    ...changes,
  };
}

/** Another entry of the listing, which may be the same project. */
export function sampleTwin(same: Twin["same"], address: string, name = "Packetlens"): Twin {
  return { entry: sampleEntry({ name, urls: [{ label: "GitHub", url: address }] }), same };
}

export function sampleRepository(changes: Partial<RepositoryIdentity> = {}): Fact<RepositoryIdentity> {
  const state = { redirected: false, archivedAt: null, archived: false, disabled: false, empty: false };
  return known({
    nameWithOwner: "skylark-labs/packetlens",
    url: ADDRESS,
    listedAs: "skylark-labs/packetlens",
    forkOf: null,
    mirrorOf: null,
    standsFor: null,
    forge: "github",
    id: 710001,
    description: null,
    head: null,
    path: null,
    ...state,
    ...changes,
  });
}

function labelled(urls: Value, label: string): string | null {
  if (!Array.isArray(urls)) return null;
  for (const link of urls) {
    if (typeof link === "object" && link !== null && !Array.isArray(link) && "url" in link && "label" in link) {
      if (link.label === label && typeof link.url === "string") return link.url;
    }
  }
  return null;
}
