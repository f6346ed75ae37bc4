/** Random listings in rows and lines obey the laws of a change. */
import { laws } from "./any/laws.ts";
import { csv, csvColumn, tsv } from "./any/write-table.ts";
import { addresses } from "./any/write-text.ts";

laws(csv, csvColumn, tsv, addresses);
