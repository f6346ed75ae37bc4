/** A golden file and what it should hold -> the comparison; with GOLDEN=1 in the environment, the file anew. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "@jest/globals";

/** `text` null: no file may be there. */
export function expectGolden(path: string, text: string | null): void {
  if (process.env.GOLDEN === "1" && text !== null) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, "utf8") : null).toBe(text);
}

export function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
