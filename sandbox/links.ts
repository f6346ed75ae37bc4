/** What web addresses begin with. */

/** What addresses in an answer begin with. */
export interface Links {
  /** `http://127.0.0.1:PORT/api/v3` or `http://127.0.0.1:PORT`, as the request was sent. */
  readonly api: string;
  /** Where people would look: `https://github.com`. */
  readonly web: string;
}
