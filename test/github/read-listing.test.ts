import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { loadWorld } from "../../sandbox/world-file.ts";
import { clientFor } from "../../src/github/client.ts";
import { readListing } from "../../src/github/read-listing.ts";

const WORLD = fileURLToPath(new URL("../../../sandbox/worlds/landscape.yml", import.meta.url));
const PLACE = { owner: "ebpf-io", repository: "ebpf.io-website" };
const EMERGING = "src/data/pages/applications/emerging.json";

let sandbox: Sandbox;
let closeWorld: () => void;

beforeAll(async () => {
  const { world, close } = await loadWorld(WORLD);
  closeWorld = close;
  sandbox = await startSandbox(world);
});

afterAll(async () => {
  await sandbox.close();
  closeWorld();
});

const client = (token: string | null) => clientFor({ token, apiUrl: sandbox.url });

test.each([
  ["with a token", "ghp_marta-lind-may-merge"],
  ["without one", null],
])("%s the wanted files are read as they are on the default branch", async (_, token) => {
  const { configuration, snapshot, unread } = await readListing(
    client(token),
    PLACE,
    () => (path) => path === EMERGING,
  );
  expect(configuration).toBeNull();
  expect(unread).toBe(0);
  expect(snapshot.files).toMatchObject([{ path: EMERGING, text: expect.stringContaining("githubStars") }]);
  expect(snapshot.paths).toContain(EMERGING);
});

test("files that are too many for those without a token are counted, not read", async () => {
  const before = sandbox.requests.length;
  const { snapshot, unread } = await readListing(client(null), PLACE, () => () => true);
  expect(snapshot.files).toEqual([]);
  expect(unread).toBe(snapshot.paths?.length);
  expect(sandbox.requests.slice(before).length).toBeLessThan(5);
});

test("what is not there is one sentence", async () => {
  await expect(readListing(client(null), { owner: "o", repository: "none" }, () => () => true)).rejects.toThrow(
    /Could not read the listing of o\/none/,
  );
});
