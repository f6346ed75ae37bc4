const auxiliaryLibraries = [
  {
    name: 'libxdp',
    title: 'Utilities for use with XDP',
    description:
      'libxdp adds to libbpf what XDP needs: several programs in a row on one network interface, and sockets (AF_XDP) that hand packets straight to an application.',
    urls: [{ label: 'GitHub', url: 'https://github.com/xdp-project/xdp-tools' }],
  },
  {
    logoUrl: 'https://github.com/seladb/PcapPlusPlus',
    name: 'PcapPlusPlus',
    logoName: 'pcapplusplusLogo',
    title: 'C++ library that captures, parses and makes packets',
    description: `PcapPlusPlus reads and writes network packets from C++, over
    many capture engines. AF_XDP sockets are one of them, behind an interface
    that hides their rings and frames.`,
    urls: [
      { label: 'GitHub', url: 'https://github.com/seladb/PcapPlusPlus' },
      { label: 'Website', url: 'https://pcapplusplus.github.io/' },
    ],
  },
];

export default auxiliaryLibraries;
