import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CONFIG_FILE, checkConfig, checkSections, loadConfig } from "../src/config.ts";
import { criteriaFor } from "../src/model/config.ts";
import type { Entry, Problem } from "../src/model/entry.ts";
import { say } from "./say.ts";

const ELSEWHERE = { owner: "someone", repository: "projects" };
const LANDSCAPE = { owner: "ebpf-io", repository: "ebpf.io-website" };
const LIST = "lists:\n  - files: data.json\n    entries: $[*]\n    fields: { name: $.name }\n";

const told = ({ line, column, message }: Problem) => `${line}:${column} ${say(message)}`;
const check = (text: string) => checkConfig(text).map(told);

const ENTRY: Entry = {
  name: "One",
  repository: null,
  url: null,
  section: "",
  list: "",
  key: null,
  roles: {},
  members: {},
  file: "data.json",
  startLine: 1,
  endLine: 1,
};

/** Every level and every option that a section asks, in short. */
function asked(text: string, section: string): Record<string, unknown> {
  const { config, problems } = loadConfig(text, ELSEWHERE);
  expect(problems).toEqual([]);
  const criteria = Object.entries(criteriaFor(config, section));
  return Object.fromEntries(criteria.map(([id, { level, options }]) => [id, { level, ...Object(options) }]));
}

describe("loadConfig", () => {
  test("takes the preset of a known repository, and of its forks, where there is no file", () => {
    for (const owner of ["ebpf-io", "a-contributor"]) {
      const { config, problems } = loadConfig(null, { ...LANDSCAPE, owner });
      expect(problems).toEqual([]);
      expect(config.lists.map(({ name }) => name)).toEqual(["applications", "infrastructure", "libraries"]);
    }
  });

  test("says how to write the file where there is none, and no preset", () => {
    const { config, problems } = loadConfig(null, ELSEWHERE);
    expect(config).toMatchObject({ lists: [], criteria: [], approve: false });
    expect(problems).toMatchObject([{ file: CONFIG_FILE, line: 1, column: 1, severity: "error" }]);
    expect(problems.map(told).join()).toContain("Add one that says lists:");
  });

  test("fills in every default", () => {
    const { config, problems } = loadConfig(LIST, ELSEWHERE);
    expect(problems).toEqual([]);
    expect(config).toEqual({
      language: "auto",
      page: null,
      lists: [
        {
          name: "data.json",
          files: ["data.json"],
          except: [],
          format: null,
          section: null,
          groups: [],
          entries: "$[*]",
          fields: { name: "$.name" },
          companions: [],
          identity: "auto",
          order: {
            by: "auto",
            field: null,
            direction: "ascending",
            compare: "dictionary",
            ignoreArticles: [],
            locale: "en",
          },
          required: [],
          schema: null,
          ignore: [],
        },
      ],
      logo: null,
      projects: [],
      forges: [],
      bots: [],
      criteria: [],
      labels: { on: true, prefix: "listkeeper: ", names: {}, input: { hold: [], skip: [] } },
      approve: false,
      ping: true,
      commands: { who: [{ kind: "permission", least: "write" }] },
      requestReview: [],
    });
  });

  test("reviews with the preset of the repository where its own file has errors, and tells them", () => {
    const { config, problems } = loadConfig("extends: ebpf-io\napprove: maybe", LANDSCAPE);
    expect(config).toEqual(loadConfig(null, LANDSCAPE).config);
    expect(problems.map(told)).toEqual(["2:10 maybe cannot be used for approve. Write true or false."]);
    expect(loadConfig("approve: maybe", ELSEWHERE).config.lists).toEqual([]);
  });

  test("uses a file that has only warnings", () => {
    const { config, problems } = loadConfig(
      `${LIST.replace(" }", ", sites: $.site, repositry: $.r }")}approve: true`,
      ELSEWHERE,
    );
    expect(problems.map(told)).toEqual([
      "4:44 repositry is not a role that Listkeeper makes use of. Did you mean repository?",
    ]);
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(config).toMatchObject({ approve: true, lists: [{ fields: { sites: "$.site" } }] });
  });
});

