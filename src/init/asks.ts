/** The lists that were guessed -> the lines of a configuration that say what is asked of their entries, beside the preset. */
import type { PresetName } from "../config/presets.ts";
import type { GuessedList } from "./guess-listing.ts";

const HINTS = [
  "#   all:",
  "#     license: required                           # required, ask, advised or off",
  "#     stars: { level: advised, more-than: 50 }",
  "#   some section:",
  "#     maintained: off",
];

const APPROVAL = ["# Listkeeper approves a head commit for which everything is met, if you say so:", "# approve: true"];

/** Below these shares of entries with a repository, a preset that requires what repositories show asks too much. */
const FEW = 0.5;
const HARDLY_ANY = 0.1;

/** What is asked beside the preset: less, where most entries have no repository to look at. */
export function asks(lists: readonly GuessedList[], preset: PresetName): readonly string[] {
  const all = lists.reduce((sum, { count }) => sum + count, 0);
  const having = lists.reduce(
    (sum, { count, companion, roles }) => sum + count * (companion ? 1 : roles.withRepository),
    0,
  );
  const share = all === 0 ? 1 : having / all;
  const lenient = preset === "cncf-landscape" || preset === "awesome-list";
  if (share >= (lenient ? HARDLY_ANY : FEW)) {
    return [
      "# What is asked comes from the preset. These lines would change it, for all sections or for one by its name:",
      "#",
      "# criteria:",
      ...HINTS,
      "",
      ...APPROVAL,
    ];
  }
  const level = share < HARDLY_ANY ? "off" : "advised";
  const few = level === "off" ? "Hardly any entry names" : `Only ${Math.round(share * 100)} % of the entries name`;
  return [
    "# What is asked comes from the preset, but for what stands here.",
    "criteria:",
    "  all:",
    `    # ${few} a repository, and these look at nothing else:`,
    `    license: ${level}`,
    `    maintained: ${level}`,
    "# More lines like these change the rest, for all sections or for one by its name:",
    ...HINTS,
    "",
    ...APPROVAL,
  ];
}
