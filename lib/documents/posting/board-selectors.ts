import 'server-only';
import type { CheerioAPI } from 'cheerio';
import type { Posting } from '../posting-problem';
import { htmlToText } from './html-to-text';

interface Board {
  name: string;
  /** Must be on no other page than a posting of this board; several are joined in the page's order. */
  text: string;
  title: string;
  company: string;
  place: string;
}

/**
 * Where job boards keep a posting in their pages. LinkedIn, Stack Overflow, RemoteOK, We Work Remotely and jobs.cz were tried on saved pages
 * (`evals/postings.ts`, November 2026); the others follow markup as it was publicly described, and were tried on no page.
 */
const boards: Board[] = [
  {
    name: 'LinkedIn',
    text: '.description__text .show-more-less-html__markup, .description__text:not(:has(.show-more-less-html__markup))',
    title: '.topcard__title, .top-card-layout__title',
    company: '.topcard__org-name-link, .topcard__flavor:not(.topcard__flavor--bullet)',
    place: '.topcard__flavor--bullet',
  },
  {
    name: 'Indeed',
    text: '#jobDescriptionText',
    title: '.jobsearch-JobInfoHeader-title',
    company: '[data-testid="inlineHeader-companyName"], [data-company-name="true"]',
    place: '[data-testid="inlineHeader-companyLocation"], #jobLocationText',
  },
  {
    name: 'Greenhouse',
    text: '.job__description, #app_body > #content',
    title: '.job__title h1, .app-title',
    company: '.company-name',
    place: '.job__location, #header .location',
  },
  {
    name: 'Lever',
    text: '.posting-page .section.page-centered:not(.posting-header):not(.last-section-apply), [data-qa="job-description"]',
    title: '.posting-headline h2',
    company: '.main-header-logo img[alt]',
    place: '.posting-categories .location',
  },
  {
    name: 'Workable',
    text: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
    title: '[data-ui="job-title"]',
    company: '[data-ui="company-name"]',
    place: '[data-ui="job-location"]',
  },
  {
    name: 'SmartRecruiters',
    text: '.job-sections, [itemprop="description"] .job-section',
    title: 'h1.job-title',
    company: '[itemprop="hiringOrganization"] [itemprop="name"]',
    place: '[itemprop="jobLocation"], spl-job-location',
  },
  {
    name: 'Personio',
    text: '.job-posting-description, [data-test-id="job-description"], .detail-content-block',
    title: 'h1',
    company: '.company-name',
    place: '.detail-subtitle, [data-test-id="job-office"]',
  },
  {
    name: 'Workday',
    text: '[data-automation-id="jobPostingDescription"]',
    title: '[data-automation-id="jobPostingHeader"]',
    company: '[data-automation-id="logo"][alt]',
    place: '[data-automation-id="locations"] dd',
  },
  {
    name: 'Stack Overflow',
    text: '#overview-items .fs-body2, .job-details .-job-description',
    title: '.job-details--header h1, h1.fs-headline1',
    company: '.job-details--header .fc-black-700 > a',
    place: '.job-details--header .fc-black-500',
  },
  {
    name: 'RemoteOK',
    text: '.expandContents .description, .expand.active .markdown',
    title: 'tr.job.active [itemprop="title"]',
    company: 'tr.job.active [itemprop="name"]',
    place: 'tr.job.active .location',
  },
  {
    name: 'We Work Remotely',
    text: '#job-listing-show-container, .lis-container__job__content__description',
    title: '.listing-header-container h1, .lis-container__header__hero__company-info__title',
    company: '.company-card h2, .lis-container__job__sidebar__companyDetails__info__title',
    place: '.listing-header-container .region',
  },
  {
    name: 'jobs.cz',
    text: '[data-jobad="body"], .jobad__body, .content-rich-text:has(> .text-secondary)',
    title: '[data-jobad="title"], .jobad__hero h1, h1',
    company: '[data-jobad="company"], .jobad__company, .JobDescriptionHeading + .IconWithText p',
    place: '[data-jobad="location"], a[href*="mapy."]',
  },
];

const shortestText = 200;

/** The posting as the first board that the page's markup belongs to keeps it. */
export function readBoard($: CheerioAPI): Posting | undefined {
  for (const board of boards) {
    const text = $(board.text)
      .toArray()
      .map((element) => htmlToText($.html(element)))
      .filter((part, index, parts) => part !== '' && parts.indexOf(part) === index)
      .join('\n\n');
    if (text.length < shortestText) continue;
    return {
      text,
      ...readNamed($, 'title', board),
      ...readNamed($, 'company', board),
      ...readNamed($, 'place', board),
      source: 'board',
    };
  }
  return undefined;
}

function readNamed<Key extends 'title' | 'company' | 'place'>($: CheerioAPI, key: Key, board: Board) {
  const element = $(board[key]).first();
  const value = (element.text() || element.attr('alt') || '').replace(/\s+/g, ' ').trim();
  return (value === '' ? {} : { [key]: value }) as { [K in Key]?: string };
}
