import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: {
    // Far above the limits on text, so that too long a text is told with a sentence rather than with a 500.
    serverActions: { bodySizeLimit: '2mb' },
  },
};

export default config;
