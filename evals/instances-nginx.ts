/** An nginx of one's own, with the configuration that docs/deploying.md shows. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Nginx {
  url: string;
  /** Ends it and every connection through it. */
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  remove(): void;
}

// Debian keeps it where only root's PATH looks.
const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };

export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { env, stdio: 'ignore' }).status === 0;
}

/** The documented configuration, with these instances and this port. */
function configuration(instances: readonly string[], port: number): string {
  const shown = /```nginx\n([^]*?)```/.exec(readFileSync('docs/deploying.md', 'utf8'))?.[1];
  if (shown === undefined) throw new Error('docs/deploying.md shows no configuration of nginx.');
  const servers = instances.map((url) => `server 127.0.0.1:${new URL(url).port};`).join('\n');
  const ours = shown
    .replace(/(upstream \w+ \{)[^}]*\}/, `$1\n${servers}\n}`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  if (!ours.includes(servers) || !ours.includes(`127.0.0.1:${port}`))
    throw new Error('The configuration in docs/deploying.md has no upstream, or no `listen 80;`.');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${of};`);
  return [
    'daemon off; pid nginx.pid; error_log stderr crit; worker_processes 1; events { worker_connections 4096; }',
    `http { access_log off; ${places.join(' ')}\n${ours}\n}\n`,
  ].join('\n');
}

export async function startNginx(instances: readonly string[]): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'matchwise-nginx-'));
  // Its workers are nobody where root starts it.
  chmodSync(folder, 0o755);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(instances, port));
  const url = `http://localhost:${port}`;
  let child: ChildProcess | undefined;
  const nginx: Nginx = {
    url,
    async start() {
      child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf'], { env, stdio: 'inherit' });
      while (!(await answers(url))) {
        if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`);
        await sleep(50);
      }
    },
    async stop() {
      if (child === undefined || child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  await nginx.start();
  return nginx;
}

async function answers(url: string): Promise<boolean> {
  return await fetch(`${url}/api/health`).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
