/** A line of prose -> the public web addresses in it, each with its label. Nothing is fetched. */

export interface Linked {
  readonly label: string;
  readonly url: string;
}

// Images first, so that a badge is passed over; then links, then bare addresses.
const LINKS =
  /(!?)\[([^\][\n]{0,300})\]\(<?(https?:\/\/[^\s()<>]{1,2000})>?(?:\s+"[^"\n]{0,300}")?\)|(https?:\/\/[^\s<>"'`]{1,2000})/gi;

export function linksIn(text: string): readonly Linked[] {
  return [...text.matchAll(LINKS)].flatMap(([, image, label, linked, bare]) => {
    if (image === "!") return [];
    const url = publicAddress(linked ?? withoutEnd(bare ?? ""));
    return url === null ? [] : [{ label: label?.trim() || url, url }];
  });
}

/** The text with links shown as their labels, and bare addresses as their hosts. */
export function withoutLinks(text: string): string {
  return text.replace(LINKS, (_, image: string, label: string | undefined, _linked, bare: string | undefined) => {
    if (image === "!") return "";
    if (bare === undefined) return label ?? "";
    const address = withoutEnd(bare);
    return `${URL.canParse(address) ? new URL(address).host : ""}${bare.slice(address.length)}`;
  });
}

/** Without the stops and brackets of the sentence that the address stands in; those that it opened itself stay. */
function withoutEnd(bare: string): string {
  const address = bare.replace(/[.,;:!?\]]+$/, "");
  const surplus = address.split(")").length - address.split("(").length;
  const closing = address.length - address.replace(/\)+$/, "").length;
  return surplus > 0 ? address.slice(0, address.length - Math.min(surplus, closing)) : address;
}

function publicAddress(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  const host = url.hostname.toLowerCase();
  const named = /^(?:[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?\.)+[a-z][a-z\d-]{1,62}$/.test(host);
  // Names that are never public: https://www.iana.org/assignments/special-use-domain-names
  const inside = /\.(?:corp|example|home|internal|intranet|invalid|lan|local|localhost|onion|test)$/.test(host);
  return !named || inside || url.username !== "" || url.password !== "" ? null : url.href;
}
