/** `listkeeper license`: a folder or a clone, bare or not -> its licence as an SPDX expression, with the reasons; nothing is asked of anybody. */
import { type Checkout, isFolder, openCheckout } from "../checkout.ts";
import { linkTarget } from "../facts/at-head.ts";
import { docsLicense } from "../facts/license/docs.ts";
import { sampleOfSources } from "../facts/license/heads.ts";
import { license } from "../facts/license/resolve.ts";
import { wantedLicenseTexts } from "../facts/license/wanted.ts";
import { readable } from "../markdown/escape.ts";
import { plain } from "../markdown/render.ts";
import { md, type Text } from "../markdown.ts";
import type { FileText, RepositoryAnswer } from "../model/answers.ts";
import type { Fact, LicenseFacts } from "../model/facts.ts";
import { styled, type Terminal } from "./terminal.ts";
import { parse, UsageError } from "./usage.ts";

const MOST_TEXTS = 1000;
const MOST_SOURCES = 120;

/** 0 for an open-source licence, 1 for any other answer. */
export async function licenseCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { options, operands } = parse(args, { json: { type: "boolean" } } as const, { most: 1 });
  const [directory] = operands;
  if (directory === undefined) throw new UsageError("a folder is missing, for example: listkeeper license .");
  if (!isFolder(directory))
    throw new UsageError(`${directory} is no folder: give that of a checkout or of a bare clone.`);
  const checkout = await openCheckout(directory);
  const repository = await readLocally(checkout);
  const ofCode = license(repository, null);
  const found = checkout.cut ? undecided(answered(ofCode)) : answered(ofCode);
  if (options.json === true) terminal.json(licenseJson(found));
  else terminal.print(describe(found, answered(docsLicense(repository, ofCode)), terminal));
  return found.open === true ? 0 : 1;
}

/** What a forge would answer about the repository, as far as its files go. */
async function readLocally(checkout: Checkout): Promise<RepositoryAnswer> {
  const bare = { ...NOTHING_KNOWN, tree: checkout.tree, isEmpty: checkout.tree.length === 0 };
  const wanted = wantedLicenseTexts(bare).slice(0, MOST_TEXTS);
  const files = await checkout.read([...wanted, ...sampleOfSources(bare, MOST_SOURCES)]);
  return { ...bare, files: [...files, ...(await behindLinks(checkout, files))] };
}

function undecided(facts: LicenseFacts): LicenseFacts {
  const reason = md`The folder holds more files than are looked at, so licence files may have been missed.`;
  return { ...facts, open: facts.open === true ? null : facts.open, reasons: [...facts.reasons, reason] };
}

/** The files that symbolic links among the texts point to. */
async function behindLinks(checkout: Checkout, files: readonly FileText[]): Promise<readonly FileText[]> {
  const read = new Set(files.map(({ path }) => path));
  const here = new Set(checkout.tree.map(({ path }) => path));
  const targets = files.map(linkTarget).filter((target) => target !== null && here.has(target) && !read.has(target));
  return await checkout.read([...new Set(targets.filter((target) => target !== null))]);
}

const NO_COMMITS = { total: 0, commits: [] } as const;
const NOTHING_KNOWN: RepositoryAnswer = {
  forge: "github",
  databaseId: 0,
  nameWithOwner: "",
  url: "",
  description: null,
  homepageUrl: null,
  createdAt: "",
  archivedAt: null,
  isArchived: false,
  isDisabled: false,
  isEmpty: false,
  isFork: false,
  parent: null,
  isMirror: false,
  mirrorUrl: null,
  stargazerCount: 0,
  hasIssuesEnabled: false,
  topics: [],
  languages: [],
  licenseSpdxId: null,
  latestRelease: null,
  newestTag: null,
  defaultBranch: null,
  head: "HEAD",
  tree: [],
  unlisted: [],
  files: [],
  recent: NO_COMMITS,
  last: null,
  part: null,
  merged: null,
  answers: null,
  inherited: { codeOfConduct: null, contributing: null, securityPolicy: null, owner: null },
  docs: null,
};

function answered(fact: Fact<LicenseFacts>): LicenseFacts {
  return fact.known ? fact.value : { expression: null, files: [], open: null, reasons: [fact.why] };
}

function licenseJson({ expression, files, open, reasons }: LicenseFacts): unknown {
  return {
    expression,
    files: files.map((file) => ({ ...file, how: words(file.how) })),
    open,
    reasons: reasons.map(words),
  };
}

function words(text: Text): string {
  return plain(text, { catalogue: null, most: 2000 });
}

function describe(ofCode: LicenseFacts, ofDocs: LicenseFacts, terminal: Terminal): string {
  const title = (name: string) => styled(terminal, "bold", name.padEnd(14));
  const files = ofCode.files.map(({ path, expression, confidence, how }) => {
    const sure = `${Math.round(confidence * 100)} %`.padStart(5);
    return `  ${sure}  ${readable(path, "\uFFFD")}: ${expression ?? "no licence recognised"} (${words(how)})`;
  });
  return [
    `${title("Licence")}${ofCode.expression ?? "none recognised"}, ${answer(ofCode.open)}`,
    ...ofCode.reasons.map((reason) => `${" ".repeat(14)}${words(reason)}`),
    `${title("Documentation")}${ofDocs.expression ?? "none recognised"}, ${answer(ofDocs.open)}`,
    ...ofDocs.reasons.map((reason) => `${" ".repeat(14)}${words(reason)}`),
    title("Files"),
    ...(files.length === 0 ? ["  none"] : files),
  ].join("\n");
}

function answer(open: boolean | null): string {
  if (open === null) return "which a person must look at";
  return open ? "which is open" : "which is not open";
}
