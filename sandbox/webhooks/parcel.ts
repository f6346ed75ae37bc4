/** A payload on its way to an App -> one signed request, and what was answered to it. */
import { createHmac } from "node:crypto";
import type { App } from "../world.ts";

export interface Parcel {
  readonly app: App;
  readonly installation: number;
  readonly event: string;
  readonly action: string | null;
  /** The same where it is sent twice. */
  readonly guid: string;
  readonly body: string;
}

/** The status of the answer, or why there was none. */
export type Outcome = number | "timed out" | "failed" | "too large";

export type Carrier = (parcel: Parcel, controller: AbortController) => Promise<Outcome>;

/** GitHub waits for 10 seconds, and sends nothing above 25 MB. */
const PATIENCE = 10_000;
const LARGEST = 25_000_000;

/** `controller` gives it up. */
export const post: Carrier = async (parcel, controller) => {
  const { app, body } = parcel;
  if (Buffer.byteLength(body) > LARGEST) return "too large";
  if (app.webhookUrl === null) return "failed";
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, PATIENCE);
  try {
    const { signal } = controller;
    const headers = headersOf(parcel);
    const response = await fetch(app.webhookUrl, { method: "POST", headers, body, signal, redirect: "manual" });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return late ? "timed out" : "failed"; // nobody answers: the log says so, as GitHub's does
  } finally {
    clearTimeout(timer);
  }
};

export function headersOf({ app, event, guid, installation, body }: Parcel): Record<string, string> {
  const sign = (algorithm: string) => createHmac(algorithm, app.webhookSecret).update(body).digest("hex");
  return {
    accept: "*/*",
    "content-type": "application/json",
    "user-agent": "GitHub-Hookshot/5a4b3c2",
    "x-github-delivery": guid,
    "x-github-event": event,
    "x-github-hook-id": String(installation),
    "x-github-hook-installation-target-id": String(app.id),
    "x-github-hook-installation-target-type": "integration",
    "x-hub-signature": `sha1=${sign("sha1")}`,
    "x-hub-signature-256": `sha256=${sign("sha256")}`,
  };
}
