import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // Next replaces this marker while building; outside Next the real one throws on import.
      'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    include: ['{app,components,lib,e2e,evals,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    unstubEnvs: true,
    // A test that waits for the wrong thing waits for ever; a busy machine needs a while for the right one.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
