import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** A server of the production build. */
export interface App {
  url: string;
  /** Everything it printed so far. */
  output: () => string;
  /** The process that serves. */
  pid: number;
  /** Asks it to end, and resolves with its exit code; null where it had to be killed. */
  stop: () => Promise<number | null>;
  /** Ends it at once, as a crash does. */
  kill: () => Promise<void>;
}

const nextStart = ['node_modules/next/dist/bin/next', 'start'];

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}

/**
 * Starts one on a free port with `env` and nothing else of the settings, by `command`; rejects with its output if it
 * ends instead.
 */
export async function launch(env: Record<string, string> = {}, command = nextStart): Promise<App> {
  const port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const server = spawn(process.execPath, command, {
    env: { PATH, HOME, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => (output += String(chunk)));
  const url = `http://localhost:${port}`;
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
    // It listens before its settings are checked; a page tells that they were good.
    server.stdout.on('data', () => {
      if (output.includes('Ready'))
        fetch(`${url}/privacy`).then(
          () => resolve(),
          () => undefined,
        );
    });
  });
  return {
    url,
    output: () => output,
    pid: server.pid ?? 0,
    stop: () => end(server, 'SIGTERM'),
    kill: async () => void (await end(server, 'SIGKILL')),
  };
}

async function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  server.kill(signal);
  return await ended;
}
