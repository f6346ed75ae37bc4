/** An answer, and the refusals that end the work on a request. */

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

/** A 422 as GitHub writes it: which field of which resource, and what is wrong with it. */
export function invalid(resource: string, field: string, code: string, message?: string): Refused {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) };
  return new Refused(422, "Validation Failed", { errors: [error] });
}
