/** Members in short -> an entry for tests, as a reader would make it. */
import type { Config, ListConfig } from "../../src/model/config.ts";
import type { Entry, Member, Value } from "../../src/model/entry.ts";

export const cards: ListConfig = {
  name: "cards",
  files: ["cards/{section}.json"],
  except: [],
  format: null,
  section: null,
  groups: [],
  entries: "$[*]",
  fields: {
    name: "$.name",
    repository: "$.repo",
    website: "$.site",
    description: "$.text",
    stars: "$.stars",
    logo: "$.logo",
  },
  companions: [],
  identity: "auto",
  order: { by: "auto", field: null, direction: "ascending", compare: "dictionary", ignoreArticles: [], locale: "en" },
  required: [],
  schema: null,
  ignore: [],
};

export const config: Config = {
  language: "en",
  page: null,
  lists: [cards],
  logo: null,
  projects: [],
  forges: [],
  bots: [],
  criteria: [],
  labels: { on: false, prefix: "", names: {}, input: { hold: [], skip: [] } },
  approve: false,
  ping: true,
  commands: { who: [] },
  requestReview: [],
};

type Given = Readonly<Record<string, Value>> & { readonly name: string };

/** Members `repo`, `site`, `stars`, `logo` and `text` have roles; `place` overrides where it stands. */
export function entry(members: Given, place: Partial<Entry> = {}): Entry {
  const own = Object.entries(members).map(([name, value]): [string, Member] => [
    name,
    { value, startLine: 1, endLine: 1 },
  ]);
  const { repo, site, stars, logo, text } = members;
  const roles = { stars, logo, description: text };
  return {
    name: members.name,
    repository: typeof repo === "string" ? repo : null,
    url: typeof site === "string" ? site : null,
    section: "small",
    list: "cards",
    key: null,
    file: "cards/small.json",
    startLine: 1,
    endLine: 1,
    roles: Object.fromEntries(
      Object.entries(roles).flatMap(([role, value]) => (value === undefined ? [] : [[role, value]])),
    ),
    members: Object.fromEntries(own),
    ...place,
  };
}

/** Entries one below the other, each of three lines. */
export function stack(...members: readonly Given[]): readonly Entry[] {
  return members.map((one, i) => entry(one, { startLine: 2 + 3 * i, endLine: 4 + 3 * i }));
}
