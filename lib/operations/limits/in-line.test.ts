import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textRequest } from '../../ai/testing/run';
import type { SectionEvent } from '../../sections/catalog';
import type { Workshop } from '../../sections/generate';
import { inLine } from './in-line';
import { createLine, mostWaitMs } from './line';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Chain = NonNullable<Workshop['chain']>;

/** A chain that holds each section for a second, and what was told of two sections of which one has room. */
function twoSections(heldMs: number) {
  let asked = 0;
  const chain: Chain = async () => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, heldMs));
    return { ok: false, attempts: [], skipped: [] };
  };
  const limited = inLine(createLine({ each: 1, all: 10 }), 'a visitor', chain);
  const told: SectionEvent[] = [];
  const ask = (events: SectionEvent[]) =>
    limited(textRequest(), (event) => void events.push(event), new AbortController().signal);
  const first = ask([]);
  const second = ask(told);
  return { first, second, told, asked: () => asked };
}

test('a section that waits is told its place, asks nobody meanwhile, and is then made', async () => {
  const { second, told, asked } = twoSections(1500);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([{ type: 'queued', place: 1 }]);
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(1500);
  expect(asked()).toBe(2);
  await vi.advanceTimersByTimeAsync(1500);
  expect(await second).not.toHaveProperty('retryAfterMs');
});

test('a section whose turn never comes fails with when to come back, and nobody was asked for it', async () => {
  const { second, asked } = twoSections(10 * mostWaitMs);
  await vi.advanceTimersByTimeAsync(mostWaitMs);
  expect(await second).toEqual({ ok: false, attempts: [], skipped: [], retryAfterMs: mostWaitMs });
  expect(asked()).toBe(1);
});
