const list = [
  {
    name: 'Map Browser',
    title: 'Map Browser at a glance',
    text: 'Lists pinned maps and edits them by hand.',
    logo: 'mapbrowserLogo',
    links: [
      { label: 'Code', url: 'https://github.com/foundry/maps' },
    ],
  },
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
