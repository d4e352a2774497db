import 'server-only';
import manifest from '@/package.json';
import type { FailureReason, ProviderId } from '../../ai/types';
import type { Availability, ProviderStatus } from './status';

/** What `/api/health` answers. */
export interface HealthReport {
  /** `ok`: every provider can be asked. `degraded`: some rest. `down`: all rest. */
  status: 'ok' | 'degraded' | 'down';
  /** `builtin`: no provider is configured, and the rules make every section. */
  mode: 'providers' | 'builtin';
  /** What this means for whoever uses the app. */
  meaning: string;
  /** In the order of asking. */
  providers: Partial<Record<ProviderId, ProviderHealth>>;
  version: string;
  /** Null where the host doesn't tell it. */
  commit: string | null;
}

export interface ProviderHealth {
  state: Availability;
  /** In the order of asking. */
  models: string[];
  reason?: FailureReason;
  backInSeconds?: number;
  /** Models that are left out for now. */
  away?: Record<string, { reason: FailureReason; backInSeconds: number }>;
}

const meanings: Record<HealthReport['status'] | 'builtin', string> = {
  ok: 'Every configured provider can be asked.',
  degraded: 'Some providers rest; the others make the sections.',
  down: 'Every configured provider rests; sections are made by rules until one is back.',
  builtin: 'No provider is configured; sections are made by rules.',
};

/** The report on providers that stand like this. Calls nobody. */
export function healthReport(providers: readonly ProviderStatus[], commit: string | null): HealthReport {
  const resting = providers.filter(({ state }) => state === 'resting').length;
  const status = resting === 0 ? 'ok' : resting < providers.length ? 'degraded' : 'down';
  const mode = providers.length === 0 ? 'builtin' : 'providers';
  return {
    status,
    mode,
    meaning: meanings[mode === 'builtin' ? 'builtin' : status],
    providers: Object.fromEntries(providers.map((provider) => [provider.provider, healthOf(provider)])),
    version: manifest.version,
    commit,
  };
}

function healthOf({ state, rest, models }: ProviderStatus): ProviderHealth {
  const away = models.flatMap(({ model, away }) =>
    away ? [[model, { reason: away.reason, backInSeconds: away.seconds }] as const] : [],
  );
  return {
    state,
    models: models.map(({ model }) => model),
    ...(rest && { reason: rest.reason, backInSeconds: rest.seconds }),
    ...(away.length > 0 && { away: Object.fromEntries(away) }),
  };
}
