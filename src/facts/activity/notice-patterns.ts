/** The words with which projects say that nobody maintains them, that something took their place, or that they are finished. */
import type { Notice } from "../../model/facts.ts";
import { MARK } from "../reading/plain-words.ts";

export interface Pattern {
  readonly kind: Notice["kind"];
  /** A word without which it cannot match: the patterns themselves take their time to be made ready. */
  readonly key: RegExp;
  readonly says: RegExp;
}

/** What a README calls its project anywhere in it. A module or a package there may be one of many. */
const PROJECT = "this (?:\\S{1,20} )?(?:project|repository|repo|codebase)";
// "The original project is no longer maintained" is how forks begin.
const THE =
  "th(?:is|e) (?!(?:original|old|previous|former|upstream|official|other|predecessor|parent|latter|first|legacy)\\b)(?:\\S{1,20} )?";
const THING =
  "(?:project|repository|repo|codebase|library|package|module|plug-?in|tool|program|application|app|extension|crate|gem|action|software|code|fork|driver|framework|sdk|client|operator|agent|exporter|collector|service|implementation|add-?on|integration|provider|chart)";
const LEAD =
  "(?:(?:please )?(?:note|be aware|be advised)(?: that)?,? |i(?:t i)?s with \\S{1,20} that |(?:unfortunately|sadly|regrettably|currently|officially|for now|at the moment|at this time|effective immediately),? |(?:as of|since|from|effective|starting|on) [^,]{1,40}, |(?:due to|because of) [^,]{1,100}, )?";
const BE =
  "(?:(?:is|are|was|has|have|will|been|be|being|and|in|now|currently|officially|sadly|unfortunately|hereby|already|effectively|completely|fully|permanently|actively|considered|therefore|thus|also|an?|the) )+";
// "is no longer maintained on Windows" is about Windows: the clause must end there, or go on with when, why or what instead.
const END =
  "(?= *$|[.,!?)]| (?:and|or|as|since|because|due|in favou?r|by|so|but|anymore|any ?more|any longer|after|project|repo|repository|here|please|use|nor|with the exception|until|from|in this repo|per|thanks|given|effective|on (?:\\d|january|february|march|april|may|june|july|august|september|october|november|december))\\b)";
const NOBODY =
  "(?:no longer|not|never|n[o']t)(?: (?:being|be|been|actively|currently|really|under|in|getting|receiving|any|longer|regularly|active))* (?:maint[ae]i?n\\w?ed|maintenance|development|developed|worked on|updated|updates)";
const GONE =
  "(?:un-?maintained|unsupported|abandoned|abandon-?ware|dead|defunct|discontinued|retired|end[- ]of[- ]life|eol|sunset(?:ted)?|archived|dormant|orphaned|frozen|ended|reached (?:its )?end[- ]of[- ]life|no longer supported|shut down)";
const OLD = "(?:deprecated|obsolete|superseded|obsoleted)";
const DONE =
  "(?:feature[- ]complete|feature[- ]frozen|complete|finished|maintenance(?:[- ]only)?[- ]mode|maintenance[- ]only|in maintenance)";
const WENT = "(?<verb>moved|migrated|relocated|transferred|re-?hosted|renamed|merged|absorbed|folded)";

const GONE_KEY =
  /maintained|unsupported|supported|abandon|dead|defunct|discontinued|retired|life|eol|sunset|archived|dormant|orphaned|frozen|ended|shut/i;
const WENT_KEY = /moved|migrated|relocated|transferred|hosted|renamed|merged|absorbed|folded/i;

