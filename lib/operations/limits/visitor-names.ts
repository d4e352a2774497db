import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { Store } from '../../store/store';

const dayMs = 24 * 60 * 60_000;

/**
 * What addresses are called in the store: a hash with a salt that all instances share for a day. Once the salt has
 * expired, nobody can tell any more whose address it was.
 */
export function visitorNames(
  store: Store,
  now: () => number = Date.now,
): (address: string) => Promise<string> {
  let salt: { day: number; value: Promise<string> } | undefined;
  return async (address) => {
    const day = Math.floor(now() / dayMs);
    if (salt?.day !== day) salt = { day, value: saltOf(store, day) };
    return createHash('sha256')
      .update(`${await salt.value} ${address}`)
      .digest('base64url')
      .slice(0, 22);
  };
}

async function saltOf(store: Store, day: number): Promise<string> {
  const key = `limit:salt:${day}`;
  const fresh = randomBytes(16).toString('base64url');
  // Two hours more than the day, for what was counted at its end.
  if (await store.write(key, fresh, dayMs + dayMs / 12, 'absent')) return fresh;
  const [kept] = await store.read([key]);
  return kept?.value ?? fresh;
}
