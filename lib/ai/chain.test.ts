import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failureReasons } from './types';
import { consequences } from './failure-reasons';
import { endsQuietly, fails, fakeProvider, hangs, ignoresSignal, says } from './testing/fake-provider';
import { freshMemory, run, shown } from './testing/run';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets everything happen that waits for no timer. */
const settle = () => vi.advanceTimersByTimeAsync(5);

describe('order', () => {
  test('the first provider that delivers is the answer, and nobody else is asked', async () => {
    const groq = fakeProvider('groq', [says(['Dear ', 'team'], { model: 'groq-1-0613' })]);
    const gemini = fakeProvider('gemini', [says('no')]);
    const { outcome, events, sections } = run([groq, gemini]);
    await settle();
    expect(await outcome).toMatchObject({
      ok: true,
      data: 'Dear team',
      answer: { provider: 'groq', model: 'groq-1-0613', attempts: [] },
    });
    expect(events.map(({ type }) => type)).toEqual(['asking', 'text', 'text', 'done']);
    expect(gemini.calls).toHaveLength(0);
    expect(sections).toMatchObject([{ outcome: 'answered', purpose: 'cover_letter' }]);
  });

  test.each(failureReasons.filter((reason) => !consequences[reason].nextModel))(
    'after %s the next provider is asked at once, and the first one only once',
    async (reason) => {
      const groq = fakeProvider('groq', [fails(reason)]);
      const gemini = fakeProvider('gemini', [says('Dear team')]);
      const { outcome, events } = run([groq, gemini]);
      await settle();
      const result = await outcome;
      expect(result).toMatchObject({
        ok: true,
        answer: { provider: 'gemini', attempts: [{ provider: 'groq', model: 'groq-1', reason }] },
      });
      expect(groq.calls).toHaveLength(1);
      expect(events.map(({ type }) => type)).toEqual(['asking', 'failed', 'asking', 'text', 'done']);
    },
  );

  test('a model that is gone makes way for the next one of the same provider, and is not asked again for a day', async () => {
    const memory = freshMemory();
    const groq = fakeProvider('groq', [fails('model-gone'), says('Dear team')], ['old', 'new']);
    const first = run([groq], { memory });
    await settle();
    expect(await first.outcome).toMatchObject({
      ok: true,
      answer: { provider: 'groq', model: 'new', attempts: [{ model: 'old', reason: 'model-gone' }] },
    });
    const second = run([groq], { memory });
    await settle();
    expect(await second.outcome).toMatchObject({ ok: true, answer: { model: 'new', attempts: [] } });
    await vi.advanceTimersByTimeAsync(24 * 60 * 60_000 + 1);
    const third = run([groq], { memory });
    await settle();
    await third.outcome;
    expect(groq.calls.map(({ model }) => model)).toEqual(['old', 'new', 'new', 'old']);
  });

  test('when all fail, every attempt is told, oldest first', async () => {
    const groq = fakeProvider('groq', [fails('unauthorized')]);
    const gemini = fakeProvider('gemini', [fails('refused')]);
    const openai = fakeProvider('openai', [fails('bad-request')]);
    const { outcome, sections } = run([groq, gemini, openai]);
    await settle();
    const result = await outcome;
    expect(result).toMatchObject({
      ok: false,
      attempts: [{ reason: 'unauthorized' }, { reason: 'refused' }, { reason: 'bad-request' }],
    });
    expect(sections).toMatchObject([{ outcome: 'failed' }]);
  });

  test('an error that no provider caused stays loud', async () => {
    const bug = new TypeError('a bug');
    const groq = fakeProvider('groq', [
      async function* () {
        throw bug;
      },
    ]);
    const gemini = fakeProvider('gemini', [says('no')]);
    const { outcome, sections } = run([groq, gemini]);
    await settle();
    await expect(outcome).rejects.toBe(bug);
    expect(gemini.calls).toHaveLength(0);
    expect(sections).toMatchObject([{ outcome: 'fault' }]);
  });

  test('a recorder that throws costs nobody the section', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const broken = () => {
      throw new Error('the disk is full');
    };
    const { outcome } = run([fakeProvider('groq', [says('Dear team')])], {
      recorder: { attempt: broken, section: broken },
    });
    await settle();
    expect(await outcome).toMatchObject({ ok: true, data: 'Dear team' });
    expect(warned).toHaveBeenCalledTimes(2);
    warned.mockRestore();
  });

  test('an error thrown while judging a reply stays loud', async () => {
    const bug = new TypeError('a bug');
    const { outcome } = run([fakeProvider('groq', [says('Dear team')])], {
      request: {
        accept: () => {
          throw bug;
        },
      },
    });
    await settle();
    await expect(outcome).rejects.toBe(bug);
  });
});

