/** A project's own texts -> the sentence in them that closes it to contributions, or null. */

const MOST = 200_000;
const LONGEST_QUOTE = 200;
const WHAT =
  "(?:code |outside |external |third[- ]party |community |any |public )*(?:contributions|pull requests|patches|prs)";
const END =
  "(?=\\s*(?:$|[.!;:)]|at this time|at the moment|at present|currently|for now|yet|from (?:outside|external|third|anyone|the (?:public|community))))";

// "We do not accept contributions that lack a test" closes nothing: the sentence must end there, or with a time or with who is meant.
const CLOSED: readonly RegExp[] = [
  `(?:\\b(?:not|no longer|never)|n['’]t)(?: currently| be)? (?:accept(?:ing|s)?|tak(?:e|ing)|open to|looking for|consider(?:ing)?) ${WHAT}${END}`,
  `\\b${WHAT} (?:are|is|will|can) (?:currently )?(?:not|no longer)(?: currently| be)*(?: being)? (?:accepted|considered|welcome|wanted)${END}`,
  `\\b(?:project|repository|repo) is (?:currently )?closed (?:to|for) ${WHAT}${END}`,
  `\\bclosed to (?:outside|external|public) contributions${END}`,
].map((pattern) => new RegExp(pattern, "i"));

export function closedNotice(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = sentencesOf(text).find((sentence) => CLOSED.some((closed) => closed.test(sentence)));
    if (found !== undefined) return found.slice(0, LONGEST_QUOTE);
  }
  return null;
}

function sentencesOf(text: string): readonly string[] {
  const paragraphs = text.slice(0, MOST).split(/\n[ \t]*\n/);
  return paragraphs.flatMap((paragraph) =>
    paragraph
      .replace(/[\s*_]+/g, " ")
      .trim()
      .split(/(?<=[.!?]) /),
  );
}
