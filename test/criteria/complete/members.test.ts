import { describe, expect, test } from "@jest/globals";
import { memberFlaws } from "../../../src/criteria/complete/members.ts";
import { md } from "../../../src/markdown.ts";
import type { MemberUse, Value } from "../../../src/model/entry.ts";
import { known, notKnown } from "../../../src/model/facts.ts";
import { someEntry, someFacts, someMembers, someStanding } from "../../facts.ts";
import { say } from "../../say.ts";

function flaws(values: Readonly<Record<string, Value>>, use: MemberUse, count = 100, stars = known(812)): string[] {
  const standing = someStanding({ neighbours: { count, members: [use] } });
  const facts = someFacts({ entry: someEntry({ members: someMembers(values) }), standing, stars });
  return memberFlaws(facts).map(({ what, fix }) => `${say(what)} ${say(fix)}`);
}

describe("memberFlaws", () => {
  test("asks for what 95 of 100 neighbours have, and not for what 94 have", () => {
    const use = { member: "title", type: "string" } as const;
    expect(flaws({}, { ...use, present: 95 })).toEqual([
      "title is missing; 95 of 100 neighbours have it. Add title, as the entries around it have it.",
    ]);
    expect(flaws({}, { ...use, present: 94 })).toEqual([]);
  });

  test("learns nothing from fewer than 5 neighbours", () => {
    expect(flaws({}, { member: "title", type: "string", present: 5 }, 5)).toHaveLength(1);
    expect(flaws({}, { member: "title", type: "string", present: 4 }, 4)).toEqual([]);
  });

  test.each<[Value, MemberUse["type"]]>([
    ["text", "string"],
    [0, "number"],
    [false, "boolean"],
    [[1], "list"],
    [{}, "object"],
    [null, "null"],
    [7, "null"],
  ])("%j is a %s", (value, type) => {
    expect(flaws({ field: value }, { member: "field", present: 100, type })).toEqual([]);
  });

  test.each<[Value, MemberUse["type"], string]>([
    ["3", "number", "field is a text; its neighbours write a number."],
    [3, "string", "field is a number; its neighbours write a text."],
    [{}, "list", "field is an object; its neighbours write a list."],
    ["", "string", "field is empty."],
    ["  ", "string", "field is empty."],
    [[], "list", "field is empty."],
    [null, "number", "field is empty."],
  ])("%j where neighbours have a %s", (value, type, told) => {
    expect(flaws({ field: value }, { member: "field", present: 100, type }).join()).toContain(told);
  });

  test("tells a field that is only written in another way", () => {
    const use = { member: "githubStars", present: 100, type: "number" } as const;
    for (const name of ["githubstars", "GitHubStars", "github_stars", "githubStar"]) {
      expect(flaws({ [name]: 3 }, use).join()).toContain(`Write githubStars instead of ${name}.`);
    }
  });

  test("gives today's number of stars where it is known", () => {
    const use = { member: "githubStars", present: 100, type: "number" } as const;
    expect(flaws({}, use, 100, known(11_200)).join()).toContain("today's number, 11200.");
    expect(flaws({}, use, 100, notKnown(md`No.`)).join()).toContain("Add githubStars, as the entries around it");
  });

  test("asks no more of an entry than of its neighbours, who leave a member empty", () => {
    const use = { member: "twitter", type: "string", present: 100 } as const;
    expect(flaws({ twitter: "" }, { ...use, blank: 6 })).toEqual([]);
    expect(flaws({ twitter: "" }, { ...use, blank: 5 })).toEqual(["twitter is empty. Fill in twitter."]);
    expect(flaws({}, { ...use, blank: 6 }).join()).toContain("twitter is missing");
  });

  test("asks for a web address where all neighbours write one", () => {
    const use = { member: "site", type: "string", present: 100, addresses: true } as const;
    expect(flaws({ site: "http://bee.example.org" }, use)).toEqual([]);
    expect(flaws({ site: "bee.example.org" }, use).join()).toContain("its neighbours write web addresses");
  });

  test("is not led astray by names that every object has", () => {
    expect(flaws({}, { member: "constructor", present: 100, type: "string" }).join()).toContain(
      "constructor is missing",
    );
  });
});

describe("remedies", () => {
  const remedies = (values: Readonly<Record<string, Value>>, use: MemberUse, stars = known(812)) => {
    const standing = someStanding({ neighbours: { count: 100, members: [use] } });
    const repository = "https://github.com/skylark-labs/packetlens";
    const facts = someFacts({ entry: someEntry({ repository, members: someMembers(values) }), standing, stars });
    return memberFlaws(facts).flatMap(({ remedies: found }) => found);
  };
  const stars = { member: "githubStars", present: 100, type: "number" } as const;

  test.each<[string, Readonly<Record<string, Value>>, MemberUse, unknown[]]>([
    ["today's stars", {}, stars, [{ kind: "set", member: "githubStars", value: 812 }]],
    ["a name misspelt", { github_stars: 3 }, stars, [{ kind: "rename", member: "github_stars", to: "githubStars" }]],
    ["a number in quotes", { githubStars: "3" }, stars, [{ kind: "set", member: "githubStars", value: 3 }]],
    ["no number in quotes", { githubStars: "3k" }, stars, []],
    ["a number that would lose its end", { githubStars: "3.10" }, stars, []],
    [
      "true in quotes",
      { on: "true" },
      { member: "on", present: 100, type: "boolean" },
      [{ kind: "set", member: "on", value: true }],
    ],
    [
      "an owner and a name",
      { repo: "skylark-labs/packetlens" },
      { member: "repo", present: 100, type: "string", addresses: true },
      [
        {
          kind: "spell",
          member: "repo",
          from: "skylark-labs/packetlens",
          to: "https://github.com/skylark-labs/packetlens",
        },
      ],
    ],
    ["nothing that would be guessed", {}, { member: "title", present: 100, type: "string" }, []],
  ])("%s", (_, values, use, found) => expect(remedies(values, use)).toEqual(found));

  test("not the stars that GitHub did not tell", () => expect(remedies({}, stars, notKnown(md`No.`))).toEqual([]));
});
