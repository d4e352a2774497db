import 'server-only';
import { memoryStore } from './memory';
import { redisStore } from './redis';
import { resilientStore } from './resilient';
import type { Store } from './store';

/** The store of this process: Redis at `redisUrl`, backed by memory, or memory alone. Open one per process. */
export function openStore(redisUrl: string | undefined, tell: Parameters<typeof resilientStore>[2]): Store {
  if (redisUrl === undefined) return memoryStore();
  return resilientStore(redisStore(redisUrl), memoryStore(), tell);
}
