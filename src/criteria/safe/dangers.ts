/** A text that a site shows -> why it is not safe to show, as sentences. */
import { code, md, type Text } from "../../markdown.ts";
import { hiddenIn } from "./hidden.ts";
import { type Attribute, MOST_TAGS, type Tag, tagsOf } from "./tags.ts";

const PLAIN = new Set(
  "a abbr b blockquote code dd del dfn dl dt em i ins kbd li mark ol p pre q s samp small span strong sub sup u ul var".split(
    " ",
  ),
);
const VOID = new Set(["br", "wbr", "hr"]);
const ATTRIBUTES = new Set(["href", "lang", "rel", "target", "title"]);
const ACTIVE = new Set(
  "applet audio base body button embed form frame frameset head html iframe img input link math meta noscript object portal script select source style svg template textarea title video xmp".split(
    " ",
  ),
);
const SCHEMES = new Set(["http", "https", "mailto"]);
const LONGEST = 60;

/** What is wrong with a text that the site shows as HTML. */
export function htmlDangers(member: string, text: string): Text[] {
  const tags = tagsOf(text);
  const told = withoutEnds(tags).flatMap((tag) => tagDanger(member, tag) ?? []);
  return [...told, ...unbalanced(member, tags), ...tooMany(member, tags), ...plainDangers(member, text)];
}

/** What is wrong with a text that the site shows as it stands, or uses as an address. */
export function textDangers(member: string, text: string): Text[] {
  const tags = tagsOf(text);
  const active = withoutEnds(tags).filter(({ name, attributes }) => ACTIVE.has(name) || attributes.some(runs));
  return [
    ...active.flatMap((tag) => tagDanger(member, tag) ?? []),
    ...tooMany(member, tags),
    ...plainDangers(member, text),
  ];
}

function tooMany(member: string, tags: readonly Tag[]): Text[] {
  return tags.length < MOST_TAGS ? [] : [md`${code(member)} holds ${MOST_TAGS} tags or more.`];
}

function plainDangers(member: string, text: string): Text[] {
  const dangers: Text[] = [];
  if (/^(?:javascript|vbscript):\S|^data:(?:[\w.+-]+\/[\w.+-]+)?[;,]/i.test(bare(text))) {
    dangers.push(md`${code(member)} holds the address ${snippet(text)}, which would run in the reader's browser.`);
  }
  const hidden = hiddenIn(text);
  if (hidden !== null) {
    dangers.push(
      hidden.after === ""
        ? md`${code(member)} begins with ${code(hidden.point)}, a character that readers cannot see.`
        : md`${code(member)} holds ${code(hidden.point)} after ${code(hidden.after)}, a character that readers cannot see.`,
    );
  }
  return dangers;
}

/** The end of an element whose beginning is told need not be told. */
function withoutEnds(tags: readonly Tag[]): readonly Tag[] {
  const opened = new Set(tags.filter(({ kind }) => kind === "open").map(({ name }) => name));
  return tags.filter(({ kind, name }) => kind !== "close" || !opened.has(name));
}

function tagDanger(member: string, tag: Tag): Text | null {
  const { kind, name, attributes, source } = tag;
  if (kind === "comment") return md`${code(member)} holds ${snippet(source)}, which readers cannot see.`;
  if (ACTIVE.has(name)) return md`${code(member)} holds ${snippet(source)}; that tag may not stand in it.`;
  if (attributes.some(runs))
    return md`${code(member)} holds ${snippet(source)}, which would run in the reader's browser.`;
  if (kind === "unfinished") return md`${code(member)} holds a tag that is never finished: ${snippet(source)}.`;
  if (attributes.some(hides)) return md`${code(member)} holds ${snippet(source)}, which can hide text from readers.`;
  if (!PLAIN.has(name) && !VOID.has(name)) {
    return md`${code(member)} holds ${snippet(source)}, which browsers take for a tag and do not show.`;
  }
  const odd = attributes.find((attribute) => !ATTRIBUTES.has(attribute.name));
  if (odd !== undefined)
    return md`${code(member)} holds ${snippet(source)}; its attribute ${code(cut(odd.name))} is not needed.`;
  return null;
}

function runs({ name, value }: Attribute): boolean {
  if (name.startsWith("on") || name === "srcdoc" || name === "formaction") return true;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare(decoded(value)))?.[1]?.toLowerCase();
  return scheme !== undefined && ["href", "src", "action", "xlink:href", "data"].includes(name) && !SCHEMES.has(scheme);
}

function hides({ name }: Attribute): boolean {
  return name === "style" || name === "class" || name === "hidden" || name === "aria-hidden";
}

function unbalanced(member: string, tags: readonly Tag[]): Text[] {
  const open = new Map<string, number>();
  const dangers: Text[] = [];
  for (const { kind, name } of tags) {
    if (!PLAIN.has(name) || kind === "unfinished") continue;
    const count = (open.get(name) ?? 0) + (kind === "open" ? 1 : -1);
    if (count < 0) dangers.push(md`${code(member)} closes ${code(`</${name}>`)}, which was not opened.`);
    open.set(name, Math.max(count, 0));
  }
  for (const [name, count] of open) {
    if (count > 0) dangers.push(md`${code(member)} opens ${code(`<${name}>`)}, and does not close it.`);
  }
  return dangers;
}

/** As browsers read an address: without blanks and controls before it, and without line breaks and tabs in it. */
function bare(address: string): string {
  return address.replace(/^[\s\p{Cc}]+/u, "").replace(/[\t\r\n]/g, "");
}

function decoded(value: string): string {
  return value
    .replace(/&#x0*([\da-f]{1,6});?/gi, (_, digits: string) => point(Number.parseInt(digits, 16)))
    .replace(/&#0*(\d{1,7});?/g, (_, digits: string) => point(Number(digits)))
    .replace(/&(?:colon|tab|newline);/gi, (name) => (name.toLowerCase() === "&colon;" ? ":" : ""));
}

function point(number: number): string {
  return number > 0x10_ffff ? "" : String.fromCodePoint(number);
}

function snippet(source: string): ReturnType<typeof code> {
  return code(cut(source.replace(/\s+/g, " ").trim()));
}

function cut(text: string): string {
  const points = [...text];
  return points.length <= LONGEST ? text : `${points.slice(0, LONGEST - 1).join("")}…`;
}
