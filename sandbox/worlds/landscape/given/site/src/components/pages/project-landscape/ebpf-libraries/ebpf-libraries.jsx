import React from 'react';

import ayaLogo from './images/aya-logo.svg';
import CPlusPlusIcon from './images/cplusplus-logo.svg';
import ebpfLogo from './images/ebpf-logo.svg';
import GoIcon from './images/go-logo.svg';
import libbpfLogo from './images/libbpf-logo.svg';
import libbpfgoLogo from './images/libbpfgo-logo.svg';
import RustIcon from './images/rust-logo.svg';

const items = [
  {
    name: 'C++',
    icon: { src: CPlusPlusIcon, width: 35, height: 40 },
    list: [
      {
        name: 'libbpf',
        linkUrl: 'https://github.com/libbpf/libbpf',
        logo: libbpfLogo,
        description:
          'is the loader that the kernel community maintains: it opens object files, fits them to the running kernel, creates maps and attaches programs, for C and C++.',
      },
    ],
  },
  {
    name: 'Golang',
    icon: { src: GoIcon, width: 76, height: 40 },
    list: [
      {
        name: 'eBPF',
        linkUrl: 'https://github.com/cilium/ebpf',
        logo: ebpfLogo,
        description:
          'loads, inspects and attaches eBPF programs from Go without any C library. It is made for processes that run for a long time.',
      },
      {
        name: 'libbpfgo',
        linkUrl: 'https://github.com/aquasecurity/libbpfgo',
        logo: libbpfgoLogo,
        description: 'wraps libbpf for Go by cgo, and follows its interface closely.',
      },
    ],
  },
  {
    name: 'Rust',
    icon: { src: RustIcon, width: 40, height: 40 },
    list: [
      {
        name: 'aya',
        linkUrl: 'https://github.com/aya-rs/aya',
        logo: ayaLogo,
        description:
          'lets both sides be written in Rust, the program in the kernel and the one in user space, and builds with cargo alone.',
      },
      {
        name: 'libbpf-rs',
        linkUrl: 'https://github.com/libbpf/libbpf-rs',
        description: `gives libbpf an interface that is safe and feels like Rust; 'libbpf-cargo' builds the C part along with the crate.`,
      },
    ],
  },
];

const EbpfLibraries = () => (
  <section id="ebpf-libraries">
    <h2>eBPF Libraries</h2>
    {items.map(({ name, icon, list }) => (
      <section key={name}>
        <img {...icon} alt="" />
        <h3>{name}</h3>
        <ul>
          {list.map(({ name: library, linkUrl, logo, description }) => (
            <li key={library}>
              {logo && <img src={logo} width={144} height={56} alt={library} />}
              <p>
                <a href={linkUrl}>{library}</a> {description}
              </p>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </section>
);

export default EbpfLibraries;
