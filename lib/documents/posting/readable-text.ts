import 'server-only';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
import { htmlToText } from './html-to-text';

/** What Firefox's reader view would show; undefined where it finds no article, or fails on the page. */
export function readReadable(html: string): string | undefined {
  try {
    // linkedom takes what comes first for the root, so the page is made whole before.
    const { document } = parseHTML(load(html).html());
    const article = new Readability(document, { charThreshold: 250 }).parse();
    return article?.content ? htmlToText(article.content) : undefined;
  } catch {
    // linkedom throws on some pages that browsers take; the stripped body comes next.
    return undefined;
  }
}

/** The whole page without what surrounds every page of its site. */
export function readBody(html: string): string {
  const $ = load(html);
  $('nav,header,footer,form,aside,dialog,[role="navigation"],[role="banner"],[role="contentinfo"]').remove();
  $('[class*="cookie" i],[id*="cookie" i],[class*="consent" i],[id*="consent" i]').not('body,main').remove();
  return htmlToText($.html('body'));
}