describe('what counts as a whole reply', () => {
  test.each([
    ['a stream that ends without saying so', endsQuietly(['Dear te']), 'cut-off'],
    ['a stop at the output limit', says('Dear te', { finish: 'length' }), 'truncated'],
    ['a refusal', says('I can’t', { finish: 'refused' }), 'refused'],
    ['a clean stop with nothing but white space', says(' \n'), 'empty'],
  ] as const)('%s does not, and its text is taken back', async (_name, script, reason) => {
    const groq = fakeProvider('groq', [script]);
    const gemini = fakeProvider('gemini', [says('Dear team')]);
    const { outcome, events } = run([groq, gemini]);
    await settle();
    expect(await outcome).toMatchObject({ ok: true, data: 'Dear team', answer: { attempts: [{ reason }] } });
    expect(events.filter(({ type }) => type === 'reset')).toHaveLength(1);
    expect(shown(events)).toBe('Dear team');
  });

  test('a provider that dies after text was shown is replaced, never joined to the next', async () => {
    const groq = fakeProvider('groq', [fails('cut-off', {}, ['Dear ', 'Mada'])]);
    const gemini = fakeProvider('gemini', [says(['Dear ', 'team'])]);
    const { outcome, events } = run([groq, gemini]);
    await settle();
    await outcome;
    expect(events.map(({ type }) => type)).toEqual([
      ...['asking', 'text', 'text', 'failed', 'reset'],
      ...['asking', 'text', 'text', 'done'],
    ]);
    expect(shown(events)).toBe('Dear team');
  });

  const onlyJson = (text: string) =>
    text.startsWith('{')
      ? { ok: true as const, data: text }
      : { ok: false as const, problem: 'it is no JSON.' };

  test('a reply in the wrong form is asked to be mended once, with what was wrong', async () => {
    const groq = fakeProvider('groq', [says('Sure!'), says('{}')]);
    const { outcome, events } = run([groq], { request: { accept: onlyJson } });
    await settle();
    expect(await outcome).toMatchObject({
      ok: true,
      data: '{}',
      answer: { attempts: [{ reason: 'not-accepted' }] },
    });
    expect(groq.calls[1]?.messages).toEqual([
      { role: 'user', text: 'Write one.' },
      { role: 'assistant', text: 'Sure!' },
      { role: 'user', text: expect.stringContaining('Your last reply was not accepted: it is no JSON.') },
    ]);
    expect(shown(events)).toBe('{}');
  });

  test('a reply that is still wrong after that goes to the next provider', async () => {
    const groq = fakeProvider('groq', [says('Sure!')]);
    const gemini = fakeProvider('gemini', [says('{}')]);
    const { outcome } = run([groq, gemini], { request: { accept: onlyJson } });
    await settle();
    expect(await outcome).toMatchObject({ ok: true, answer: { provider: 'gemini' } });
    expect(groq.calls).toHaveLength(2);
  });

  test('what the provider rejected of its own model’s reply is judged all the same', async () => {
    const groq = fakeProvider('groq', [fails('not-accepted', { salvage: '{"rows":[]}' })]);
    const { outcome, events } = run([groq], { request: { accept: onlyJson } });
    await settle();
    expect(await outcome).toMatchObject({ ok: true, data: '{"rows":[]}', answer: { provider: 'groq' } });
    expect(shown(events)).toBe('{"rows":[]}');
  });
});

