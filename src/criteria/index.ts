/** The registry: every criterion, in the order in which a comment tells them. */
import { age } from "./age.ts";
import { contributors } from "./contributors.ts";
import { coreTechnology } from "./core-technology.ts";
import type { Criterion } from "./criterion.ts";
import { docsLicense } from "./docs-license.ts";
import { entryComplete } from "./entry-complete.ts";
import { entrySafe } from "./entry-safe.ts";
import { entryUnique } from "./entry-unique.ts";
import { license } from "./license.ts";
import { logo } from "./logo.ts";
import { maintained } from "./maintained.ts";
import { openGovernance } from "./open-governance.ts";
import { order } from "./order.ts";
import { productionUse } from "./production-use.ts";
import { stars } from "./stars.ts";

export const criteria: readonly Criterion[] = [
  license,
  docsLicense,
  coreTechnology,
  maintained,
  openGovernance,
  contributors,
  productionUse,
  age,
  stars,
  entryComplete,
  entryUnique,
  entrySafe,
  logo,
  order,
];
