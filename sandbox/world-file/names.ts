/** What a login, a repository's name and a path look like in a world file. */
import { z } from "zod";

// https://docs.github.com/en/rest: an owner has 1 to 39 letters, digits and hyphens, a repository 1 to 100 of A-Za-z0-9._-
export const login = z
  .string()
  .regex(
    /^[a-z\d](?:[a-z\d-]{0,38})(?:\[bot\])?$/i,
    'expected a login: letters, digits and hyphens, at most 39 ("ana-berg")',
  );
export const fullName = z
  .string()
  .regex(/^[a-z\d][a-z\d-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/i, 'expected OWNER/NAME ("libbpf/libbpf")');
export const path = z
  .string()
  .refine(isPath, 'expected a path inside the repository: "docs/readme.md", without . or ..');

function isPath(text: string): boolean {
  const parts = text.split("/");
  return (
    parts.length <= 100 && parts.every((part) => part !== "" && part !== "." && part !== ".." && !part.includes("\0"))
  );
}
