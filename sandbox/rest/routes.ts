/** All REST routes of the embedded GitHub. */
import type { Route } from "../http/router.ts";
import { appRoutes } from "./apps.ts";
import { checkRoutes } from "./checks.ts";
import { contentRoutes } from "./contents.ts";
import { gitRoutes } from "./git.ts";
import { issueRoutes } from "./issues.ts";
import { metaRoutes } from "./meta.ts";
import { pullRoutes } from "./pulls.ts";
import { reactionRoutes } from "./reactions.ts";
import { repositoryRoutes } from "./repositories.ts";
import { reviewRequestRoutes } from "./review-requests.ts";
import { teamRoutes } from "./teams.ts";

export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...pullRoutes,
  ...gitRoutes,
  ...contentRoutes,
  ...reviewRequestRoutes,
  ...issueRoutes,
  ...reactionRoutes,
  ...teamRoutes,
  ...checkRoutes,
  ...appRoutes,
  ...metaRoutes,
];