function patterns(subject: string): readonly Pattern[] {
  const of = (kind: Notice["kind"], key: RegExp, says: string): Pattern => {
    return { kind, key, says: new RegExp(`^${LEAD}${says}`, "i") };
  };
  return [
    of("unmaintained", /no longer|not |never|n[o']t /i, `${subject} (?:${BE})?${NOBODY}${END}`),
    of("unmaintained", GONE_KEY, `${subject} ${BE}${GONE}${END}`),
    of("deprecated", /deprecat|obsolete|supersede/i, `${subject} ${BE}${OLD}${END}`),
    of("deprecated", /(?:superseded|replaced|succeeded) by/i, `${subject} ${BE}(?:superseded|replaced|succeeded) by `),
    of(
      "finished",
      /complete|finished|maintenance|frozen|legacy/i,
      `${subject} ${BE}(?:${DONE}${END}|legacy (?:project|software|library)\\b)`,
    ),
    of(
      "unmaintained",
      /maintain|develop|support|work/i,
      `(?:i|we)(?:'m|'re| am| are| have)?(?: \\S{1,12}){0,2} (?:no longer|stopped|ceased|not|unable to) (?:\\S{1,15} ){0,3}(?:maintain(?:ing)?|develop(?:ing)?|support(?:ing)?|work(?:ing)? on) ${subject}${END}`,
    ),
    of(
      "unmaintained",
      /stopped|ended|halted|ceased|discontinued|suspended|frozen|abandoned/i,
      `(?:active )?(?:development|maintenance)(?: and (?:development|maintenance|support))?(?: (?:of|on|for) ${subject})? (?:is|has|was)(?: \\S{1,12}){0,2} (?:stopped|ended|halted|ceased|discontinued|suspended|frozen|abandoned)${END}`,
    ),
    of(
      "unmaintained",
      /new (?:owner|maintainer)/i,
      `(?:i am |we are |${subject} is )?(?:currently )?(?:looking for|seeking|in search of) an? new (?:owner|maintainer)\\b`,
    ),
    of(
      "moved",
      WENT_KEY,
      `${subject} (?:is now \\S{1,60} and )?(?:${BE})?${WENT} (?:over )?(?:in)?to\\b(?<way>[^\uE000]{0,100})${MARK}`,
    ),
    of(
      "moved",
      /now lives|new home|now be found/i,
      `${subject} (?:now lives|has a new home|can now be found) (?<way>[^\uE000]{0,100})${MARK}`,
    ),
  ];
}

/** Those that hold wherever they stand in a README. */
export const ANYWHERE: readonly Pattern[] = patterns(PROJECT);

/** Whole clauses without a subject: they say it of what they introduce. */
const BARE: readonly Pattern[] = [
  {
    kind: "moved",
    key: /development|repository|repo|home|location|(?:moved|migrated|relocated|transferred|hosted|renamed|merged|absorbed|folded) to/i,
    says: new RegExp(
      `^(?:(?:active |all )?development (?:of this project )?(?:has )?(?:been )?(?:now )?(?:moved|migrated|continue[sd]|happens|takes place|lives) (?:over )?(?:to|at|on|in)\\b|${WENT} to\\b|the new (?:repository|repo|home|location)(?: of this project)? (?:is|can be found)\\b|new (?:repository|repo|home|location)\\b|this repository is (?:an )?(?:old|obsolete|the former)\\b)(?<way>[^\uE000]{0,100})${MARK}`,
      "i",
    ),
  },
  { kind: "unmaintained", key: /dead/i, says: /^(?:warning )?dead project$/i },
  {
    kind: "unmaintained",
    key: GONE_KEY,
    says: /^(?:un-?maintained|abandoned|discontinued|archived|retired|end[- ]of[- ]life|(?:no longer|not|not actively|no longer actively) (?:maintained|supported|developed|in development|under development)(?: any ?more)?|(?:project|repository|repo) (?:un-?maintained|abandoned|discontinued|archived|retired|no longer maintained))$/i,
  },
  {
    kind: "deprecated",
    key: /deprecated|obsolete|superseded|replaced/i,
    says: /^(?:deprecated|obsolete|superseded)$|^(?:deprecated|superseded|replaced|obsoleted?) (?:in favou?r of|by|use|see|please)\b/i,
  },
];

/** Those that hold of what introduces a project, which may be called a library there, or just `this`. */
export const OF_THIS: readonly Pattern[] = patterns(`(?:${THE}${THING}|this)(?: and (?:\\S{1,20} ){0,4}\\S{1,20})?`);

/** Those that hold where a README, or the description, introduces its project. */
export const IN_OPENING: readonly Pattern[] = [...OF_THIS, ...BARE];

/** "This project is not maintained any more" in Chinese and in Japanese. */
export const IN_OTHER_LANGUAGES: readonly RegExp[] = [
  /(?:本|此|这个|這個)(?:项目|專案|仓库|倉庫|库|工具|软件)(?:目前|现在|現在|现|已经|已經|已|正式|暂时|将|，)*(?:不再维护|不再維護|停止维护|停止维護|停止更新|废弃|弃用|归档)(?=$|[。！!，,；;\s])/u,
  /(?:この|本)(?:プロジェクト|リポジトリ|ライブラリ|ツール)(?:は|も|、|現在|既に|すでに|もう|今後)*(?:メンテナンス(?:されていません|を終了|は終了)|開発(?:は|を)?終了|非推奨|アーカイブ(?:され|しました)|更新されません)/u,
];

/** In a title: `Foo (deprecated)`, `[ARCHIVED] Foo`, `Foo - unmaintained`. */
export const IN_TITLE: readonly Pattern[] = [
  {
    kind: "unmaintained",
    key: /maintained|abandoned|discontinued|archived|retired|inactive|dead/i,
    says: /^(?:un-?maintained|abandoned|discontinued|archived|retired|inactive|dead|no longer maintained|not maintained)$/i,
  },
  { kind: "deprecated", key: /deprecated|obsolete|superseded/i, says: /^(?:deprecated|obsolete|superseded)$/i },
];

/**
 * Badges that say the state of a project: https://www.repostatus.org, https://lifecycle.r-lib.org, https://unmaintained.tech and
 * https://shields.io/badges/maintenance. They are images, of which only the address is read.
 */
export const BADGES: readonly Pattern[] = [
  {
    kind: "unmaintained",
    key: /repostatus/i,
    says: /repostatus\.org\/badges\/[\w.]{1,20}\/(?:abandoned|unsupported|suspended)\b/i,
  },
  { kind: "moved", key: /repostatus/i, says: /repostatus\.org\/badges\/[\w.]{1,20}\/moved\b/i },
  { kind: "finished", key: /repostatus/i, says: /repostatus\.org\/badges\/[\w.]{1,20}\/inactive\b/i },
  {
    kind: "unmaintained",
    key: /unmaintained|shields/i,
    says: /unmaintained\.tech\/badge|shields\.io\/(?:maintenance\/no\/|badge\/(?:maintained%3f|maintained|maintenance|unmaintained|status|project[_ -]?status|lifecycle)-(?:no|no[_ -]longer[_ -]maintained|not[_ -]maintained|unmaintained|abandoned|inactive|retired|archived|discontinued|eol)-)/i,
  },
  {
    kind: "deprecated",
    key: /shields/i,
    says: /shields\.io\/badge\/(?:(?:status|project[_ -]?status|lifecycle|stability)-)?(?:deprecated|superseded|obsolete)-/i,
  },
];
