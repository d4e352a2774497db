import 'server-only';
import { Redis, type ChainableCommander } from 'ioredis';
import { adjustScript, removeIfScript, reserveScript, usedScript, writeLongerScript } from './redis-scripts';
import type { Store } from './store';

const prefix = 'matchwise:';
/** A connection that owes a reply for this long is given up for a new one. */
const silentMs = 5000;
const connectTimeoutMs = 1000;

/**
 * A store that any number of instances share. Every method rejects at once while Redis can't be reached, and
 * after seconds where it is silent; the connection is sought again by itself. See `resilient.ts` for what carries
 * on meanwhile, and sooner.
 */
export function redisStore(url: string): Store {
  const redis = connect(url);
  const firstNews = new Promise<void>((resolve) => {
    for (const event of ['ready', 'close', 'error'] as const) redis.once(event, () => resolve());
  });
  const topics = subscriptions(() => connect(url));

  const ready = async (): Promise<Redis> => {
    await firstNews;
    return redis;
  };
  const script = async (text: string, keys: readonly string[], args: readonly (string | number)[]) =>
    (await ready()).eval(text, keys.length, ...keys, ...args);
  const all = async (fill: (pipeline: ChainableCommander) => void): Promise<unknown[]> => {
    const pipeline = (await ready()).pipeline();
    fill(pipeline);
    return unwrap(await pipeline.exec());
  };
  const together = async (fill: (transaction: ChainableCommander) => void): Promise<unknown[]> => {
    const transaction = (await ready()).multi();
    fill(transaction);
    return unwrap(await transaction.exec());
  };

  return {
    async read(keys) {
      if (keys.length === 0) return [];
      const replies = await all((pipeline) => keys.forEach((key) => pipeline.get(key).pttl(key)));
      return keys.map((_, at) => {
        const value = replies[at * 2];
        const remainingMs = Number(replies[at * 2 + 1]);
        return typeof value === 'string' && remainingMs > 0 ? { value, remainingMs } : null;
      });
    },
    async write(key, value, ttlMs, when = 'always') {
      const ms = Math.max(1, Math.ceil(ttlMs));
      if (when === 'longer') return (await script(writeLongerScript, [key], [value, ms])) === 1;
      const client = await ready();
      const reply =
        when === 'absent' ? client.set(key, value, 'PX', ms, 'NX') : client.set(key, value, 'PX', ms);
      return (await reply) === 'OK';
    },
    async remove(key, value) {
      if (value === undefined) await (await ready()).del(key);
      else await script(removeIfScript, [key], [value]);
    },
    async tally(key, amounts, ttlMs) {
      const names = Object.keys(amounts);
      const replies = await together((transaction) => {
        for (const name of names) transaction.hincrby(key, name, amounts[name] ?? 0);
        transaction.pexpire(key, Math.ceil(ttlMs));
      });
      return Object.fromEntries(names.map((name, at) => [name, Number(replies[at])]));
    },
    async tallies(keys) {
      if (keys.length === 0) return [];
      const replies = await all((pipeline) => keys.forEach((key) => pipeline.hgetall(key)));
      return replies.map((reply) =>
        Object.fromEntries(
          Object.entries(reply as Record<string, string>).map(([name, n]) => [name, Number(n)]),
        ),
      );
    },
    async reserve(claims) {
      const args = claims.flatMap(({ amount, limit, windowMs }) => [amount, limit, windowMs]);
      const keys = claims.map(({ key }) => key);
      const [verdict, ...rest] = (await script(reserveScript, keys, args)) as number[];
      if (verdict === 1) return { ok: true, slots: rest };
      return { ok: false, freeInMs: verdict === 0 ? (rest[0] ?? 0) : Infinity };
    },
    async adjust({ key, windowMs }, slot, by) {
      await script(adjustScript, [key], [slot, by, windowMs]);
    },
    async used(windows) {
      if (windows.length === 0) return [];
      const keys = windows.map(({ key }) => key);
      const lengths = windows.map(({ windowMs }) => windowMs);
      const flat = (await script(usedScript, keys, lengths)) as number[];
      return windows.map((_, at) => ({ amount: flat[at * 2] ?? 0, slot: flat[at * 2 + 1] ?? 0 }));
    },
    async append(key, value, max, ttlMs) {
      await together((transaction) =>
        transaction
          .lpush(key, value)
          .ltrim(key, 0, max - 1)
          .pexpire(key, Math.ceil(ttlMs)),
      );
    },
    list: async (key) => (await ready()).lrange(key, 0, -1),
    async publish(channel, message) {
      await (await ready()).publish(prefix + channel, message);
    },
    subscribe: topics.subscribe,
    async close() {
      redis.disconnect();
      topics.close();
    },
  };
}

function connect(url: string): Redis {
  const redis = new Redis(url, {
    keyPrefix: prefix,
    socketTimeout: silentMs,
    connectTimeout: connectTimeoutMs,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 10), 2000),
  });
  // Each command's own rejection tells it; an event without a listener would end the process.
  redis.on('error', () => undefined);
  return redis;
}

function unwrap(replies: [Error | null, unknown][] | null): unknown[] {
  return (replies ?? []).map(([error, reply]) => {
    if (error) throw error;
    return reply;
  });
}

/** Listeners by channel, over a connection of their own that is opened with the first of them. */
function subscriptions(open: () => Redis): { subscribe: Store['subscribe']; close: () => void } {
  const listeners = new Map<string, Set<(message: string) => void>>();
  let redis: Redis | undefined;
  function connection(): Redis {
    if (redis) return redis;
    const opened = open();
    opened.on('ready', () => {
      const channels = [...listeners.keys()];
      // A connection lost in this very moment becomes ready, and comes by here, again.
      if (channels.length > 0) opened.subscribe(...channels).catch(() => undefined);
    });
    opened.on('message', (channel: string, message: string) => {
      for (const listener of [...(listeners.get(channel) ?? [])]) listener(message);
    });
    return (redis = opened);
  }
  return {
    subscribe(topic, listener) {
      const channel = prefix + topic;
      const group = listeners.get(channel) ?? new Set();
      listeners.set(channel, group.add(listener));
      const client = connection();
      if (client.status === 'ready') client.subscribe(channel).catch(() => undefined);
      return () => void group.delete(listener);
    },
    close: () => redis?.disconnect(),
  };
}
