/** A kind of thing and its id <-> the opaque id that GraphQL and REST show for it. */

export function nodeId(kind: string, id: number | string): string {
  return `${kind.replace(/[^A-Z]/g, "")}_${Buffer.from(`${kind}:${id}`).toString("base64url")}`;
}

export function readNodeId(node: string): { readonly kind: string; readonly id: string } | null {
  const text = Buffer.from(node.slice(node.indexOf("_") + 1), "base64url").toString("utf8");
  const [, kind, id] = /^([A-Za-z]+):(.+)$/.exec(text) ?? [];
  return kind === undefined || id === undefined ? null : { kind, id };
}
