/** One request as the routes see it, and what they answer. */

import type { Caller } from "../access/kinds.ts";
import type { Links } from "../links.ts";
import type { Site } from "../site.ts";
import { Refused } from "./refused.ts";

export interface Call {
  readonly site: Site;
  readonly links: Links;
  readonly method: string;
  /** Without the prefix of the layout and without the query. */
  readonly path: string;
  /** The route's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly accept: string;
  /** The version that the client asks for, or the default one. */
  readonly version: string;
  readonly caller: Caller;
  /** Parsed from JSON; undefined where nothing was sent. */
  readonly body: unknown;
}

/** For a part of GitHub that is not here: better no answer than a wrong one. */
export function unknownPart({ site }: Call, what: string): Refused {
  site.missed(what);
  return new Refused(404, `The embedded GitHub has no ${what}`);
}
