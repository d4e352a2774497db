import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchPage } from './fetch-page';
import { type NetworkRules, publicInternet } from './network-rules';
import { isPublicAddress } from './public-address';

/** Stands in for a site on the internet: the one address that these tests allow beside the public ones. */
const siteAddress = '127.0.0.2';

const servers: Server[] = [];
let baitHits = 0;
let baitPort = 0;
let sitePort = 0;
let answer: RequestListener = (_, response) => response.end();
let names: Record<string, string[][]> = {};

/** Ports are open here, so that what stops an attack is the check of the address. */
const rules: NetworkRules = {
  resolve: async (host) => {
    const turns = names[host] ?? [[]];
    const addresses = (turns.length > 1 ? turns.shift() : turns[0]) ?? [];
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  },
  isAllowedAddress: (address) => address === siteAddress || isPublicAddress(address),
  isAllowedPort: () => true,
  totalTimeoutMs: 2_000,
};

const get = (link: string, given: NetworkRules = rules) =>
  fetchPage(link, new AbortController().signal, given);
const onSite = (path = '/') => `http://${siteAddress}:${sitePort}${path}`;

function listen(address: string, port: number, listener: RequestListener): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, address, () => {
      servers.push(server);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

beforeAll(async () => {
  const bait: RequestListener = (_, response) => response.end('secret');
  baitPort = await listen('127.0.0.1', 0, bait);
  // Not every machine has IPv6.
  await listen('::1', baitPort, bait).catch(() => undefined);
  for (const server of servers) server.on('connection', () => (baitHits += 1));
  sitePort = await listen(siteAddress, 0, (request, response) => answer(request, response));
});

beforeEach(() => {
  names = {
    'site.example': [[siteAddress]],
    'loopback.example': [['127.0.0.1']],
    'loopback6.example': [['::1']],
    'mapped.example': [['::ffff:127.0.0.1']],
    'private.example': [['10.1.2.3']],
    'metadata.example': [['169.254.169.254']],
    'mixed.example': [['93.184.216.34', '127.0.0.1']],
    localhost: [['127.0.0.1', '::1']],
  };
});

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  expect(baitHits).toBe(0);
});

describe('no link reaches a private address', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '127.0.0.1.',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '017700000001',
    '0177.0.0.1',
    '①②⑦.⓪.⓪.①',
    '0',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001::7f00:1]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fec0::1]',
    '[ff02::1]',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    'localhost',
    'LOCALHOST',
    'loopback.example',
    'loopback6.example',
    'mapped.example',
    'private.example',
    'metadata.example',
    'mixed.example',
  ])('by the host %s', async (host) => {
    expect(await get(`http://${host}:${baitPort}/`)).toEqual({ ok: false, problem: 'blocked-address' });
    expect(baitHits).toBe(0);
  });

  it.each([301, 302, 303, 307, 308])('by a redirect with status %i', async (status) => {
    answer = (_, response) => response.writeHead(status, { location: `http://127.0.0.1:${baitPort}/` }).end();
    expect(await get(onSite())).toEqual({ ok: false, problem: 'blocked-address' });
    expect(baitHits).toBe(0);
  });

  it.each([
    'http://0x7f000001',
    'http://[::ffff:127.0.0.1]',
    '//127.1',
    'http://loopback.example',
    'http://mixed.example',
  ])('by a redirect to %s', async (target) => {
    answer = (_, response) => response.writeHead(302, { location: `${target}:${baitPort}/` }).end();
    expect(await get(onSite())).toEqual({ ok: false, problem: 'blocked-address' });
    expect(baitHits).toBe(0);
  });

  it('by a redirect after redirects', async () => {
    answer = (request, response) => {
      const next =
        request.url === '/4' ? `http://localhost:${baitPort}/` : `/${Number(request.url?.slice(1)) + 1}`;
      response.writeHead(302, { location: next }).end();
    };
    expect(await get(onSite('/1'))).toEqual({ ok: false, problem: 'blocked-address' });
    expect(baitHits).toBe(0);
  });

  it('by a name that answers differently the second time', async () => {
    names['rebind.example'] = [[siteAddress], ['127.0.0.1']];
    answer = (_, response) =>
      response.writeHead(302, { location: `http://rebind.example:${baitPort}/`, connection: 'close' }).end();
    expect(await get(`http://rebind.example:${sitePort}/`)).toEqual({
      ok: false,
      problem: 'blocked-address',
    });
    expect(baitHits).toBe(0);
  });

  it('since the connection goes to the address that was checked, without asking again', async () => {
    names['once.example'] = [[siteAddress], ['127.0.0.1']];
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('page');
    expect(await get(`http://once.example:${sitePort}/`)).toMatchObject({ ok: true, body: 'page' });
    expect(names['once.example']).toEqual([['127.0.0.1']]);
  });
});

