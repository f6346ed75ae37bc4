/** How the embedded GitHub writes times. */

/** ISO 8601, UTC, whole seconds: `2026-01-31T12:00:00Z`. */
export type Time = string;
