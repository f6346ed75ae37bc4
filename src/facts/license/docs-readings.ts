/** What licence files and sentences say of documentation -> its licence as a fact. */
import { code, md } from "../../markdown.ts";
import type { LicenseFacts } from "../../model/facts.ts";
import { isOpenForDocumentation } from "./docs-terms.ts";
import { fileOf, type Reading } from "./reading.ts";
import { accepted, combine, type Expression, printExpression } from "./spdx.ts";
import { expressionsOf } from "./together.ts";

export function ownTerms(readings: readonly Reading[]): LicenseFacts {
  const whole = combine("and", expressionsOf(readings));
  return {
    expression: whole && printExpression(whole),
    files: readings.map(fileOf),
    open: openOf(readings, whole),
    reasons: readings.flatMap(({ says, path, reasons }) =>
      says === "unread" ? [md`The text of ${code(path)} could not be read.`] : reasons,
    ),
  };
}

function openOf(readings: readonly Reading[], whole: Expression | null): boolean | null {
  if (readings.some(({ says }) => says === "closed")) return false;
  const certain = readings.every(({ says }) => says === "terms");
  return certain && whole !== null ? accepted(whole, isOpenForDocumentation) : null;
}
