const list = [
  {
    name: 'Locust',
    title: 'Locust at a glance',
    text: `Balances connections on the network card, before the kernel
      sees them.`,
    logo: 'locustLogo',
    links: [
      { label: 'Code', url: 'https://github.com/swarm/locust' },
      { label: 'Home', url: 'https://locust.example' },
    ],
    stars: 19000,
  },
  {
    name: 'Cicada',
    title: 'Cicada at a glance',
    text: `Wakes up when a file changes that nobody should change, and
      says who did it.`,
    logo: 'cicadaLogo',
    links: [
      { label: 'Code', url: 'https://github.com/seventeen/cicada' },
      { label: 'Home', url: 'https://cicada.example' },
    ],
    stars: 12500,
  },
  {
    name: 'Firefly',
    title: 'Firefly at a glance',
    text: `Lights up slow queries of databases without touching their
      drivers.`,
    logo: 'fireflyLogo',
    links: [
      { label: 'Code', url: 'https://github.com/lantern/firefly' },
    ],
    stars: 8800,
  },
];

export default list;
