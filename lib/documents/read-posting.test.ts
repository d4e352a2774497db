import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { NetworkRules } from './posting/network-rules';
import { postingProblemSentences } from './posting-problem';
import { readPosting } from './read-posting';

let server: Server | undefined;

async function startSite(answer: RequestListener): Promise<number> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return (started.address() as AddressInfo).port;
}

const rules: NetworkRules = {
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  isAllowedAddress: (address) => address === '127.0.0.1',
  isAllowedPort: () => true,
  totalTimeoutMs: 2_000,
};
const read = (link: string, given?: NetworkRules) => readPosting(link, new AbortController().signal, given);

const description = 'You will run the ward. Requirements: a licence. We offer a pension. Apply now. '.repeat(
  6,
);
const posting = {
  '@type': 'JobPosting',
  title: 'Ward Nurse',
  hiringOrganization: 'Harbour Clinic',
  description,
};

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('readPosting', () => {
  it('reads the posting behind a link', async () => {
    const page = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
    const port = await startSite((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page),
    );
    expect(await read(`  http://jobs.example:${port}/nurse `, rules)).toEqual({
      ok: true,
      text: description.trim(),
      title: 'Ward Nurse',
      company: 'Harbour Clinic',
      source: 'json-ld',
    });
  });

  it('says what kind of page it was where it holds none', async () => {
    const page = '<noscript>Please enable JavaScript</noscript><div id="root"></div>';
    const port = await startSite((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page),
    );
    expect(await read(`http://jobs.example:${port}/`, rules)).toEqual({ ok: false, problem: 'needs-script' });
  });

  it('keeps to the public internet when nobody says otherwise', async () => {
    let hits = 0;
    const port = await startSite((_, response) => {
      hits += 1;
      response.end();
    });
    expect(await read(`http://127.0.0.1:${port}/`)).toEqual({ ok: false, problem: 'blocked-address' });
    expect(await read('http://127.0.0.1/')).toEqual({ ok: false, problem: 'blocked-address' });
    expect(hits).toBe(0);
  });

  it('takes an address without its scheme', async () => {
    expect(await read('127.0.0.1/jobs')).toEqual({ ok: false, problem: 'blocked-address' });
    expect(await read('just words')).toEqual({ ok: false, problem: 'bad-link' });
  });
});

describe('postingProblemSentences', () => {
  it.each(Object.entries(postingProblemSentences))('%s leads to the paste', (_, sentence) => {
    expect(Object.values(postingProblemSentences).filter((other) => other === sentence)).toHaveLength(1);
    expect(sentence).toMatch(/paste/);
  });
});
