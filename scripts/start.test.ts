import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('start.mjs', import.meta.url));

test('a port that is taken is told before anything is built, with how to choose another one', async () => {
  const other = createServer();
  await once(other.listen(0), 'listening');
  const { port } = other.address() as AddressInfo;
  const start = spawn(process.execPath, [script], { env: { ...process.env, PORT: String(port) } });
  let output = '';
  for (const stream of [start.stdout, start.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(start, 'close');
  other.close();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} is in use. PORT chooses another one: PORT=${port + 1} npm start\n`);
  expect(output).not.toContain('Building');
});
