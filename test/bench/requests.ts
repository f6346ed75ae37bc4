/** Pull requests with 1, 5 and 30 entries -> the requests that their reviews cost, by GitHub's count and by ours. */
import type { Cost } from "../../src/model/answers.ts";
import type { Bench, Row } from "./bench.ts";
import { LISTING, pullRequestFor, type Section } from "./listing.ts";
import type { Kind } from "./project.ts";
import { askedIn, roundsOf } from "./rounds.ts";
import { openScene, PEOPLE, type Scene } from "./scene.ts";

const COUNTS = [1, 5, 30];
/** Commands, and how many people have written them. */
const COMMANDS = [
  [1, 1],
  [10, 1],
  [10, 3],
] as const;
const LATENCY = 100;

export const requests: Bench = {
  name: "requests",
  about: `Requests of a review by the embedded GitHub's log (${LATENCY} ms latency, unthrottled), and by what the App logs as its cost. Plain projects have no file of which only the tree tells that it is wanted, so that no follow-up asks for its text. Each is reviewed by an App that has just started, and looked at again by the same.`,
  async run() {
    const rows: Row[] = [];
    for (const section of ["emerging", "major"] as const) {
      for (const kind of ["plain", "with sources"] as const) {
        for (const count of COUNTS) rows.push(...(await rowsFor(section, kind, count)));
      }
    }
    for (const [commands, people] of COMMANDS) rows.push(...(await rowsWithCommands(commands, people)));
    return rows;
  },
};

async function rowsFor(section: Section, kind: Kind, count: number): Promise<readonly Row[]> {
  const scene = await openScene(count, "unthrottled", { latency: LATENCY }, kind);
  try {
    return await looksAt(scene, section, kind);
  } finally {
    await scene.close();
  }
}

/** A pull request with one entry and an earlier attempt at it, on which people have written, looked at twice. */
async function rowsWithCommands(commands: number, people: number): Promise<readonly Row[]> {
  const scene = await openScene(1, "unthrottled", { latency: LATENCY }, "plain");
  try {
    const { sandbox, app, projects } = scene;
    const repository = `${LISTING.owner}/${LISTING.name}`;
    const asked = pullRequestFor(projects, "emerging", "earlier");
    await scene.open([{ ...asked, title: `Add ${projects[0]?.name}` }]);
    const before = app.reviews.length;
    await sandbox.act.close({ repository, number: numberOf(scene) });
    await app.until(before + 1);
    await scene.open([pullRequestFor(projects, "emerging", "later")]);
    const number = numberOf(scene);
    sandbox.faults.delivery({ match: { event: "issue_comment" }, effect: { kind: "lost" } });
    for (let i = 0; i < commands; i += 1) {
      const body = `/listkeeper exempt core-technology: reason ${i}`;
      await sandbox.act.comment({ repository, number, by: PEOPLE[i % people] ?? "", body });
    }
    await sandbox.settled();
    const entries = `1 in emerging, an earlier attempt, ${commands} commands by ${people}`;
    const rows: Row[] = [];
    for (const look of ["looked at again", "and once more"]) {
      sandbox.clearLogs();
      await sandbox.act.deliver({ repository, number, action: "edited" });
      await app.until(app.reviews.length + 1);
      await sandbox.settled();
      rows.push(rowOf(scene, entries, look));
    }
    return rows;
  } finally {
    await scene.close();
  }
}

function numberOf({ app }: Scene): number {
  return Number(app.reviews.at(-1)?.pull.split("#")[1]);
}

async function looksAt(scene: Scene, section: Section, kind: Kind): Promise<readonly Row[]> {
  const { sandbox, app, projects } = scene;
  // The first look over the open pull requests is none of a review.
  await sandbox.settled();
  sandbox.clearLogs();
  const entries = `${projects.length} in ${section}, ${kind}`;
  await scene.open([pullRequestFor(projects, section, `${section}-${projects.length}`)]);
  const first = rowOf(scene, entries, "opened");
  sandbox.clearLogs();
  const number = numberOf(scene);
  await sandbox.act.deliver({ repository: `${LISTING.owner}/${LISTING.name}`, number, action: "edited" });
  await app.until(app.reviews.length + 1);
  await sandbox.settled();
  return [first, rowOf(scene, entries, "looked at again")];
}

function rowOf({ sandbox, app }: Scene, entries: string, look: string): Row {
  const { reads, writes } = askedIn(sandbox.requests);
  const { verdict, cost } = app.reviews.at(-1) ?? {};
  const all = [...reads, ...writes];
  const theirs: Cost = {
    requests: all.length,
    graphqlPoints: all.reduce((sum, { graphql }) => sum + (graphql?.points ?? 0), 0),
    rounds: roundsOf(all).length,
  };
  const readRounds = roundsOf(reads);
  return {
    entries,
    look,
    reads: reads.length,
    "in rounds of": readRounds.map((round) => round.length).join(" + "),
    rounds: readRounds.length,
    "follow-ups": reads.filter(({ graphql }) => graphql?.operation === "Texts").length,
    "GraphQL points": theirs.graphqlPoints,
    writes: writes.length,
    "rounds with writes": theirs.rounds,
    verdict: verdict ?? "",
    "the App's count": cost === undefined ? "" : agreement(theirs, cost),
  };
}

function agreement(theirs: Cost, ours: Cost): string {
  const counted = ({ requests, graphqlPoints, rounds }: Cost) =>
    `${requests} requests, ${rounds} rounds, ${graphqlPoints} points`;
  return counted(theirs) === counted(ours) ? "the same" : counted(ours);
}
