const list = [
  {
    name: 'Bee Trace',
    title: 'Bee Trace at a glance',
    text: `Follows a request through every process of a host and draws
      where its time went.`,
    logo: 'beetraceLogo',
    links: [
      { label: 'Code', url: 'https://github.com/apiary/beetrace' },
      { label: 'Home', url: 'https://beetrace.example' },
    ],
    stars: 4200,
  },
  {
    name: 'Wasp',
    title: 'Wasp at a glance',
    text: `Blocks system calls that a container never made while it was
      tested.`,
    logo: 'waspLogo',
    links: [
      { label: 'Code', url: 'https://github.com/vespid/wasp' },
    ],
    stars: 2100,
  },
  {
    name: 'Hive Meter',
    title: 'Hive Meter at a glance',
    text: 'Counts bytes for each tenant without a proxy in between.',
    logo: 'hivemeterLogo',
    links: [
      { label: 'Code', url: 'https://github.com/apiary/hivemeter' },
      { label: 'Home', url: 'https://hivemeter.example' },
    ],
    stars: 950,
  },
  {
    name: 'Moth',
    title: 'Moth at a glance',
    text: `Finds locks that several threads wait for, and names the
      lines that take them.`,
    logo: 'mothLogo',
    links: [
      { label: 'Code', url: 'https://github.com/nightfly/moth' },
    ],
    stars: 430,
  },
  {
    name: 'Antpath',
    title: 'Antpath at a glance',
    text: 'Shows the path of packets through the kernel, hop after hop.',
    logo: 'antpathLogo',
    links: [
      { label: 'Code', url: 'https://github.com/formica/antpath' },
    ],
    stars: 120,
  },
];

export default list;
