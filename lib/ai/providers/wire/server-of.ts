import 'server-only';
import type { ServerAddress } from '../../provider';

/** The host behind a base address, without the rest of it: a path may hold what is nobody's business. */
export function serverOf(baseUrl: string): ServerAddress {
  const { hostname, port, protocol } = new URL(baseUrl);
  return {
    address: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  };
}
