/** Words beside a licence -> whether they can take nothing away: names, titles, introductions, pointers. */

/** Words that a mere name, title or copyright line does not need, and a restriction hardly does without. */
const RESTRICTING = wordsPattern(`
  academic addition\\w* after agree\\w* allow\\w* approv\\w* ask asks before but buy cannot client clients commercial\\w*
  companies competi\\w* condition conditions confidential consent contact contract customer customers deploy\\w* discuss
  employees end ended ends enterpri[sz]es eula evaluation evil except exception exceptions exclud\\w* expire\\w* fee fees first forbid\\w* get
  government host\\w* however i if internally invoice limit limitation limitations limits may me member members military must my
  nda need needs neither never no nobody non noncommercial\\w* none nonprofits not obtain obtained once only order our paid
  partner partners pay\\w* permission permitted personal\\w* please prior production prohibit\\w* proprietary provided proviso provisos
  purchase\\w* purpose purposes request\\w* require\\w* reserves restrict\\w* revo[ck]\\w* rider royalt\\w* run running secret
  sell\\w* shall should students subject subscribers subscri\\w* terminat\\w* trial unless until us usage use used user users
  uses using valid void we withdraw\\w* without won you your`);
// The same in languages that we know only enough of to be careful. In the name of a holder these are no limits.
const LIMITS =
  /(?<!\b(?:conditions|license|licenses|licensing|notice|terms|text) )\bfor\b(?! (?:details|further|information|more))|\b(?:friends?|nicht|kein\w*|nur|verboten|kommerziell\w*|comercia\w*|solo|uso|seulement|interdit\w*|proibid\w*|prohibid\w*)\b|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Greek}]/u;
// No name has these, and no sentence does without one of them.
const SENTENCE =
  /\b(?:applies|apply|are|be|been|can|clause|do|does|ends?|grants?|granted|has|have|is|section|shall|that|this|valid|void|was|were|when|where|which|while|who|will)\b/;
// What a note on software of others says with words that elsewhere restrict: where restrictions are written, and that one may choose.
const OFFERS =
  /\b(?:using at least|restrictions? (?:terms|which apply)|as user of this code you may choose to use it under either license|as contributor you agree to allow your code to be used under both)\b/g;
const LONGEST_THIRD_PARTY_NOTE = 120;
const LONGEST_NOTICE = 40;
const NOTICE = /^(?:the )?(?:portions )?copyright (?:.{0,40} )?(?:(?:19|20)\d\d|yyyy|year|date)\b/;
const MOST_STRANGE_IN_NAMES = 6;
const LONGEST_ACRONYM = 5;

/** With these a text says what it is, whose, and where it applies. */
const USUAL = new Set(
  `a added affero agreement all also an and applies apply are as at author authors available based below by carries carry clause code
  codebase commit complete component components contained contents contributor contributors copies copy copyright covered dated details developed developers different distributed distribution document
  documentation dual each entirety file files following for found foundation from full general gnu group has have header here heres holder holders identifier imported in inc
  included includes indicated is it its january february march april june july august september october november december kernel legacy lesser
  library license licensed licenses licensing limited list llc ltd maintained maintainer maintainers mit modified module name new notice
  of on open or original originally other others otherwise package part ported parts portions preamble present project projects public published
  reads released remaining repository reproduced reserved retrieved respective revised revized rights see simplified since software some source spdx specified stated still noted subject team template terms text than that the their these this
  thus to top two three under unless unmodified version versions website were which with written year`.split(/\s+/),
);

// Of these alone no condition can be made: "the complete list of contributors can be found at", "for more information please refer to".
const POINTERS = new Set(
  "all and at authors be can complete contributors details file for found full in information license list md more of others please project refer see the to txt website".split(
    " ",
  ),
);

function wordsPattern(words: string): RegExp {
  return new RegExp(`\\b(?:${words.trim().split(/\s+/).join("|")})\\b`);
}

/** Whether words can only be a name or a title. */
export function isName(words: string): boolean {
  return !RESTRICTING.test(words);
}

/** Whether what stands in a copyright line says who, and nothing else. `written` are the same words as they were spelled. */
export function isHolder(words: readonly string[], written: readonly string[]): boolean {
  return isName(words.join(" ")) && strange(words, written) <= MOST_STRANGE_IN_NAMES;
}

/** Whether words that stand in one copy and not in another are a notice of copyright. */
export function isNotice(words: readonly string[], written: readonly string[]): boolean {
  const notice = words.join(" ");
  return words.length <= LONGEST_NOTICE && NOTICE.test(notice) && isHolder(words, written);
}

/** How many words are neither usual nor written as names are. */
export function strange(words: readonly string[], written: readonly string[]): number {
  return words.filter((word, i) => !isUsual(word) && !isWrittenAsName(written[i] ?? word)).length;
}

/** Whether a text says with the word what it is, whose, and where it applies. */
export function isUsual(word: string): boolean {
  return USUAL.has(word);
}

function isWrittenAsName(word: string): boolean {
  if (/\p{N}|[-_/.]/u.test(word)) return true;
  return /^\p{Lu}/u.test(word) && (/\p{Ll}/u.test(word) || word.length <= LONGEST_ACRONYM);
}

/** Whether a name stands where a licence has another one. */
export function isOtherName(words: string): boolean {
  return takesNothing(words) && !SENTENCE.test(words);
}

/** Whether none of the words is one that a restriction needs. */
export function takesNothing(words: string): boolean {
  return isName(words) && !LIMITS.test(words);
}

/** Whether words behind a licence only point to somewhere else, or say where software of others has its own licence. */
export function isPointer(words: readonly string[]): boolean {
  return words.every((word) => POINTERS.has(word)) || isThirdPartyNote(words);
}

function isThirdPartyNote(words: readonly string[]): boolean {
  const note = words.join(" ").replace(OFFERS, "");
  return (
    note.split(" ").length <= LONGEST_THIRD_PARTY_NOTE &&
    /\b(?:contains|includes) third party software\b/.test(note) &&
    /\bown license\b/.test(note) &&
    takesNothing(note)
  );
}
