import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { readBody, readReadable } from '../lib/documents/posting/readable-text';
import { pageToText } from '../lib/documents/posting/page-to-text';
import type { PostingProblem } from '../lib/documents/posting-problem';
import { compareWords } from './word-comparison';

/*
 * Reads every saved job page of the shared data. What each holds was written down by hand, from the page:
 * title, company, and where its own markup keeps the text; or why it holds no posting.
 * In brackets: what the last two ways would keep of it, had the page come from a site that nothing is known of.
 * Run with `npx tsx --conditions=react-server evals/postings.ts`.
 */

const folder = '../shared/data/postings/html';

interface Expected {
  title: string;
  company: string;
  /** Where a careful reader finds the whole posting: a selector, or the description for search engines. */
  text: string;
}

const described = 'json-ld';
const linkedIn = '.description__text';

const postings: Record<string, Expected> = {
  'jobbot/ashby.html': {
    title: 'Software Engineer Intern, Summer 2027',
    company: 'Example Technologies',
    text: described,
  },
  'jobbot/greenhouse.html': {
    title: 'Backend Engineer Intern (Summer 2027)',
    company: 'Acme',
    text: described,
  },
  'jobbot/lever.html': { title: 'Senior Software Engineer', company: 'Globex', text: described },
  'jobbot/smartrecruiters.html': {
    title: 'Mobile Engineer Intern - iOS',
    company: 'Umbrella',
    text: described,
  },
  'jobbot/workable.html': { title: 'Machine Learning Intern', company: 'Hooli', text: described },
  'jobbot/workday.html': {
    title: 'Software Developer Intern - Co-op (Fall 2027)',
    company: 'Initech',
    text: described,
  },
  'juniorguru/jobscz_15fcde_job_company.html': {
    title: 'Vývojář polovodičových součástek a automatizace v TCAD',
    company: 'onsemi',
    text: '.jobad__body',
  },
  'juniorguru/jobscz_67d00f_job_standard_en.html': {
    title: 'Embedded C Developer for Aerospace',
    company: 'esc Aerospace s.r.o.',
    text: '.content-rich-text',
  },
  'juniorguru/jobscz_893070_job_standard.html': {
    title: 'Network Reliability Engineer',
    company: 'ComSource s.r.o.',
    text: '.content-rich-text',
  },
  'juniorguru/linkedin_2b3c97_job_no_company_link.html': {
    title: 'C/C++ Developer',
    company: 'Ubiquiti',
    text: linkedIn,
  },
  'juniorguru/linkedin_4027a1_job_remote.html': {
    title: 'Junior Technical Support Engineer - Networking - Remote',
    company: 'Red Hat',
    text: linkedIn,
  },
  'juniorguru/linkedin_466a48_job.html': {
    title: 'Start kariéry jako Junior C++ Programátor/ka',
    company: 'Experis Czech Republic',
    text: linkedIn,
  },
  'juniorguru/linkedin_5c9555_job.html': {
    title: 'Software Engineer',
    company: 'Adaptavist',
    text: linkedIn,
  },
  'juniorguru/linkedin_918c75_job_applicants.html': {
    title: 'Software Development Engineer',
    company: 'Apple',
    text: linkedIn,
  },
  'juniorguru/linkedin_a1261a_job_apply_on_company_website.html': {
    title: 'Software Engineer',
    company: 'Cisco',
    text: linkedIn,
  },
  'juniorguru/linkedin_fad9d7_job.html': {
    title: 'Junior BI Developer (BI4SG)',
    company: 'Komerční banka',
    text: linkedIn,
  },
  'juniorguru/remoteok_634475_job.html': {
    title: 'Software Engineer II',
    company: 'Comscore',
    text: '.description',
  },
  'juniorguru/stackoverflow_4f33b9_job_via.html': {
    title: 'Senior Full-stack web developer - Python',
    company: 'CBOE Global Markets',
    text: described,
  },
  'juniorguru/weworkremotely_18e008_job.html': {
    title: 'DevOps Engineer, Kubernetes, AWS/GCP',
    company: 'Bluelight Consulting',
    text: '.listing-container',
  },
  'juniorguru/weworkremotely_9bb775_job_no_image.html': {
    title: 'Devops Engineer',
    company: 'Stealth Co',
    text: '.listing-container',
  },
};

