import 'server-only';
import { load } from 'cheerio';
import { z } from 'zod';
import type { Posting } from '../posting-problem';
import { htmlToText } from './html-to-text';

/** A public interface of a job board, where the posting can be had without its page's script. */
export interface BoardApi {
  url: string;
  /** Undefined where the answer holds no such posting. */
  read: (body: string) => Posting | undefined;
}

const text = z.string().catch('');

/**
 * The interface that serves the posting behind a link. Addresses and fields are as the boards' public documents gave
 * them in November 2026; none of the boards was called, and the tests answer with bodies that were written for them.
 */
export function findBoardApi(link: URL): BoardApi | undefined {
  const host = link.hostname.toLowerCase();
  const path = link.pathname.split('/').filter(Boolean);
  const [first = '', second = '', third = ''] = path.map((part) => encodeURIComponent(decodeSafely(part)));
  if (/^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/.test(host) && second === 'jobs')
    return greenhouse(first, third);
  if (/^jobs\.(?:eu\.)?lever\.co$/.test(host) && second) return lever(host, first, second);
  if (host === 'jobs.ashbyhq.com' && second) return ashby(first, second);
  if (host === 'apply.workable.com' && second === 'j' && third) return workable(first, third);
  if (host === 'jobs.smartrecruiters.com' && second) return smartRecruiters(first, second);
  if (/^[\w-]+\.jobs\.personio\.(?:de|com)$/.test(host) && first === 'job') return personio(host, second);
  if (/^[\w-]+\.recruitee\.com$/.test(host) && first === 'o') return recruitee(host, second);
  return undefined;
}

function greenhouse(board: string, id: string): BoardApi {
  const answer = z.object({
    title: text,
    company_name: text,
    content: text,
    location: z.object({ name: text }).catch({ name: '' }),
  });
  return {
    url: `https://boards-api.greenhouse.io/v1/boards/${board}/jobs/${id}`,
    read: fromJson(answer, (job) => {
      // The description arrives escaped, as text that spells HTML.
      const html = load(job.content).text();
      return makePosting([html], job.title, job.company_name, job.location.name);
    }),
  };
}

function lever(host: string, company: string, id: string): BoardApi {
  const answer = z.object({
    text,
    description: text,
    additional: text,
    categories: z.object({ location: text }).catch({ location: '' }),
    lists: z.array(z.object({ text, content: text })).catch([]),
  });
  return {
    url: `https://api.${host.replace(/^jobs\./, '')}/v0/postings/${company}/${id}?mode=json`,
    read: fromJson(answer, (job) => {
      const lists = job.lists.map((list) => `<h3>${list.text}</h3><ul>${list.content}</ul>`);
      return makePosting([job.description, ...lists, job.additional], job.text, '', job.categories.location);
    }),
  };
}

function ashby(board: string, id: string): BoardApi {
  const answer = z.object({
    jobs: z.array(z.object({ id: text, title: text, location: text, descriptionHtml: text })),
  });
  return {
    url: `https://api.ashbyhq.com/posting-api/job-board/${board}`,
    read: fromJson(answer, ({ jobs }) => {
      const job = jobs.find((candidate) => candidate.id === id);
      return job && makePosting([job.descriptionHtml], job.title, '', job.location);
    }),
  };
}

function workable(account: string, code: string): BoardApi {
  const place = z.object({ city: text, country: text }).catch({ city: '', country: '' });
  const answer = z.object({
    title: text,
    description: text,
    requirements: text,
    benefits: text,
    location: place,
  });
  return {
    url: `https://apply.workable.com/api/v1/accounts/${account}/jobs/${code}`,
    read: fromJson(answer, (job) =>
      makePosting(
        [job.description, job.requirements, job.benefits],
        job.title,
        '',
        job.location.city,
        job.location.country,
      ),
    ),
  };
}

function smartRecruiters(company: string, slug: string): BoardApi {
  const section = z.object({ title: text, text }).catch({ title: '', text: '' });
  const answer = z.object({
    name: text,
    company: z.object({ name: text }).catch({ name: '' }),
    location: z.object({ city: text, country: text }).catch({ city: '', country: '' }),
    jobAd: z.object({
      sections: z.object({
        companyDescription: section,
        jobDescription: section,
        qualifications: section,
        additionalInformation: section,
      }),
    }),
  });
  return {
    url: `https://api.smartrecruiters.com/v1/companies/${company}/postings/${slug.match(/^\d+/)?.[0] ?? slug}`,
    read: fromJson(answer, (job) => {
      const sections = Object.values(job.jobAd.sections).filter((part) => part.text !== '');
      const html = sections.map((part) => `<h3>${part.title}</h3>${part.text}`);
      return makePosting(
        html,
        job.name,
        job.company.name,
        job.location.city,
        job.location.country.toUpperCase(),
      );
    }),
  };
}

function personio(host: string, id: string): BoardApi {
  return {
    url: `https://${host}/xml`,
    read: (body) => {
      const $ = load(body, { xml: true });
      const position = $('position').filter((_, element) => $(element).children('id').text().trim() === id);
      const sections = position.find('jobDescription').toArray();
      const html = sections.map(
        (part) => `<h3>${$(part).children('name').text()}</h3>${$(part).children('value').text()}`,
      );
      const [title, office, company] = ['name', 'office', 'subcompany'].map((key) =>
        position.children(key).text().trim(),
      );
      return makePosting(html, title, company, office);
    },
  };
}

function recruitee(host: string, slug: string): BoardApi {
  const offer = z.object({
    title: text,
    description: text,
    requirements: text,
    company_name: text,
    city: text,
    country: text,
  });
  return {
    url: `https://${host}/api/offers/${slug}`,
    read: fromJson(z.object({ offer }), ({ offer: job }) =>
      makePosting([job.description, job.requirements], job.title, job.company_name, job.city, job.country),
    ),
  };
}

/** A body that isn't JSON, or not of this shape, holds no posting: boards change, and the page is still there. */
function fromJson<Shape>(
  shape: z.ZodType<Shape>,
  read: (value: Shape) => Posting | undefined,
): BoardApi['read'] {
  return (body) => {
    try {
      const answer = shape.safeParse(JSON.parse(body));
      return answer.success ? read(answer.data) : undefined;
    } catch {
      return undefined;
    }
  };
}

function makePosting(
  html: string[],
  title = '',
  company = '',
  ...places: (string | undefined)[]
): Posting | undefined {
  const body = htmlToText(html.filter(Boolean).join('\n'));
  const place = places.filter(Boolean).join(', ');
  if (body === '') return undefined;
  return {
    text: body,
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    ...(place ? { place } : {}),
    source: 'board-api',
  };
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
