/** Members that a list or its JSON Schema asks for and an entry does not have -> a flaw for each, with the words. */
import { code, md } from "../../markdown.ts";
import type { Entry, SchemaFlaw, Value } from "../../model/entry.ts";
import { isObject } from "./keywords.ts";
import { nameOf, type Path } from "./name.ts";
import type { Violation } from "./validate.ts";

/** For members that the configuration names. What is there and empty is as good as missing. */
export function lackingIn({ members }: Entry, required: readonly string[]): readonly SchemaFlaw[] {
  return required.flatMap((member) => {
    const value = Object.hasOwn(members, member) ? members[member]?.value : undefined;
    if (value === undefined) {
      const what = md`${code(member)} is missing; the list asks every entry for it.`;
      return [{ member, what, fix: md`Add ${code(member)}.` }];
    }
    if (!isBlank(value)) return [];
    const what = md`${code(member)} is empty; the list asks every entry for it.`;
    return [{ member, what, fix: md`Fill in ${code(member)}.` }];
  });
}

function isBlank(value: Value): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** For a rule of a schema; none where it is another rule than one that asks for members. */
export function missingFlaws({ keyword, path, schema, value }: Violation): readonly SchemaFlaw[] {
  const asked = schema?.[keyword];
  const held = isObject(value) ? value : {};
  if (keyword === "required") return lacking(asked, held).map((name) => flaw([...path, name], null));
  if ((keyword !== "dependentRequired" && keyword !== "dependencies") || !isObject(asked)) return [];
  return Object.entries(asked)
    .filter(([owner]) => Object.hasOwn(held, owner))
    .flatMap(([owner, names]) => lacking(names, held).map((name) => flaw([...path, name], owner)));
}

function lacking(names: Value | undefined, held: Readonly<Record<string, Value>>): readonly string[] {
  return Array.isArray(names) ? names.filter((name: Value) => !Object.hasOwn(held, String(name))) : [];
}

/** `owner`: the member that must not stand there without it. */
function flaw(path: Path, owner: string | null): SchemaFlaw {
  const [member = null] = path;
  const what =
    owner === null
      ? md`${nameOf(path)} is missing; the list asks for it.`
      : md`${nameOf(path)} is missing; an entry with ${code(owner)} needs it.`;
  return { member, what, fix: md`Add ${nameOf(path)}.` };
}
