/** A member that an entry is to get, and where. */
import type { MemberNode } from "../tree.ts";

/** A new member, the one after which it comes (null: it comes first) and the sign between its key and its value. */
export interface Addition {
  readonly after: MemberNode | null;
  readonly members: readonly MemberNode[];
  readonly key: string;
  readonly sign: string;
  readonly value: string;
}
