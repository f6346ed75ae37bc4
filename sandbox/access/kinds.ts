/** The kinds of callers that GitHub tells apart. */
import type { Account, App } from "../world.ts";
import type { Grant } from "./tokens.ts";

export type Caller =
  | { readonly kind: "anonymous" }
  | { readonly kind: "user"; readonly account: Account }
  | { readonly kind: "app"; readonly app: App }
  | { readonly kind: "installation"; readonly grant: Grant };
