/** The listing's configuration as the stages see it: complete, every default filled in. */
import type { Level } from "./finding.ts";

export type Format =
  | "json"
  | "jsonc"
  | "yaml"
  | "toml"
  | "csv"
  | "tsv"
  | "text"
  | "markdown"
  | "front-matter"
  | "git-config"
  | "module";

/** By what an entry is known again after a change; `auto`: all that agrees, the surest first. */
export type Identity = "auto" | "key" | "name" | "repository" | "file";

/** A file beside the list that holds more about its entries: the repository of each in `.gitmodules`. */
export interface CompanionConfig {
  /** Path in the repository; where it begins with `./`, from the folder of the entry's own file. */
  readonly file: string;
  /** Null: by the file's extension. */
  readonly format: Format | null;
  /** RFC 9535 JSONPath to the items of the file. */
  readonly items: string;
  /** The item belongs to the entry where both paths give the same text; null: the first item belongs to it. */
  readonly match: { readonly item: string; readonly entry: string } | null;
  /** Role to RFC 9535 JSONPath from the item. The entry's own fields come before them. */
  readonly fields: Readonly<Record<string, string>>;
}

/** How the entries of a section stand in a file. */
export interface OrderConfig {
  /** `auto`: as nearly all that stand there do, if they do; `field`: by the value of `field`. */
  readonly by: "auto" | "none" | "append" | "stars" | "name" | "field";
  /** RFC 9535 JSONPath from the entry; null but for `field`. */
  readonly field: string | null;
  readonly direction: "ascending" | "descending";
  /** How texts are compared: as dictionaries do, without regard to case, or by code point. */
  readonly compare: "dictionary" | "ignore-case" | "code-point";
  /** Words that do not count at the beginning of a name: `the`, `a`. In lower case. */
  readonly ignoreArticles: readonly string[];
  /** BCP 47 tag for `dictionary`. */
  readonly locale: string;
}

/** One list of the listing: which files hold it, and how to find entries and fields in them. */
export interface ListConfig {
  readonly name: string;
  /** Globs; `{section}` and `{key}` stand for a part of a path segment, and name the section and the entry's key. */
  readonly files: readonly string[];
  readonly except: readonly string[];
  /** Null: by the file's extension. */
  readonly format: Format | null;
  /** The section's name (or its first part) where neither the path nor a group gives it. */
  readonly section: string | null;
  /** Enclosing groups, outermost first; each name becomes a part of the section. RFC 9535 JSONPath. */
  readonly groups: readonly { readonly each: string; readonly named: string }[];
  /** RFC 9535 JSONPath from the document (or from the innermost group) to the entries. */
  readonly entries: string;
  /**
   * Role to RFC 9535 JSONPath from the entry: `name`, `repository`, `website`, `description`, `stars`, `logo`, ...
   * `key` identifies the entry, and `section` names its section, inside those that path and groups name.
   */
  readonly fields: Readonly<Record<string, string>>;
  readonly companions: readonly CompanionConfig[];
  readonly identity: Identity;
  readonly order: OrderConfig;
  /** Members that every entry must have, whatever its neighbours do. */
  readonly required: readonly string[];
  /** JSON Schema of an entry: itself, or the path of its file in the repository; null: none. */
  readonly schema: string | Readonly<Record<string, unknown>> | null;
  /** Members that robots write; their edits are no edits. */
  readonly ignore: readonly string[];
}

/** The file in which logos must be registered. */
export interface LogoConfig {
  readonly registry: string;
  /** The list names to which it applies; empty: all that have a `logo` role. */
  readonly lists: readonly string[];
}

/** What the listing's maintainers know of one project that its forge does not tell. */
export interface ProjectConfig {
  /** The address as entries write it; any spelling of it is meant. */
  readonly repository: string;
  /** A repository on GitHub (`owner/name`) that stands in for it. */
  readonly mirror: string | null;
  /** The folder that the project is, where its repository holds more. */
  readonly path: string | null;
  /** Why the project needs no more commits: then the criterion `maintained` is exempt, with this reason. */
  readonly finished: string | null;
}

/** A host that speaks one of the interfaces that we can ask. */
export interface ForgeConfig {
  readonly host: string;
  readonly kind: "gitlab" | "gitea";
}

export interface CriterionConfig {
  readonly level: Level;
  /** As the criterion's own schema parsed it. */
  readonly options: unknown;
}

/** What the sections that `section` names ask; `all` is asked everywhere, later ones override. */
export interface SectionConfig {
  readonly section: string;
  readonly criteria: Readonly<Record<string, CriterionConfig>>;
}

export interface Config {
  /** The tag of a language in src/words; `auto`: that of the pull request. */
  readonly language: string;
  /** Where the listing's criteria are published, for the comment's footer. */
  readonly page: string | null;
  readonly lists: readonly ListConfig[];
  readonly logo: LogoConfig | null;
  readonly projects: readonly ProjectConfig[];
  readonly forges: readonly ForgeConfig[];
  /** Logins of accounts that no person commits with, beside those that are known. */
  readonly bots: readonly string[];
  readonly criteria: readonly SectionConfig[];
  readonly labels: LabelsConfig;
  readonly approve: boolean;
  /** Whether a short comment tells of changes that people wait for. */
  readonly ping: boolean;
  /** Who may decide by commands: whoever one of these fits. */
  readonly commands: { readonly who: readonly Commander[] };
  /** Whose review is asked for, once, when the maintainers are to decide. */
  readonly requestReview: readonly Commander[] | "code-owners";
}

/** People by what GitHub knows of them. */
export type Commander =
  | { readonly kind: "permission"; readonly least: "admin" | "maintain" | "write" | "triage" }
  | { readonly kind: "role"; readonly name: string }
  | { readonly kind: "team"; readonly organization: string; readonly slug: string }
  | { readonly kind: "user"; readonly login: string };

/** What a label of ours stands for. */
export type LabelWord =
  | "ready"
  | "changes-needed"
  | "needs-maintainer"
  | "could-not-verify"
  | "addition"
  | "move"
  | "edit"
  | "removal"
  | "author"
  | "maintainers"
  | "section";

/** What the names of labels begin with where the configuration gives no other prefix. */
export const LABEL_PREFIX = "listkeeper: ";

/** What the names of labels are after the prefix, where the configuration gives no others. */
export const LABEL_NAMES: Readonly<Record<LabelWord, string>> = {
  ready: "ready",
  "changes-needed": "changes needed",
  "needs-maintainer": "maintainers decide",
  "could-not-verify": "not finished",
  addition: "addition",
  move: "move",
  edit: "edit",
  removal: "removal",
  author: "author's turn",
  maintainers: "maintainers' turn",
  section: "in {section}",
};

export interface LabelsConfig {
  readonly on: boolean;
  /** What the names that are not given begin with. */
  readonly prefix: string;
  /** Names by what they stand for; in that of `section`, `{section}` is the section. `false`: no such label. */
  readonly names: Readonly<Partial<Record<LabelWord, string | false>>>;
  /** Labels that maintainers set by hand to tell us something. */
  readonly input: { readonly hold: readonly string[]; readonly skip: readonly string[] };
}

/** What a section asks, by criterion: the sections' settings laid over one another. Criteria that are not named are absent. */
export function criteriaFor(config: Config, section: string): Readonly<Record<string, CriterionConfig>> {
  const asked: Record<string, CriterionConfig> = {};
  for (const { section: name, criteria } of config.criteria) {
    if (name === "all" || name === section || section.startsWith(`${name} > `)) Object.assign(asked, criteria);
  }
  return asked;
}
