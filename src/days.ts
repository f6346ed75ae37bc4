/** Durations in the listing's words ("180 days", "1 year") and days (YYYY-MM-DD) -> days. */

/** How the configuration writes a duration. Kept as a pattern, so that the JSON Schema carries it. */
export const DURATION = /^\d{1,4} (?:day|week|month|year)s?$/;

/** The day (YYYY-MM-DD) of a time (ISO 8601). */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** The day that is a duration after `day` (or before it, for sign -1). A month counts as a calendar month, at most its last day. */
export function shift(day: string, duration: string, sign: 1 | -1): string {
  const [digits = "0", unit = "days"] = duration.split(" ");
  const count = Number(digits) * sign;
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  if (unit.startsWith("day")) return format(Date.UTC(year, month - 1, date + count));
  if (unit.startsWith("week")) return format(Date.UTC(year, month - 1, date + 7 * count));
  const months = month - 1 + (unit.startsWith("month") ? count : 12 * count);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return format(Date.UTC(year, months, Math.min(date, last)));
}

/**
 * The day on which something was looked at, as a text says it: with hyphens that do not break, by which it is told from
 * days that mean something. It is new at every look, and that alone is no news.
 */
export function dayOfLooking(day: string): string {
  return day.replaceAll("-", "\u2011");
}

/** A text without the days of looking in it. */
export function withoutDaysOfLooking(text: string): string {
  return text.replace(/\d{4}\u2011\d{2}\u2011\d{2}/g, "");
}

function format(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
