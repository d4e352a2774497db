/** `npm start`: builds where there is no build, or an old one, and serves it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createRequire } from 'node:module';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** When anything under `path` was last changed, in ms; 0 where there is nothing. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Says at once, rather than after the build, that another server has the port. */
async function expectFree(port) {
  const probe = createServer();
  try {
    await once(probe.listen(port), 'listening');
    await once(probe.close(), 'close');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') return;
    console.error(`Port ${port} is in use. PORT chooses another one: PORT=${port + 1} npm start`);
    process.exit(1);
  }
}

// Nobody is told of a build or a start unless they ask to be.
const env = { NEXT_TELEMETRY_DISABLED: '1', ...process.env };
await expectFree(Number(process.env.PORT ?? 3000));

const built = newest(join('.next', 'BUILD_ID'));
if (built < Math.max(...sources.map(newest))) {
  console.log('Building first, which takes a minute or two.');
  const build = spawnSync(process.execPath, [next, 'build'], { stdio: 'inherit', env });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

const server = spawn(process.execPath, [next, 'start'], { stdio: 'inherit', env });
// The server lets running sections end first (lib/operations/shutdown.ts).
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