describe('no link is opened', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://site.example/',
    'gopher://site.example/',
    'data:text/html,posting',
    'javascript:alert(1)',
    'blob:https://site.example/1',
    'http://user:secret@site.example/',
    'http://user@site.example/',
    'not a link',
    'http://',
    '',
  ])('such as %j', async (link) => {
    expect(await get(link)).toEqual({ ok: false, problem: 'bad-link' });
  });

  it.each(['file:///etc/passwd', 'http://user:secret@site.example/', 'data:text/html,x'])(
    'by a redirect to %s',
    async (target) => {
      answer = (_, response) => response.writeHead(302, { location: target }).end();
      expect(await get(onSite())).toEqual({ ok: false, problem: 'bad-link' });
    },
  );

  it.each(['21', '22', '25', '6379', '8080', '9200'])('on port %s', async (port) => {
    const link = `http://93.184.216.34:${port}/`;
    expect(await get(link, publicInternet)).toEqual({ ok: false, problem: 'blocked-address' });
  });
});

describe('fetchPage', () => {
  it('follows five redirects, and not a sixth', async () => {
    answer = (request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) return response.writeHead(200, { 'content-type': 'text/html' }).end('arrived');
      return response.writeHead(302, { location: `/${left - 1}` }).end();
    };
    expect(await get(onSite('/5'))).toMatchObject({ ok: true, body: 'arrived', url: new URL(onSite('/0')) });
    expect(await get(onSite('/6'))).toEqual({ ok: false, problem: 'too-many-redirects' });
  });

  it('stops at 3 MB, however small they were sent', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb);
    expect(await get(onSite())).toEqual({ ok: false, problem: 'too-big' });
  });

  it('gives up on a site that answers without end', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    };
    expect(await get(onSite(), { ...rules, totalTimeoutMs: 300 })).toEqual({
      ok: false,
      problem: 'too-slow',
    });
  });

  it('rejects with the caller’s reason when the caller gives up', async () => {
    answer = () => undefined;
    const controller = new AbortController();
    const page = fetchPage(onSite(), controller.signal, rules);
    controller.abort(new Error('stopped by the person'));
    await expect(page).rejects.toThrow('stopped by the person');
  });

  it.each([
    [404, 'expired'],
    [410, 'expired'],
    [401, 'login-wall'],
    [403, 'refused'],
    [429, 'refused'],
    [999, 'refused'],
    [503, 'site-error'],
  ] as const)('tells status %i as %s', async (status, problem) => {
    answer = (_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end('no');
    expect(await get(onSite())).toEqual({ ok: false, problem });
  });

  it.each(['application/pdf', 'image/png', 'application/octet-stream'])('refuses %s', async (type) => {
    answer = (_, response) => response.writeHead(200, { 'content-type': type }).end('bytes');
    expect(await get(onSite())).toEqual({ ok: false, problem: 'not-a-page' });
  });

  it('reads the encoding that the page names', async () => {
    const page = Buffer.from('<meta charset="iso-8859-2">V\xFDvoj\xE1\xF8', 'latin1');
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    expect(await get(onSite())).toMatchObject({ ok: true, body: expect.stringContaining('Vývojář') });
  });

  it('tells a name that nobody has, and a server that hangs up', async () => {
    expect(await get('http://nobody.example/')).toEqual({ ok: false, problem: 'unreachable' });
    answer = (request) => request.socket.destroy();
    expect(await get(onSite())).toEqual({ ok: false, problem: 'unreachable' });
  });

  it('sends no cookies or referrer along with a redirect', async () => {
    const seen: string[] = [];
    answer = (request, response) => {
      seen.push(...Object.keys(request.headers));
      if (request.url === '/')
        return response.writeHead(302, { location: '/next', 'set-cookie': 'a=b' }).end();
      return response.writeHead(200, { 'content-type': 'text/html' }).end('ok');
    };
    expect(await get(onSite())).toMatchObject({ ok: true });
    expect(seen).not.toContain('cookie');
    expect(seen).not.toContain('referer');
  });
});
