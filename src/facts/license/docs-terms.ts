/** An SPDX id -> whether documentation under it is open: what the OSI approves, and the open licences for prose. Null for all that is in neither list. */
import { osiApproves } from "./spdx.ts";

// Attribution and share-alike are open, no commercial use and no derivatives are not: https://opendefinition.org/licenses
const OPEN =
  /^(?:CC-BY-\d\.\d(?:-[A-Z]{2,3})?|CC-BY-SA-\d\.\d(?:-[A-Z]{2,3})?|CC0-1\.0|CC-PDDC|CC-PDM-1\.0|FreeBSD-DOC|GFDL-[\d.]+(?:-no-invariants)?(?:-only|-or-later)?|LAL-1\.[23]|ODC-By-1\.0|OPUBL-1\.0|PDDL-1\.0)$/;
const CLOSED = /^CC-BY-(?:NC|ND)\b/;

export function isOpenForDocumentation(id: string): boolean | null {
  if (OPEN.test(id) || osiApproves(id) === true) return true;
  return CLOSED.test(id) ? false : null;
}
