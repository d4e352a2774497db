import 'server-only';
import ipaddr from 'ipaddr.js';

/** Where the address of whoever asks can be learned from, and from nowhere else. */
export interface AddressSettings {
  /** Set by Vercel, whose own header nobody can send from outside. */
  VERCEL?: string | undefined;
  /** How many proxies of the operator's stand in front; without any, no header is believed. */
  TRUSTED_PROXY: number;
}

/**
 * The address that limits count by; null where none can be believed. Headers are whatever the sender wrote, save
 * for the entries that the proxies in front have added: those stand last.
 * Of IPv6 the first half, which is what one household gets.
 */
export function visitorAddress(headers: Headers, settings: AddressSettings): string | null {
  if (settings.VERCEL !== undefined) {
    return asNetwork(entry(headers.get('x-vercel-forwarded-for'), 1) ?? headers.get('x-real-ip'));
  }
  if (settings.TRUSTED_PROXY === 0) return null;
  return asNetwork(entry(headers.get('x-forwarded-for'), settings.TRUSTED_PROXY));
}

/** The entry at this place from the end; null where there are fewer. */
function entry(list: string | null, fromEnd: number): string | null {
  return list?.split(',').at(-fromEnd)?.trim() ?? null;
}

function asNetwork(text: string | null): string | null {
  if (text === null || !ipaddr.isValid(text)) return null;
  const address = ipaddr.process(text);
  if (!('parts' in address)) return address.toString();
  return `${address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
