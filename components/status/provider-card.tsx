import { CircleCheck, CirclePause, CircleDashed, type LucideIcon } from 'lucide-react';
import { paid } from '@/lib/ai/models';
import type { Availability, ProviderStatus } from '@/lib/operations/reporting/status';
import { ModelLine } from './model-line';
import type { Words } from './words';

const faces: Record<Availability, { Icon: LucideIcon; look: string }> = {
  available: { Icon: CircleCheck, look: 'bg-good-wash text-good' },
  probing: { Icon: CircleDashed, look: 'bg-fair-wash text-fair' },
  resting: { Icon: CirclePause, look: 'bg-warn-wash text-warn' },
};

interface ProviderCardProps {
  provider: ProviderStatus;
  now: Date;
  words: Words;
}

/** One provider: whether it would be asked now, when it is back, and what is left of its budgets. */
export function ProviderCard({ provider: status, now, words }: ProviderCardProps) {
  const { provider, state, rest, models } = status;
  const { Icon, look } = faces[state];
  const { t } = words;
  return (
    <li
      data-provider={provider}
      data-state={state}
      className="min-w-0 rounded-lg border border-line bg-sheet p-5 shadow-sheet"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-lead">{words.provider(provider)}</h3>
        <p
          className={`inline-flex min-h-6 items-center gap-1.5 rounded-full px-2.5 text-caption font-medium ${look}`}
        >
          <Icon aria-hidden className="size-4" />
          {t(`providers.${state}`)}
        </p>
      </div>
      <p className="mt-1 text-small text-muted">{t(paid[provider] ? 'providers.paid' : 'providers.free')}</p>
      {rest && (
        <div className="mt-3 text-small">
          <p>
            {t('providers.rest', {
              failure: words.failure(provider, rest.reason),
              span: words.span(rest.seconds),
              moment: words.moment(new Date(now.getTime() + rest.seconds * 1000)),
            })}
          </p>
          <p className="mt-1 text-muted">{words.operator(rest.reason)}</p>
        </div>
      )}
      {state === 'probing' && <p className="mt-3 text-small">{t('providers.probe')}</p>}
      <ul className="mt-4 space-y-4 border-t border-line pt-4">
        {models.map((model) => (
          <ModelLine key={model.model} provider={provider} model={model} now={now} words={words} />
        ))}
      </ul>
    </li>
  );
}
