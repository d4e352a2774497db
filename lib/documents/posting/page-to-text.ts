import 'server-only';
import { type CheerioAPI, load } from 'cheerio';
import type { Posting, PostingOutcome } from '../posting-problem';
import { readBoard } from './board-selectors';
import { readJsonLd } from './json-ld';
import { countCues, explainMissing, listsJobs } from './page-verdict';
import { readBody, readReadable } from './readable-text';

const shortestProse = 300;
const fewestCues = 3;
/** A posting with links to similar ones bears more marks than a list of them. */
const cuesOfSinglePage = 6;

/**
 * The posting that a page holds: as described for search engines, as known boards keep it, as readable text,
 * or as all that the page says. Recall comes first, since whoever reads it passes over navigation
 * but can't recover what was lost. A page without a posting says why.
 */
export function pageToText(html: string): PostingOutcome {
  const $ = load(html);
  const described = chooseDescribed($);
  if (described === 'several') return { ok: false, problem: 'list-page' };
  if (described && described.text.length >= shortestProse) return { ok: true, ...described };
  const posting = readBoard($) ?? described ?? readProse($, html);
  if (posting) return { ok: true, ...nameFromHead($), ...posting };
  return { ok: false, problem: explainMissing($, readBody(html)) };
}

/** Of several postings described, only the one that the page's own title names can be meant. */
function chooseDescribed($: CheerioAPI): Posting | 'several' | undefined {
  const postings = readJsonLd($);
  const namesOf = ({ title, text }: Posting) => `${title} ${text}`;
  const distinct = postings.filter(
    (posting, index) => postings.findIndex((other) => namesOf(other) === namesOf(posting)) === index,
  );
  if (distinct.length <= 1) return distinct.find((posting) => posting.text !== '');
  const heading = `${$('title').first().text()} ${$('h1').first().text()}`.toLowerCase();
  const meant = distinct.filter(({ title, text }) => text && title && heading.includes(title.toLowerCase()));
  return meant.length === 1 ? meant[0] : 'several';
}

function readProse($: CheerioAPI, html: string): Posting | undefined {
  const body = readBody(html);
  if (countCues(body) < cuesOfSinglePage && listsJobs($, body)) return undefined;
  const readable = readReadable(html);
  // Where the reader view drops most of the page, it has taken one part for the whole.
  if (readable && readable.length > body.length / 2 && isPosting(readable))
    return { text: readable, source: 'readable' };
  return isPosting(body) ? { text: body, source: 'body' } : undefined;
}

function isPosting(text: string): boolean {
  return text.length >= shortestProse && countCues(text) >= fewestCues;
}

/** `Nurse – Harbour Clinic | Jobs` names title and company; a heading is surer for the title. */
function nameFromHead($: CheerioAPI): Pick<Posting, 'title' | 'company'> {
  const title = clean($('h1').first().text()) || clean($('meta[property="og:title"]').attr('content'));
  const company =
    clean($('meta[property="og:site_name"]').attr('content')) ||
    clean($('title').first().text())
      .split(/\s+[–—|]\s+/)
      .find((part) => part !== title && !/jobs?\b|career|karriere/i.test(part));
  return { ...(title ? { title } : {}), ...(company ? { company } : {}) };
}

function clean(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
