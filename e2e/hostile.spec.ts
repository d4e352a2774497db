import { connect } from 'node:net';
import { expect, test, type Workspace } from './journey';

/** The id of the action that a page calls, as the page itself sends it. */
async function actionOf(workspace: Workspace): Promise<{ id: string; body: string }> {
  const sent = workspace.page.waitForRequest((request) => request.headers()['next-action'] !== undefined);
  await workspace.startExample();
  const request = await sent;
  return { id: request.headers()['next-action'] ?? '', body: request.postData() ?? '' };
}

test('malformed, giant, foreign and replayed calls are answered, crash nothing, and tell nothing', async ({
  workspace,
  app,
}) => {
  const { id, body } = await actionOf(workspace);
  await workspace.expectAll('ready', 'builtin');
  const call = async (data: string, headers: Record<string, string> = {}) => {
    const response = await fetch(app.url, {
      method: 'POST',
      headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', ...headers },
      body: data,
    });
    return { status: response.status, text: await response.text() };
  };
  const malformed = [
    '',
    '[',
    '{}',
    '[]',
    'null',
    '[null]',
    '["$F1"]',
    '["$undefined"]',
    '[{"__proto__":{"then":"$1:x"}}]',
    '["$1:a:b"]',
    `[${'['.repeat(5000)}`,
    '[{"runId":1}]',
    '\0',
  ];
  for (const data of malformed) {
    const { status, text } = await call(data);
    expect(status, data.slice(0, 40)).toBeGreaterThanOrEqual(200);
    expect(text, data.slice(0, 40)).not.toMatch(/node_modules|at .*\.js:\d+/);
  }
  const giant = await call(`[{"resume":"${'a'.repeat(3_000_000)}"}]`);
  expect(giant.status).toBeGreaterThanOrEqual(400);
  expect((await call(body, { 'next-action': '0'.repeat(42) })).status).toBeGreaterThanOrEqual(400);
  expect((await call(body, { origin: 'https://elsewhere.example' })).status).toBeGreaterThanOrEqual(400);
  const replayed = await Promise.all([call(body), call(body), call(body)]);
  for (const { status, text } of replayed) {
    expect(status).toBe(200);
    expect(text).toContain('"ready"');
  }
  expect((await fetch(`${app.url}/api/health`)).status).toBe(200);
  await workspace.open();
});

test('a body that never ends holds up nobody else', async ({ workspace, app }) => {
  const { id } = await actionOf(workspace);
  const { hostname, port } = new URL(app.url);
  const slow = Array.from({ length: 20 }, () => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      `POST / HTTP/1.1\r\nhost: ${hostname}\r\nnext-action: ${id}\r\ncontent-type: text/plain\r\ncontent-length: 1000000\r\n\r\n[{`,
    );
    return socket;
  });
  await workspace.startExample();
  await workspace.expectAll('ready', 'builtin');
  for (const socket of slow) socket.destroy();
  expect((await fetch(`${app.url}/api/health`)).status).toBe(200);
});
