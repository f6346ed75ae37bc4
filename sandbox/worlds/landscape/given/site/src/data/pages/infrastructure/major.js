const majorInfrastructure = [
  {
    logoUrl: 'https://www.kernel.org/',
    name: 'Linux Kernel',
    logoName: 'linuxLogo',
    title: 'eBPF Runtime',
    description: `The kernel is where eBPF programs live: it takes them in through
    the bpf(2) system call, proves with its verifier that they are safe,
    translates them to machine code, and offers the maps, helpers and
    attachment points that they work with.`,
    urls: [
      { label: 'Git trees', url: 'https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf-next.git' },
      { label: 'Website', url: 'https://www.kernel.org/' },
      { label: 'Mailing list', url: 'https://lore.kernel.org/bpf/' },
      { label: 'Docs', url: 'https://www.kernel.org/doc/html/latest/bpf/' },
    ],
  },
  {
    logoUrl: 'https://llvm.org/',
    name: 'LLVM Compiler',
    logoName: 'llvmLogo',
    title: 'eBPF Backend',
    description: `Clang and LLVM turn C, and languages built on LLVM, into eBPF
    bytecode. The object files carry type information (BTF) and relocations,
    which let a loader fit one binary to the kernel that it finds.`,
    urls: [
      { label: 'GitHub', url: 'https://github.com/llvm/llvm-project/' },
      { label: 'Website', url: 'https://llvm.org/' },
    ],
  },
  {
    logoUrl: 'https://gcc.gnu.org/',
    name: 'GCC Compiler',
    logoName: 'gccLogo',
    title: 'eBPF Backend',
    description: 'Since its version 10 GCC can compile for eBPF, too. A second compiler keeps the format honest, and distributions that build everything with GCC need no other one.',
    urls: [
      { label: 'Git repo', url: 'https://gcc.gnu.org/git.html' },
      { label: 'Website', url: 'https://gcc.gnu.org/' },
      { label: 'Mailing list', url: 'https://gcc.gnu.org/lists.html' },
    ],
  },
  {
    logoUrl: 'https://github.com/libbpf/bpftool',
    name: 'bpftool',
    logoName: 'bpftoolLogo',
    title: 'Look at eBPF objects, and handle them',
    description: `bpftool lists the programs, maps and links of a running system,
    dumps and loads them, and generates the skeletons with which an
    application embeds its eBPF part.`,
    urls: [{ label: 'GitHub', url: 'https://github.com/libbpf/bpftool' }],
  },
];

export default majorInfrastructure;
