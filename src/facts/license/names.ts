/** A file's name -> whether it is a licence file, of the code or of the documentation, and which licence the name says. */
import { type Expression, parseExpression } from "./spdx.ts";

const TEXT = "(?:\\.(?:md|markdown|txt|rst|adoc|asciidoc|org|html?))?";
// `License.md`, `COPYING3.LIB`; a page about licences is written in small letters: `license-fields.md`.
const PLAIN = new RegExp(`^(?:(?:un)?licen[sc]e|copying|copyright|ofl)${TEXT}$`, "i");
const MORE =
  /^(?:LICEN[SC]ES|Licen[sc]es)$|^(?:(?:UN|Un)?LICEN[SC]ES?|Licen[sc]es?|COPYING|Copying|COPYRIGHT|Copyright|OFL)[-_.\d].*$/;
const NAMED_FIRST = new RegExp(`^[a-z\\d][\\w.+]{0,40}[-_.](?:licen[sc]e|copying)${TEXT}$`, "i");
const NOT_TEXT =
  /\.(?:[cm]?[jt]sx?|c|cc|cpp|go|h|hpp|java|json|jpe?g|lock|png|py|rb|rs|sh|svg|toml|tmpl|tpl|xml|ya?ml)$/i;
// Of software that is brought along, or a line for the head of each file.
const NOT_OWN = /third.?part|3rd.?part|thirdparty|dependenc|vendor|header|template|boilerplate/i;
const DOCUMENTATION = /(?:^|[-_.])(?:docs?|documentation|content|website|cc-by[\w.-]*)(?:[-_.]|$)/i;

export function isLicenseName(name: string): boolean {
  if (name.length > 100 || NOT_TEXT.test(name) || NOT_OWN.test(name)) return false;
  return (
    PLAIN.test(name) ||
    MORE.test(name) ||
    NAMED_FIRST.test(name) ||
    licenseInSuffix(name) !== null ||
    DOCUMENTS.test(name)
  );
}

/** `LICENSE-docs`, `LICENSE.documentation.md`, `LICENSE-CC-BY-4.0`. */
const DOCUMENTS = new RegExp(`^licen[sc]e[-_.](?:docs?|documentation|content)${TEXT}$`, "i");

export function isForDocumentation(name: string): boolean {
  return isLicenseName(name) && DOCUMENTATION.test(name);
}

/** `LICENSE-MIT`, `LICENSE.BSD-2-Clause`: one of several, told apart by the licence that stands behind the word. */
export function hasSuffix(path: string): boolean {
  const suffix = /(?:^|\/)licen[sc]e[-_.]([^/]+)$/i.exec(path.replace(new RegExp(`${TEXT}$`, "i"), ""))?.[1];
  return suffix !== undefined && (FAMILY.test(suffix) || licenseInName(suffix) !== null);
}

const FAMILY = /^(?:apache|mit|bsd|isc|[al]?gpl|mpl|epl|zlib|boost|bsl|unlicense|cc0)/i;

/** The licence whose text a file of the `LICENSES` folder holds, by its name: `LICENSES/MIT.txt`. */
export function licenseInName(name: string): Expression | null {
  return parseExpression(name.replace(new RegExp(`${TEXT}$`, "i"), ""));
}

/** The licence that a file beside others is named for: `LICENSE.BSD-2-Clause`, `LICENSE-MIT`. */
export function licenseInSuffix(path: string): Expression | null {
  const suffix = /(?:^|\/)licen[sc]e[-_.]([^/]{1,60})$/i.exec(path)?.[1];
  return suffix === undefined ? null : licenseInName(suffix);
}
