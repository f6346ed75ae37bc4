/** Requests as they come and go -> a log of bounded length that tests and measurements read. */

export interface RequestLog {
  readonly method: string;
  /** As the OpenAPI description spells it (`/repos/{owner}/{repo}`), `/graphql`, or null where there is none. */
  readonly route: string | null;
  /** Without the prefix of the layout; with the query. */
  readonly path: string;
  /** Null while it is under way, and where the connection was cut. */
  readonly status: number | null;
  /** Milliseconds since the epoch, with fractions. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly graphql: {
    readonly operation: string | null;
    /** Response names of the fields at the root. */
    readonly aliases: readonly string[];
    readonly points: number;
    readonly nodes: number;
  } | null;
}

/** A line that is still being written. */
export type OpenEntry = { -readonly [Key in keyof RequestLog]: RequestLog[Key] };

export interface Log {
  readonly entries: readonly RequestLog[];
  begin(method: string, path: string): OpenEntry;
  clear(): void;
}

/** `most`: how many of the newest are kept. */
export function newRequestLog(most: number): Log {
  const entries: OpenEntry[] = [];
  return {
    entries,
    begin(method, path) {
      const entry: OpenEntry = {
        method,
        path,
        route: null,
        status: null,
        startedAt: instant(),
        endedAt: null,
        graphql: null,
      };
      entries.push(entry);
      if (entries.length > most) entries.splice(0, entries.length - most);
      return entry;
    },
    clear() {
      entries.length = 0;
    },
  };
}

export function instant(): number {
  return performance.timeOrigin + performance.now();
}
