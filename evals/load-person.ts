/** One person with one analysis: asks, reads, comes back when told to, carries on with what is missing. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { example } from '../components/intake/example';
import { followRun } from '../components/workspace/follow-run';
import {
  sectionIds,
  type GenerateReply,
  type SectionId,
  type SectionResult,
  type SectionRun,
} from '../lib/sections/catalog';
import type { PageCalls } from './load-page';

/** What one section has been through until it was ready. */
export interface SectionTale {
  /** From the click that led to it until it was ready, its places in line taken off. */
  madeMs: number;
  /** Spent in line. */
  queuedMs: number;
}

export interface Tale {
  ready: Map<SectionId, SectionTale>;
  /** Sections that ended as ready more than once. */
  twice: number;
  /** Times a whole call was refused, and times a section came back without its turn; each told when to come back. */
  refused: number;
  withoutTurn: number;
  /** Sections whose word was lost with the connection; what was written of them by then, in characters. */
  lost: number;
  keptCharacters: number;
  /** Ends that a person could do nothing with: no time told, no connection lost. */
  dead: string[];
  /** A letter that isn't this person's. */
  foreign: number;
  /** From the first click until all five were there. */
  wholeMs: number;
}

/** After so long a person has given up. */
const patienceMs = 90_000;
/** What a person takes to see that the connection is lost and to press the button. */
const pressMs = 1000;

interface Person {
  page: PageCalls;
  number: number;
  /** Told of each section that has come. */
  onReady?: () => void;
}

export async function analyse({ page, number, onReady }: Person): Promise<Tale> {
  const name = `Person ${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;
  const resume = [name, ...example.resume.split('\n').slice(1)].join('\n');
  const address = `198.51.${number >> 8}.${number & 255}`;
  const tale: Tale = {
    ...{ ready: new Map(), twice: 0, refused: 0, withoutTurn: 0, lost: 0, keptCharacters: 0 },
    ...{ dead: [], foreign: 0, wholeMs: 0 },
  };
  const started = performance.now();
  while (performance.now() - started < patienceMs) {
    const sections = sectionIds.filter((id) => !tale.ready.has(id));
    if (sections.length === 0) break;
    const input = { runId: randomUUID(), resume, posting: example.posting, sections };
    const clicked = performance.now();
    const comeBackMs = await page.generate(input, address).then(
      (reply) => readReply(reply, clicked, { tale, name, sections, onReady }),
      () => {
        tale.lost += sections.length;
        return pressMs;
      },
    );
    if (comeBackMs === null) break;
    await sleep(comeBackMs);
  }
  tale.wholeMs = performance.now() - started;
  return tale;
}

interface Round {
  tale: Tale;
  name: string;
  sections: SectionId[];
  onReady: (() => void) | undefined;
}

/** Resolves with when to come back, in ms; null where there is nothing to come back for. */
async function readReply(reply: GenerateReply, clicked: number, round: Round): Promise<number | null> {
  const { tale, sections } = round;
  if (!reply.ok) {
    tale.refused += 1;
    if (reply.retryAfterMs === undefined) tale.dead.push(`refused: ${JSON.stringify(reply.problems)}`);
    return reply.retryAfterMs ?? null;
  }
  const waits = await Promise.all(sections.map((id) => readSection(id, reply.sections[id], clicked, round)));
  const told = waits.filter((wait) => wait !== null);
  return told.length === 0 ? null : Math.max(...told);
}

async function readSection(
  id: SectionId,
  run: SectionRun | undefined,
  clicked: number,
  { tale, name, onReady }: Round,
): Promise<number | null> {
  let text = '';
  let queuedUntil = clicked;
  let inLine = false;
  try {
    if (run === undefined) throw new Error('no answer for it');
    const result = await followRun(run, (event) => {
      if (inLine && event.type !== 'queued') queuedUntil = performance.now();
      inLine = event.type === 'queued';
      if (event.type === 'text') text += event.text;
    });
    if (result.status === 'ready') onReady?.();
    return settle(id, result, { clicked, queuedUntil, tale, name });
  } catch {
    tale.lost += 1;
    tale.keptCharacters += text.length;
    return pressMs;
  }
}

function settle(
  id: SectionId,
  result: SectionResult,
  { clicked, queuedUntil, tale, name }: { clicked: number; queuedUntil: number; tale: Tale; name: string },
): number | null {
  if (result.status === 'ready') {
    if (tale.ready.has(id)) tale.twice += 1;
    tale.ready.set(id, { madeMs: performance.now() - queuedUntil, queuedMs: queuedUntil - clicked });
    if (id === 'cover_letter' && !JSON.stringify(result.content).includes(name)) tale.foreign += 1;
    return null;
  }
  const { attempts, retryAfterMs, cause } = result;
  if (attempts.length === 0 && retryAfterMs !== undefined) tale.withoutTurn += 1;
  else tale.dead.push(`${id}: ${cause}, ${attempts.map(({ reason }) => reason).join(', ')}`);
  return retryAfterMs ?? null;
}
