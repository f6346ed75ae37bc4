/** Random listings in Markdown obey the laws of a change. */
import { laws } from "./any/laws.ts";
import { bullets, tables } from "./any/write-markdown.ts";

laws(bullets, tables);
