/** A state -> a GitHub behind nock: every request and answer holds against what GitHub publishes, and is kept in a log. */
import nock from "nock";
import { LISTKEEPER_OCTOKIT } from "../../src/github/client.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import type { GitHub } from "../../src/github/port.ts";
import { heldAnswer, heldRequest } from "../contract/openapi.ts";
import { sampleAnswer } from "../contract/sample.ts";
import { answerQuery } from "./fake-graphql.ts";
import { answerRest, type FakeRequest } from "./fake-rest.ts";
import type { FakeFault, FakeState } from "./fake-state.ts";

export interface FakeGitHub {
  readonly state: FakeState;
  /** `query NAME` for GraphQL, else verb and address, in the order in which they came. */
  readonly log: readonly string[];
  /** What was sent with the requests of the log. */
  readonly bodies: readonly Readonly<Record<string, unknown>>[];
  readonly door: GitHub;
  /** What every right answer brings. */
  headers: Readonly<Record<string, string>>;
  /** Lets the next requests whose log line begins so come to grief, one fault each. */
  fail(line: string, ...faults: readonly FakeFault[]): void;
}

const API = "https://api.github.com";
const VERBS = ["GET", "POST", "PATCH", "PUT", "DELETE"];

export const NOW = new Date("2026-03-04T05:06:07Z");

interface Desk extends FakeGitHub {
  readonly log: string[];
  readonly bodies: Readonly<Record<string, unknown>>[];
  readonly faults: { readonly line: string; readonly fault: FakeFault }[];
}

const broken: string[] = [];

/** After each test: nothing was asked or answered that GitHub does not describe. */
export function finish(): void {
  nock.cleanAll();
  // Jest takes the globals back that nock still has its hands on.
  nock.restore();
  const found = broken.splice(0);
  if (found.length > 0) throw new Error(found.join("\n"));
}

/** `appId` 99 is the App that we are. Requests are neither throttled nor tried again here. */
export function fakeGitHub(state: FakeState, appId: number | null = 99): FakeGitHub {
  const octokit = new LISTKEEPER_OCTOKIT({
    auth: { token: "secret" },
    retry: { enabled: false },
    throttle: { enabled: false },
  });
  const door = openGitHub({ octokit, projects: octokit, appId, now: () => NOW });
  return intercept(state, door);
}

export function intercept(state: FakeState, door: GitHub): FakeGitHub {
  const faults: Desk["faults"] = [];
  const fail: FakeGitHub["fail"] = (line, ...some) => {
    faults.push(...some.map((fault) => ({ line, fault })));
  };
  const desk: Desk = { state, door, log: [], bodies: [], headers: {}, faults, fail };
  if (!nock.isActive()) nock.activate();
  for (const verb of VERBS) {
    nock(API)
      .persist()
      .intercept(/.*/, verb)
      .reply(async (target, body) => {
        try {
          return await answer(desk, verb, target, typeof body === "object" ? body : {});
        } catch (error) {
          broken.push(String(error));
          throw error;
        }
      });
  }
  return desk;
}

type Reply = [number, string, Record<string, string>];

async function answer(desk: Desk, verb: string, target: string, body: Record<string, unknown>): Promise<Reply> {
  const line =
    verb === "POST" && target === "/graphql" ? nameOf(String(body.query)) : `${verb} ${decodeURIComponent(target)}`;
  desk.log.push(line);
  desk.bodies.push(body);
  const at = desk.faults.findIndex((one) => line.startsWith(one.line));
  const [hit] = at === -1 ? [] : desk.faults.splice(at, 1);
  if (hit && !hit.fault.after && !hit.fault.errors) return reply(hit.fault.status, hit.fault.body, hit.fault.headers);
  const right = line.startsWith("query ") ? await graphql(desk, body, hit?.fault) : rest(desk, verb, target, body);
  return hit && !hit.fault.errors ? reply(hit.fault.status, hit.fault.body, hit.fault.headers) : right;
}

async function graphql(
  { state, headers }: Desk,
  { query, variables }: Record<string, unknown>,
  fault?: FakeFault,
): Promise<Reply> {
  const right = await answerQuery(state, String(query), variables as Record<string, unknown>);
  return reply(200, fault?.errors ? { ...right, errors: fault.errors } : right, headers);
}

function nameOf(document: string): string {
  return /^query \w+/.exec(document)?.[0] ?? "no query";
}

function rest(desk: Desk, verb: string, target: string, body: Record<string, unknown>): Reply {
  const url = new URL(target, API);
  const asked: FakeRequest = { verb, path: url.pathname, query: url.searchParams, body };
  const sent = Object.keys(body).length > 0 ? body : undefined;
  const { status, body: told, more = false } = answerRest(desk.state, asked);
  const whole = sampleAnswer(verb, target, status, told) ?? told;
  // A DELETE or GET that finds nothing is described for all of GitHub, not with each route.
  const wrong = [
    ...heldRequest(verb, target, sent),
    ...(status === 404 ? [] : heldAnswer(verb, target, status, whole)),
  ];
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return reply(status, whole, more ? { link: `<${url.origin}${target}&next=1>; rel="next"` } : {});
}

function reply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  if (body === undefined) return [status, "", { ...headers }];
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return [status, text, { "content-type": "application/json; charset=utf-8", ...headers }];
}
