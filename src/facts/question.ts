/** An entry and what its section asks -> what is to be asked about its project. */
import { parseAddress } from "../address.ts";
import type { ProjectQuestion } from "../model/answers.ts";
import type { Config, CriterionConfig, ProjectConfig } from "../model/config.ts";
import type { Entry } from "../model/entry.ts";

/** A number of contributors is asked for only where the section's criterion needs one. */
export function questionFor(
  entry: Pick<Entry, "repository">,
  asked: Readonly<Record<string, CriterionConfig>>,
  { projects, forges, bots }: Pick<Config, "projects" | "forges" | "bots">,
): ProjectQuestion {
  const config = Object.hasOwn(asked, "contributors") ? asked.contributors : undefined;
  const needed = config === undefined || config.level === "off" ? null : peopleNeeded(config.options);
  const configured = configuredFor(entry, projects);
  const [mirror, folder] = [configured?.mirror ?? null, folderOf(entry, configured)];
  const host = parseAddress(entry.repository ?? "")?.host;
  const forge = forges.find((one) => one.host === host)?.kind;
  const question = { address: entry.repository, mirror, folder, contributors: needed, bots };
  return forge === undefined ? question : { ...question, forge };
}

/** What the configuration says of the project at the entry's address, whichever way either is spelt. */
export function configuredFor(
  { repository }: Pick<Entry, "repository">,
  projects: readonly ProjectConfig[],
): ProjectConfig | null {
  const key = repository === null ? null : (parseAddress(repository)?.key ?? repository);
  const meant = (written: string) => (parseAddress(written)?.key ?? written) === key;
  return projects.find((project) => meant(project.repository)) ?? null;
}

/** The folder of the repository that the entry is about: as its address says, else as the configuration does. */
export function folderOf({ repository }: Pick<Entry, "repository">, configured: ProjectConfig | null): string | null {
  const address = repository === null ? null : parseAddress(repository);
  return address?.path ?? configured?.path ?? null;
}

function peopleNeeded(options: unknown): number | null {
  if (typeof options !== "object" || options === null || !("at-least" in options)) return null;
  const { "at-least": number } = options;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return null;
  return "compare" in options && options.compare === "more-than" ? number + 1 : number;
}
