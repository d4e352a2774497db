/**
 * Random faults on all three providers for as long as it is told to, ten minutes by default:
 * `npx tsx --conditions=react-server evals/soak.ts [seconds] [seed]`. Prints a table and fails where a section was
 * lost or answered twice, a socket stayed open, a rejection went unhandled, or memory grew.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { faults, type Behaviour } from '../e2e/stubs/behaviour';
import { runChain } from '../lib/ai/chain';
import { chainMemory } from '../lib/ai/memory/memory';
import type { AttemptRecord, SectionRecord, Timers } from '../lib/ai/request';
import type { ChainEvent, ProviderId } from '../lib/ai/types';
import { memoryStore } from '../lib/store/memory';
import { letterRequest, percentile, providersAt, startStubProcess } from './bench-stub';

const seconds = Number(process.argv[2] ?? 600);
let seed = Number(process.argv[3] ?? 1);
const atOnce = 8;
const ids: ProviderId[] = ['groq', 'gemini', 'openai'];
/** Shorter than the product's, so that ten minutes hold many of each. */
const timers: Timers = {
  deadlineMs: 12_000,
  headersMs: 3_000,
  firstTextMs: 4_000,
  silenceMs: 2_000,
  hedgeAfterMs: 2_000,
};
/** Of moods that aren't well; any one of the faults alone would be too rare to be hedged in ten minutes. */
const lateShare = 0.15;
/** A busy machine wakes a timer late. */
const lateMs = 1_000;

const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => void unhandled.push(reason));

const stub = await startStubProcess();
const providers = providersAt(stub.base);
const store = memoryStore();
const memory = chainMemory(store, (provider) => ({
  budget: null,
  tellsLimits: false,
  paid: provider === 'openai',
}));

/** A generator with a seed, so that a run can be had again (Mulberry32). */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const struck = new Map<string, number>();

/** Well most of the time; otherwise anything that can go wrong, for one request or for all until the next mood. */
function mood(): Behaviour {
  const pace = { headersMs: Math.floor(random() * 150), firstTokenMs: Math.floor(random() * 150), gapMs: 2 };
  if (random() < 0.65) return pace;
  // Late with its first text, but well: for some, another is asked beside it, and either may be the faster one.
  if (random() < lateShare) return { ...pace, firstTokenMs: timers.hedgeAfterMs * (0.8 + random()) };
  const fault = pick(faults);
  struck.set(fault, (struck.get(fault) ?? 0) + 1);
  return {
    ...pace,
    fault,
    ...(random() < 0.5 && { times: 1 + Math.floor(random() * 3) }),
    ...(fault === 'rate-limited' && { retryAfter: pick([1, 2, 'soon', -4]) }),
  };
}

const counts = { sections: 0, answered: 0, failed: 0, cancelled: 0, lost: 0, twice: 0, foreign: 0, mixed: 0 };
const calls = new Map<string, number>();
/** Calls beside a late one, by what became of them. */
const hedges = new Map<string, number>();
const tookMs: number[] = [];
/** What no run may have; told at the end, a few of each. */
const wrong: string[] = [];

/** Whether it was answered. */
async function section(): Promise<boolean> {
  const number = (counts.sections += 1);
  // Words of its own in every section's resume: a reply that went to another one is found out.
  const marker = `ward${number.toString(36)}q`;
  const controller = new AbortController();
  const attempts: AttemptRecord[] = [];
  const sections: SectionRecord[] = [];
  let shown = '';
  const emit = (event: ChainEvent) => {
    if (event.type === 'text') shown += event.text;
    if (event.type === 'reset') shown = '';
  };
  const stopping = random() < 0.05 ? setTimeout(() => controller.abort(), random() * 1500) : undefined;
  const started = performance.now();
  const work = runChain(
    {
      ...letterRequest,
      prompt: [1, 2, 3, 4]
        .map(
          (at) => `R${at}| Nurse on ${marker} at Hill Clinic\nJ${at}| We look for a nurse for our clinic.\n`,
        )
        .join(''),
      accept: (text) =>
        text.includes('Nurse on') ? { ok: true, data: text } : { ok: false, problem: 'it is no letter.' },
    },
    {
      providers,
      memory,
      signal: controller.signal,
      emit,
      timers,
      recorder: {
        attempt: (record) => void attempts.push(record),
        section: (record) => void sections.push(record),
      },
    },
  );
  const limit = sleep(timers.deadlineMs + lateMs, 'lost' as const, { ref: false });
  const outcome = await Promise.race([work, limit]).catch((error: unknown) => ({ error }));
  clearTimeout(stopping);
  const took = performance.now() - started;
  for (const { provider, outcome: result, hedge } of attempts) {
    const name = `${provider} ${result}`;
    calls.set(name, (calls.get(name) ?? 0) + 1);
    if (hedge) hedges.set(result, (hedges.get(result) ?? 0) + 1);
  }
  if (outcome === 'lost') counts.lost += 1;
  else if ('error' in outcome) {
    if (controller.signal.aborted) counts.cancelled += 1;
    else {
      counts.lost += 1;
      wrong.push(String(outcome.error));
    }
  } else if (outcome.ok) {
    counts.answered += 1;
    tookMs.push(took);
    if (!outcome.data.includes(marker)) counts.foreign += 1;
    if (shown !== outcome.data) counts.mixed += 1;
  } else {
    counts.failed += 1;
    if (outcome.attempts.length + outcome.skipped.length === 0) wrong.push('a failure without a reason');
  }
  const accepted = attempts.filter((record) => record.outcome === 'accepted').length;
  if (accepted > 1 || sections.length > 1) counts.twice += 1;
  return outcome !== 'lost' && 'ok' in outcome && outcome.ok;
}

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;
async function heapMb(): Promise<number> {
  for (let time = 0; time < 3; time += 1) {
    gc();
    await sleep(50);
  }
  return process.memoryUsage().heapUsed / 2 ** 20;
}