describe("a file that builds on a preset", () => {
  test("replaces a list by its name, and adds others after it", () => {
    const text = `extends: ebpf-io\n${LIST}  - { name: libraries, files: [a.json, b.json], entries: $, fields: { name: $.n } }\n`;
    const { config } = loadConfig(text, ELSEWHERE);
    expect(config.lists.map(({ name, files }) => [name, files.length])).toEqual([
      ["applications", 1],
      ["infrastructure", 1],
      ["libraries", 2],
      ["data.json", 1],
    ]);
  });

  test("replaces single values, and leaves the others", () => {
    const { config } = loadConfig("extends: ebpf-io\nlanguage: ja\nlabels: { prefix: '' }\n", ELSEWHERE);
    expect(config).toMatchObject({
      language: "ja",
      approve: true,
      page: "https://ebpf.io/applications/",
      labels: { on: true, prefix: "" },
    });
    expect(config.logo?.lists).toEqual(["applications", "infrastructure"]);
  });

  test("joins what layers say of one project, whichever way its address is spelt, and of forges and bots", () => {
    const own = [
      "extends: ebpf-io",
      "projects:",
      "  - { repository: https://github.com/example/trace, mirror: example/trace-mirror }",
      "  - { repository: git@github.com:Example/trace.git, finished: It does what it is for. }",
      "  - { repository: 'https://git.example.org/?q=lens', path: src/lens }",
      "forges: [{ host: git.example.org, kind: gitea }, { host: git.example.org, kind: gitlab }]",
      "bots: [lens-sync, lens-sync]",
    ].join("\n");
    const { config, problems } = loadConfig(own, ELSEWHERE);
    expect(problems).toEqual([]);
    expect(config.projects.slice(-2)).toEqual([
      {
        repository: "git@github.com:Example/trace.git",
        mirror: "example/trace-mirror",
        path: null,
        finished: "It does what it is for.",
      },
      { repository: "https://git.example.org/?q=lens", mirror: null, path: "src/lens", finished: null },
    ]);
    expect(config.forges).toEqual([{ host: "git.example.org", kind: "gitlab" }]);
    expect(config.bots).toEqual(["lens-sync"]);
  });

  test("says who may decide, whose review is asked for, and how labels are called", () => {
    const own = [
      "extends: ebpf-io",
      "commands: { who: [maintain, 'team:ebpf-io/keepers', 'role:Triage lead', 'user:octocat'] }",
      "request-review: ['team:ebpf-io/keepers', 'user:octocat']",
      "ping: false",
      "labels: { names: { ready: lgtm, removal: false }, input: { hold: [do-not-merge] } }",
    ].join("\n");
    const { config, problems } = loadConfig(own, ELSEWHERE);
    const [team, user] = [
      { kind: "team", organization: "ebpf-io", slug: "keepers" },
      { kind: "user", login: "octocat" },
    ] as const;
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ ping: false, requestReview: [team, user] });
    const others = [{ kind: "permission", least: "maintain" }, team, { kind: "role", name: "Triage lead" }, user];
    expect(config.commands.who).toEqual(others);
    expect(config.labels).toEqual({
      on: true,
      prefix: "listkeeper: ",
      names: { ready: "lgtm", removal: false },
      input: { hold: ["do-not-merge"], skip: [] },
    });
    expect(loadConfig("extends: ebpf-io\nrequest-review: code-owners\n", ELSEWHERE).config.requestReview).toBe(
      "code-owners",
    );
  });

  test.each([
    ["commands: { who: [wirte] }", "Did you mean write?"],
    ["commands: { who: [everybody] }", "People are named by a permission as write"],
    ["commands: { who: ['team:keepers'] }", "team:ebpf-io/maintainers"],
    ["commands: { who: [] }", "who is empty"],
    ["request-review: [admin]", "Whose review is asked for is written as in"],
    ["request-review: codeowners", "Did you mean code-owners?"],
    ["labels: { names: { redy: x } }", "Did you mean ready?"],
    ["labels: { names: { ready: true } }", "false"],
    ["labels: { names: { ready: '' } }", "ready is empty"],
    ["labels: { input: { hold: stop } }", "a list"],
  ])("tells what is wrong with %s", (line, problem) => {
    expect(check(`extends: ebpf-io\n${line}\n`).join()).toContain(problem);
  });

  test("switches labels and logos off", () => {
    const { config } = loadConfig("extends: ebpf-io\nlabels: false\nrelated: { logo: false }\n", ELSEWHERE);
    expect(config).toMatchObject({ labels: { on: false }, logo: null });
  });
});

