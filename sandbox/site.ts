/** What every answer of the embedded GitHub is made from: the world, the clock, the tokens and limits, and who hears of changes. */

import type { RateLimits } from "./access/rate-limits.ts";
import type { Tokens } from "./access/tokens.ts";
import type { Links } from "./links.ts";
import type { Time } from "./time.ts";
import type { Occurrence } from "./webhooks/occurrence.ts";
import type { World } from "./world.ts";

export interface Site {
  readonly world: World;
  readonly now: () => Date;
  /** For answers that no request has asked for: webhooks. */
  readonly links: Links;
  readonly tokens: Tokens;
  readonly limits: RateLimits;
  /** Tells the Apps that hear of it: the payload is made at once, the delivery goes on by itself. */
  readonly tell: (occurrence: Occurrence) => void;
  /** Notes what was asked for and is not part of the embedded GitHub. */
  readonly missed: (what: string) => void;
}

export function timeOf(date: Date): Time {
  return `${date.toISOString().slice(0, 19)}Z`;
}
