/** The sources of the GitHub Action -> the one file that GitHub runs, and the licences of what is in it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile, type Plugin, stop } from "esbuild";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Packages that are CommonJS ask for `require`; files of this package are found from where the compiled source would lie. */
const TOP = `import { createRequire as createRequireOfNode } from "node:module";
const require = createRequireOfNode(import.meta.url);
const SOURCE_URL = new URL("../dist/src/config/presets.js", import.meta.url).href;`;

/** Of Probot only its client is needed: no server, and no logger. */
const CLIENT_ALONE = "./node_modules/probot/lib/octokit/probot-octokit.js";

/** Of zod's own messages only those in one language: people are told in our words. */
const ENGLISH_ALONE: Plugin = {
  name: "english-alone",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: `export { default as en } from "./en.js";`,
    }));
  },
};

const READS_BESIDE_ITSELF = "src/config/presets.ts";

/** By path from the top of the repository. */
export async function actionFiles(): Promise<Readonly<Record<string, string>>> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/action.ts"],
    outfile: "action/index.js",
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node24",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    define: { "import.meta.url": "SOURCE_URL" },
    alias: { probot: CLIENT_ALONE },
    plugins: [ENGLISH_ALONE],
    banner: { js: TOP },
  });
  await stop();
  checkAddresses(metafile);
  const [code] = outputFiles;
  if (code === undefined) throw new Error("esbuild wrote no file");
  return {
    "action/index.js": `// Made by "npm run bundle" from src/action.ts; do not edit.\n${code.text}`,
    "action/licenses.txt": licensesOf(packagesIn(metafile)),
  };
}

/** The address of the source is taken for that of the one file which reads others beside it; a second one would look in the wrong place. */
function checkAddresses({ inputs }: Metafile): void {
  const own = Object.keys(inputs).filter((path) => path.startsWith("src/"));
  const asking = own.filter((path) => readFileSync(join(ROOT, path), "utf8").includes("import.meta."));
  if (asking.join() !== READS_BESIDE_ITSELF) throw new Error(`these ask where they are: ${asking.join(", ")}`);
}

function packagesIn({ inputs }: Metafile): readonly string[] {
  const folders = Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function licensesOf(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const { name, version, license, author }: Readonly<Record<string, unknown>> = JSON.parse(
      readFileSync(join(ROOT, folder, "package.json"), "utf8"),
    );
    const text = textIn(join(ROOT, folder)) ?? `It brings no text of its licence. Its author: ${authorOf(author)}.`;
    return [`${String(name)} ${String(version)} (${String(license)})`, text].join("\n\n");
  });
  return `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** As package.json has it: words, or an object with a name. */
function authorOf(author: unknown): string {
  return typeof author === "string" ? author : String(Object(author).name ?? "not named");
}

function textIn(folder: string): string | null {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const name = names.find((one) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(one));
  return name === undefined ? null : readFileSync(join(folder, name), "utf8").trim();
}
