/**
 * People at once, each with a whole analysis through the page's own action, against stubs that take a second for a
 * section: `npm run bench`, or after a build `npx tsx --conditions=react-server evals/load.ts [people]`. The server is
 * the production build in a process of its own, the stubs are another, and the people are this one; all of them share
 * the machine. Fails where an analysis is left unfinished, a section comes twice, or an answer is another's.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type App } from '../e2e/launch';
import type { Behaviour } from '../e2e/stubs/behaviour';
import { urlsOf } from '../e2e/stubs/stub';
import { percentile, startStubProcess } from './bench-stub';
import { pageAt, type PageCalls } from './load-page';
import { analyse, type Tale } from './load-person';
import { usageOf, type Usage } from './load-process';

const sectionMs = 1000;
const aSecond: Behaviour = {
  firstTokenMs: 20,
  wholeMs: sectionMs,
  // A paying customer's: what a provider refuses is measured elsewhere (`burst.ts`).
  headers: { 'x-ratelimit-limit-tokens': '1000000000', 'x-ratelimit-remaining-tokens': '999000000' },
};

if (!existsSync('.next/BUILD_ID')) {
  console.log('There is no production build to measure; make one with: npm run build');
  process.exit(1);
}
const only = process.argv[2];
const stub = await startStubProcess();

interface Crowd {
  name: string;
  people: number;
  settings: Record<string, string>;
}

async function measure({ name, people, settings }: Crowd) {
  await stub.post({ reset: true });
  await stub.behave('openai', aSecond);
  const app = await launch({
    ...{ OPENAI_API_KEY: 'load', OPENAI_BASE_URL: urlsOf(stub.base).openai, TRUSTED_PROXY: '1' },
    ...settings,
  });
  try {
    const page = pageAt(app.url);
    // Whoever serves people has served some before.
    for (let wave = 0; wave < 4; wave += 1) await together(20, (at) => analyse({ page, number: 1000 + at }));
    await stub.post({ reset: true });
    await stub.behave('openai', aSecond);
    report(name, await crowd(app, page, people));
  } finally {
    await app.stop();
  }
}

function together<T>(count: number, work: (at: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, at) => work(at)));
}

interface Measured {
  tales: Tale[];
  firstBytes: number[];
  before: Usage | null;
  after: Usage | null;
  seconds: number;
  late: number[];
}

async function crowd(app: App, page: PageCalls, people: number): Promise<Measured> {
  const before = usageOf(app.pid);
  const started = performance.now();
  let ending = false;
  const firstBytes: number[] = [];
  const watching = (async () => {
    while (!ending) {
      firstBytes.push(await page.firstByte());
      await sleep(50);
    }
  })();
  const tales = await together(people, (number) => analyse({ page, number }));
  const seconds = (performance.now() - started) / 1000;
  ending = true;
  await watching;
  const after = usageOf(app.pid);
  const late = (await stub.requests()).map(({ at, closedAt }) => (closedAt ?? Infinity) - at - sectionMs);
  return { tales, firstBytes, before, after, seconds, late };
}

const shares = (values: readonly number[]) =>
  [0.5, 0.95, 0.999].map((share) => percentile(values, share).toFixed(0)).join(' / ');

function report(name: string, { tales, firstBytes, before, after, seconds, late }: Measured): void {
  const people = tales.length;
  const sections = tales.flatMap(({ ready }) => [...ready.values()]);
  const sum = (of: (tale: Tale) => number) => tales.reduce((total, tale) => total + of(tale), 0);
  const [lost, twice, foreign] = [sum((t) => t.lost), sum((t) => t.twice), sum((t) => t.foreign)];
  const dead = tales.flatMap((tale) => tale.dead);
  const complete = tales.filter(({ ready }) => ready.size === 5).length;
  const rows: [string, string][] = [
    ['whole analyses', `${complete} of ${people} in ${seconds.toFixed(1)} s`],
    ['sections lost / made twice / another’s', `${lost} / ${twice} / ${foreign}`],
    ['added to the stub’s second, ms, p50 / p95 / most', shares(sections.map((s) => s.madeMs - sectionMs))],
    ['  of which the stub was late itself', shares(late)],
    ['in line before, ms', shares(sections.map((s) => s.queuedMs))],
    ['calls refused, sections without a turn', `${sum((t) => t.refused)}, ${sum((t) => t.withoutTurn)}`],
    ['times that one person was sent away, most', `${Math.max(...tales.map((t) => t.refused))}`],
    ['whole analysis, s, first / median / last', wholes(tales)],
    ['the page’s first byte meanwhile, ms', shares(firstBytes)],
  ];
  if (before !== null && after !== null) {
    rows.push(['CPU per analysis', `${((after.cpuMs - before.cpuMs) / people).toFixed(0)} ms`]);
    rows.push([
      'memory before / most',
      `${before.rssMb.toFixed(0)} / ${after.peakMb.toFixed(0)} MB, ${((after.peakMb - before.rssMb) / people).toFixed(2)} MB per analysis`,
    ]);
  }
  console.log(`\n${name}`);
  console.table(rows.map(([what, measured]) => ({ what, measured })));
  for (const end of new Set(dead.slice(0, 5))) console.log(end);
  if (complete < people || lost + twice + foreign + dead.length > 0) process.exitCode = 1;
}

function wholes(tales: readonly Tale[]): string {
  const seconds = tales.map(({ wholeMs }) => wholeMs / 1000);
  return [0, 0.5, 1].map((share) => percentile(seconds, share).toFixed(1)).join(' / ');
}

const crowds: Crowd[] = [
  { name: '50 people at once, limits as they come', people: 50, settings: {} },
  { name: '200 people at once, limits as they come', people: 200, settings: {} },
  {
    name: '200 people at once, room for 10 at a time',
    people: 200,
    settings: { LIMIT_ALL_SECTIONS_AT_ONCE: '50' },
  },
];

try {
  for (const one of crowds) if (only === undefined || one.people === Number(only)) await measure(one);
} finally {
  stub.stop();
}
