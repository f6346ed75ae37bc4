/** The values that a member has in other entries, and one that a mend gave it -> whether that can be what was meant. */
import type { Entry } from "../../model/entry.ts";

const NEARLY_ALL = 0.95;
const LEAST = 3;
const MOST = 200;
const SHAPES: readonly RegExp[] = [/^https?:\/\/[^\s<>"'`()[\]]+$/i, /^\d{4}-\d\d-\d\d$/, /^v?\d[\w.-]*$/];

/** False where nearly all others hold an address, a day or a version, and this one holds none. */
export function isLikeOthers({ members }: Entry, others: readonly Entry[]): boolean {
  return Object.entries(members).every(([member, { value }]) => {
    if (typeof value !== "string") return true;
    const values = others
      .slice(-MOST)
      .flatMap((other) => other.members[member]?.value ?? [])
      .filter((one) => typeof one === "string");
    if (values.length < LEAST) return true;
    return SHAPES.every((shape) => {
      const share = values.filter((one) => shape.test(one)).length / values.length;
      return share < NEARLY_ALL || shape.test(value);
    });
  });
}
