/** A label -> the Label of a query. */
import type { Label } from "../../discussion.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { Node } from "../connection.ts";

export function labelNode({ id, name, color, description }: Label): Node {
  return { id: nodeId("Label", id), name, color, description, isDefault: false };
}
