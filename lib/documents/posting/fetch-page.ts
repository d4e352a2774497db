import 'server-only';
import { isIP } from 'node:net';
import { Agent, buildConnector, fetch, type Response } from 'undici';
import type { PostingProblem } from '../posting-problem';
import { decodePage } from './decode-page';
import { type NetworkRules, publicInternet } from './network-rules';

const maxBytes = 3 * 1024 * 1024;
const maxRedirects = 5;

/** A page as text, and the address at which it was found after redirects. */
export type PageOutcome = { ok: true; url: URL; body: string } | { ok: false; problem: PostingProblem };

/** A refusal on the way to a page; never leaves this file. */
class FetchError extends Error {
  constructor(readonly problem: PostingProblem) {
    super(problem);
    this.name = 'FetchError';
  }
}

/**
 * Fetches a page that a stranger named, within 10 s, 3 MB inflated and 5 redirects.
 * Every hop is checked before anything is sent, and connects only to addresses that were checked for it:
 * a name that answers differently the next time gains nothing. Rejects only with `signal.reason`.
 */
export async function fetchPage(
  link: string,
  signal: AbortSignal,
  rules: NetworkRules = publicInternet,
): Promise<PageOutcome> {
  signal.throwIfAborted();
  const deadline = AbortSignal.timeout(rules.totalTimeoutMs);
  const agent = new Agent({ connect: makeConnector(rules), pipelining: 0 });
  try {
    return await follow(link, AbortSignal.any([signal, deadline]), agent, rules);
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted) return { ok: false, problem: 'too-slow' };
    return { ok: false, problem: findProblem(error) };
  } finally {
    await agent.destroy();
  }
}

async function follow(
  link: string,
  signal: AbortSignal,
  dispatcher: Agent,
  rules: NetworkRules,
): Promise<PageOutcome> {
  let url = checkUrl(link, undefined, rules);
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const response = await fetch(url, { dispatcher, signal, redirect: 'manual', headers });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !target) {
      checkAnswer(response);
      const bytes = await readBody(response);
      return { ok: true, url, body: decodePage(bytes, response.headers.get('content-type') ?? '') };
    }
    await response.body?.cancel();
    url = checkUrl(target, url, rules);
  }
  throw new FetchError('too-many-redirects');
}

const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; MatchWise; reads one posting for one person)',
  accept: 'text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.5',
  'accept-language': 'en,*;q=0.5',
};

function checkUrl(link: string, base: URL | undefined, rules: NetworkRules): URL {
  if (!URL.canParse(link, base)) throw new FetchError('bad-link');
  const url = new URL(link, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError('bad-link');
  if (url.username || url.password) throw new FetchError('bad-link');
  if (!rules.isAllowedPort(url.port)) throw new FetchError('blocked-address');
  // Of a number in full-width digits Node 20.9 makes a URL without a host, and ends the process when it is changed.
  if (!URL.canParse(url.href)) throw new FetchError('blocked-address');
  url.hash = '';
  return url;
}

/** Node connects to a literal address without asking any resolver, so literals are checked here as well. */
function makeConnector(rules: NetworkRules): buildConnector.connector {
  const connect = buildConnector({
    lookup: (host, _options, done) => {
      resolveAllowed(host, rules).then(
        (addresses) => done(null, addresses),
        (error: Error) => done(error, []),
      );
    },
  });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !rules.isAllowedAddress(host)) return callback(new FetchError('blocked-address'), null);
    connect(options, callback);
  };
}

/** One address that isn't allowed condemns the name: an honest site has none. */
async function resolveAllowed(host: string, rules: NetworkRules) {
  const addresses = await rules.resolve(host);
  if (addresses.length === 0) throw new FetchError('unreachable');
  if (!addresses.every(({ address }) => rules.isAllowedAddress(address)))
    throw new FetchError('blocked-address');
  return addresses;
}

function checkAnswer({ status, headers: answered }: Response): void {
  if (status === 404 || status === 410) throw new FetchError('expired');
  if (status === 401) throw new FetchError('login-wall');
  // LinkedIn answers 999 to whom it takes for a robot.
  if (status === 403 || status === 429 || status === 451 || status === 999) throw new FetchError('refused');
  if (status >= 500) throw new FetchError('site-error');
  if (status < 200 || status > 299) throw new FetchError('no-posting');
  const type = answered.get('content-type') ?? 'text/html';
  if (!/^(?:text\/(?:html|plain|xml)|application\/(?:[\w.-]+\+)?(?:json|xml))\b/i.test(type)) {
    throw new FetchError('not-a-page');
  }
}

/** Counts what comes out of the decompression: a small answer may unpack to anything. */
async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new FetchError('too-big');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** undici wraps what its connector throws; anything that isn't ours is the network's. */
function findProblem(error: unknown): PostingProblem {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchError) return cause.problem;
  }
  return 'unreachable';
}
