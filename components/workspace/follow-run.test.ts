import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SectionEvent, SectionResult } from '@/lib/sections/catalog';
import { followRun } from './follow-run';

const result: SectionResult = {
  status: 'ready',
  content: { kind: 'table', rows: [] },
  answer: { provider: 'builtin', seconds: 0 },
};

function startedRun() {
  let controller!: ReadableStreamDefaultController<SectionEvent>;
  const events = new ReadableStream<SectionEvent>({ start: (created) => void (controller = created) });
  const told: SectionEvent[] = [];
  const settled = followRun({ events, result: Promise.resolve(result) }, (event) => told.push(event));
  return { controller, told, settled };
}

describe('following a run', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells text in steps, in order with the other events', async () => {
    const { controller, told, settled } = startedRun();
    controller.enqueue({ type: 'text', text: 'Dear ' });
    controller.enqueue({ type: 'text', text: 'you' });
    controller.enqueue({ type: 'reset' });
    controller.enqueue({ type: 'text', text: 'Hello' });
    controller.close();
    await expect(settled).resolves.toBe(result);
    expect(told).toEqual([
      { type: 'text', text: 'Dear you' },
      { type: 'reset' },
      { type: 'text', text: 'Hello' },
    ]);
  });

  it('shows text within a step although more of it keeps coming', async () => {
    const { controller, told } = startedRun();
    controller.enqueue({ type: 'text', text: 'Dear' });
    await vi.advanceTimersByTimeAsync(50);
    expect(told).toEqual([{ type: 'text', text: 'Dear' }]);
  });

  it('tells what had come when the connection is lost, and rejects', async () => {
    const { controller, told, settled } = startedRun();
    controller.enqueue({ type: 'text', text: 'Dear' });
    await vi.advanceTimersByTimeAsync(0);
    controller.error(new TypeError('network error'));
    await expect(settled).rejects.toThrow('network error');
    expect(told).toEqual([{ type: 'text', text: 'Dear' }]);
  });
});
