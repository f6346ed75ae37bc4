/** The logo that an entry names -> whether it is registered, and its image is there. */
import { z } from "zod";
import { code, file, list, md, type Text } from "../markdown.ts";
import type { LogoStanding, Place } from "../model/entry.ts";
import { criterion, judgement, met, unknown, unmet } from "./criterion.ts";
import { likelyImage, namedImage, relativePath } from "./logo/image.ts";
import { sampleLogo, sampleStanding } from "./sample.ts";
import { few } from "./words.ts";

type Standing = { readonly standing: ReturnType<typeof sampleStanding> };

export const logo = criterion({
  id: "logo",
  title: md`Logo`,
  why: md`The site cannot be built with a logo that is not there, and shows an empty box for one that it does not know.`,
  fix: md`Add the image, import it in the file where the logos are registered, and add its name to the table there.`,
  about: "listing",
  options: z.strictObject({}),
  judge({ standing, entry }) {
    const { logo: found } = standing;
    if (found === null) return met(md`This list has no logos.`);
    if (found.unreadable !== null) return unknown(found.unreadable);
    const member = Object.values(entry.members).find(({ value }) => value === found.name) ?? entry;
    const place = { file: entry.file, startLine: member.startLine, endLine: member.endLine };
    if (found.name === null) return unnamed(found, namedImage(found.unusedImages, entry.name), place);
    if (found.registered !== "yes" && found.registered !== "inline") return registration(found, found.name, place);
    if (found.imageExists === false && found.image !== null) return missingImage(found, found.image, place);
    if (found.imageExists === null && found.image !== null) {
      return unknown(md`GitHub did not give all file names, so ${code(found.image)} could not be looked for.`);
    }
    if (found.sharedWith.length > 0) {
      const question = md`Should ${entry.name} have the same logo as ${list(few(found.sharedWith))}?`;
      return judgement(question, md`Each of them names ${code(found.name)}.`, null, { place });
    }
    return met(there(found, found.name));
  },
  examples: [
    { name: "registered, and the image is there", facts: logos({}), outcome: "met" },
    {
      name: "drawn in the registry itself",
      facts: logos({ registered: "inline", image: null, imageExists: null }),
      outcome: "met",
    },
    { name: "no logos in this list", facts: { standing: sampleStanding({ logo: null }) }, outcome: "met" },
    { name: "no logo named", facts: logos({ name: null, registered: "no", image: null }), outcome: "met" },
    {
      name: "an image added, but no logo named",
      facts: logos({ name: null, registered: "no", image: null, unusedImages: ["site/logos/packetlens.svg"] }),
      outcome: "unmet",
    },
    {
      name: "not registered, the image is there",
      facts: logos({ registered: "no", image: null, imageExists: null, unusedImages: ["site/logos/packetlens.svg"] }),
      outcome: "unmet",
    },
    {
      name: "not registered at all",
      facts: logos({ registered: "no", image: null, imageExists: null }),
      outcome: "unmet",
    },
    {
      name: "registered in another case",
      facts: logos({ registered: "no", similar: ["PacketlensLogo"], image: null, imageExists: null }),
      outcome: "unmet",
    },
    { name: "imported, not in the table", facts: logos({ registered: "not-in-table" }), outcome: "unmet" },
    {
      name: "in the table, not imported",
      facts: logos({ registered: "not-imported", image: null, imageExists: null }),
      outcome: "unmet",
    },
    { name: "the image is missing", facts: logos({ imageExists: false }), outcome: "unmet" },
    {
      name: "the image's name differs in case",
      facts: logos({ imageExists: false, imageSimilar: "site/logos/Packetlens.svg" }),
      outcome: "unmet",
    },
    { name: "the logo of another project", facts: logos({ sharedWith: ["Prism"] }), outcome: "judgement" },
    { name: "file names cut short", facts: logos({ imageExists: null }), outcome: "unknown" },
    {
      name: "the registry cannot be read",
      facts: logos({ registered: null, unreadable: md`GitHub did not answer for the registry of logos.` }),
      outcome: "unknown",
    },
  ],
});

function unnamed({ registry }: LogoStanding, image: string | null, place: Place): ReturnType<typeof met> {
  if (image === null) return met(md`The entry names no logo, and shows none.`);
  const fix = md`Import it in ${file(registry)}, and name the logo in the entry.`;
  return unmet(md`The pull request adds ${file(image)}, and the entry names no logo.`, null, { fix, place });
}

function registration(found: LogoStanding, name: string, place: Place): ReturnType<typeof met> {
  const { registered, registry, similar } = found;
  const [other] = similar;
  const there = file(registry);
  if (registered === null) return unknown(md`The registry of logos ${there} could not be read.`);
  if (other !== undefined) {
    const fix = md`Write the name in the same way in the entry and in ${there}.`;
    return unmet(md`${code(name)} is registered as ${code(other)}: upper and lower case count.`, null, { fix, place });
  }
  if (registered === "not-in-table") {
    const fix = md`Add ${code(`${name},`)} to the table of logos in ${there}.`;
    return unmet(md`${code(name)} is imported, and missing in the table of logos.`, null, { fix, place });
  }
  if (registered === "not-imported") {
    return unmet(md`${code(name)} is in the table of logos, and not imported.`, null, {
      fix: importLine(found, name),
      place,
    });
  }
  const fix = md`${importLine(found, name)} Add ${code(`${name},`)} to the table of logos there.`;
  return unmet(md`${code(name)} is not registered.`, null, { fix, place });
}

function importLine({ registry, unusedImages }: LogoStanding, name: string): Text {
  const image = likelyImage(unusedImages, name);
  if (image === null) {
    return md`Add the image to the other logos, and a line like ${code(`import ${name} from './logos/NAME.svg';`)} with its path to ${file(registry)}.`;
  }
  const line = `import ${name} from '${relativePath(registry, image)}';`;
  return md`Add ${code(line)} to ${file(registry)}; the image itself is there.`;
}

function missingImage({ registry, imageSimilar }: LogoStanding, image: string, place: Place): ReturnType<typeof met> {
  if (imageSimilar !== null) {
    const fix = md`Write the file's name in ${file(registry)} as it is: ${code(imageSimilar)}.`;
    return unmet(md`${code(image)} does not exist, and ${code(imageSimilar)} does: upper and lower case count.`, null, {
      fix,
      place,
    });
  }
  const fix = md`Add the file ${code(image)} to this pull request, or correct its path in ${file(registry)}.`;
  return unmet(md`The image ${code(image)} does not exist.`, null, { fix, place });
}

function there({ image, registered }: LogoStanding, name: string): Text {
  if (registered === "inline" || image === null) return md`${code(name)} is registered.`;
  return md`${code(name)} is registered, and ${file(image)} is there.`;
}

function logos(changes: Partial<LogoStanding>): Standing {
  return { standing: sampleStanding({ logo: sampleLogo(changes) }) };
}
