import { describe, expect, it } from 'vitest';
import { findBoardApi } from './board-api';

const html = '<p>Run the ward</p><ul><li>Licence</li></ul>';

describe('findBoardApi', () => {
  it.each([
    [
      'https://boards.greenhouse.io/harbour/jobs/4012',
      'https://boards-api.greenhouse.io/v1/boards/harbour/jobs/4012',
      {
        title: 'Nurse',
        company_name: 'Harbour',
        location: { name: 'Bremen' },
        content: html.replace(/</g, '&lt;'),
      },
    ],
    [
      'https://jobs.lever.co/harbour/0a-1b?source=x',
      'https://api.lever.co/v0/postings/harbour/0a-1b?mode=json',
      {
        text: 'Nurse',
        description: '<p>Run the ward</p>',
        lists: [{ text: '', content: '<li>Licence</li>' }],
        categories: { location: 'Bremen' },
      },
    ],
    [
      'https://jobs.ashbyhq.com/harbour/0a-1b',
      'https://api.ashbyhq.com/posting-api/job-board/harbour',
      {
        jobs: [
          { id: 'other', title: 'Cook', descriptionHtml: 'No' },
          { id: '0a-1b', title: 'Nurse', location: 'Bremen', descriptionHtml: html },
        ],
      },
    ],
    [
      'https://apply.workable.com/harbour/j/ABC123/',
      'https://apply.workable.com/api/v1/accounts/harbour/jobs/ABC123',
      {
        title: 'Nurse',
        description: '<p>Run the ward</p>',
        requirements: '<ul><li>Licence</li></ul>',
        location: { city: 'Bremen' },
      },
    ],
    [
      'https://jobs.smartrecruiters.com/Harbour/74400-nurse',
      'https://api.smartrecruiters.com/v1/companies/Harbour/postings/74400',
      {
        name: 'Nurse',
        company: { name: 'Harbour' },
        location: { city: 'Bremen' },
        jobAd: { sections: { jobDescription: { title: '', text: html } } },
      },
    ],
    [
      'https://harbour.recruitee.com/o/nurse',
      'https://harbour.recruitee.com/api/offers/nurse',
      {
        offer: {
          title: 'Nurse',
          description: '<p>Run the ward</p>',
          requirements: '<ul><li>Licence</li></ul>',
          city: 'Bremen',
        },
      },
    ],
  ])('asks for %s at %s', (link, url, answer) => {
    const api = findBoardApi(new URL(link));
    expect(api?.url).toBe(url);
    const posting = api?.read(JSON.stringify(answer));
    expect(posting).toMatchObject({ title: 'Nurse', place: 'Bremen', source: 'board-api' });
    expect(posting?.text.split(/\n+/)).toEqual(['Run the ward', '• Licence']);
  });

  it('finds the position in Personio’s feed', () => {
    const api = findBoardApi(new URL('https://harbour.jobs.personio.de/job/77?language=en'));
    const position = (id: number, name: string) =>
      `<position><id>${id}</id><office>Bremen</office><name>${name}</name><jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[<p>${name} at work</p>]]></value></jobDescription></jobDescriptions></position>`;
    const feed = `<workzag-jobs>${position(76, 'Cook')}${position(77, 'Nurse')}</workzag-jobs>`;
    expect(api?.url).toBe('https://harbour.jobs.personio.de/xml');
    expect(api?.read(feed)).toEqual({
      text: 'Tasks\n\nNurse at work',
      title: 'Nurse',
      place: 'Bremen',
      source: 'board-api',
    });
  });

  it.each(['not json', '{}', '{"error":"gone"}', 'null'])('finds no posting in the answer %s', (body) => {
    for (const link of [
      'https://boards.greenhouse.io/a/jobs/1',
      'https://jobs.ashbyhq.com/a/1',
      'https://a.recruitee.com/o/b',
    ]) {
      expect(findBoardApi(new URL(link))?.read(body)).toBeUndefined();
    }
  });

  it.each([
    'https://boards.greenhouse.io.attacker.example/a/jobs/1',
    'https://jobs.lever.co/only-a-list',
    'https://attacker.example/?jobs.lever.co/a/b',
    'https://apply.workable.com/harbour/',
  ])('leaves %s alone', (link) => {
    expect(findBoardApi(new URL(link))).toBeUndefined();
  });

  it('lets no part of a link lead its address elsewhere', () => {
    const api = findBoardApi(new URL('https://jobs.lever.co/a%2F..%2Fb/c%3Fx=1%23'));
    expect(new URL(api?.url ?? '').host).toBe('api.lever.co');
    expect(api?.url).toContain('/a%2F..%2Fb/c%3Fx%3D1%23?mode=json');
  });
});
