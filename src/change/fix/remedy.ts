/** What is known of the entry that a remedy is for: its file, its node, and which lines are new. */
import type { Format } from "../../model/config.ts";
import type { Source } from "../tree.ts";
import type { Located } from "./locate.ts";

export interface Site extends Located {
  readonly source: Source;
  readonly format: Format;
  /** Whether the pull request adds the line, counted from 1. */
  readonly isAdded: (line: number) => boolean;
}
