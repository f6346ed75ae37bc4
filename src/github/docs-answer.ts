/** GitHub's answer about the repository of a project's documentation -> what is handed on of it, if everybody may see it. */
import { z } from "zod";
import type { Answer, DocsRepository } from "../model/answers.ts";
import { blobShape } from "./connection.ts";
import { declined, type QueryError, refusedByQuery } from "./errors.ts";
import { textOfFile } from "./project-answer.ts";
import { DOCS_LICENSES } from "./project-texts.ts";

const shape = z.object({
  nameWithOwner: z.string(),
  url: z.string(),
  visibility: z.string(),
  licenseInfo: z.object({ spdxId: z.string().nullable() }).nullable(),
  defaultBranchRef: z.object({ target: z.object({ oid: z.string() }) }).nullable(),
});

const textsShape = z.record(z.string(), z.unknown());

/** `error`: what went wrong with it or with a part of it; then what is there of it is not all, and says nothing. */
export function toDocs(answer: unknown, error: QueryError | undefined): Answer<DocsRepository> {
  if (error !== undefined) return refusedByQuery(error);
  if (answer === null) return declined("not-found", "");
  const { data } = shape.safeParse(answer);
  const texts = textsShape.safeParse(answer).data ?? {};
  const blobs = DOCS_LICENSES.map((_, i) => blobShape.safeParse(texts[`l${i}`]));
  if (data === undefined || blobs.some(({ success }) => !success)) {
    return declined("unavailable", "GitHub's answer is not of the shape that it describes.");
  }
  if (data.visibility !== "PUBLIC") return declined("private", "");
  const { nameWithOwner, url, licenseInfo, defaultBranchRef } = data;
  const files = DOCS_LICENSES.flatMap((path, i) => {
    const blob = blobs[i]?.data;
    return blob ? [textOfFile(path, blob)] : [];
  });
  const head = defaultBranchRef?.target.oid ?? null;
  return { ok: true, value: { nameWithOwner, url, head, licenseSpdxId: licenseInfo?.spdxId ?? null, files } };
}
