import redLogo from './logos/red.png';
import blueLogo from './logos/blue.svg';

const items = [
  {
    name: 'Rust',
    list: [
      { name: 'redbed', linkUrl: 'https://github.com/redbed/redbed', logo: redLogo, text: 'is a loader written in Rust.' },
    ],
  },
  {
    name: 'Go',
    list: [
      {
        name: 'bluebell',
        linkUrl: 'https://github.com/bluebell/bluebell',
        logo: blueLogo,
        text: `is a loader without
        dependencies.`,
      },
      { name: 'plain', linkUrl: 'https://github.com/plainer/plain', text: 'has no logo.' },
    ],
  },
];

export default function Libraries() {
  return <ul>{items.map(({ name }) => <li key={name}>{name}</li>)}</ul>;
}
