/** What is wrong in a file of Git's configuration -> the likely cause and its remedy, in plain words. */
import { code, md } from "../../../markdown.ts";
import type { Cause } from "../../cause.ts";

export function noGitConfig(line: number): Cause {
  return {
    kind: "not-git-config",
    remedy: md`This line is neither a section like ${code('[submodule "name"]')} nor ${code("name = value")}, so Git cannot read the file: correct it, or take it away.`,
    title: md`line ${line} is no configuration of Git`,
  };
}

export function unsoundValue(name: string, line: number): Cause {
  return {
    kind: "git-config-quotes",
    remedy: md`The value of ${code(name)} opens a quotation mark that it does not close, or holds a backslash that means nothing to Git: close it, or write ${code("\\\\")} for a backslash.`,
    title: md`value not closed on line ${line}`,
  };
}

export function noSection(name: string, line: number): Cause {
  return {
    kind: "no-section",
    remedy: md`${code(name)} stands before any section, so it belongs to none: write a line like ${code('[submodule "name"]')} above it.`,
    title: md`no section above line ${line}`,
  };
}

export function doubledSection(header: string, line: number, first: number): Cause {
  return {
    kind: "doubled-key",
    remedy: md`${code(header)} stands twice, on line ${first} already, and Git takes only one of them: take this one away, or give it another name.`,
    title: md`doubled section ${code(header)} on line ${line}`,
  };
}

export function doubledVariable(name: string, line: number, first: number): Cause {
  return {
    kind: "doubled-key",
    remedy: md`${code(name)} stands twice in this section, on line ${first} already: take one of them away.`,
    title: md`doubled ${code(name)} on line ${line}`,
  };
}