const pagesWithout: Record<string, PostingProblem> = {
  'juniorguru/stackoverflow_2f0ab6_jobs.html': 'list-page',
  'open-jobs-searcher/1nce_jobs.html': 'list-page',
  'open-jobs-searcher/3ss_careers.html': 'list-page',
  'open-jobs-searcher/4pipes_jobs.html': 'no-posting',
  'open-jobs-searcher/711media_jobs.html': 'list-page',
  'open-jobs-searcher/abs_karriere_jobs.html': 'list-page',
  'open-jobs-searcher/hibob_jobs.html': 'list-page',
  'open-jobs-searcher/join_jobs.html': 'list-page',
  'open-jobs-searcher/odoo_jobs.html': 'list-page',
  'open-jobs-searcher/personio_jobs.html': 'list-page',
  'open-jobs-searcher/schema_org_jobs.html': 'list-page',
  'open-jobs-searcher/talention_jobs.html': 'list-page',
  'open-jobs-searcher/workable_jobs.html': 'list-page',
};

function main() {
  if (!existsSync(folder)) return console.log(`Skipped: ${folder} is not here.`);
  const rows = Object.entries(postings).map(([file, expected]) => readOne(file, expected));
  console.log('found  words  extra  title  company  source     (readable  body)  file');
  for (const row of rows) {
    console.log(
      `${mark(row.found)}    ${row.words.toFixed(3)}  ${row.extra.toFixed(2)}   ${mark(row.title)}    ${mark(row.company)}      ${row.source.padEnd(9)}  (${row.readable.toFixed(3)}     ${row.body.toFixed(3)})  ${row.file}`,
    );
  }
  let wrong = 0;
  for (const [file, expected] of Object.entries(pagesWithout)) {
    const read = pageToText(readFileSync(join(folder, file), 'utf8'));
    const said = read.ok ? `took ${read.text.length} characters for a posting` : read.problem;
    if (said !== expected) wrong += 1;
    console.log(`${said === expected ? 'right' : 'WRONG'}  ${said.padEnd(12)} ${file}`);
  }
  report(rows, wrong);
}

function readOne(file: string, expected: Expected) {
  const html = readFileSync(join(folder, file), 'utf8');
  const read = pageToText(html);
  const reference = readReference(html, expected.text);
  const text = read.ok ? read.text : '';
  const { words } = compareWords(reference, text);
  return {
    file,
    words,
    extra: 1 - compareWords(text, reference).words,
    readable: compareWords(reference, readReadable(html) ?? '').words,
    body: compareWords(reference, readBody(html)).words,
    found: words >= 0.9,
    title: read.ok && read.title === expected.title,
    company: read.ok && read.company === expected.company,
    source: read.ok ? read.source : read.problem,
  };
}

/** Read apart from the product's own way, so that a fault of it shows. */
function readReference(html: string, where: string): string {
  const $ = load(html);
  if (where !== described) return toWords($(where).first().html() ?? '');
  const script = $('script[type="application/ld+json"]').filter((_, it) => /"JobPosting"/.test($(it).text()));
  const item: { description?: string } = JSON.parse(script.first().text());
  return toWords(item.description ?? '');
}

function toWords(html: string): string {
  const $ = load(html.replace(/>/g, '> '));
  $('script,style,button').remove();
  // RemoteOK shows line breaks as the two characters that spell them.
  return $.root().text().replaceAll('\\n', ' ');
}

function report(rows: ReturnType<typeof readOne>[], wrong: number) {
  const share = (count: number) => `${count} of ${rows.length}`;
  const mean = rows.reduce((sum, row) => sum + row.words, 0) / rows.length;
  const found = rows.filter((row) => row.found).length;
  console.log(`\nfound ${share(found)}, words kept ${mean.toFixed(4)}`);
  console.log(
    `title ${share(rows.filter((row) => row.title).length)}, company ${share(rows.filter((row) => row.company).length)}`,
  );
  console.log(`pages without a posting: ${wrong} of ${Object.keys(pagesWithout).length} told wrongly`);
  if (found / rows.length < 0.95 || wrong > 0) process.exitCode = 1;
}

function mark(right: boolean): string {
  return right ? 'yes' : 'NO ';
}

main();
