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

/** The text with links shown as their labels. */
export function withoutLinks(text: string): string {
  return text.replace(LINKS, (_, image: string, label: string | undefined) => (image === "!" ? "" : (label ?? "")));
}

/** Without the stops and brackets of the sentence that the address stands in; those that it opened itself stay. */
function withoutEnd(bare: string): string {
  const address = bare.replace(/[.,;:!?\]]+$/, "");
  const surplus = address.split(")").length - address.split("(").length;
  const closing = address.length - address.replace(/\)+$/, "").length;
  return surplus > 0 ? address.slice(0, address.length - Math.min(surplus, closing)) : address;
}

function publicAddress(written: string): string | null {
  let url: URL;
  try {
    url = new URL(written);
  } catch {
    return null; // URL throws for everything that is no address
  }
  const host = url.hostname.toLowerCase();
  const named = /^(?:[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?\.)+[a-z][a-z\d-]{1,62}$/.test(host);
  const inside = /\.(?:local|localhost|internal|intranet|lan|home|corp|invalid|test|onion)$/.test(host);
  if (!named || inside || url.username !== "" || url.password !== "") return null;
  return url.href;
}
