/** An account that a forge names -> whether it is one of a person. */
import type { Author, BotTest } from "../bots.ts";
import type { MergedPull } from "../model/answers.ts";

/** An account that is gone was one of a person as far as anybody can tell. */
export function isOfPerson({ author }: Pick<MergedPull, "author">, isBot: BotTest): boolean {
  return author === null || !(author.bot || isBot(accountOf(author.login)));
}

export function accountOf(login: string | null): Author {
  return { login, name: null, email: null };
}
