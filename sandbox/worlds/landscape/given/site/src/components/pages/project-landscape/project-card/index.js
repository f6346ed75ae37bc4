export { default } from './project-card';
