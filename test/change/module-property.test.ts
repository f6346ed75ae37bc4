/** Random listings in modules obey the laws of a change. */
import { laws } from "./any/laws.ts";
import { javaScript, jsx, typeScript } from "./any/write-module.ts";

laws(javaScript, typeScript, jsx);
