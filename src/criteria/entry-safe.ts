/** The texts of an entry -> whether a site can show them as they are. */
import { z } from "zod";
import { code, md, plural } from "../markdown.ts";
import type { Entry, Value } from "../model/entry.ts";
import { criterion, met, unmet } from "./criterion.ts";
import { htmlDangers, textDangers } from "./safe/dangers.ts";
import { type Held, stringsOf } from "./safe/strings.ts";
import { sampleEntry } from "./sample.ts";
import { sentences } from "./words.ts";

const MOST_TOLD = 5;

export const entrySafe = criterion({
  id: "entry-safe",
  title: md`Safe to show`,
  why: md`The site shows the description as HTML to everybody who reads the list.`,
  fix: md`Write plain text, or simple tags like ${code('<a href="https://…">')}, ${code("<b>")} and ${code("<code>")} that are closed again. A bare ${code("<")} is written ${code("&lt;")}.`,
  about: "listing",
  options: z.strictObject({}),
  judge({ entry }) {
    const strings = stringsOf(entry);
    const found = strings.flatMap((held) => dangersOf(entry, held).map((danger) => ({ danger, member: held.member })));
    const [first] = found;
    if (first === undefined) return met(md`No scripts, no hidden text and no broken tags in any of its fields.`);
    const told = found.slice(0, MOST_TOLD).map(({ danger }) => danger);
    const rest = found.length - told.length;
    const more = rest > 0 ? [plural(rest, md`There is 1 more like this.`, md`There are ${rest} more like this.`)] : [];
    const member = entry.members[first.member] ?? entry;
    const place = { file: entry.file, startLine: member.startLine, endLine: member.endLine };
    return unmet(sentences([...told, ...more]), null, { place });
  },
  examples: [
    { name: "plain text", facts: { entry: sampleEntry() }, outcome: "met" },
    {
      name: "a link and emphasis",
      facts: described('Read <a href="https://example.org">more</a> <b>here</b>.'),
      outcome: "met",
    },
    {
      name: "an arrow and a comparison",
      facts: described("kernel -> user space, when a < b and c > d"),
      outcome: "met",
    },
    { name: "tags that are escaped", facts: described("Traces &lt;script&gt; tags."), outcome: "met" },
    { name: "joined emoji", facts: described("For the whole 👩‍👩‍👧 family."), outcome: "met" },
    { name: "a script", facts: described("Fast.<script src=//example.org/x.js></script>"), outcome: "unmet" },
    { name: "a handler", facts: described('<b onmouseover="steal()">Fast</b>'), outcome: "unmet" },
    {
      name: "a script in an address",
      facts: described('<a href="java&#115;cript:steal()">Fast</a>'),
      outcome: "unmet",
    },
    { name: "a frame", facts: described("<iframe src='https://example.org'></iframe>"), outcome: "unmet" },
    {
      name: "text that is hidden by style",
      facts: described('<span style="display:none">best of all</span>'),
      outcome: "unmet",
    },
    { name: "a zero-width character", facts: described("Fast\u200band small."), outcome: "unmet" },
    { name: "reading direction turned", facts: described("Fast \u202ellams dna"), outcome: "unmet" },
    { name: "a tag that is not closed", facts: described("Very <b>fast."), outcome: "unmet" },
    { name: "a tag without end", facts: described('Very <a href="https://example.org'), outcome: "unmet" },
    { name: "a name between angle brackets", facts: described("Includes <linux/bpf.h> for you."), outcome: "unmet" },
    { name: "a script as a link", facts: linked("javascript:alert(1)"), outcome: "unmet" },
  ],
});

function dangersOf({ roles }: Entry, { member, text }: Held): ReturnType<typeof htmlDangers> {
  return text === roles.description ? htmlDangers(member, text) : textDangers(member, text);
}

function described(description: string): { readonly entry: Entry } {
  return { entry: sampleEntry({ description }) };
}

function linked(url: string): { readonly entry: Entry } {
  const links: Value = [{ label: "Website", url }];
  return { entry: sampleEntry({ urls: links }) };
}
