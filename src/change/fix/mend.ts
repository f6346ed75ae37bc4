/** What a mender is given, and the edits that it gives back. */
import type { Text } from "../../markdown.ts";
import type { Node, Source } from "../tree.ts";
import type { Edit } from "./edit.ts";
import type { Flaw } from "./reading.ts";

export interface Broken {
  readonly source: Source;
  readonly root: Node | null;
  /** The line of the pull request's head on which an offset stands, for sentences. */
  readonly lineAt: (offset: number) => number;
  /** What the members of the lists' entries are called. */
  readonly memberNames: () => ReadonlySet<string>;
}

/** Edits that are made together, and a sentence that tells them. */
export interface Mend {
  readonly edits: readonly Edit[];
  readonly what: Text;
}

/** Knows flaws of some kinds; null where no edit is sure. */
export type Mender = (broken: Broken, flaw: Flaw) => Mend | null;

/** Menders by the kind of flaw. */
export type Menders = Readonly<Record<string, Mender>>;
