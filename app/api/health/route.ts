import { NextResponse, type NextRequest } from 'next/server';
import { env } from '@/lib/env';
import { healthReport } from '@/lib/operations/reporting/health-report';
import { readProviders } from '@/lib/operations/reporting/status';
import { runtime } from '@/lib/runtime';

export const dynamic = 'force-dynamic';

/**
 * How the providers stand, for monitors. Answers 200 as long as this process can answer, whatever `status` says:
 * an orchestrator that restarts it for a provider's outage would take the rules' sections away, too. A monitor
 * that only looks at the code adds `?strict`, and gets 503 for `down`.
 */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const { memory, providers } = runtime();
  const report = healthReport(await readProviders(memory, providers), env().VERCEL_GIT_COMMIT_SHA ?? null);
  const strict = request.nextUrl.searchParams.has('strict');
  return NextResponse.json(report, {
    status: strict && report.status === 'down' ? 503 : 200,
    headers: { 'cache-control': 'no-store' },
  });
}
