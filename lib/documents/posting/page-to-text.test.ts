import { describe, expect, it } from 'vitest';
import { pageToText } from './page-to-text';

const duties =
  'You will plan the rounds of a ward with twenty beds, keep its records, and train new colleagues. '.repeat(
    3,
  );
const needs =
  'Requirements: a licence as a nurse, three years of experience in a hospital, and fluent German. '.repeat(
    2,
  );
const offer =
  'We offer a permanent full-time contract, a pension plan, and thirty days of vacation. Apply by May.';
const prose = `<h2>Your role</h2><p>${duties}</p><h2>Requirements</h2><ul><li>${needs}</li></ul><p>${offer}</p>`;

const described = (item: object) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`;
const job = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Ward Nurse',
  hiringOrganization: { '@type': 'Organization', name: 'Harbour Clinic' },
  jobLocation: {
    '@type': 'Place',
    address: { addressLocality: 'Bremen', addressCountry: { name: 'Germany' } },
  },
  description: prose,
  ...more,
});
const page = (body: string, head = '<title>Ward Nurse | Harbour Clinic</title>') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('pageToText, from what a page describes for search engines', () => {
  it('takes text, title, company and place', () => {
    const read = pageToText(page(described(job()) + '<p>Cookies</p>'));
    expect(read).toMatchObject({
      ok: true,
      title: 'Ward Nurse',
      company: 'Harbour Clinic',
      place: 'Bremen, Germany',
      source: 'json-ld',
    });
    expect(read.ok && read.text).toContain('• Requirements: a licence');
  });

  it.each([
    ['in a graph', described({ '@graph': [{ '@type': 'WebSite' }, job()] })],
    ['in a list', described([{ '@type': 'Organization' }, job()])],
    ['with two types', described(job({ '@type': ['JobPosting', 'Thing'] }))],
    [
      'with an escaped description',
      described(job({ description: prose.replace(/</g, '&lt;').replace(/>/g, '&gt;') })),
    ],
    ['with line breaks in strings', described(job()).replace('Ward Nurse', 'Ward\nNurse')],
    ['with a comma too many', described(job()).replace(/\}(?=<\/script>)/, ',}')],
    ['twice', described(job()) + described(job())],
    ['after one that is broken', `<script type="application/ld+json">{"@type": </script>${described(job())}`],
  ])('reads a posting %s', (_, body) => {
    const read = pageToText(page(body));
    expect(read).toMatchObject({ ok: true, title: 'Ward Nurse', source: 'json-ld' });
    expect(read.ok && read.text).toContain('thirty days of vacation');
    expect(read.ok && read.text).not.toMatch(/<\/?\w+>|&lt;/);
  });

  it('keeps the lines of a description without markup', () => {
    const description = `Your role\n\n${duties}\n- Requirements\n- German`;
    const read = pageToText(page(described(job({ description }))));
    expect(read.ok && read.text.split('\n').slice(-2)).toEqual(['- Requirements', '- German']);
  });

  it('of several, takes the one that the page is named after', () => {
    const other = job({ title: 'Porter', description: `${prose}<p>Porter</p>` });
    expect(pageToText(page(described([other, job()])))).toMatchObject({ ok: true, title: 'Ward Nurse' });
    expect(pageToText(page(described([other, job()]), '<title>Jobs</title>'))).toEqual({
      ok: false,
      problem: 'list-page',
    });
  });
});

describe('pageToText, from the page itself', () => {
  it('reads LinkedIn’s public page without what surrounds it', () => {
    const read = pageToText(
      page(
        `<h1 class="topcard__title">Ward Nurse</h1><a class="topcard__org-name-link">Harbour Clinic</a><span class="topcard__flavor topcard__flavor--bullet">Bremen</span><div class="description__text"><div class="show-more-less-html__markup">${prose}</div></div><ul><li><a href="/jobs/view/1-porter">Porter wanted</a></li></ul>`,
      ),
    );
    expect(read).toMatchObject({
      ok: true,
      title: 'Ward Nurse',
      company: 'Harbour Clinic',
      place: 'Bremen',
      source: 'board',
    });
    expect(read.ok && read.text).not.toContain('Porter');
  });

  it('reads an unknown site’s posting, and leaves navigation out', () => {
    const body = `<nav><a href="/a">Departments of the house</a></nav><main><article><h1>Ward Nurse</h1>${prose}</article></main><footer>Imprint</footer>`;
    const read = pageToText(page(body));
    expect(read).toMatchObject({ ok: true, title: 'Ward Nurse', company: 'Harbour Clinic' });
    for (const part of [duties, needs, offer]) expect(read.ok && read.text).toContain(part.trim());
    expect(read.ok && read.text).not.toContain('Departments');
  });

  it('falls back to the whole body where a reader view would drop most of it', () => {
    const cells = `<table><tr><td>${duties}</td></tr></table><div>${needs}</div><div>${offer}</div>`;
    const read = pageToText(page(cells));
    for (const part of [duties, needs, offer]) expect(read.ok && read.text).toContain(part.trim());
  });

  it('drops scripts, hidden characters and icons from the text', () => {
    const read = pageToText(
      page(`<main>${prose}<script>track()</script>\uF0E0 Write to us\u{E0041}\u200B</main>`),
    );
    expect(read.ok && read.text).toMatch(/Write to us$/);
    expect(read.ok && read.text).not.toContain('track');
  });
});

describe('pageToText, where there is no posting', () => {
  it.each([
    ['expired', '<p>This job is no longer accepting applications.</p>'],
    ['expired', '<h1>Diese Stelle ist leider nicht mehr verfügbar</h1>'],
    [
      'list-page',
      ['porter', 'nurse', 'cook'].map((name) => `<a href="/jobs/${name}-bremen">${name} wanted</a>`).join(''),
    ],
    ['login-wall', '<h1>Welcome back</h1><form><input type="password"></form><p>Sign in to continue</p>'],
    ['needs-script', '<noscript>Please enable JavaScript to run this app.</noscript><div id="root"></div>'],
    ['needs-script', '<div id="root"></div><script src="/1.js"></script><script src="/2.js"></script>'],
    [
      'no-posting',
      `<article><p>${'The harbour was built in 1827 and has been widened twice. '.repeat(20)}</p></article>`,
    ],
    ['no-posting', ''],
  ])('says %s of %s', (problem, body) => {
    expect(pageToText(page(body))).toEqual({ ok: false, problem });
  });
});
