/** A text -> how YAML writes it. */
import { load } from "js-yaml";

const LOOK = 200_000;
const CONTROL = /[\p{Cc}\u2028\u2029\ufeff]/u;
// YAML 1.1, which many tools still read, takes these for true and false.
const WORDS_OF_OLD = /^(?:y|n|yes|no|on|off)$/i;

/** In the quotation marks that the file around prefers, unless the text itself holds them. */
export function quotedYaml(value: string, around: string): string {
  const single = !value.includes("'");
  const double = !/["\\]/.test(value);
  const plain = !CONTROL.test(value);
  if (plain && single && (!double || prefersSingle(around))) return `'${value}'`;
  if (plain && !double) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** Without quotation marks where that reads as the same text. */
export function writtenYaml(value: string, around: string): string {
  return isPlain(value) ? value : quotedYaml(value, around);
}

function isPlain(value: string): boolean {
  if (!/^[\p{L}\p{N}/(][^\p{Cc}#]*$/u.test(value) || /:(?:\s|$)|\s$|^[\d.+-]|[,[\]{}]/u.test(value)) return false;
  return !WORDS_OF_OLD.test(value) && load(value) === value;
}

function prefersSingle(around: string): boolean {
  const look = around.slice(0, LOOK);
  const count = (mark: RegExp) => look.match(mark)?.length ?? 0;
  return count(/: '/g) > count(/: "/g);
}
