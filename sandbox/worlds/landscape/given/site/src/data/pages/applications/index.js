import emerging from './emerging.json';
import major from './major.json';

const byStars = (one, other) => other.githubStars - one.githubStars;

const sections = [
  { title: 'Major Applications', list: [...major].sort(byStars) },
  { title: 'Emerging Applications', list: [...emerging].sort(byStars) },
];

export default sections;
