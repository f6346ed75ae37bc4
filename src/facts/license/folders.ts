/** The path of a file -> whose terms its folder may have: the project's own, or those of code that was brought along, of tests or of documentation. */

/** `pictures`: what is drawn or set rather than programmed. `apart`: own code in a folder whose name says that it is sold, or given on other terms than the rest. */
export type FolderKind = "own" | "apart" | "brought" | "trial" | "pictures" | "documentation";

// Folders that hold licence texts below the root keep those of others.
const BROUGHT =
  /^(?:_?vendor(?:ed)?|third[-_]?party|3rd[-_]?party|thirdpartylibs|node_modules|bower_components|jspm_packages|godeps|externals?|extern|deps|dependencies|submodules|subprojects|pods|carthage|gnulib|bundled|_?licen[sc]es)$/i;
const TRIAL =
  /^(?:tests?|testdata|test[-_]?(?:data|files|fixtures|suite)|testing|__tests__|specs?|fixtures?|__fixtures__|examples?|samples?|demos?|bench(?:marks?)?|e2e|mocks?)$/i;
const DOCUMENTATION = /^(?:docs?|documentation|website|site|www|wiki|manual|man|guides?)$/i;
const PICTURES = /^(?:logos?|images?|img|icons?|fonts?|artwork|branding|media|pictures|screenshots)$/i;
const APART =
  /^(?:ee|enterprise|commercial|proprietary|premium|x-pack|(?:ee|enterprise)[-_].{1,40}|.{1,40}[-_](?:ee|enterprise))$/i;

/** By the folders above the file, the outermost that says something. */
export function folderKind(path: string): FolderKind {
  const folders = path.split("/").slice(0, -1);
  for (const folder of folders) {
    if (BROUGHT.test(folder)) return "brought";
    if (TRIAL.test(folder)) return "trial";
    if (PICTURES.test(folder)) return "pictures";
    if (isApart(folder)) return "apart";
  }
  return folders.some((folder) => DOCUMENTATION.test(folder)) ? "documentation" : "own";
}

/** `ee`, `enterprise`, `x-pack`: where projects that sell a part of their code keep it. */
export function isApart(folder: string): boolean {
  return APART.test(folder);
}

export function isDocumentationFolder(folder: string): boolean {
  return DOCUMENTATION.test(folder);
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
