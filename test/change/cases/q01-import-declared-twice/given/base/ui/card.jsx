import React from 'react';

import antpathLogo from './logos/antpath.svg';
import beetraceLogo from './logos/beetrace.svg';
import cicadaLogo from './logos/cicada.svg';
import fireflyLogo from './logos/firefly.svg';
import hivemeterLogo from './logos/hivemeter.svg';
import locustLogo from './logos/locust.svg';
import mothLogo from './logos/moth.svg';
import waspLogo from './logos/wasp.svg';

const logos = {
  antpathLogo,
  beetraceLogo,
  cicadaLogo,
  fireflyLogo,
  hivemeterLogo,
  locustLogo,
  mothLogo,
  waspLogo,
};

export default function Card({ logo }) {
  return <img src={logos[logo]} alt="" />;
}
