import 'server-only';
import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address';

/** Where a fetch may go. The product knows only {@link publicInternet}; tests hand in rules of their own. */
export interface NetworkRules {
  /** All addresses of a host name; asked once for each connection, and the connection goes to no other. */
  resolve: (host: string) => Promise<{ address: string; family: number }[]>;
  isAllowedAddress: (address: string) => boolean;
  /** As in a URL: empty for the scheme's own. */
  isAllowedPort: (port: string) => boolean;
  /** For all hops of one fetch together. */
  totalTimeoutMs: number;
}

export const publicInternet: NetworkRules = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  isAllowedAddress: isPublicAddress,
  isAllowedPort: (port) => port === '' || port === '80' || port === '443',
  totalTimeoutMs: 10_000,
};
