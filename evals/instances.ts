/**
 * Three instances of the production build over one Redis, behind one nginx as docs/deploying.md shows it, without
 * stickiness: after a build `npx tsx --conditions=react-server evals/instances.ts`; needs redis-server and nginx. Thirty
 * people have an analysis each when one of these is taken away; they carry on as the page lets them, with what is
 * missing alone. Fails where an analysis is left unfinished, a section comes twice or is another's, or where instances
 * don't share what they must.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { example } from '../components/intake/example';
import { followRun } from '../components/workspace/follow-run';
import { launch, type App } from '../e2e/launch';
import type { Behaviour } from '../e2e/stubs/behaviour';
import { urlsOf } from '../e2e/stubs/stub';
import { sectionIds, type SectionId } from '../lib/sections/catalog';
import { startRedis, type TestRedis } from '../lib/store/testing/redis-server';
import { startStubProcess, type StubProcess } from './bench-stub';
import { hasNginx, startNginx, type Nginx } from './instances-nginx';
import { pageAt, type PageCalls } from './load-page';
import { analyse, type Tale } from './load-person';

if (!existsSync('.next/BUILD_ID')) {
  console.log('There is no production build to measure; make one with: npm run build');
  process.exit(1);
}
if (!hasNginx()) {
  console.log(
    'Several instances are measured behind nginx, and there is none here (Debian: apt-get install nginx).',
  );
  process.exit(1);
}

const people = 30;
/** Taken away once so many of the 150 sections are there. */
const readyAtTheBreak = 50;
const analysesAnHour = 5;

/** What comes first and what comes last, so that there is a middle. */
const wholeMs: Record<SectionId, number> = {
  ...{ comparison: 1000, job_summary: 2000, resume_summary: 6000, work_experience: 7000, cover_letter: 8000 },
};
// A paying customer's: what a provider refuses is measured elsewhere (`burst.ts`).
const headers = {
  'x-ratelimit-limit-tokens': '1000000000',
  'x-ratelimit-remaining-tokens': '999000000',
};

interface Cluster {
  stub: StubProcess;
  redis: TestRedis;
  apps: App[];
  nginx: Nginx;
  page: PageCalls;
}

async function settle(stub: StubProcess, pace: (id: SectionId) => Behaviour): Promise<void> {
  await stub.post({ reset: true });
  await stub.post(
    sectionIds.map((section) => ({ provider: 'openai', section, behaviour: { headers, ...pace(section) } })),
  );
}

interface Break {
  name: string;
  happens: (cluster: Cluster) => Promise<void>;
}

const breaks: Break[] = [
  {
    name: 'Redis killed, empty again 2 s later',
    async happens({ redis }) {
      await redis.stop();
      await sleep(2000);
      await redis.start();
    },
  },
  {
    name: 'nginx ended, there again 1 s later',
    async happens({ nginx }) {
      await nginx.stop();
      await sleep(1000);
      await nginx.start();
    },
  },
  { name: 'one of three instances killed', happens: async ({ apps }) => await apps[1]?.kill() },
];

async function runThrough(cluster: Cluster, { name, happens }: Break, at: number) {
  await settle(cluster.stub, (id) => ({ firstTokenMs: 20, wholeMs: wholeMs[id] }));
  let ready = 0;
  let broken: Promise<void> | undefined;
  let brokenMs = NaN;
  const onReady = () => {
    ready += 1;
    if (ready < readyAtTheBreak || broken !== undefined) return;
    brokenMs = performance.now();
    broken = happens(cluster);
  };
  const tales = await Promise.all(
    Array.from({ length: people }, (_, number) =>
      analyse({ page: cluster.page, number: 100 * at + number, onReady }),
    ),
  );
  const afterMs = performance.now() - brokenMs;
  await broken;
  return row(name, tales, { asked: (await cluster.stub.requests()).length, afterMs });
}

