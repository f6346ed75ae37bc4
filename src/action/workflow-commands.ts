/** Annotations and messages -> lines that the runner of GitHub Actions reads from standard output. */
import { readable } from "../markdown/escape.ts";
import type { Annotation } from "../model/report.ts";

const KINDS = { failure: "error", warning: "warning", notice: "notice" } as const;
const LONGEST = 4000;

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands: one line each, whatever its values hold. */
export function annotate({ path, startLine, endLine, level, title, message }: Annotation): string {
  const place = { file: inLine(path), line: `${startLine}`, endLine: `${endLine}`, title };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${KINDS[level]} ${properties.join(",")}::${escapeMessage(message)}`;
}

export function errorLine(message: string): string {
  return `::error::${escapeMessage(message)}`;
}

export function debugLine(message: string): string {
  return `::debug::${escapeMessage(message)}`;
}

/** A line of the log in which nothing can be a command: neither at its beginning, nor in the old way anywhere in it. */
export function logLine(words: string): string {
  const line = readable(words.slice(0, LONGEST)).replaceAll("##[", "## [");
  return line.trimStart().startsWith("::") ? `. ${line.trimStart()}` : line;
}

/** A path with other characters than can be seen belongs to no file that GitHub would show. */
function inLine(value: string): string {
  return value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}

function escapeMessage(message: string): string {
  return message.slice(0, LONGEST).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(value: string): string {
  return escapeMessage(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
