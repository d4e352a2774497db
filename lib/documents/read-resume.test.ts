import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileLimits } from './file-limits';
import { fileProblemSentences, type ReadOutcome } from './file-problem';
import { readResume } from './read-resume';
import type { WorkerMessage } from './resume-worker';

/** Stands in for the browser's worker; the test plays its part. */
class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: ((event: { data: WorkerMessage }) => void) | undefined;
  onerror: (() => void) | undefined;
  posted: unknown[] = [];
  ended = false;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: unknown) {
    this.posted.push(message);
  }
  terminate() {
    this.ended = true;
  }
  tell(data: WorkerMessage) {
    this.onmessage?.({ data });
  }
}

const file = new File(['Text of a resume'], 'resume.txt');
const outcome: ReadOutcome = { ok: true, text: 'Text', pages: null, notes: [] };

async function startReading(signal?: AbortSignal) {
  const reading = readResume(file, signal);
  reading.catch(() => undefined);
  await vi.waitFor(() => expect(FakeWorker.all).toHaveLength(1));
  const [worker] = FakeWorker.all;
  if (!worker) throw new Error('no worker was started');
  return { reading, worker };
}

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('readResume', () => {
  it('hands on what the worker read, and ends it', async () => {
    const { reading, worker } = await startReading();
    worker.tell({ kind: 'reading' });
    worker.tell({ kind: 'done', outcome });
    await expect(reading).resolves.toEqual(outcome);
    expect(worker.ended).toBe(true);
  });

  it('ends a worker that reads for five seconds', async () => {
    const { reading, worker } = await startReading();
    vi.useFakeTimers();
    worker.tell({ kind: 'reading' });
    await vi.advanceTimersByTimeAsync(fileLimits.readTimeoutMs - 1);
    expect(worker.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(reading).resolves.toEqual({ ok: false, problem: 'too-slow' });
    expect(worker.ended).toBe(true);
  });

  it('does not blame the file while the reader is still loading', async () => {
    vi.useFakeTimers();
    const { reading, worker } = await startReading();
    await vi.advanceTimersByTimeAsync(fileLimits.readTimeoutMs * 2);
    expect(worker.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(fileLimits.loadTimeoutMs);
    await expect(reading).resolves.toEqual({ ok: false, problem: 'reader-unavailable' });
  });

  it('tells a reader that did not load from a file that broke it', async () => {
    const first = await startReading();
    first.worker.onerror?.();
    await expect(first.reading).resolves.toEqual({ ok: false, problem: 'reader-unavailable' });

    FakeWorker.all = [];
    const second = await startReading();
    second.worker.tell({ kind: 'reading' });
    second.worker.onerror?.();
    await expect(second.reading).resolves.toEqual({ ok: false, problem: 'damaged' });
  });

  it('ends the worker when the caller gives up, and rejects with its reason', async () => {
    const controller = new AbortController();
    const { reading, worker } = await startReading(controller.signal);
    controller.abort(new Error('another file was chosen'));
    await expect(reading).rejects.toThrow('another file was chosen');
    expect(worker.ended).toBe(true);
  });

  it('starts no worker for a file that is empty or too big', async () => {
    await expect(readResume(new File([], 'a.pdf'))).resolves.toEqual({ ok: false, problem: 'empty' });
    const big = new File([new Uint8Array(fileLimits.maxBytes + 1)], 'a.pdf');
    await expect(readResume(big)).resolves.toEqual({ ok: false, problem: 'too-big' });
    expect(FakeWorker.all).toHaveLength(0);
  });
});

describe('fileProblemSentences', () => {
  it.each(Object.entries(fileProblemSentences))('%s ends with a next step of its own', (_, sentence) => {
    const others = Object.values(fileProblemSentences).filter((other) => other === sentence);
    expect(others).toHaveLength(1);
    expect(sentence).toMatch(/\. .*(?:paste|choose|save|export)/i);
  });
});
