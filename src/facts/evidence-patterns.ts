/** What shows that a project is built on the listing's technology: one table, which a configuration can replace. */

export interface EvidencePatterns {
  /** Topics, whole. */
  readonly topics: readonly string[];
  /** What the project's name, description and README say. */
  readonly words: RegExp;
  /** Names of files and folders at the root. */
  readonly names: readonly RegExp[];
  /** Languages as GitHub names them. */
  readonly languages: readonly string[];
  readonly manifests: readonly ManifestPattern[];
}

export interface ManifestPattern {
  readonly path: string;
  /** Finds one dependency; its first group is the name that is shown. */
  readonly dependency: RegExp;
  /** A line that matches this as well shows little. */
  readonly weakIf: RegExp | null;
}

export const EBPF: EvidencePatterns = {
  topics: [
    "ebpf",
    "bpf",
    "xdp",
    "af-xdp",
    "libbpf",
    "bcc",
    "bpftrace",
    "ebpf-programs",
    "bpf-co-re",
    "co-re",
    "ebpf-go",
  ],
  words: /(?:^|[^a-z\d])(e?bpf|xdp|libbpf|bpftrace)(?![a-z\d])/gi,
  names: [/^vmlinux(?:_\w{1,40})?\.h$/, /(?:^|[-_.])(?:lib)?e?bpf(?:[-_.]|$)/i, /(?:^|[-_.])xdp(?:[-_.]|$)/i],
  languages: ["eBPF", "BPF"],
  manifests: [
    {
      path: "go.mod",
      dependency:
        /^(?:module|require)?[ \t]*(github\.com\/(?:cilium\/ebpf|aquasecurity\/libbpfgo|iovisor\/gobpf|dropbox\/goebpf)(?:\/[\w./-]{1,60})?)(?=\s|$)/,
      weakIf: /\/\/ indirect/,
    },
    {
      path: "Cargo.toml",
      dependency:
        /^[ \t]*(?:\[(?:workspace\.)?(?:dev-|build-)?dependencies\.)?"?(aya(?:-[a-z]{1,20}){0,3}|libbpf-rs|libbpf-sys|libbpf-cargo|redbpf(?:-[a-z]{1,20}){0,2}|xsk-rs)"?[ \t]*(?:[.=\]]|$)/,
      weakIf: null,
    },
    {
      path: ".gitmodules",
      dependency:
        /^[ \t]*url[ \t]*=[ \t]*\S{0,100}?\/((?:libbpf\/(?:libbpf|bpftool|vmlinux\.h)|iovisor\/bcc|xdp-project\/xdp-tools|cilium\/ebpf))(?:\.git)?\/?[ \t]*$/,
      weakIf: null,
    },
    {
      path: "Makefile",
      dependency: /(-target[ =]bpf(?:e[bl])?|--target=bpf(?:e[bl])?|bpftool gen skeleton)/,
      weakIf: null,
    },
    { path: "CMakeLists.txt", dependency: /(-target[ =]bpf(?:e[bl])?|--target=bpf(?:e[bl])?)/, weakIf: null },
  ],
};
