import { Popover } from '@/components/ui/popover';
import { providerNames } from '@/lib/ai/failure-reasons';
import type { Answer, Attempt } from '@/lib/ai/types';
import type { BuiltinAnswer } from '@/lib/sections/catalog';
import { AttemptList } from './attempt-list';

const shape = 'inline-flex min-h-6 items-center gap-1.5 rounded-full px-2.5 text-caption';
const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Who made a section, with what, how fast; and who was asked in vain before. */
export function ProviderBadge({ answer }: { answer: Answer | BuiltinAnswer }) {
  if (answer.provider === 'builtin') return <BuiltinBadge />;
  const name = providerNames[answer.provider];
  return (
    <Popover
      title={`Written by ${name}`}
      triggerClass={`${shape} border border-line bg-sheet text-muted hover:bg-well hover:text-ink`}
      label={
        <>
          <span className="font-medium text-ink">{name}</span>
          <span className="hidden max-w-note truncate sm:inline">{answer.model}</span>
          <span className="tabular-nums">{seconds.format(answer.seconds)} s</span>
          {answer.attempts.length > 0 && <EarlierCount attempts={answer.attempts} />}
        </>
      }
    >
      <dl className="mt-2 grid grid-cols-term gap-x-4 gap-y-1 text-caption">
        <dt className="text-muted">Model</dt>
        <dd className="wrap-anywhere">{answer.model}</dd>
        <dt className="text-muted">Time</dt>
        <dd className="tabular-nums">{seconds.format(answer.seconds)} s in all</dd>
      </dl>
      <AttemptList attempts={answer.attempts} />
    </Popover>
  );
}

export function BuiltinBadge() {
  return <p className={`${shape} bg-well text-muted`}>Made without AI, from your own words</p>;
}

function EarlierCount({ attempts }: { attempts: Attempt[] }) {
  return (
    <span className="border-l border-line pl-1.5">
      after {attempts.length} {attempts.length === 1 ? 'try' : 'tries'}
    </span>
  );
}
