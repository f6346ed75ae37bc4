/** A text before and after -> the lines that are replaced in it, and the patch that replaces them. */
import { formatPatch, structuredPatch } from "diff";
import type { Replacement } from "../../model/fix.ts";
import { hunksBetween } from "./hunks.ts";
import { lineBreakOf } from "./lines.ts";

const CONTEXT = 3;

/** Null where they differ too much. */
export function replacementsBetween(before: string, after: string): readonly Replacement[] | null {
  const lines = after.split("\n");
  const ends = lineBreakOf(before) === "\r\n" ? /\r$/ : /$^/;
  const hunks = hunksBetween(before.split("\n"), lines);
  if (hunks === null) return null;
  return hunks.map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    startLine: oldStart + 1,
    endLine: oldEnd,
    lines: lines.slice(newStart, newEnd).map((line) => line.replace(ends, "")),
  }));
}

/** The text with the replacements in it. Each line gets the line end of the one whose place it takes, or that of the one before. */
export function replaceLines(text: string, replacements: readonly Replacement[]): string {
  const lines = text.split("\n");
  const crlf = lineBreakOf(text) === "\r\n";
  for (const { startLine, endLine, lines: instead } of replacements.toReversed()) {
    const last = endLine === lines.length ? instead.length - 1 : instead.length;
    const ended = instead.map((line, i) => {
      const like = lines[Math.min(startLine - 1 + i, Math.max(endLine - 1, startLine - 2))] ?? "\r";
      return crlf && i !== last && (like.endsWith("\r") || endLine === lines.length) ? `${line}\r` : line;
    });
    lines.splice(startLine - 1, endLine - startLine + 1, ...ended);
  }
  return lines.join("\n");
}

/** As `git diff` writes it. */
export function patchBetween(file: string, before: string, after: string): string {
  const patch = structuredPatch(`a/${file}`, `b/${file}`, before, after, "", "", { context: CONTEXT });
  return formatPatch({ ...patch, isGit: true });
}
