import { describe, expect, it } from 'vitest';
import { fails, fakeProvider, says, type Script } from './testing/fake-provider';
import { run, shown } from './testing/run';

/** Each `?` in a reply is a fault. */
const accept = (text: string) => {
  const faults = text.split('?').length - 1;
  return { ok: true as const, data: text, ...(faults > 0 && { mend: { faults, problem: 'doubts' } }) };
};

async function deliver(first: Script, second: Script) {
  const groq = fakeProvider('groq', [first, second]);
  const gemini = fakeProvider('gemini', [says('by Gemini')]);
  const trace = run([groq, gemini], { request: { accept } });
  const outcome = await trace.outcome;
  if (!outcome.ok) throw new Error('nothing was delivered');
  return { ...outcome, ...trace, groq, gemini };
}

describe('a reply that is good enough and has faults', () => {
  it('is replaced by the same provider’s better one, and stays in view until then', async () => {
    const { data, answer, events, groq } = await deliver(says(['one? ', 'two?']), says('one two'));
    expect(data).toBe('one two');
    expect(shown(events)).toBe('one two');
    expect(answer.attempts).toEqual([]);
    expect(groq.calls).toHaveLength(2);
    expect(groq.calls[1]?.messages.at(-1)?.text).toContain('doubts');
    const types = events.map(({ type }) => type);
    expect(types).toEqual(['asking', 'text', 'text', 'asking', 'reset', 'text', 'done']);
    expect(events[3]).toMatchObject({ type: 'asking', mending: 2 });
  });

  it('takes a reply with fewer faults, and asks no third time', async () => {
    const { data, groq } = await deliver(says('a? b? c?'), says('a b? c'));
    expect(data).toBe('a b? c');
    expect(groq.calls).toHaveLength(2);
  });

  it.each([
    ['has as many faults', says('x?')],
    ['isn’t whole', says('x', { finish: 'length' })],
    ['is a failure', fails('overloaded', { status: 503 })],
    ['breaks off', fails('cut-off', {}, ['x'])],
  ])('is delivered itself where the second %s', async (_what, second) => {
    const { data, events, answer, gemini } = await deliver(says('one?'), second);
    expect(data).toBe('one?');
    expect(shown(events)).toBe('one?');
    expect(answer).toMatchObject({ provider: 'groq', attempts: [] });
    expect(gemini.calls).toEqual([]);
  });
});
