/** GitHub's webhooks about whole repositories -> a look over their open pull requests. */
import type { Probot } from "probot";
import type { Sweeper } from "./sweeper.ts";

/** What is pushed may change the list, its configuration, or what a pull request must be compared with. */
export function onListings(probot: Probot, { add }: Pick<Sweeper, "add">): void {
  probot.on("push", async ({ payload }) => {
    const { ref, deleted, repository, installation } = payload;
    if (installation === undefined || deleted || !ref.startsWith("refs/heads/")) return;
    if (ref.startsWith("refs/heads/gh-readonly-queue/")) return;
    const place = { owner: repository.owner?.login ?? "", repository: repository.name };
    add({ place, installation: installation.id, round: "moved" });
  });
  // Of what happened before, or while we could do nothing, no event tells. Not each of these names the repositories.
  probot.on(
    ["installation.created", "installation.unsuspend", "installation.new_permissions_accepted"],
    async ({ payload }) => add({ place: null, installation: payload.installation.id, round: "all" }),
  );
  probot.on("installation_repositories.added", async ({ payload }) => {
    for (const { full_name } of payload.repositories_added) {
      const [owner = "", repository = ""] = full_name.split("/");
      add({ place: { owner, repository }, installation: payload.installation.id, round: "all" });
    }
  });
}
