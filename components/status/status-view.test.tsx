import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { field, readCounts } from '@/lib/operations/counting/count-fields';
import { sharesOf } from '@/lib/operations/counting/shares';
import type { Language } from '@/lib/i18n/languages';
import type { Incident } from '@/lib/operations/incidents';
import type { StatusReport } from '@/lib/operations/reporting/status';
import { StatusView } from './status-view';
import { wordsIn } from './words';

const now = new Date('2026-11-23T12:00:00Z');
const nothing = sharesOf([]);
const quiet: StatusReport = {
  providers: [],
  incidents: [],
  spans: { hour: nothing, day: nothing, month: nothing },
  cost: { usd: 0, usdPerMonth: null, listUsd: 0, days: 0 },
  spending: null,
};
const incident: Incident = {
  at: '2026-11-23T11:00:00.000Z',
  section: 'cover_letter',
  reference: 'a1b2c3d4e5',
  attempts: [
    { provider: 'groq', model: 'openai/gpt-oss-120b', reason: 'unauthorized', seconds: 0.2 },
    { provider: 'gemini', model: 'gemini-2.5-flash', reason: 'unauthorized', seconds: 0.3 },
  ],
  bug: null,
};

/** The page's words, in order. */
function words(report: Partial<StatusReport>, language: Language = 'en'): string {
  const page = renderToStaticMarkup(
    <StatusView report={{ ...quiet, ...report }} now={now} words={wordsIn(language)} />,
  );
  return page
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ');
}

test('with no provider the page says that nothing is broken and what to do for more', () => {
  expect(words({})).toMatch(/Nothing is broken: .* GROQ_API_KEY/);
  expect(words({})).toMatch(/None in the last 30 days/);
});

test('a resting provider tells why, until when, and what the operator can do', () => {
  const page = words({
    providers: [
      {
        provider: 'groq',
        state: 'resting',
        rest: { reason: 'quota-exhausted', seconds: 3600 },
        models: [
          {
            model: 'llama-3.3-70b-versatile',
            away: { reason: 'model-gone', seconds: 7200 },
            shutdown: '2026-08-16',
            budget: [],
            told: false,
            firstTextSeconds: null,
          },
          {
            model: 'openai/gpt-oss-120b',
            away: null,
            shutdown: null,
            budget: [{ window: 'tokensPerMinute', booked: 4000, limit: 12_000 }],
            told: true,
            firstTextSeconds: 0.7,
          },
        ],
      },
    ],
  });
  expect(page).toMatch(/Groq has used up its allowance. It is back in 60 minutes, at .*1:00:00.PM UTC/);
  expect(page).toContain('Check billing or wait for the reset.');
  expect(page).toMatch(/Left out for 2 hours: Groq no longer offers this model/);
  expect(page).toMatch(/Shut down on Aug 16, 2026/);
  expect(page).toMatch(/Tokens a minute 4,000 of 12,000/);
});

test('shares stand by layer and span, and the cost beside its projection', () => {
  const counted = sharesOf(
    readCounts({
      [field('answered', 'groq', 'openai/gpt-oss-120b')]: 18,
      [field('answered', 'openai', 'gpt-4o-mini')]: 1,
      [field('failed')]: 1,
    }),
  );
  const page = words({
    spans: { hour: nothing, day: counted, month: counted },
    cost: { usd: 0.0123, usdPerMonth: 0.369, listUsd: 0.5, days: 1 },
  });
  expect(page).toMatch(/Groq – 90% 90% OpenAI – 5% 5% Rules, after every provider failed – 5% 5%/);
  expect(page).toMatch(/\$0\.0123 in 24 hours/);
  expect(page).toMatch(/\$0\.369 at this pace/);
});

const openai: StatusReport['providers'][number] = {
  provider: 'openai',
  state: 'available',
  rest: null,
  models: [],
};

test('what paid calls have cost stands beside what they may cost a day', () => {
  expect(words({ spending: { usd: 0.25, capUsd: 1, isReached: false } })).toMatch(
    /Paid calls have cost \$0\.25 today \(UTC\) of the \$1\.00 that PAID_DAILY_USD allows/,
  );
});

test('once the day’s money is used up the page says that the paid layer is off, and until when', () => {
  const spending = { usd: 0.9999, capUsd: 1, isReached: true };
  expect(words({ spending })).toMatch(/The paid layer is off until Nov 24, 2026, 12:00:00.AM UTC/);
  expect(words({ spending }, 'de')).toMatch(/bis 24\.11\.2026, 00:00:00 UTC abgeschaltet.* 0,9999.\$/);
  expect(words({ spending }, 'fr')).toMatch(/Le niveau payant est arrêté jusqu’au 24 nov\. 2026/);
  expect(words({ spending }, 'es')).toMatch(/La capa de pago está desactivada hasta el 24 nov 2026/);
});

test('that nothing caps the cost is said where something costs', () => {
  expect(words({ providers: [openai] })).toMatch(/has no cap; PAID_DAILY_USD sets one/);
  expect(words({ providers: [{ ...openai, provider: 'groq' }] })).not.toContain('PAID_DAILY_USD');
});

test('an incident has its reference, each failure, and each advice once', () => {
  const page = words({ incidents: [incident] });
  expect(page).toMatch(/Cover letter .* a1b2c3d4e5/);
  expect(page).toMatch(/Groq did not let us in .* Gemini did not let us in/);
  expect(page.match(/Check it, then restart/g)).toHaveLength(1);
});

test('an incident of our own says so, and one without attempts that everybody rested', () => {
  expect(words({ incidents: [{ ...incident, attempts: [], bug: 'TypeError' }] })).toMatch(
    /A fault of the app itself \(TypeError\)/,
  );
  expect(words({ incidents: [{ ...incident, attempts: [] }] })).toMatch(/Every provider rested/);
});

test('in each language the whole page is said, whatever it has to tell', () => {
  const counted = sharesOf(
    readCounts({
      [field('answered', 'groq', 'openai/gpt-oss-120b')]: 18,
      [field('call', 'groq', 'rate-limited')]: 3,
      [field('call', 'groq', 'a-reason-of-tomorrow')]: 1,
      [field('failed')]: 1,
    }),
  );
  const report = { incidents: [incident], spans: { hour: nothing, day: counted, month: counted } };
  expect(words(report, 'de')).toMatch(/3 am Limit.* Anschreiben .* Groq hat uns nicht eingelassen/);
  expect(words(report, 'fr')).toMatch(/3 limite atteinte, 1 a reason of tomorrow/);
  expect(words(report, 'es')).toMatch(/Carta de presentación .* a1b2c3d4e5/);
});
