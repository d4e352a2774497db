import { NextResponse, type NextRequest } from 'next/server';

const development = process.env.NODE_ENV === 'development';

/**
 * Gives every page a policy with a nonce of its own: a page that handles resumes runs our scripts alone,
 * and contacts nobody but us. Next finds the nonce in the request's header and puts it on its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value);
  if (isSecure(request)) response.headers.set('strict-transport-security', 'max-age=63072000');
  return response;
}

function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    // Only the development build evaluates code, and styles its error overlay inline.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
};

function isSecure(request: NextRequest): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(':', '')) === 'https';
}

export const config = {
  // Static files need no policy, and a prefetch must not be answered with a nonce of another page.
  matcher: [
    {
      source:
        '/((?!_next/static|_next/image|icons/|icon.svg|apple-icon.png|opengraph-image.png|favicon.ico|robots.txt).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'purpose', value: 'prefetch' },
      ],
    },
  ],
};
