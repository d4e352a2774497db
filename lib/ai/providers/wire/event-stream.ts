import 'server-only';

/**
 * The JSON payloads of server-sent events, those of one network read together, `[DONE]` left out.
 * An SDK's own iterator takes one event at a time through several generators, which costs more than all the rest of
 * a call; the connection, the key and the errors stay with the SDK.
 * Throws SyntaxError for a payload that isn't JSON.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array> | null,
): AsyncGenerator<unknown[], void, undefined> {
  if (body === null) return;
  const decoder = new TextDecoder();
  const events = eventSplitter();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const payloads = events.split(decoder.decode(value, { stream: true }));
    if (payloads.length > 0) yield parsed(payloads);
  }
  // A last event may come without the empty line that ends it.
  yield parsed(events.split(`${decoder.decode()}\n\n`));
}

function parsed(payloads: readonly string[]): unknown[] {
  return payloads
    .filter((payload) => !payload.startsWith('[DONE]'))
    .map((payload) => JSON.parse(payload) as unknown);
}

/** Takes whole events out of a text that comes in pieces. Of an event's fields only `data` is of interest. */
function eventSplitter(): { split: (piece: string) => string[] } {
  let line = '';
  let data: string[] = [];
  return {
    split(piece) {
      const lines = (line + piece).split('\n');
      line = lines.pop() ?? '';
      const payloads: string[] = [];
      for (const ended of lines) {
        const text = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (text.startsWith('data:')) data.push(text.slice(text.startsWith('data: ') ? 6 : 5));
        if (text !== '' || data.length === 0) continue;
        payloads.push(data.join('\n'));
        data = [];
      }
      return payloads;
    },
  };
}