describe("a list with the name of one of the preset's", () => {
  const landscape = (text: string) => `extends: cncf-landscape\nlists:\n  - name: landscape\n    ${text}\n`;
  const listsOf = (text: string) => {
    const { config, problems } = loadConfig(text, ELSEWHERE);
    expect(problems.map(told)).toEqual([]);
    return config.lists;
  };

  test("takes from it what it does not say itself", () => {
    const [list] = listsOf(landscape("files: data/landscape.yml"));
    expect(list?.files).toEqual(["data/landscape.yml"]);
    expect(list?.groups).toHaveLength(2);
    expect(list?.fields.repository).toBe("$.repo_url");
  });

  test("lays its fields over those of the preset role by role, and takes one away with false", () => {
    const [list] = listsOf(landscape("fields: { website: $.url, logo: false, vendor: $.org }"));
    expect(list?.fields).toEqual({
      name: "$.name",
      repository: "$.repo_url",
      website: "$.url",
      description: "$.description",
      vendor: "$.org",
    });
  });

  test("clears groups with an empty list", () => {
    expect(listsOf(landscape("groups: []"))[0]?.groups).toEqual([]);
  });

  test.each([
    ["extends: json-list\n", "1:10 The preset json-list does not say where the list is: that is for this file."],
    ["extends: json-list\nlists: [{ name: list }]\n", "2:9 This list does not say files. Add what is missing."],
    [
      "extends: json-list\nlists: [{ files: a.json }]\n",
      "2:9 This list does not say entries and fields. Add what is missing. Or call it list with name:",
    ],
    [landscape("fields: { name: false }"), "4:5 fields does not say where the name of an entry is."],
  ])("tells what nobody says: %j", (text, problem) => {
    expect(check(text).join("\n")).toContain(problem);
    expect(loadConfig(text, ELSEWHERE).config.lists).toEqual([]);
  });

  test("may be left as the preset begins it, where the file has lists of its own", () => {
    expect(listsOf(`extends: json-list\n${LIST}`).map(({ name }) => name)).toEqual(["data.json"]);
  });

  test("needs no name of its entries where the file or the key has it", () => {
    const [list] = listsOf("lists: [{ files: 'a/{key}.yml', entries: $, fields: { repository: $.repo } }]\n");
    expect(list?.fields).toEqual({ repository: "$.repo" });
  });
});

describe("criteria", () => {
  const criteria = (text: string) => `${LIST}criteria:\n${text}`;

  test("are asked with a level alone, or with options, and are absent where they are not named", () => {
    const text = criteria("  all: { license: ask, stars: { level: advised, more-than: 10 } }");
    expect(asked(text, "any")).toEqual({ license: { level: "ask" }, stars: { level: "advised", "more-than": 10 } });
  });

  test("are required with their defaults where only other options are given", () => {
    expect(asked(criteria("  all: { contributors: { compare: more-than } }"), "any")).toEqual({
      contributors: { level: "required", compare: "more-than", "at-least": 50, near: 10 },
    });
  });

  test("of a section are laid over those of all, and a level alone keeps the options", () => {
    const text = criteria(
      "  major: { stars: required }\n  all: { stars: { level: ask, more-than: 10 }, license: ask }",
    );
    expect(asked(text, "major")).toEqual({ license: { level: "ask" }, stars: { level: "required", "more-than": 10 } });
    expect(asked(text, "minor")).toMatchObject({ stars: { level: "ask" } });
  });

  test("of a section inside another one come last, wherever they are written", () => {
    const text = criteria(
      "  a > b: { stars: off }\n  a: { stars: { more-than: 1 } }\n  all: { stars: { level: ask, more-than: 2 } }",
    );
    expect(asked(text, "a > b")).toEqual({ stars: { level: "off", "more-than": 1 } });
    expect(asked(text, "a > b > c")).toEqual({ stars: { level: "off", "more-than": 1 } });
    expect(asked(text, "a > x")).toEqual({ stars: { level: "ask", "more-than": 1 } });
    expect(asked(text, "ab")).toEqual({ stars: { level: "ask", "more-than": 2 } });
  });

  test("of the preset keep their options under a level of the file's own", () => {
    const text =
      "extends: ebpf-io\ncriteria:\n  all: { age: required, order: ask }\n  major: { contributors: { compare: more-than } }\n";
    expect(asked(text, "major")).toMatchObject({
      age: { level: "required", "more-than": "6 months" },
      order: { level: "ask" },
      contributors: { level: "required", "at-least": 50, compare: "more-than" },
      license: { level: "required" },
    });
  });
});

