import 'server-only';

/**
 * Reads the JSON payloads of server-sent events, those of one network read together and `[DONE]` left out; null at the
 * end. An SDK's own iterator takes one event at a time through several generators, which costs more than all the rest
 * of a call; the connection, the key and the errors stay with the SDK.
 * Rejects with SyntaxError for a payload that isn't JSON.
 */
export function readEvents(body: ReadableStream<Uint8Array> | null): () => Promise<unknown[] | null> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  const events = eventSplitter();
  let ended = false;
  return async () => {
    if (reader === undefined || ended) return null;
    const { done, value } = await reader.read();
    ended = done;
    // A last event may come without the empty line that ends it.
    const text = done ? `${decoder.decode()}\n\n` : decoder.decode(value, { stream: true });
    return parsed(events.split(text));
  };
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
