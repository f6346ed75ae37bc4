/** A JSON object whose members nobody looks into. */
export type Json = Readonly<Record<string, unknown>>;