describe("checkSections", () => {
  const text = `${LIST}criteria:\n  all: { license: ask }\n  Tols: { license: ask }\n  Net > Proxies: { license: ask }\n`;
  const entry = (section: string) => ({ ...ENTRY, section });
  const strange = (...sections: readonly string[]) => checkSections(text, "c.yml", sections.map(entry)).map(told);

  test("tells those that nothing stands in, with the nearest that there is", () => {
    expect(strange("Net > Proxies", "Tools")).toEqual([
      "7:3 No entry stands in a section Tols, so this is asked of nobody. Did you mean Tools?",
    ]);
    expect(strange("Net > Proxies", "Net > Tools").join()).toContain("Did you mean `Net > Tools`?");
    expect(strange("Net > Proxies").join()).toContain("The sections are Net and `Net > Proxies`.");
  });

  test("takes the sections around others for inhabited, and says nothing where no entry is known", () => {
    expect(strange("Tols > Inner", "Net > Proxies > HTTP")).toEqual([]);
    expect(strange()).toEqual([]);
  });
});

describe("checkConfig", () => {
  test.each([
    ["extend: ebpf-io", "1:1 There is no key extend. Did you mean extends?"],
    ["extends: ebpfio", "1:10 ebpfio cannot be used for extends. Did you mean ebpf-io?"],
    ["extends: awesome", "1:10 awesome cannot be used for extends. Did you mean awesome-list?"],
    ["extends: mine", "Write one of these: awesome-list, cncf-landscape, ebpf-io, file-per-entry and json-list."],
    [`${LIST}language: de`, "5:11 de cannot be used for language. Write one of these: auto, en and ja."],
    [`${LIST}approve: 1`, "5:10 1 cannot be used for approve. Write true or false."],
    [`${LIST}page: ebpf.io`, "5:7 ebpf.io cannot be used for page. A web address begins with https://."],
    [`${LIST}related: { logos: false }`, "5:12 There is no key logos in related. Did you mean logo?"],
    [`${LIST}related: { logo: { registry: /a.jsx } }`, "5:30 /a.jsx cannot be used for registry. A path begins at"],
    [
      `${LIST}related: { logo: { registry: a.jsx, lists: [date.json] } }`,
      "5:45 There is no list with the name date.json. Did you mean data.json?",
    ],
    [`${LIST}${LIST.slice(7)}`, "5:12 There is another list with the name data.json above."],
    [LIST.replace("    entries: $[*]\n", ""), "2:5 This list does not say entries. Add what is missing."],
    [`${LIST}projects: [{ repository: a/b, mirror: linux }]`, "5:39 linux cannot be used for mirror. A repository on"],
    [`${LIST}projects: [{ repository: a/b, finished: yes }]`, "5:41 finished is shorter than 10 characters."],
    [`${LIST}projects: [{ repository: a/b, finished: 2 }]`, "5:41 2 cannot be used for finished. Write a text."],
    [`${LIST}projects: [{ repository: '' }]`, "5:27 repository is shorter than 3 characters."],
    [`${LIST}projects: [{ mirror: a/b }]`, "5:12 repository is missing."],
    [`${LIST}forges: [{ host: https://git.example.org, kind: gitea }]`, "5:18 https://git.example.org cannot be used"],
    [`${LIST}forges: [{ host: git.example.org, kind: forgejo }]`, "Write one of these: gitlab and gitea."],
    [LIST.replace("entries", "entry"), "3:5 There is no key entry in `lists[0]`. Did you mean entries?"],
    [LIST.replace("name:", "title:"), "4:5 fields does not say where the name of an entry is."],
    [LIST.replace("name:", "Name:"), "4:15 Name is no name for a role"],
    [LIST.replace("$.name", "name"), "4:21 name cannot be used for name. A JSONPath begins with `$`"],
    [LIST.replace("data.json", "[]"), "2:12 files is empty."],
    [
      LIST.replace("data.json", "{ a: b }"),
      "2:12 A group of keys cannot be used for files. Write one of these: a text and a list.",
    ],
    ["lists:", "1:1 lists has no value."],
    ["- 1", "1:1 The file must be a group of keys"],
    ["approve: true", "1:1 The file says nothing about where the list is."],
    ["", "1:1 The file says nothing about where the list is."],
    ["a: [", "1:5 This is not valid YAML: unexpected end of the stream"],
  ])("%j", (text, problem) => {
    expect(check(text).join("\n")).toContain(problem);
  });

  test.each([
    ["licence: ask", "There is no key licence in all. Did you mean license?"],
    ["popularity: ask", "There is no key popularity in all. These are known: age, "],
    ["age: requird", "requird cannot be used for age. Did you mean required?"],
    ["age: 3", "3 cannot be used for age. Write one of these: required, ask, advised, off and a group of keys."],
    ["age: { level: high }", "high cannot be used for level. Write one of these: required, ask, advised and off."],
    ["age: { more-then: 1 year }", "There is no key more-then in age. Did you mean more-than?"],
    ["age: { more-than: one year }", "`one year` cannot be used for more-than. A duration is a number and a unit"],
    ["stars: { more-than: -1 }", "more-than must be 0 or more."],
    ["stars: { more-than: 1.5 }", "1.5 cannot be used for more-than. Write a whole number."],
    [
      "contributors: { compare: least }",
      "least cannot be used for compare. Write one of these: at-least and more-than.",
    ],
    ["license: { spdx: MIT }", "There is no key spdx in license. These are known: level."],
  ])("%s", (setting, problem) => {
    expect(check(`${LIST}criteria:\n  all:\n    ${setting}\n`).join("\n")).toContain(problem);
  });

  test.each([
    ["order: alphabetical", "alphabetical cannot be used for order."],
    ["order: { by: names }", "names cannot be used for by. Did you mean name?"],
    ["order: { by: stars, directions: up }", "There is no key directions in order. Did you mean direction?"],
    ["order: { by: name, locale: e_n }", "e_n cannot be used for locale. A language is written as in en, de or pt-BR."],
    ["order: { by: '$.b[' }", "5:19 `$.b[` is no JSONPath: a bracket is not closed."],
    ["identity: slug", "slug cannot be used for identity."],
    [
      "companions: [{ file: ../a.yml, fields: { a: $ } }]",
      "../a.yml cannot be used for file. A companion is .gitmodules",
    ],
    ["companions: [{ file: a.yml, fields: { a: '$.b[' } }]", "5:47 `$.b[` is no JSONPath"],
    ["companions: [{ file: a.yml, items: '$.b[', fields: { a: $ } }]", "5:41 `$.b[` is no JSONPath"],
    ["companions: [{ file: a.yml, match: { item: $, entry: '$.b[' }, fields: {} }]", "5:59 `$.b[` is no JSONPath"],
    [
      "companions: [{ file: a.yml, math: {}, fields: {} }]",
      "There is no key math in `companions[0]`. Did you mean match?",
    ],
    [
      "companions: [{ file: a.yml, fields: { repositry: $.b } }]",
      "repositry is not a role that Listkeeper makes use of.",
    ],
    ["required: description", "description cannot be used for required. Write a list."],
    ["schema: 3", "3 cannot be used for schema. Write one of these: a text and a group of keys."],
  ])("of a list: %s", (setting, problem) => {
    const refuse = (path: string) => (path.endsWith("[") ? "a bracket is not closed" : null);
    const found = checkConfig(`${LIST}    ${setting}\n`, CONFIG_FILE, refuse).map(told);
    expect(found.join("\n")).toContain(problem);
  });

  test("gives all problems in the order of the file", () => {
    const lines = check("extends: ebpf\napprove: no\nfiles: x\n").map((line) => line.split(" ")[0]);
    expect(lines).toEqual(["1:10", "2:10", "3:1"]);
  });

  test("tells a JSONPath that the reader of paths refuses", () => {
    const text = `${LIST}    groups: [{ each: "$.a[*]", named: "$.b[" }]\n`;
    const refuse = (path: string) => (path.endsWith("[") ? "a bracket is not closed" : null);
    expect(checkConfig(text, "other.yml", refuse)).toMatchObject([{ file: "other.yml", line: 5, column: 40 }]);
    expect(checkConfig(text, "other.yml", refuse).map(told).join()).toContain("a bracket is not closed");
  });

  test("never fails, whatever the values are", () => {
    const preset = [
      "extends",
      "lists",
      "criteria",
      "related",
      "labels",
      "all",
      "logo",
      "license",
      "age",
      "level",
      "files",
      "fields",
      "name",
    ];
    const key = fc.constantFrom(...preset, "constructor", "toString", "x");
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<unknown>("ask", "$", "ebpf-io", 1, null, true, "", "a.json"),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(key, tie("node"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, node), (value) => {
        const text = JSON.stringify(value);
        for (const { line, column } of checkConfig(text)) expect(line > 0 && column > 0).toBe(true);
        expect(loadConfig(text, LANDSCAPE).config.lists.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
