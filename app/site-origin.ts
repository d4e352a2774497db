import 'server-only';
import { headers } from 'next/headers';

/** Where this request found us, so that addresses in the page's head fit any host; undefined where that can't be told. */
export async function siteOrigin(): Promise<URL | undefined> {
  const given = await headers();
  const protocol = given.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http';
  const origin = `${protocol}://${given.get('host') ?? ''}`;
  return /^https?:/.test(origin) && URL.canParse(origin) ? new URL(new URL(origin).origin) : undefined;
}
