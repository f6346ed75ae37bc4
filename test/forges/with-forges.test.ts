import { describe, expect, test } from "@jest/globals";
import { placeOf } from "../../src/forges/hosts.ts";
import type { GitHub } from "../../src/github/port.ts";
import { answered, nothingMore, someContributorsAnswer, someQuestion, someRepositoryAnswer } from "../answers.ts";
import { doorTo, forgeStage, PROJECT } from "./forge-stage.ts";

describe("which host is asked how", () => {
  test.each([
    ["https://gitlab.com/group/sub/lens", "gitlab", "gitlab.com", "group/sub", "lens"],
    ["git@gitlab.com:group/lens.git", "gitlab", "gitlab.com", "group", "lens"],
    ["https://gitlab.gnome.org/GNOME/lens/-/tree/main", "gitlab", "gitlab.gnome.org", "GNOME", "lens"],
    ["https://code.example.org/team/lens/-/tree/main/src", "gitlab", "code.example.org", "team", "lens"],
    ["https://codeberg.org/mika/lens/issues", "gitea", "codeberg.org", "mika", "lens"],
    ["https://codeberg.org/mika", "gitea", "codeberg.org", "mika", null],
    ["https://gitlab.com/group", "gitlab", "gitlab.com", "group", null],
  ])("%s", (address, kind, host, owner, name) => {
    expect(placeOf({ address })).toEqual({ kind, host, owner, name });
  });

  test.each([
    "https://github.com/skylark-labs/packetlens",
    "https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf.git",
    "https://git.sr.ht/~mika/lens",
    "https://example.org/",
    "no address",
  ])("%s is asked nowhere else", (address) => {
    expect(placeOf({ address })).toBeNull();
  });

  test("the configuration knows more", () => {
    expect(placeOf({ address: "https://code.example.org/team/lens", forge: "gitea" })?.kind).toBe("gitea");
  });
});

describe("one door for all", () => {
  const chosen: number[] = [];
  const asked: (string | null)[] = [];
  const github: GitHub = {
    readPullRequest: () => Promise.reject(new Error("not here")),
    readAttempts: async (_ref, addresses) => addresses.map(() => null),
    apply: () => Promise.reject(new Error("not here")),
    cost: () => ({ requests: 1, graphqlPoints: 1, rounds: 1 }),
    async readProjects(questions, choose) {
      asked.push(...questions.map(({ address }) => address));
      return questions.map(({ address, mirror }, i) => {
        choose(someRepositoryAnswer(), i);
        return {
          address,
          takenAt: "",
          repository: answered(someRepositoryAnswer()),
          contributors: answered(someContributorsAnswer()),
          mirror,
          likely: [],
        };
      });
    },
  };

  test("each question goes where it belongs, and the answers come in order", async () => {
    const gitlab = await forgeStage("gitlab");
    const door = doorTo({ [gitlab.host]: gitlab.forge.origin }, github);
    const at = `https://${gitlab.host}/${PROJECT}`;
    const questions = [
      someQuestion("https://github.com/skylark-labs/packetlens"),
      someQuestion(at),
      someQuestion(at, { mirror: "tools/lantern-mirror" }),
      someQuestion("https://git.kernel.org/pub/scm/git/git.git"),
    ];
    const answers = await door.readProjects(questions, (_repository, i) => {
      chosen.push(i);
      return [];
    });
    await gitlab.forge.close();
    expect(answers.map(({ address }) => address)).toEqual(questions.map(({ address }) => address));
    expect(asked).toEqual([questions[0]?.address, at, questions[3]?.address]);
    expect(answers[1]?.repository).toMatchObject({ ok: true, value: { forge: "gitlab" } });
    expect(answers[2]).toMatchObject({ mirror: "tools/lantern-mirror", repository: { value: { forge: "github" } } });
    expect(chosen.sort()).toEqual([0, 1, 2, 3]);
    expect(door.cost().requests).toBe(1 + gitlab.forge.requests.length);
    expect(door.cost().rounds).toBe(3);
  });

  test("a server that is not there is an outage", async () => {
    const [answers] = await doorTo({ "gitlab.example.org": "http://127.0.0.1:9" }).readProjects(
      [someQuestion("https://gitlab.example.org/a/b", { contributors: 5 })],
      nothingMore,
    );
    expect(answers?.repository).toMatchObject({ ok: false, refusal: "unavailable" });
    expect(answers?.contributors).toEqual(answers?.repository);
  });
});
