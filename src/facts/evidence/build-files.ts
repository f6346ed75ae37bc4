/** A path -> whether the file says how the project is built. */
import { nameIn } from "./paths.ts";

const NAMES = new Set([
  "build.bazel",
  "build.gradle",
  "build.gradle.kts",
  "build.rs",
  "build.zig",
  "cmakelists.txt",
  "configure",
  "configure.ac",
  "dockerfile",
  "gnumakefile",
  "justfile",
  "kbuild",
  "magefile.go",
  "makefile",
  "makefile.am",
  "meson.build",
  "module.bazel",
  "sconstruct",
  "setup.py",
  "taskfile.yml",
  "taskfile.yaml",
]);

export function isBuildFile(path: string): boolean {
  const name = nameIn(path).toLowerCase();
  return (
    NAMES.has(name) || /\.(?:cmake|mk)$|^build[\w-]*\.sh$/.test(name) || /(?:^|\/)\.cargo\/config\.toml$/.test(path)
  );
}
