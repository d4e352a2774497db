import type { NextRequest } from 'next/server';
import { env } from '@/lib/env';
import { isToken, passFor, passSeconds, statusCookie } from '@/lib/operations/reporting/status-guard';

/** From the form on the status page. */
export async function POST(request: NextRequest): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const token = form?.get('token');
  return answer(request, typeof token === 'string' ? token : '');
}

/** From an address with `?token=`, so that it doesn't stay in the address bar. */
export function GET(request: NextRequest): Response {
  return answer(request, request.nextUrl.searchParams.get('token') ?? '');
}

/** A public endpoint: without the token it gives nothing, and it tells nothing but whether the token was right. */
function answer(request: NextRequest, given: string): Response {
  const token = env().STATUS_TOKEN;
  // A relative address: behind a proxy, this server doesn't know its own.
  const headers = new Headers({ 'cache-control': 'no-store', location: '/status' });
  if (token !== undefined && isToken(given.trim(), token))
    headers.set('set-cookie', passCookie(request, token));
  else if (token !== undefined) headers.set('location', '/status?wrong');
  return new Response(null, { status: 303, headers });
}

function passCookie(request: NextRequest, token: string): string {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  const secure = (forwarded ?? request.nextUrl.protocol.replace(':', '')) === 'https';
  return [
    `${statusCookie}=${passFor(token)}`,
    'Path=/status',
    `Max-Age=${passSeconds}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
}
