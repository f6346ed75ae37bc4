/** What can become of a request to a forge, by the words that a failing test shows. */
import type { ForgeFault } from "../../sandbox/forges/server.ts";

export const EFFECTS: Readonly<Record<string, ForgeFault["effect"]>> = {
  "403": { kind: "answer", status: 403, body: { message: "403 Forbidden" } },
  "404 in its own words": { kind: "answer", status: 404, body: { message: "404 Not Found" } },
  "404 of a proxy": { kind: "answer", status: 404, body: Buffer.from("<html>Not here</html>") },
  "429": { kind: "answer", status: 429, body: { message: "Too many" }, headers: { "retry-after": "90" } },
  "451": { kind: "answer", status: 451, body: { message: "Unavailable" } },
  "500": { kind: "answer", status: 500, body: { message: "Internal" } },
  "502 as a page": { kind: "answer", status: 502, body: Buffer.from("<html>Bad gateway</html>") },
  "nonsense with 200": { kind: "answer", status: 200, body: { nothing: "of the kind" } },
  "a page with 200": { kind: "answer", status: 200, body: Buffer.from("<html>Sign in</html>") },
  "a cut connection": { kind: "cut" },
  silence: { kind: "hang" },
};
