/** Random listings in JSON obey the laws of a change. */
import { laws } from "./any/laws.ts";
import { jsonList, jsonMap, jsonTexts, jsonWithComments } from "./any/write-json.ts";

laws(jsonList, jsonMap, jsonTexts, jsonWithComments);
