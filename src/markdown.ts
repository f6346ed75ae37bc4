/** The md`...` template: words that we wrote, with values from outside kept apart until they are rendered. */

/** Words in English with holes, and what stands in the holes. The words may use Markdown; plain strings in the holes never act as such. */
export interface Text {
  readonly template: readonly string[];
  readonly values: readonly Insert[];
}

/** What may stand in a hole. A plain string is from outside: it is escaped. */
export type Insert =
  | string
  | number
  | Text
  | { readonly code: string }
  | { readonly file: string; readonly line: number | null }
  | { readonly link: Insert; readonly url: string }
  | { readonly list: readonly Insert[] };

/** A language that texts can be said in. */
export interface Catalogue {
  /** BCP 47: numbers and lists are written as this language does. */
  readonly tag: string;
  /** The words for a template (its parts joined with {0}, {1}, ...), by the numbers in its holes; null for "use the English". */
  readonly words: (id: string, numbers: readonly number[]) => string | null;
}

export function md(template: TemplateStringsArray, ...values: readonly Insert[]): Text {
  return { template: [...template], values };
}

/** A value in a code span. */
export function code(value: string): Insert {
  return { code: value };
}

/** A file of the listing by its path: its own name as a link where it can be looked at, else the whole path. */
export function file(path: string, line: number | null = null): Insert {
  return { file: path, line };
}

/** A link; an address that is not http or https is shown as its label alone. */
export function link(label: Insert, url: string | null): Insert {
  return url === null ? label : { link: label, url };
}

/** Values one after the other, with commas and a last "and", as the language does it. */
export function list(items: readonly Insert[]): Insert {
  return { list: items };
}

/** `one` for 1, else `many`. */
export function plural(count: number, one: Text, many: Text): Text {
  return count === 1 ? one : many;
}

/** The key under which a catalogue keeps a text. */
export function textId(text: Text): string {
  return text.template.reduce((id, part, i) => (i === 0 ? part : `${id}{${i - 1}}${part}`), "");
}
