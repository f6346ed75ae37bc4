/** What the App writes, as it writes it -> what people know, told by a model of its own, and the short comments that told them nothing new. */
import type { Comment, PullRequest } from "../../../sandbox/discussion.ts";
import type { Repository } from "../../../sandbox/world.ts";
import type { Block } from "../../../src/model/block.ts";
import { isLive, isOurs, markIn, pullsOf, SLUG } from "./standing.ts";

type State = "ready" | "author" | "maintainers" | "other";

/** Why nobody is to be told of anything. */
type Quiet = "draft" | "closed" | "hidden" | "off" | "held";

export interface Notices {
  /** Whether the configuration says that nobody is to be told. */
  off: boolean;
  /** The App may have written something. */
  look(): void;
  /** Something was done while the App may have been at work. */
  disturb(): void;
  /** The App is not at work: what it does next, it does knowing how things are. */
  rest(): void;
  /** What was wrong with the short comments, or is wrong with what people know now. */
  flaw(): string | null;
}

interface Known {
  live: number | null;
  state: State;
  number: number;
  readonly seen: Set<number>;
  /** What has kept people from being told ever since the App was last at rest. */
  calm: readonly Quiet[];
}

export function watchNotices(listing: Repository): Notices {
  const all = new Map<number, Known>();
  const flaws: string[] = [];
  const knownOf = (pull: PullRequest): Known => {
    const known = all.get(pull.number) ?? { live: null, state: "other", number: 0, seen: new Set(), calm: [] };
    all.set(pull.number, known);
    return known;
  };
  const quietOf = (pull: PullRequest) => quietReasons(pull, notices.off);
  const notices: Notices = {
    off: false,
    look() {
      for (const pull of pullsOf(listing)) flaws.push(...look(pull, knownOf(pull), quietOf(pull)));
    },
    disturb() {
      for (const pull of pullsOf(listing)) {
        const [known, now] = [knownOf(pull), quietOf(pull)];
        known.calm = known.calm.filter((reason) => now.includes(reason));
      }
    },
    rest() {
      for (const pull of pullsOf(listing)) knownOf(pull).calm = quietOf(pull);
    },
    flaw() {
      const untold = pullsOf(listing).flatMap((pull) => untoldOf(pull, knownOf(pull), quietOf(pull)));
      return [...flaws, ...untold][0] ?? null;
    },
  };
  return notices;
}

/** Comments are read in the order in which they came; the first of all tells people by itself, and so does an approval. */
function look(pull: PullRequest, known: Known, quiet: readonly Quiet[]): readonly string[] {
  const live = liveOf(pull);
  const flaws = news(pull, known).flatMap((comment) => {
    const rest = markIn(comment)?.rest ?? "";
    const [number, state] = rest.split(" ");
    const wrong = Number(number) <= known.number || state === known.state || live === undefined;
    const disturbed = known.calm.filter((reason) => quiet.includes(reason));
    const told = `#${pull.number}: notice "${rest}" where people knew "${known.number} ${known.state}"`;
    known.number = Number(number);
    known.state = state as State;
    if (disturbed.length > 0) return `${told}, and nobody wants to be told: ${disturbed.join(", ")}`;
    return wrong ? told : [];
  });
  const unheard = quiet.includes("hidden") || quiet.includes("off");
  if (live !== undefined && (live.id !== known.live || unheard)) known.state = stateOf(pull, live);
  known.live = live?.id ?? null;
  const approvals = pull.pull.reviews.filter(({ by, state }) => by.app === SLUG && state === "APPROVED");
  for (const { id } of approvals) if (!known.seen.has(id)) known.state = "ready";
  for (const { id } of approvals) known.seen.add(id);
  return flaws;
}

function news(pull: PullRequest, { seen }: Known): readonly Comment[] {
  const fresh = pull.comments.filter((one) => isOurs(one) && markIn(one)?.kind === "ping" && !seen.has(one.id));
  for (const { id } of fresh) seen.add(id);
  return fresh;
}

/** Whoever waits for something has been told of it; that maintainers may look once more at what was ready is no news. */
function untoldOf(pull: PullRequest, known: Known, quiet: readonly Quiet[]): readonly string[] {
  const live = liveOf(pull);
  if (live === undefined || quiet.length > 0 || blockIn(live).held === true) return [];
  const state = stateOf(pull, live);
  if (state === "other" || state === known.state || (state === "maintainers" && known.state === "ready")) return [];
  return [`#${pull.number}: it is "${state}", but people were told "${known.state}" last`];
}

function stateOf(pull: PullRequest, live: Comment): State {
  const { verdict, turn } = blockIn(live);
  if (verdict === "ready") return pull.pull.draft ? "other" : "ready";
  if (verdict === "needs-maintainer") return "maintainers";
  return verdict === "changes-needed" && turn === "author" ? "author" : "other";
}

function quietReasons(pull: PullRequest, off: boolean): readonly Quiet[] {
  const live = liveOf(pull);
  const held = live !== undefined && blockIn(live).held === true && pull.labels.includes("on hold");
  const reasons: readonly (readonly [Quiet, boolean])[] = [
    ["draft", pull.pull.draft],
    ["closed", pull.state !== "open"],
    ["hidden", live !== undefined && live.minimized !== null],
    ["off", off],
    ["held", held],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function liveOf({ comments }: PullRequest): Comment | undefined {
  return comments.find(isLive);
}

function blockIn(live: Comment): Partial<Block> {
  return JSON.parse(markIn(live)?.rest ?? "{}") as Partial<Block>;
}
