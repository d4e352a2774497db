import { expect, test } from 'vitest';
import { readEvents } from './event-stream';

/** The payloads of a body that comes in pieces of `size` bytes. */
async function eventsOf(text: string, size = Infinity): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const events: unknown[] = [];
  for await (const batch of readEvents(pieces())) events.push(...batch);
  return events;
}

test.each([
  ['line feeds', 'data: {"a":1}\n\ndata: {"a":"Łukasz 👩‍🚀"}\n\ndata: [DONE]\n\n'],
  ['carriage returns', 'data: {"a":1}\r\n\r\ndata: {"a":"Łukasz 👩‍🚀"}\r\n\r\ndata: [DONE]\r\n\r\n'],
  ['no space after the colon', 'data:{"a":1}\n\ndata:{"a":"Łukasz 👩‍🚀"}\n\n'],
  [
    'comments and other fields',
    ': hello\n\nid: 1\nevent: x\ndata: {"a":1}\n\n:\ndata: {"a":"Łukasz 👩‍🚀"}\n\n',
  ],
  ['payloads over several lines', 'data: {"a":\ndata: 1}\n\ndata: {\ndata: "a":"Łukasz 👩‍🚀"}\n\n'],
  ['no empty line at the end', 'data: {"a":1}\n\ndata: {"a":"Łukasz 👩‍🚀"}'],
])('a stream with %s is read the same wherever the network cuts it', async (_, stream) => {
  for (let size = 1; size <= new TextEncoder().encode(stream).length; size += 1) {
    expect(await eventsOf(stream, size), `pieces of ${size} bytes`).toEqual([{ a: 1 }, { a: 'Łukasz 👩‍🚀' }]);
  }
});

test('what came together is told together', async () => {
  async function* two() {
    yield new TextEncoder().encode('data: 1\n\ndata: 2\n\ndata: 3');
    yield new TextEncoder().encode('\n\n');
  }
  const batches: unknown[][] = [];
  for await (const batch of readEvents(two())) batches.push(batch);
  expect(batches.filter(({ length }) => length > 0)).toEqual([[1, 2], [3]]);
});

test('a payload that is no JSON is an error, and an empty body is nothing', async () => {
  await expect(eventsOf('data: {"a":\n\n')).rejects.toBeInstanceOf(SyntaxError);
  expect(await eventsOf('')).toEqual([]);
  expect(await eventsOf('<html>An outage</html>')).toEqual([]);
});
