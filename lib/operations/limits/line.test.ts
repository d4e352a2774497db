import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLine, mostWaitMs, type Line } from './line';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets sections enter by name, and keeps who is in, in the order of their turns. */
function door(line: Line) {
  const inside: string[] = [];
  const places = new Map<string, number[]>();
  const turns = new Map<string, () => void>();
  const controllers = new Map<string, AbortController>();
  const endings: Promise<unknown>[] = [];
  function ask(name: string, visitor: string | null) {
    const controller = new AbortController();
    controllers.set(name, controller);
    places.set(name, []);
    const turn = line.enter(visitor, controller.signal, (place) => places.get(name)?.push(place));
    const ending = turn.then(
      (end) => {
        if (end === null) return 'too long';
        inside.push(name);
        turns.set(name, end);
        return 'in';
      },
      (reason: unknown) => reason,
    );
    endings.push(ending);
    return ending;
  }
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    inside,
    places: (name: string) => places.get(name),
    ask,
    settle,
    stop: (name: string) => controllers.get(name)?.abort(new Error('stopped')),
    async leave(name: string) {
      turns.get(name)?.();
      await settle();
    },
  };
}

test('where there is room nobody waits, and nobody is told of a line', async () => {
  const at = door(createLine({ each: 2, all: 3 }));
  void at.ask('a1', 'a');
  void at.ask('a2', 'a');
  void at.ask('b1', 'b');
  await at.settle();
  expect(at.inside).toEqual(['a1', 'a2', 'b1']);
  expect(at.places('b1')).toEqual([]);
});

test('a visitor’s surplus waits with its place told, and holds up nobody else', async () => {
  const at = door(createLine({ each: 2, all: 10 }));
  for (const name of ['a1', 'a2', 'a3', 'a4']) void at.ask(name, 'a');
  void at.ask('b1', 'b');
  await at.settle();
  expect(at.inside).toEqual(['a1', 'a2', 'b1']);
  expect([at.places('a3')?.at(-1), at.places('a4')?.at(-1)]).toEqual([1, 2]);
  await at.leave('b1');
  expect(at.inside).toEqual(['a1', 'a2', 'b1']);
  await at.leave('a1');
  expect(at.inside.at(-1)).toBe('a3');
  await vi.advanceTimersByTimeAsync(1000);
  expect(at.places('a4')?.at(-1), 'it has moved up').toBe(1);
});

test('when all places are taken, who has the fewest under way is next, whoever came first', async () => {
  const at = door(createLine({ each: 0, all: 3 }));
  for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) void at.ask(name, 'a');
  void at.ask('b1', 'b');
  await at.settle();
  expect(at.places('b1')?.at(-1)).toBe(1);
  await at.leave('a1');
  expect(at.inside.at(-1)).toBe('b1');
  await at.leave('a2');
  expect(at.inside.at(-1)).toBe('a4');
});

test('who waits too long is let go, and leaves no gap in the line', async () => {
  const at = door(createLine({ each: 1, all: 10 }));
  void at.ask('a1', 'a');
  const given = at.ask('a2', 'a');
  await vi.advanceTimersByTimeAsync(mostWaitMs / 2);
  void at.ask('a3', 'a');
  await vi.advanceTimersByTimeAsync(mostWaitMs / 2);
  expect(await given).toBe('too long');
  await at.leave('a1');
  expect(at.inside).toEqual(['a1', 'a3']);
});

test('who is stopped while waiting leaves the line at once', async () => {
  const at = door(createLine({ each: 1, all: 10 }));
  void at.ask('a1', 'a');
  const stopped = at.ask('a2', 'a');
  void at.ask('a3', 'a');
  await at.settle();
  at.stop('a2');
  expect(await stopped).toEqual(new Error('stopped'));
  await at.leave('a1');
  expect(at.inside).toEqual(['a1', 'a3']);
});

test('visitors without an address share no limit of one', async () => {
  const at = door(createLine({ each: 1, all: 3 }));
  for (const name of ['x', 'y', 'z', 'late']) void at.ask(name, null);
  await at.settle();
  expect(at.inside).toEqual(['x', 'y', 'z']);
});

test('the wait is foretold: none while there is room, longer the longer the line', async () => {
  const line = createLine({ each: 5, all: 10 });
  const at = door(line);
  expect(line.waitMs('a', 5)).toBe(0);
  for (let i = 0; i < 5; i += 1) void at.ask(`a${i}`, 'a');
  await at.settle();
  expect(line.waitMs('b', 5)).toBe(0);
  const five = line.waitMs('a', 5);
  expect(five).toBeGreaterThan(0);
  for (let i = 5; i < 10; i += 1) void at.ask(`a${i}`, 'a');
  await at.settle();
  expect(line.waitMs('a', 5)).toBeGreaterThan(five);
  expect(createLine({ each: 0, all: 0 }).waitMs('a', 1000)).toBe(0);
});

test('a thousand at once all get their turn, never more than allowed at a time', async () => {
  const line = createLine({ each: 20, all: 50 });
  let now = 0;
  let most = 0;
  let done = 0;
  const sections = Array.from({ length: 1000 }, async (_, at) => {
    const end = await line.enter(`visitor ${at % 200}`, new AbortController().signal, () => undefined);
    if (end === null) return;
    most = Math.max(most, (now += 1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    now -= 1;
    done += 1;
    end();
  });
  await vi.advanceTimersByTimeAsync(mostWaitMs);
  await Promise.all(sections);
  expect(done).toBe(1000);
  expect(most).toBe(50);
});
