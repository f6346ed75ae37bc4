/** A door to GitHub -> files of what came through it; and such files -> a door that answers the same again. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProjectAnswers } from "../model/answers.ts";
import type { Attempt } from "../model/conversation.ts";
import type { FileVersion, PullRequest, PullRequestRef, Snapshot } from "../model/pull-request.ts";
import type { Write } from "../model/report.ts";
import { GitHubError } from "./errors.ts";
import { illegible, legible } from "./legible.ts";
import type { GitHub, Reading } from "./port.ts";

/** A door that keeps the writes instead of carrying them out. */
export interface RecordedGitHub extends GitHub {
  readonly written: readonly Write[];
}

/** A snapshot next to the merge base's: what is the same is not told again. */
interface Later {
  readonly revision: string;
  readonly files: readonly (FileVersion | { readonly path: string; readonly as: "mergeBase" })[];
  readonly paths: { readonly added: readonly string[]; readonly removed: readonly string[] } | readonly string[] | null;
}

type Kept = Omit<Reading, "head" | "tip"> & { readonly head: Later; readonly tip: Later };

const READING = "reading.json";
const PROJECTS = "projects.json";
const ATTEMPTS = "attempts.json";

/** Other pull requests by the project's address. */
type KeptAttempts = Readonly<Record<string, readonly Attempt[]>>;

// What was recorded before these were read has none of them.
const UNSAID = { answers: [], pings: [], unwanted: false, reviewRequested: false };

/** The same door; what it answers is kept in the folder's `given/`. */
export function record(github: GitHub, folder: string): GitHub {
  const given = join(folder, "given");
  const projects = new Map<string, ProjectAnswers>();
  return {
    ...github,
    async readPullRequest(ref, choose, hint) {
      const reading = await github.readPullRequest(ref, choose, hint);
      keep(given, READING, {
        ...reading,
        head: later(reading.mergeBase, reading.head),
        tip: later(reading.mergeBase, reading.tip),
      });
      return reading;
    },
    async readProjects(questions, choose) {
      const answers = await github.readProjects(questions, choose);
      for (const answer of answers) {
        const known = projects.get(answer.address ?? "");
        if (known === undefined || !isAsked(known)) projects.set(answer.address ?? "", answer);
      }
      const sorted = [...projects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer);
      keep(given, PROJECTS, sorted);
      return answers;
    },
    async readAttempts(ref, addresses) {
      const attempts = await github.readAttempts(ref, addresses);
      const told = addresses.flatMap((address, i) => {
        const found = attempts[i] ?? null;
        return address === null || found === null ? [] : ([[address, found]] as const);
      });
      keep(given, ATTEMPTS, Object.fromEntries(told.toSorted(([a], [b]) => (a < b ? -1 : 1))));
      return attempts;
    },
  };
}

/** The door that a folder's `given/` stands for. */
export function openRecorded(folder: string): RecordedGitHub {
  const given = join(folder, "given");
  const written: Write[] = [];
  return {
    written,
    async readPullRequest(ref, choose) {
      const kept = recall<Kept>(given, READING);
      const { owner, repository, number } = kept.pull;
      if (named(ref) !== named({ owner, repository, number })) throw notRecorded(`read ${named(ref)}`);
      const wanted = choose({ owner, repository, configuration: kept.configuration });
      const only = (snapshot: Snapshot) => ({ ...snapshot, files: snapshot.files.filter(({ path }) => wanted(path)) });
      const { mergeBase, head, tip } = kept;
      return {
        ...kept,
        pull: withUnsaid(kept.pull),
        mergeBase: only(mergeBase),
        head: only(whole(mergeBase, head)),
        tip: only(whole(mergeBase, tip)),
        touched: kept.touched.filter(wanted),
      };
    },
    async readProjects(questions) {
      const kept = questions.length === 0 ? [] : recall<readonly ProjectAnswers[]>(given, PROJECTS);
      return questions.map(({ address }) => {
        const answer = kept.find((one) => one.address === address);
        if (answer === undefined) throw notRecorded(`read ${address ?? "a project without an address"}`);
        return answer;
      });
    },
    async readAttempts(_ref, addresses) {
      const kept = existsSync(join(given, ATTEMPTS)) ? recall<KeptAttempts>(given, ATTEMPTS) : {};
      return addresses.map((address) => (address === null ? null : (kept[address] ?? null)));
    },
    async apply(_ref, _headSha, writes) {
      written.push(...writes);
      return "applied";
    },
    cost: () => ({ requests: 0, graphqlPoints: 0, rounds: 0 }),
  };
}

function withUnsaid(pull: PullRequest): PullRequest {
  return {
    ...pull,
    remarks: pull.remarks ?? [],
    approvals: pull.approvals ?? [],
    standings: { ...UNSAID, ...pull.standings },
  };
}

function isAsked({ contributors }: ProjectAnswers): boolean {
  return contributors.ok || contributors.refusal !== "not-asked";
}

function named({ owner, repository, number }: PullRequestRef): string {
  return `${owner}/${repository}#${number}`;
}

function notRecorded(doing: string): GitHubError {
  return new GitHubError(doing, new Error("nothing was recorded of it"));
}

function keep(given: string, name: string, value: unknown): void {
  mkdirSync(given, { recursive: true });
  writeFileSync(join(given, name), `${JSON.stringify(legible(value), null, 2)}\n`);
}

function recall<T>(given: string, name: string): T {
  return illegible(JSON.parse(readFileSync(join(given, name), "utf8"))) as T;
}

function later(then: Snapshot, { revision, files, paths }: Snapshot): Later {
  const texts = new Map(then.files.map(({ path, text }) => [path, text]));
  const same = ({ path, text }: FileVersion) => text !== null && texts.get(path) === text;
  return {
    revision,
    files: files.map((file) => (same(file) ? { path: file.path, as: "mergeBase" } : file)),
    paths:
      then.paths === null || paths === null
        ? paths
        : { added: without(paths, then.paths), removed: without(then.paths, paths) },
  };
}

function whole(then: Snapshot, { revision, files, paths }: Later): Snapshot {
  const known = new Map(then.files.map((file) => [file.path, file]));
  return {
    revision,
    files: files.flatMap((file) => ("as" in file ? (known.get(file.path) ?? []) : file)),
    paths:
      paths === null || !("added" in paths)
        ? paths
        : [...without(then.paths ?? [], paths.removed), ...paths.added].sort(),
  };
}

function without(paths: readonly string[], others: readonly string[]): readonly string[] {
  const gone = new Set(others);
  return paths.filter((path) => !gone.has(path));
}