describe('time', () => {
  test.each([
    ['before headers', hangs()],
    ['before headers, deaf to its signal', ignoresSignal()],
  ])('a provider that hangs %s is left after eight seconds', async (_name, script) => {
    const groq = fakeProvider('groq', [script]);
    const openai = fakeProvider('openai', [says('Dear team')]);
    const { outcome } = run([groq, openai]);
    await vi.advanceTimersByTimeAsync(7_990);
    expect(openai.calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(20);
    expect(await outcome).toMatchObject({
      ok: true,
      answer: { provider: 'openai', attempts: [{ reason: 'timed-out' }] },
    });
    expect(groq.open).toBe(0);
  });

  test('a stream that falls silent is left after eight seconds of silence', async () => {
    const groq = fakeProvider('groq', [hangs(['Dear '])]);
    const gemini = fakeProvider('gemini', [says('Dear team')]);
    const { outcome, events } = run([groq, gemini]);
    await vi.advanceTimersByTimeAsync(8_010);
    expect(await outcome).toMatchObject({ ok: true, answer: { attempts: [{ reason: 'timed-out' }] } });
    expect(shown(events)).toBe('Dear team');
  });

  test('a provider that drips leaves the next one time to answer before the deadline', async () => {
    const drip = says(Array<string>(100).fill('.'), { gapMs: 1000 });
    const groq = fakeProvider('groq', [drip]);
    const gemini = fakeProvider('gemini', [says(Array<string>(10).fill('word '), { gapMs: 1000 })]);
    const { outcome } = run([groq, gemini]);
    await vi.advanceTimersByTimeAsync(45_000);
    const result = await outcome;
    expect(result).toMatchObject({ ok: true, answer: { provider: 'gemini' } });
    expect(result.ok && result.answer.seconds).toBeLessThan(45);
  });

  test('three that hang are told by the deadline', async () => {
    const all = (['groq', 'gemini', 'openai'] as const).map((id) => fakeProvider(id, [hangs()]));
    const { outcome } = run(all);
    await vi.advanceTimersByTimeAsync(45_000);
    expect(await outcome).toMatchObject({
      ok: false,
      attempts: [{ reason: 'timed-out' }, { reason: 'timed-out' }, { reason: 'timed-out' }],
    });
    expect(all.map(({ open }) => open)).toEqual([0, 0, 0]);
  });
});

describe('cancelling', () => {
  test('after the signal no provider is asked, not even where it came before', async () => {
    const groq = fakeProvider('groq', [says('no')]);
    const reason = new Error('closed');
    const { outcome } = run([groq], { signal: AbortSignal.abort(reason) });
    await expect(outcome).rejects.toBe(reason);
    expect(groq.calls).toHaveLength(0);
  });

  test.each([
    ['before headers', hangs()],
    ['in the middle of the text', hangs(['Dear '])],
    ['deaf to its signal', ignoresSignal()],
  ])('a call %s is closed at once, and nothing is told afterwards', async (_name, script) => {
    const groq = fakeProvider('groq', [script]);
    const gemini = fakeProvider('gemini', [says('no')]);
    const { outcome, events, attempts, sections, stop } = run([groq, gemini]);
    await settle();
    const before = events.length;
    const reason = new Error('closed');
    stop(reason);
    await expect(outcome).rejects.toBe(reason);
    expect(groq.open).toBe(0);
    expect(gemini.calls).toHaveLength(0);
    expect(events).toHaveLength(before);
    expect(attempts).toMatchObject([{ outcome: 'cancelled' }]);
    expect(sections).toMatchObject([{ outcome: 'cancelled' }]);
  });
});
