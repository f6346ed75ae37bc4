import { describe, expect, test } from "@jest/globals";
import { refusedFact } from "../../src/facts/refusal.ts";
import type { Answer, Refusal } from "../../src/model/answers.ts";
import { show, whyOf } from "./show.ts";

const AT = "https://gitlab.example.org/tools/lantern";
type Refused = Extract<Answer<unknown>, { ok: false }>;
const refused = (refusal: Refusal, message = ""): Refused => ({ ok: false, refusal, status: null, message });

describe("the forge is called by its name", () => {
  test.each([
    ["rate-limited", "The limit of requests to gitlab.example.org is used up."],
    ["forbidden", "gitlab.example.org did not let Listkeeper read this."],
    ["unavailable", "gitlab.example.org could not answer just now."],
    ["not-found", `There is no public repository on gitlab.example.org at ${AT}`],
  ] as const)("%s", (refusal, sentence) => {
    expect(whyOf(refusedFact(refused(refusal), AT))).toContain(sentence);
  });

  test("GitHub as ever", () => {
    expect(whyOf(refusedFact(refused("unavailable"), "https://github.com/a/b"))).toContain(
      "GitHub could not answer just now.",
    );
  });
});

test("what is on a server that cannot be asked is for a person, with what maintainers can do", () => {
  const fact = refusedFact(refused("not-github"), "https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf.git");
  expect(fact).toMatchObject({ known: false, person: true });
  expect(whyOf(fact)).toContain(
    "is on git.kernel.org, which has no interface that Listkeeper can ask. Maintainers of the listing can name a mirror",
  );
  expect(whyOf(fact)).not.toContain("GitLab");
  // Nobody knows what runs there, so it may be one after all.
  expect(whyOf(refusedFact(refused("not-github"), "https://notkernel.org/a/b"))).toContain(
    "that the server is a GitLab",
  );
});

test("an account brings the question which repository is meant, with the likely ones", () => {
  const likely = [{ nameWithOwner: "tools/lantern", url: AT, description: null }];
  const fact = refusedFact(refused("account"), "https://gitlab.example.org/tools", { likely });
  expect(fact).toMatchObject({ known: false, person: true });
  expect(whyOf(fact)).toBe(
    "https://gitlab.example.org/tools is the address of an account, and which of its repositories is meant cannot be told from it. Those of its repositories that have most stars: tools/lantern.",
  );
});

test("a mirror that is gone says nothing against the project", () => {
  const gone = refusedFact(refused("not-found"), "https://gcc.gnu.org/git.html", { mirror: "gcc-mirror/gcc" });
  expect(gone).toMatchObject({ known: false, person: true });
  expect(refusedFact(refused("not-found"), AT)).toMatchObject({ known: false, absent: true });
  if (!gone.known) expect(show(gone.why)).toContain("There is no public repository gcc-mirror/gcc on GitHub");
});

test.each(["forbidden", "rate-limited", "too-large", "unavailable", "not-asked"] as const)(
  "%s is neither absent nor for a person",
  (refusal) => {
    const fact = refusedFact(refused(refusal), AT);
    expect("absent" in fact || "person" in fact).toBe(false);
  },
);
