/** Lists without repositories, and `.gitmodules` -> the same lists, with the address that a submodule gives to each entry. */
import { readerFor } from "../change/readers.ts";
import { memberOf, plainValue, sourceOf } from "../change/tree.ts";
import type { ListGuess } from "./guess.ts";
import { leavesOf } from "./leaves.ts";
import { share } from "./sample.ts";

export interface Companion {
  readonly file: string;
  readonly items: string;
  readonly item: string;
  readonly entry: string;
  readonly fields: ReadonlyMap<string, string>;
}

export const SUBMODULES = ".gitmodules";

/** The member of an entry that names the path of a submodule, if there is one. */
export function submodulesFor({ things, roles, kind }: ListGuess, text: string | null): Companion | null {
  if (text === null || kind === "markdown" || roles.withRepository > 0.3) return null;
  const { root } = readerFor("git-config")(sourceOf(SUBMODULES, text));
  const sections = root === null ? undefined : memberOf(root, "submodule")?.value;
  const modules = sections?.kind === "list" ? sections.items : [];
  const paths = new Set(modules.map((one) => memberOf(one, "path")?.value).map((path) => path && plainValue(path)));
  if (paths.size === 0) return null;
  const leaf = leavesOf(things).find(
    ({ values, presence }) => presence > 0.5 && share(values, (value) => paths.has(value)) > 0.5,
  );
  if (leaf === undefined) return null;
  return {
    file: SUBMODULES,
    items: "$.submodule[*]",
    item: "$.path",
    entry: leaf.path,
    fields: new Map([["repository", "$.url"]]),
  };
}
