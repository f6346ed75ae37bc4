/** An account -> the User, Organization or Bot of a query. */
import { accountNamed } from "../../accounts.ts";
import type { Actor } from "../../discussion.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { Account } from "../../world.ts";
import type { Node } from "../connection.ts";
import type { View } from "../view.ts";
import { ownedFields } from "./owned.ts";

export function accountNode(view: View, account: Account): Node {
  const { links } = view;
  const { id, login, type, name, createdAt } = account;
  const bare = login.replace(/\[bot\]$/, "");
  const path = type === "Bot" ? `/apps/${bare}` : `/${login}`;
  return {
    __typename: type,
    id: nodeId(type, id),
    databaseId: id,
    // GraphQL leaves out the suffix that REST shows.
    login: type === "Bot" ? bare : login,
    name,
    createdAt,
    url: `${links.web}${path}`,
    resourcePath: path,
    avatarUrl: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    ...(type === "Bot" ? {} : ownedFields(view, account)),
  };
}

/** Null for one whose account is gone. */
export function actorNode(view: View, { login }: Actor): Node | null {
  const account = accountNamed(view.site.world, login);
  return account === null ? null : accountNode(view, account);
}

/** As a field that can only be a user shows it: bots keep their suffix there. */
export function userNode(view: View, account: Account): Node {
  return { ...accountNode(view, account), __typename: "User", login: account.login };
}
