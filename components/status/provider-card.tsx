import { CircleCheck, CirclePause, CircleDashed, type LucideIcon } from 'lucide-react';
import { consequences, providerNames } from '@/lib/ai/failure-reasons';
import { paid } from '@/lib/ai/models';
import type { Availability, ProviderStatus } from '@/lib/operations/reporting/status';
import { ModelLine } from './model-line';
import { asMoment, asSpan } from './words';

const faces: Record<Availability, { word: string; Icon: LucideIcon; look: string }> = {
  available: { word: 'Available', Icon: CircleCheck, look: 'bg-good-wash text-good' },
  probing: { word: 'Being tried again', Icon: CircleDashed, look: 'bg-fair-wash text-fair' },
  resting: { word: 'Resting', Icon: CirclePause, look: 'bg-warn-wash text-warn' },
};

/** One provider: whether it would be asked now, when it is back, and what is left of its budgets. */
export function ProviderCard({ provider: status, now }: { provider: ProviderStatus; now: Date }) {
  const { provider, state, rest, models } = status;
  const { word, Icon, look } = faces[state];
  return (
    <li
      data-provider={provider}
      data-state={state}
      className="min-w-0 rounded-lg border border-line bg-sheet p-5 shadow-sheet"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-lead">{providerNames[provider]}</h3>
        <p
          className={`inline-flex min-h-6 items-center gap-1.5 rounded-full px-2.5 text-caption font-medium ${look}`}
        >
          <Icon aria-hidden className="size-4" />
          {word}
        </p>
      </div>
      <p className="mt-1 text-small text-muted">
        {paid[provider] ? 'Costs money with every call.' : 'Costs nothing on its free tier.'}
      </p>
      {rest && (
        <div className="mt-3 text-small">
          <p>
            It {consequences[rest.reason].line}, and is back in {asSpan(rest.seconds)}, at{' '}
            {asMoment(new Date(now.getTime() + rest.seconds * 1000))}.
          </p>
          <p className="mt-1 text-muted">{consequences[rest.reason].operator}</p>
        </div>
      )}
      {state === 'probing' && (
        <p className="mt-3 text-small">
          It failed several times in a row. One call at a time finds out whether it is well again.
        </p>
      )}
      <ul className="mt-4 space-y-4 border-t border-line pt-4">
        {models.map((model) => (
          <ModelLine key={model.model} model={model} now={now} />
        ))}
      </ul>
    </li>
  );
}
