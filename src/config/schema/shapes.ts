/** How single values of a configuration are written: names, paths, levels. */
import { z } from "zod";

/** How a path inside the repository is written: without a slash before it, and without `.` and `..` in it. */
export const REPOSITORY_PATH = /^(?!\.{0,2}\/)(?!.*\/\.{1,2}(?:\/|$))[^\\]{1,300}$/;
/** As `REPOSITORY_PATH`, or from the folder of a file: `./links.yml`. */
export const COMPANION_PATH = /^(?:\.\/)?(?!\.{0,2}\/)(?!.*\/\.{1,2}(?:\/|$))[^\\]{1,300}$/;
export const JSON_PATH = /^\$[^\n]{0,299}$/;
export const ROLE = /^[a-z][a-z0-9-]{0,39}$/;
export const LOCALE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
export const WEB_ADDRESS = /^https:\/\/[^\s<>"]{1,300}$/;
// https://docs.github.com/en/rest: an owner has 1 to 39 letters, digits and hyphens, a repository 1 to 100 of A-Za-z0-9._-
export const NAME_WITH_OWNER = /^[A-Za-z\d][A-Za-z\d-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
export const HOST = /^(?=.{3,253}$)[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?)+$/;

const LOGIN = "[A-Za-z\\d][A-Za-z\\d_-]{0,38}";
const TEAM = `team:${LOGIN}\\/[a-z\\d_.-]{1,100}`;
/** People by team, custom role or login. */
export const COMMANDER = new RegExp(`^(?:${TEAM}|role:[^\\s:][^:\\n]{0,99}|user:${LOGIN})$`);
export const REVIEWER = new RegExp(`^(?:${TEAM}|user:${LOGIN})$`);

export const LEVELS = ["required", "ask", "advised", "off"] as const;

export const name = z.string().min(1).max(100);
export const jsonPath = z.string().regex(JSON_PATH);
export const role = z.string().regex(ROLE);
export const repositoryPath = z.string().regex(REPOSITORY_PATH);
export const globs = z.union([repositoryPath, z.array(repositoryPath).min(1).max(50)]);
export const level = z.enum(LEVELS);

export const format = z.enum([
  "json",
  "jsonc",
  "yaml",
  "toml",
  "csv",
  "tsv",
  "text",
  "markdown",
  "front-matter",
  "git-config",
  "module",
]);
