/** Who does a deed -> the person that its commits name. */
import { accountOrGhost, emailOf } from "../accounts.ts";
import type { Person } from "../history.ts";
import { type Deed, timeNow } from "./deed.ts";

export function personOf(deed: Deed): Person {
  const account = accountOrGhost(deed.site.world, deed.by.login);
  return { name: account.name ?? account.login, email: emailOf(account), date: timeNow(deed) };
}
