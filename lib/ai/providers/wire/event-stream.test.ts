import { expect, test } from 'vitest';
import { readEvents } from './event-stream';

/** What a body in such pieces brings, batch by batch. */
async function batchesOf(pieces: Uint8Array[]): Promise<unknown[][]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const batches: unknown[][] = [];
  const next = readEvents(body);
  for (let batch = await next(); batch !== null; batch = await next()) batches.push(batch);
  return batches;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** All that comes of a text in pieces of `size` bytes. */
async function eventsOf(text: string, size = Infinity): Promise<unknown[]> {
  const bytes = encode(text);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return (await batchesOf(pieces)).flat();
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
  for (let size = 1; size <= encode(stream).length; size += 1) {
    expect(await eventsOf(stream, size), `pieces of ${size} bytes`).toEqual([{ a: 1 }, { a: 'Łukasz 👩‍🚀' }]);
  }
});

test('what came together is told together', async () => {
  const batches = await batchesOf(['data: 1\n\ndata: 2\n\ndata: 3', '\n\n'].map(encode));
  expect(batches.filter(({ length }) => length > 0)).toEqual([[1, 2], [3]]);
});

test('a payload that is no JSON is an error, and an empty body is nothing', async () => {
  await expect(eventsOf('data: {"a":\n\n')).rejects.toBeInstanceOf(SyntaxError);
  expect(await eventsOf('')).toEqual([]);
  expect(await eventsOf('<html>An outage</html>')).toEqual([]);
});
