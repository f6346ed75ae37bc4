export { default } from './ebpf-libraries';
