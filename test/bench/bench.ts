/** A question about speed, cost or memory -> a table that answers it. */

/** A line of the table; its keys are the columns, with their units. */
export type Row = Readonly<Record<string, string | number>>;

export interface Bench {
  /** What `npm run bench -- NAME` asks for. */
  readonly name: string;
  /** What is measured, and how. */
  readonly about: string;
  /** Measures. Nothing fails because a machine is slow: what can be compared is a count, or a ratio of one run. */
  run(): Promise<readonly Row[]>;
}
