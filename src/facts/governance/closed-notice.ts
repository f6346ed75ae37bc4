/** A project's description, README and guide -> the sentence in them that closes it to contributions, or null. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import type { GovernanceFacts } from "../../model/facts.ts";
import { lineLink, readmeOf } from "../at-head.ts";
import { type Passage, passagesOf } from "../reading/passages.ts";
import { withoutMarks } from "../reading/plain-words.ts";
import { quoteOf, sentencesOf } from "../reading/sentences.ts";
import { isGuideName, kindOfName } from "./kinds.ts";

const OF_OTHERS = "(?:code |outside |external |third[- ]party |community |any |public )*";
const WHAT = `${OF_OTHERS}(?:contributions|pull requests|patches|prs)`;
const WE =
  "(?:we|i|th(?:is|e) (?:\\S{1,20} )?(?:project|repository|repo|team)|(?:the |our |its )?(?:maintainers?|authors?|team))";
// "We do not accept contributions that lack a test" closes nothing: the sentence must end there, or with a time or with who is meant.
const END =
  "(?=\\s*(?:$|[.!;:)]|at this time|at the moment|at present|currently|for now|yet|from (?:outside|external|third|anyone|the (?:public|community))|for this (?:project|repo|repository)))";

const CLOSED: readonly RegExp[] = [
  `\\b${WE}(?:['’]m|['’]re| am| are| is| do| does| can?| will| wo)?(?: currently| presently)? ?(?:(?:not|no longer|never|cannot)|n['’]t)(?: currently| be)? (?:accept(?:ing|s)?|tak(?:e|ing)|open to|looking for|consider(?:ing)?) ${WHAT}${END}`,
  `^\\W{0,5}${WHAT} (?:are|is|will|can) (?:currently )?(?:not|no longer)(?: currently| be)*(?: being)? (?:accepted|considered|welcome|wanted)${END}`,
  `\\bthis (?:project|repository|repo) is (?:currently )?closed (?:to|for) ${WHAT}${END}`,
  "\\b(?:this (?:project|repository|repo)|we) (?:is|are) (?:currently )?(?:closed to (?:outside|external|public) contributions|open[- ]source,? (?:but )?not open[- ]contribution)",
].map((pattern) => new RegExp(pattern, "i"));
// Contributions go another way, or are declined of one kind only.
const ELSEWHERE =
  /\b(?:mailing[- ]list|e-?mail|gerrit|phabricator|send-email|lore\.kernel|sourcehut|bitbucket|gitlab|codeberg|mirror(?:ed)?|upstream|instead|only|other (?:repo|project)|elsewhere|submit (?:them|your|patches)|however|but we|exception)\b/i;

export function closedNotice(repository: RepositoryAnswer): GovernanceFacts["closedNotice"] {
  const { description, url } = repository;
  const described = closing(passagesOf("", description ?? ""));
  if (described !== null) return { quote: described.quote, url };
  for (const { path, text } of [readmeOf(repository), ...guidesOf(repository)].filter((file) => file !== null)) {
    const found = closing(passagesOf(path, text ?? ""));
    if (found !== null) return { quote: found.quote, url: lineLink(repository, path, found.line) };
  }
  return null;
}

function guidesOf({ files }: RepositoryAnswer): RepositoryAnswer["files"] {
  return files.filter(({ path, text }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return text !== null && (kindOfName(name) === "contributing" || isGuideName(name));
  });
}

/** The passages before and after belong to what is said: they tell where else contributions go. */
function closing(passages: readonly Passage[]): { readonly quote: string; readonly line: number } | null {
  for (const [i, passage] of passages.entries()) {
    const sentence = sentencesOf(withoutMarks(passage.text)).find((said) =>
      CLOSED.some((says) => says.test(said.slice(0, 1000))),
    );
    if (sentence === undefined) continue;
    const around = passages.slice(Math.max(0, i - 1), i + 3).map(({ text }) => withoutMarks(text));
    if (!around.some((text) => ELSEWHERE.test(text))) return { quote: quoteOf(sentence), line: passage.line };
  }
  return null;
}
