/** Two texts -> whether they are the same but for line ends and what stands at their end, which GitHub may change, and for the day of looking. */
import { withoutDaysOfLooking } from "../days.ts";

export function sameText(a: string | null, b: string | null): boolean {
  return settled(a) === settled(b);
}

function settled(text: string | null): string {
  return withoutDaysOfLooking(text ?? "")
    .replaceAll("\r\n", "\n")
    .trimEnd();
}
