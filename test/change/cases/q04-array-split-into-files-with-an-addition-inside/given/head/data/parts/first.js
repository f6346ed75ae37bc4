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
];

export default list;
