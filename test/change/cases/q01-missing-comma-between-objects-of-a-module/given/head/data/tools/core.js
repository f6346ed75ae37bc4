const list = [
  {
    name: 'Bytecode Press',
    title: 'Bytecode Press at a glance',
    text: `Compiles a small language to programs that the kernel can
      verify, in one pass and with readable errors.`,
    logo: 'bytecodepressLogo',
    links: [
      { label: 'Code', url: 'https://github.com/foundry/press' },
      { label: 'Home', url: 'https://press.example' },
    ],
  },
  {
    name: 'Map Browser',
    title: 'Map Browser at a glance',
    text: 'Lists pinned maps and edits them by hand.',
    logo: 'mapbrowserLogo',
    links: [
      { label: 'Code', url: 'https://github.com/foundry/maps' },
    ],
  }
  {
    name: 'Loader',
    title: 'Loader at a glance',
    text: `Loads programs at boot and keeps them attached when their
      owner restarts.`,
    logo: 'loaderLogo',
    links: [
      { label: 'Code', url: 'https://github.com/spindle/loader' },
    ],
  },
];

export default list;
