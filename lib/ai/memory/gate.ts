import 'server-only';
import type { ProviderId } from '../types';

/** While nothing is known of a provider, this many calls may wait for its first answer at once. */
export const unprovenAtOnce = 5;
const provenForMs = 60_000;

/** The right to one call. `leave` must be called once. */
export interface Pass {
  /** Headers came: everybody may ask. */
  opened(): void;
  /** The call is over; `failed` makes the next ones careful again. */
  leave(failed: boolean): void;
}

/**
 * Keeps a burst from asking a provider two hundred times before its first answer has come. It concerns the calls
 * of this process alone; what an answer teaches is shared through the store.
 */
export interface Gate {
  /** Null where the caller has to wait for news, or go elsewhere. */
  enter(provider: ProviderId): Pass | null;
  /** Resolves at the provider's next answer or failure. */
  news(provider: ProviderId): Promise<void>;
}

interface Post {
  unanswered: number;
  provenUntil: number;
  waiting: (() => void)[];
}

/** A gate that knows nothing yet. */
export function createGate(): Gate {
  const posts = new Map<ProviderId, Post>();
  function postOf(provider: ProviderId): Post {
    const post = posts.get(provider) ?? { unanswered: 0, provenUntil: -Infinity, waiting: [] };
    posts.set(provider, post);
    return post;
  }
  return {
    enter(provider) {
      const post = postOf(provider);
      if (post.unanswered >= unprovenAtOnce && performance.now() >= post.provenUntil) return null;
      return passThrough(post);
    },
    news: (provider) => new Promise((resolve) => postOf(provider).waiting.push(resolve)),
  };
}

function passThrough(post: Post): Pass {
  let answered = false;
  post.unanswered += 1;
  function answer(): void {
    if (!answered) post.unanswered -= 1;
    answered = true;
    for (const wake of post.waiting.splice(0)) wake();
  }
  return {
    opened() {
      post.provenUntil = performance.now() + provenForMs;
      answer();
    },
    leave(failed) {
      if (failed) post.provenUntil = -Infinity;
      answer();
    },
  };
}
