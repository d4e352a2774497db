import type { NextRequest } from 'next/server';
import { asLanguage, languageCookie } from '@/lib/i18n/languages';

const oneYear = 365 * 24 * 60 * 60;

/**
 * Remembers a language for browsers without scripts, and leads back to the page that asked.
 * A public endpoint: it takes one of four words, and sends nobody to another site.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const language = asLanguage(form?.get('language'));
  // A relative address: behind a proxy, this server doesn't know its own.
  const headers = new Headers({
    'cache-control': 'no-store',
    location: pathOf(request.headers.get('referer')),
  });
  if (language !== undefined)
    headers.set('set-cookie', `${languageCookie}=${language}; Path=/; Max-Age=${oneYear}; SameSite=Lax`);
  return new Response(null, { status: 303, headers });
}

function pathOf(referer: string | null): string {
  if (referer === null || !URL.canParse(referer)) return '/';
  // Two slashes in front would name a host.
  return new URL(referer).pathname.replace(/^[/\\]+/, '/');
}
