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
];

export default list;
