/** A time as the world file writes it, absolute or before today -> ISO 8601. */
import { z } from "zod";

const AGO = /^(\d{1,5}) (minute|hour|day|week|month|year)s? ago$/;
const ABSOLUTE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;
const MINUTES = { minute: 1, hour: 60, day: 1440, week: 10_080 } as const;

const EXPECTED =
  'expected a time: "2024-05-31", "2024-05-31T12:00:00Z", "40 days ago", "2 years ago", "now" or { days-ago: 40 }';

export const when = z
  .union(
    [
      z.string().refine((text) => text === "now" || AGO.test(text) || isAbsolute(text), EXPECTED),
      z.strictObject({ "days-ago": z.number().min(0).max(100_000) }),
    ],
    { error: EXPECTED },
  )
  .describe(
    "A time: `2024-05-31`, `2024-05-31T12:00:00Z`, `40 days ago` (minutes to years), `now` or `{ days-ago: 40 }`.",
  );

export type When = z.infer<typeof when>;

/** Whole days ago are noon of that day (UTC), so that a world is the same for a day; `2 months ago` is the same day of that month. */
export function toTime(given: When, now: Date): string {
  if (typeof given !== "string") return format(noon(now, given["days-ago"]));
  if (given === "now") return format(now);
  const [, digits = "0", unit = "day"] = AGO.exec(given) ?? [];
  const count = Number(digits);
  if (!AGO.test(given)) return format(new Date(given));
  if (unit === "minute" || unit === "hour") return format(new Date(now.getTime() - count * MINUTES[unit] * 60_000));
  if (unit === "day" || unit === "week") return format(noon(now, (count * MINUTES[unit]) / 1440));
  return format(monthsBefore(now, unit === "year" ? 12 * count : count));
}

function noon(now: Date, daysAgo: number): Date {
  if (daysAgo === 0) return now;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - Math.floor(daysAgo), 12));
}

function monthsBefore(now: Date, months: number): Date {
  const month = now.getUTCMonth() - months;
  const last = new Date(Date.UTC(now.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(now.getUTCFullYear(), month, Math.min(now.getUTCDate(), last), 12));
}

function isAbsolute(text: string): boolean {
  return ABSOLUTE.test(text) && !Number.isNaN(Date.parse(text));
}

// Nothing is older than the epoch: dates before it have no place in git.
function format(date: Date): string {
  return `${new Date(Math.max(0, date.getTime())).toISOString().slice(0, 19)}Z`;
}
