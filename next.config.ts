import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Set by the Dockerfile: a server with only the files it needs, beside which `next start` complains.
  ...(process.env.BUILD_STANDALONE === '1' && { output: 'standalone' }),
  // In development Next would print an action's arguments, and with them a person's resume.
  logging: { serverFunctions: false },
  turbopack: {
    // Formats messages without parsing them, which lib/i18n/messages.ts has done by then.
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
  experimental: {
    // Far above the limits on text, so that too long a text is told with a sentence rather than with a 500.
    serverActions: { bodySizeLimit: '2mb' },
  },
};

export default config;
