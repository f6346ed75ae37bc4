import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isPublicAddress } from "../../src/forges/public-address.ts";
import { type Bounds, type Resolve, safeFetch } from "../../src/forges/safe-fetch.ts";

const BOUNDS: Bounds = { bytes: 1000, milliseconds: 400, redirects: 2 };
const HOST = "forge.example.org";
let server: Server;
let origin: string;
const heard: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(`${request.url} ${request.headers.authorization ?? "without credentials"}`);
    if (request.url === "/large") response.end(Buffer.alloc(1001));
    else if (request.url === "/endless") {
      response.writeHead(200);
      const write = () => response.destroyed || response.write(Buffer.alloc(300), () => setTimeout(write, 5));
      write();
    } else if (request.url === "/loop") response.writeHead(302, { location: "/loop" }).end();
    else if (request.url === "/inner") response.writeHead(302, { location: "https://169.254.169.254/latest" }).end();
    else if (request.url === "/plain") response.writeHead(302, { location: "http://forge.example.org/" }).end();
    else if (request.url === "/once") response.writeHead(301, { location: "/there" }).end();
    else if (request.url === "/cut") {
      response.writeHead(200, { "content-length": "500" });
      response.write("half", () => response.destroy());
    } else if (request.url !== "/silent") response.end("here");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const get = (path: string) => safeFetch(`https://${HOST}${path}`, BOUNDS, { loopback: new Map([[HOST, origin]]) });
const resolving = (...addresses: readonly string[]): Resolve => {
  return (_host, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
};

test("an answer, after a redirect, without credentials", async () => {
  heard.length = 0;
  const { status, body } = await get("/once");
  expect([status, body.toString()]).toEqual([200, "here"]);
  expect(heard).toEqual(["/once without credentials", "/there without credentials"]);
});

describe("bounds", () => {
  test.each([
    ["/large", "too-large"],
    ["/endless", "too-large"],
    ["/silent", "time"],
    ["/loop", "redirects"],
    ["/cut", "connection"],
  ])("%s is given up: %s", async (path, fault) => {
    await expect(get(path)).rejects.toMatchObject({ name: "FetchError", fault });
  });

  test.each(["/inner", "/plain"])("%s leads where nothing is asked", async (path) => {
    await expect(get(path)).rejects.toMatchObject({ fault: "address" });
  });
});

test.each([
  "http://forge.example.org/",
  "https://127.0.0.1/",
  "https://[::1]/",
  "https://2130706433/",
  "https://0x7f.1/",
  "https://localhost/",
  "https://forge.example.org:8443/",
  "https://user:secret@forge.example.org/",
  "file:///etc/hostname",
  "https://gitlab.exa mple.org/",
])("%s is not asked", async (address) => {
  await expect(safeFetch(address, BOUNDS)).rejects.toMatchObject({ fault: "address" });
});

describe("names that lead to inner servers", () => {
  test.each([
    [["127.0.0.1"]],
    [["10.1.2.3"]],
    [["169.254.169.254"]],
    [["fd00::1"]],
    [["::ffff:127.0.0.1"]],
    [["93.184.215.14", "192.168.1.1"]],
    [[]],
  ])("%j", async (addresses) => {
    const asked = safeFetch("https://forge.example.org/", BOUNDS, { resolve: resolving(...addresses) });
    await expect(asked).rejects.toMatchObject({ fault: "address" });
  });
});

test("a name that nobody knows is a server that cannot be reached", async () => {
  const unknown: Resolve = (_host, done) => done(Object.assign(new Error("no such host"), { code: "ENOTFOUND" }), []);
  const asked = safeFetch("https://forge.example.org/", BOUNDS, { resolve: unknown });
  await expect(asked).rejects.toMatchObject({
    fault: "connection",
    message: "the server could not be reached (ENOTFOUND)",
  });
});

test.each([
  ["8.8.8.8", true],
  ["2606:4700::1111", true],
  ["0.0.0.0", false],
  ["100.64.0.1", false],
  ["172.31.255.255", false],
  ["172.32.0.1", true],
  ["192.0.2.7", false],
  ["224.0.0.251", false],
  ["255.255.255.255", false],
  ["::", false],
  ["::1", false],
  ["fe80::1", false],
  ["64:ff9b::7f00:1", false],
  ["2001:db8::1", false],
  ["2002:7f00:1::", false],
  ["not an address", false],
])("%s is public: %s", (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
