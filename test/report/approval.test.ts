import { describe, expect, test } from "@jest/globals";
import { compose } from "../../src/report/compose.ts";
import type { Given } from "../../src/report/given.ts";
import { state } from "./cases.ts";
import { someConfig, somePull } from "./given.ts";

describe("the approval", () => {
  const ready = state("ready");
  const cannot: Readonly<Record<string, Given>> = {
    "is not wanted": { ...ready, config: { ...someConfig, approve: false } },
    "is a draft": { ...ready, pull: somePull({ draft: true }) },
    "is closed": { ...ready, pull: somePull({ state: "closed" }) },
    "is merged": { ...ready, pull: somePull({ state: "merged" }) },
    "changes no entry": state("formatting-only"),
    "only removes": state("removals-only"),
    "needs changes": state("changes-needed"),
    "waits for a maintainer": state("needs-maintainer"),
    "could not be checked": state("could-not-verify"),
  };
  test.each(Object.entries(cannot))("is not given where the pull request %s", (_, one) => {
    expect(compose(one).approve).toBe(false);
    expect(compose(one).comment).not.toContain("approves this commit");
  });

  test("says that people have decided, and why it is taken back", () => {
    expect(compose(state("decided-ready")).approval).toContain("or a maintainer has decided on it.");
    expect(compose(ready).dismissal.changed).toBe("Taken back: something has changed since. The check run says what.");
    expect(compose(state("on-hold")).dismissal.changed).toBe(
      "Taken back: this pull request is on hold now. The comment says why.",
    );
  });

  test("is given to what is ready, with the open questions", () => {
    expect(compose(ready).approve).toBe(true);
    expect(compose(ready).comment).toContain("Listkeeper approves this commit.");
    expect(compose(ready).approval).not.toContain("?");
    expect(compose(state("ready-with-questions")).approval).toContain("\n- Is Packetlens used in production");
  });
});
