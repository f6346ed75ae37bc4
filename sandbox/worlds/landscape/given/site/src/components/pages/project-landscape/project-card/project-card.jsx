import PropTypes from 'prop-types';
import React from 'react';

import bccLogo from './logos/bcc.svg';
import bpfmanLogo from './logos/bpfman.svg';
import bpftoolLogo from './logos/bpftool.svg';
import bpftraceLogo from './logos/bpftrace.svg';
import ciliumLogo from './logos/cilium.svg';
import ebpfForWindowsLogo from './logos/ebpf-windows.svg';
import falcoLogo from './logos/falco.svg';
import gccLogo from './logos/gcc.svg';
import gthulhuLogo from './logos/gthulhu.svg';
import inspektorGadgetLogo from './logos/inspektor_gadget.svg';
import katranLogo from './logos/katran.svg';
import linuxLogo from './logos/linux.svg';
import llvmLogo from './logos/llvm.svg';
import loxiLBLogo from './logos/loxilb.svg';
import oryxLogo from './logos/oryx.svg';
import otelLogo from './logos/opentelemetry.svg';
import pcapplusplusLogo from './logos/pcapplusplus.svg';
import pwruLogo from './logos/pwru.svg';
import rbpfLogo from './logos/rbpf.svg';
import tetragonLogo from './logos/tetragon.svg';

const logos = {
  bccLogo,
  bpfmanLogo,
  bpftoolLogo,
  bpftraceLogo,
  ciliumLogo,
  ebpfForWindowsLogo,
  falcoLogo,
  gccLogo,
  gthulhuLogo,
  inspektorGadgetLogo,
  katranLogo,
  linuxLogo,
  llvmLogo,
  loxiLBLogo,
  oryxLogo,
  otelLogo,
  pcapplusplusLogo,
  pwruLogo,
  rbpfLogo,
  tetragonLogo,
};

const ProjectCard = ({ name, logoName, logoUrl, title, description, urls }) => (
  <li>
    {logoName && (
      <a href={logoUrl}>
        <img src={logos[logoName]} alt={name} width={116} height={116} />
      </a>
    )}
    <h3>{name}</h3>
    {title && <h4>{title}</h4>}
    <p dangerouslySetInnerHTML={{ __html: description }} />
    {urls.map(({ label, url }) => (
      <a href={url} key={label}>
        {label}
      </a>
    ))}
  </li>
);

ProjectCard.propTypes = {
  name: PropTypes.string.isRequired,
  logoName: PropTypes.string,
  logoUrl: PropTypes.string,
  title: PropTypes.string,
  description: PropTypes.string.isRequired,
  urls: PropTypes.arrayOf(PropTypes.shape({ label: PropTypes.string, url: PropTypes.string })),
};

ProjectCard.defaultProps = { logoName: null, logoUrl: null, title: null, urls: [] };

export default ProjectCard;