let ending = false;
/** Changes every provider's mood once a second, and lifts what would otherwise last an hour or a day. */
async function changeMoods(): Promise<void> {
  for (let second = 0; !ending; second += 1) {
    // The stub keeps every request, and would grow in its turn.
    if (second % 20 === 0) await stub.post({ reset: true });
    if (second % 5 === 0) {
      const lasting = providers.flatMap(({ id, models }) => [
        `rest:${id}`,
        ...models.flatMap((model) => [
          `away:${id}:${model}`,
          `limits:${id}:${model}`,
          `limits:${id}:${model}:day`,
        ]),
      ]);
      for (const key of lasting) await store.remove(key);
    }
    await stub.post(ids.map((provider) => ({ provider, behaviour: mood() })));
    await sleep(1000);
  }
}

const until = performance.now() + seconds * 1000;
async function worker(): Promise<void> {
  while (performance.now() < until) {
    const answered = await section();
    // Whoever is told to come back later does.
    await sleep(answered ? random() * 200 : 1000);
  }
}

const moods = changeMoods();
const heaps: number[] = [];
/** The first minute fills caches and compiles; what comes after it has to stay where it is. */
const warmMs = Math.min(60_000, seconds * 200);
const sampling = (async () => {
  await sleep(warmMs);
  while (performance.now() < until) {
    heaps.push(await heapMb());
    await sleep(Math.min(30_000, warmMs));
  }
})();
await Promise.all(Array.from({ length: atOnce }, worker));
ending = true;
await Promise.all([moods, sampling]);
heaps.push(await heapMb());

const socketsLeft = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
await sleep(100);
const open = (await stub.requests()).filter(({ end }) => end === 'open').length;
// Connections that rest for the next call are closed by the client after four seconds.
await sleep(8_000);
const sockets = socketsLeft();
stub.stop();

console.table([counts]);
console.table(
  ids.map((id) => {
    const own = [...calls].filter(([name]) => name.startsWith(`${id} `));
    const of = (outcome: string) => calls.get(`${id} ${outcome}`) ?? 0;
    const all = own.reduce((sum, [, count]) => sum + count, 0);
    const [accepted, superseded, cancelled] = [of('accepted'), of('superseded'), of('cancelled')];
    const failed = all - accepted - superseded - cancelled;
    return { provider: id, calls: all, accepted, superseded, cancelled, failed, reasons: own.length };
  }),
);
const [firstHeap = NaN, lastHeap = NaN] = [heaps[0], heaps.at(-1)];
console.log(`${seconds} s, ${struck.size} of ${faults.length} faults struck`);
const hedged = [...hedges.values()].reduce((sum, count) => sum + count, 0);
const becameOf = [...hedges].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
if (hedged === 0) wrong.push('nothing was hedged');
console.log(`asked beside a late one: ${hedged} calls (${becameOf})`);
console.log(
  `answered within p50 ${percentile(tookMs, 0.5).toFixed(0)} ms, p99 ${percentile(tookMs, 0.99).toFixed(0)} ms`,
);
console.log(
  `heap after collection: ${firstHeap.toFixed(1)} MB once warm, ${lastHeap.toFixed(1)} MB at the end; on the way ${heaps.map((mb) => mb.toFixed(1)).join(', ')}`,
);
console.log(
  `open requests ${open}, open sockets ${sockets}, unhandled rejections ${unhandled.length}, other faults ${wrong.length}`,
);
for (const text of new Set(wrong.slice(0, 5))) console.log(text);
for (const reason of unhandled.slice(0, 3)) console.log(reason);

const { lost, twice, foreign, mixed } = counts;
/** Growth below this is the collector's noise. */
const heapNoiseMb = 5;
const grown = lastHeap - firstHeap > heapNoiseMb;
if (lost + twice + foreign + mixed + open + sockets + unhandled.length + wrong.length > 0 || grown)
  process.exitCode = 1;
