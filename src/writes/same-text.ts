/** Two texts -> whether they are the same but for line ends and what stands at their end, which GitHub may change, the day of looking, and the address of a suggestion. */
import { withoutDaysOfLooking } from "../days.ts";

// The address is known only when the suggestion stands: to link it is no reason to write.
const TO_SUGGESTION = /\[([^[\]\n]{1,100})\]\([^()\s]{1,1000}#discussion_r\d+\)/g;

export function sameText(a: string | null, b: string | null): boolean {
  return settled(a) === settled(b);
}

function settled(text: string | null): string {
  return withoutDaysOfLooking(text ?? "")
    .replace(TO_SUGGESTION, "$1")
    .replaceAll("\r\n", "\n")
    .trimEnd();
}
