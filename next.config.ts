import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: {
    // 50,000 characters of text at four bytes each, and room for the action's own framing.
    serverActions: { bodySizeLimit: '512kb' },
  },
};

export default config;
