const emergingInfrastructure = [
  {
    logoUrl: 'https://github.com/microsoft/ebpf-for-windows',
    name: 'eBPF for Windows',
    logoName: 'ebpfForWindowsLogo',
    title: 'eBPF Runtime',
    description: `Brings the programs, interfaces and tools that are known from
    Linux to Windows, by putting a layer of its own under verifier, compiler
    and libraries which exist already.`,
    urls: [
      { label: 'GitHub', url: 'https://github.com/microsoft/ebpf-for-windows' },
      { label: 'Website', url: 'https://microsoft.github.io/ebpf-for-windows/' },
    ],
  },
  {
    name: 'uBPF',
    title: 'Userspace eBPF Runtime',
    description: 'Runs eBPF programs in user space, interpreted or compiled just in time, on Linux, macOS and Windows.',
    urls: [{ label: 'GitHub', url: 'https://github.com/iovisor/ubpf' }],
  },
  {
    logoUrl: 'https://github.com/qmonnet/rbpf/',
    name: 'rbpf',
    logoName: 'rbpfLogo',
    title: 'User Space eBPF Runtime',
    description: `An interpreter and a JIT compiler for eBPF bytecode in Rust,
    which began as a translation of uBPF.`,
    urls: [
      { label: 'GitHub', url: 'https://github.com/qmonnet/rbpf/' },
      { label: 'Crate', url: 'https://crates.io/crates/rbpf' },
    ],
  },
];

export default emergingInfrastructure;
