import 'server-only';
import type { CheerioAPI } from 'cheerio';
import type { Posting } from '../posting-problem';
import { htmlToText } from './html-to-text';

type Item = Record<string, unknown>;

/** Every JobPosting that the page describes for search engines (schema.org), in its order; lists leave the text empty. */
export function readJsonLd($: CheerioAPI): Posting[] {
  return $('script[type="application/ld+json" i]')
    .toArray()
    .flatMap((script) => findPostings(parseLoosely($(script).text())))
    .map(toPosting);
}

/** Real pages put raw line breaks into strings, comments around the whole, and commas before brackets. */
function parseLoosely(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g,
    '',
  );
  const attempts = [
    bare,
    bare.replace(/[\u0000-\u001F]+/g, ' '),
    bare.replace(/[\u0000-\u001F]+/g, ' ').replace(/,(?=\s*[}\]])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

function findPostings(value: unknown, depth = 0): Item[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => findPostings(entry, depth + 1));
  if (!isItem(value)) return [];
  if ([value['@type']].flat().some((type) => /(?:^|\/)JobPosting$/.test(String(type)))) return [value];
  return ['@graph', 'mainEntity', 'itemListElement', 'item'].flatMap((key) =>
    findPostings(value[key], depth + 1),
  );
}

function toPosting(item: Item): Posting {
  const description = textOf(item['description']);
  // Some sites escape the description twice; what is plain text keeps its own lines.
  const html = /&lt;\/?\w+/.test(description) ? unescapeHtml(description) : description;
  const text = /<\/?\w+[^>]*>/.test(html) ? htmlToText(html) : htmlToText(html.replace(/\n/g, '<br>'));
  const extras = [
    'responsibilities',
    'qualifications',
    'skills',
    'experienceRequirements',
    'educationRequirements',
    'jobBenefits',
  ]
    .map((key) => htmlToText(textOf(item[key])))
    .filter((extra) => extra !== '' && !text.includes(extra));
  return {
    text: [text, ...extras].filter(Boolean).join('\n\n'),
    ...named('title', htmlToText(textOf(item['title'] ?? item['name']))),
    ...named('company', htmlToText(textOf(item['hiringOrganization']))),
    ...named('place', readPlace(item)),
    source: 'json-ld',
  };
}

function readPlace(item: Item): string {
  const places = [item['jobLocation']].flat().map((place) => {
    const address = isItem(place) ? (place['address'] ?? place['name']) : place;
    if (!isItem(address)) return textOf(address);
    const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => textOf(address[key]));
    return [...new Set(parts.filter((part) => /[\p{L}\p{N}]/u.test(part)))].join(', ');
  });
  const remote = String(item['jobLocationType'] ?? '').toUpperCase() === 'TELECOMMUTE' ? ['Remote'] : [];
  return [...new Set([...places.map(htmlToText).filter(Boolean), ...remote])].join('; ');
}

/** A value, or the name or value of the thing that it describes. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
  return isItem(value) ? textOf(value['name'] ?? value['value'] ?? value['description']) : '';
}

function named<Key extends string>(key: Key, value: string): { [K in Key]?: string } {
  return value === '' ? {} : ({ [key]: value.replace(/\s+/g, ' ') } as { [K in Key]: string });
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
