/** All languages but English. Made by test/tools/list-messages.ts: do not edit. */
import { ja } from "./ja.ts";
import type { Language } from "./language.ts";

export const languages: readonly Language[] = [ja];
