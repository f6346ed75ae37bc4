/** Which files are read as text wherever a project has them: before anybody has seen its tree. */

const LICENSES = [
  "LICENSE",
  "LICENSE.md",
  "LICENSE.txt",
  "LICENSE.TXT",
  "LICENSE.rst",
  "LICENCE",
  "LICENCE.md",
  "LICENCE.txt",
  "License.txt",
  "license.txt",
  "COPYING",
  "COPYING.md",
  "COPYING.txt",
  "COPYING.LESSER",
  "COPYING.LIB",
  "COPYING.RUNTIME",
  "COPYING3",
  "COPYING3.LIB",
  "COPYRIGHT",
  "LICENSE-APACHE",
  "LICENSE-APACHE2",
  "LICENSE-MIT",
  "LICENSE-BSD",
  "LICENSE-BSD2",
  "LICENSE-GPL2",
  "LICENSE.APACHE",
  "LICENSE.MIT",
  "LICENSE.BSD-2-Clause",
  "LICENSE.BSD-3-Clause",
  "LICENSE.LGPL-2.1",
  "LICENSE.GPL-2.0",
  "LICENSE.LGPL-2.1-only",
  "LICENSE.GPL-2.0-only",
  "LICENSE-bpf.txt",
  "LICENSE-docs",
  "LICENSE-DOCS",
  "MIT-LICENSE",
  "UNLICENSE",
  "docs/LICENSE",
  "docs/LICENSE.md",
  "docs/LICENSE.txt",
];

const READMES = [
  "README.md",
  "Readme.md",
  "README.rst",
  "README.org",
  "README.txt",
  "README.adoc",
  "README.markdown",
  "README",
  "readme.md",
  ".github/README.md",
  "docs/README.md",
];

const MANIFESTS = ["go.mod", "Cargo.toml", ".gitmodules", "package.json", "pyproject.toml", "setup.cfg"];

const INVITATIONS = [
  "CONTRIBUTING.md",
  "Contributing.md",
  "CONTRIBUTING.rst",
  "CONTRIBUTING.txt",
  "CONTRIBUTING.adoc",
  "CONTRIBUTING",
  ".github/CONTRIBUTING.md",
  "docs/CONTRIBUTING.md",
];

export const READ_FILES: readonly string[] = [...LICENSES, ...READMES, ...MANIFESTS, ...INVITATIONS];

/** Those of a repository of documentation, whose names nobody has seen. */
export const DOCS_LICENSES: readonly string[] = [
  "LICENSE",
  "LICENSE.md",
  "LICENSE.txt",
  "LICENSE-CODE",
  "LICENSE-DOCS",
  "LICENSE-docs",
  "LICENCE",
  "LICENCE.md",
  "License.md",
  "license.md",
  "COPYING",
  "COPYING.md",
];
