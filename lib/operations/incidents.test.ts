import { expect, test } from 'vitest';
import { memoryStore } from '../store/memory';
import { describeBug } from './bug';
import { incidentRecorder, readIncidents, type Failure } from './incidents';

const secret = 'Quokkawitz, 14 Elm Street';
const failure: Failure = {
  section: 'cover_letter',
  reference: 'a1b2c3d4e5',
  attempts: [{ provider: 'groq', model: 'openai/gpt-oss-120b', reason: 'rate-limited', seconds: 0.1 }],
};

function recording() {
  const store = memoryStore();
  const lines: { level: string; fields: object }[] = [];
  const log = {
    warn: (fields: object) => void lines.push({ level: 'warn', fields }),
    error: (fields: object) => void lines.push({ level: 'error', fields }),
  };
  return { store, lines, record: incidentRecorder(store, log, () => Date.UTC(2026, 10, 23)) };
}

/** As a parser throws it: with a piece of what it couldn't read, on lines of its own. */
function quotingError(): Error {
  return new SyntaxError(`Unexpected token in "${secret}\n    at ${secret}:1:2"`, {
    cause: new TypeError(secret),
  });
}

test('an incident is kept with its reference, and the log line has the same', async () => {
  const { store, lines, record } = recording();
  record(failure);
  expect(await readIncidents(store)).toEqual([{ ...failure, at: '2026-11-23T00:00:00.000Z', bug: null }]);
  expect(lines).toEqual([{ level: 'warn', fields: failure }]);
});

test('a bug is logged with where it happened, without a word of its message', async () => {
  const { store, lines, record } = recording();
  record({ ...failure, attempts: [], bug: quotingError() });
  const [incident] = await readIncidents(store);
  expect(incident).toMatchObject({ bug: 'SyntaxError', reference: failure.reference });
  expect(lines[0]?.level).toBe('error');
  expect(JSON.stringify(lines)).toContain('incidents.test.ts');
  expect(JSON.stringify([lines, incident])).not.toContain('Quokkawitz');
});

test('a bug that is no error, or calls itself by a text, tells nothing of it', () => {
  const named = Object.assign(new Error('x'), { name: secret, code: secret });
  expect(JSON.stringify([describeBug(secret), describeBug({ secret }), describeBug(named)])).not.toContain(
    'Quokkawitz',
  );
});

test('a changed message can’t bring its text in by way of the stack', () => {
  const error = new Error(`first\n    at ${secret}`);
  error.message = 'second';
  expect(JSON.stringify(describeBug(error))).not.toContain('Quokkawitz');
});

test('errors that cause one another in a circle come to an end', () => {
  const error = new Error('round');
  error.cause = error;
  expect(describeBug(error)).toMatchObject({ cause: { cause: { cause: { name: 'Error' } } } });
});

test('only the newest 50 are kept, newest first', async () => {
  const { store, record } = recording();
  for (let i = 0; i < 60; i += 1) record({ ...failure, reference: String(i) });
  const kept = await readIncidents(store);
  expect(kept.map(({ reference }) => Number(reference))).toEqual(
    Array.from({ length: 50 }, (_, i) => 59 - i),
  );
});

test('what another version wrote and this one can’t read is passed over', async () => {
  const { store, record } = recording();
  await store.append('incidents', '{"at":"2026-11-23T00:00:00.000Z","section":"poem"}', 50, 1000);
  await store.append('incidents', 'no JSON', 50, 1000);
  record(failure);
  expect(await readIncidents(store)).toHaveLength(1);
});

test('a store that fails is a line in the log and no rejection', async () => {
  const store = { ...memoryStore(), append: () => Promise.reject(new Error(secret)) };
  const lines: object[] = [];
  const log = { warn: (fields: object) => void lines.push(fields), error: () => undefined };
  incidentRecorder(store, log)(failure);
  await expect.poll(() => lines.length).toBe(2);
  expect(JSON.stringify(lines)).not.toContain('Quokkawitz');
});