function row(name: string, tales: readonly Tale[], { asked, afterMs }: { asked: number; afterMs: number }) {
  const sum = (of: (tale: Tale) => number) => tales.reduce((total, tale) => total + of(tale), 0);
  const complete = tales.filter(({ ready }) => ready.size === sectionIds.length).length;
  const wrong = sum((t) => t.twice) + sum((t) => t.foreign) + sum((t) => t.dead.length);
  for (const end of new Set(tales.flatMap(({ dead }) => dead))) console.log(`${name}: ${end}`);
  if (complete < people || wrong > 0) process.exitCode = 1;
  return {
    'taken away': name,
    'whole analyses': `${complete} of ${people}`,
    'sections lost under way': sum((t) => t.lost),
    'written of them, kept': `${sum((t) => t.keptCharacters)} characters`,
    'sections asked for': `${asked}, without a break ${people * sectionIds.length}`,
    'twice, another’s or dead': wrong,
    'all there after': `${(afterMs / 1000).toFixed(1)} s`,
  };
}

/** One visitor's calls go round the instances; they count together. */
async function shareLimits({ stub, page }: Cluster) {
  await settle(stub, () => ({}));
  let taken = 0;
  const tries = 3 * analysesAnHour;
  for (let call = 0; call < tries; call += 1) {
    const sections = [...sectionIds];
    const input = { runId: randomUUID(), ...example, sections };
    const reply = await page.generate(input, '203.0.113.9');
    if (!reply.ok) continue;
    taken += 1;
    await Promise.all(Object.values(reply.sections).map((run) => followRun(run, () => undefined)));
  }
  return {
    what: `an hour's allowance of ${analysesAnHour} analyses, ${tries} calls`,
    shared: taken === analysesAnHour,
    measured: `${taken} taken`,
  };
}

/** One instance is told to come back later; none of the others asks before. */
async function shareCooldowns({ stub, page, apps }: Cluster) {
  await settle(stub, () => ({ fault: 'rate-limited', retryAfter: 10, headers: {} }));
  const input = { runId: randomUUID(), ...example, sections: ['job_summary' as const] };
  const reply = await page.generate(input, '203.0.113.10');
  if (reply.ok)
    await Promise.all(Object.values(reply.sections).map((run) => followRun(run, () => undefined)));
  const states = await Promise.all(apps.map(stateOf));
  while ((await Promise.all(apps.map(stateOf))).some((state) => state !== 'ok')) await sleep(250);
  return {
    what: 'a provider that refused one of them',
    shared: states.every((state) => state === 'down'),
    measured: `told by ${states.filter((state) => state === 'down').length} of ${apps.length}`,
  };
}

async function stateOf({ url }: App): Promise<string> {
  return ((await (await fetch(`${url}/api/health`)).json()) as { status: string }).status;
}

const stub = await startStubProcess();
const redis = await startRedis();
const settings = {
  ...{ OPENAI_API_KEY: 'load', OPENAI_BASE_URL: urlsOf(stub.base).openai, REDIS_URL: redis.url },
  // Another proxy before nginx: the people's addresses are what it is said to have seen.
  ...{ TRUSTED_PROXY: '2', LIMIT_SECTIONS_PER_HOUR: String(analysesAnHour * sectionIds.length) },
};
const apps = await Promise.all([launch(settings), launch(settings), launch(settings)]);
const nginx = await startNginx(apps.map(({ url }) => url));
const cluster: Cluster = { stub, redis, apps, nginx, page: pageAt(nginx.url) };
try {
  const shares = [await shareLimits(cluster), await shareCooldowns(cluster)];
  console.table(shares);
  if (shares.some(({ shared }) => !shared)) process.exitCode = 1;
  for (const [at, one] of breaks.entries()) {
    const measured = await runThrough(cluster, one, at + 1);
    console.table(Object.entries(measured).map(([what, figure]) => ({ what, figure })));
  }
} finally {
  await nginx.stop();
  nginx.remove();
  await Promise.all(apps.map(({ stop }) => stop()));
  await redis.stop();
  stub.stop();
}
