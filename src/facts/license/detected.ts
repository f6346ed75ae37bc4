/** What the forge itself takes for the licence -> an expression, where it names one. */
import { code, md, type Text } from "../../markdown.ts";
import type { Forge, RepositoryAnswer } from "../../model/answers.ts";
import { type Expression, licenseId, parseExpression } from "./spdx.ts";

export interface Detected {
  readonly by: string;
  readonly id: string;
  readonly expression: Expression;
}

const NAMES: Readonly<Record<Forge, string>> = { github: "GitHub", gitlab: "GitLab", gitea: "Gitea" };

/** Null where it has no value, or `NOASSERTION` for a text that it does not know. */
export function detectedIn({ forge, licenseSpdxId }: RepositoryAnswer): Detected | null {
  const id = licenseId(licenseSpdxId ?? "");
  const expression = id === null ? null : parseExpression(id);
  return id === null || expression === null ? null : { by: NAMES[forge], id, expression };
}

export function detectedBy({ by, id }: Detected): Text {
  return md`${by}'s own detection says ${code(id)}.`;
}
