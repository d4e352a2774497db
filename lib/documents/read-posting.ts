import 'server-only';
import { type BoardApi, findBoardApi } from './posting/board-api';
import { fetchPage } from './posting/fetch-page';
import { type NetworkRules, publicInternet } from './posting/network-rules';
import { pageToText } from './posting/page-to-text';
import type { Posting, PostingOutcome } from './posting-problem';

/**
 * Reads the posting behind a link, to be shown to the person for correction before it is used.
 * A board's public interface is asked where the page alone gives nothing. Rejects only with `signal.reason`.
 */
export async function readPosting(
  link: string,
  signal: AbortSignal,
  rules: NetworkRules = publicInternet,
): Promise<PostingOutcome> {
  const address = withScheme(link.trim());
  const page = await fetchPage(address, signal, rules);
  const read = page.ok ? pageToText(page.body) : page;
  if (read.ok && read.source === 'json-ld') return read;
  // These would only come a second time, and ten seconds are enough to ask of anybody.
  if (!page.ok && ['bad-link', 'blocked-address', 'too-slow'].includes(page.problem)) return page;

  const api = findApi(page.ok ? page.url.href : address);
  const posting = api && (await askBoard(api, signal, rules));
  return posting ? { ok: true, ...posting } : read;
}

/** People paste what the address bar shows, which leaves the scheme out. */
function withScheme(link: string): string {
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?$/.test(link) ? `https://${link}` : link;
}

function findApi(link: string): BoardApi | undefined {
  return URL.canParse(link) ? findBoardApi(new URL(link)) : undefined;
}

async function askBoard(
  api: BoardApi,
  signal: AbortSignal,
  rules: NetworkRules,
): Promise<Posting | undefined> {
  const answer = await fetchPage(api.url, signal, rules);
  return answer.ok ? api.read(answer.body) : undefined;
}
