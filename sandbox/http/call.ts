/** One request as the routes see it, and what they answer. */
import type { Caller } from "../access/caller.ts";
import type { Site } from "../site.ts";

/** What addresses in an answer begin with. */
export interface Links {
  /** `http://127.0.0.1:PORT/api/v3` or `http://127.0.0.1:PORT`, as the request was sent. */
  readonly api: string;
  /** Where people would look: `https://github.com`. */
  readonly web: string;
}

export interface Call {
  readonly site: Site;
  readonly links: Links;
  readonly method: string;
  /** Without the prefix of the layout and without the query. */
  readonly path: string;
  /** The route's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly accept: string;
  /** The version that the client asks for, or the default one. */
  readonly version: string;
  readonly caller: Caller;
  /** Parsed from JSON; undefined where nothing was sent. */
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  /** A buffer is sent as it is, everything else as JSON; undefined for no body at all. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that ends the work on a request wherever it is thrown. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly reply: Reply;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}, headers = {}) {
    super(message);
    const body = { message, ...more, documentation_url: "https://docs.github.com/rest", status: String(status) };
    this.reply = { status, body, headers };
  }
}

export function notFound(): Refused {
  return new Refused(404, "Not Found");
}

/** For a part of GitHub that is not here: better no answer than a wrong one. */
export function unknownPart({ site }: Call, what: string): Refused {
  site.missed(what);
  return new Refused(404, `The embedded GitHub has no ${what}`);
}

/** A 422 as GitHub writes it: which field of which resource, and what is wrong with it. */
export function invalid(resource: string, field: string, code: string, message?: string): Refused {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) };
  return new Refused(422, "Validation Failed", { errors: [error] });
}
