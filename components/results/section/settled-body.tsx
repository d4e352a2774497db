import { CircleAlert, Info } from 'lucide-react';
import type { Failed, Settled } from '@/components/workspace/section-state';
import { Button } from '@/components/ui/button';
import type { SectionId } from '@/lib/sections/catalog';
import { FlagsProvider } from '@/components/results/flags/flags';
import { AttemptList } from '@/components/results/provider/attempt-list';
import { BuiltinBadge } from '@/components/results/provider/provider-badge';
import { UnfinishedText } from '@/components/results/text/unfinished-text';
import { SettledContent } from './settled-content';

/** A settled section as it is shown; `ReadyBody` lets the person work on it as well. */
export function SettledBody({ section, state }: { section: SectionId; state: Settled }) {
  if (state.status === 'failed') return <FailedBody section={section} state={state} />;
  return (
    <>
      {state.notice !== null && (
        <p className="mb-4 flex gap-2 rounded-md bg-warn-wash px-3 py-2 text-small text-warn print:hidden">
          <Info aria-hidden className="mt-0.5 size-4 shrink-0" />
          {state.notice}
        </p>
      )}
      <FlagsProvider content={state.content}>
        <SettledContent section={section} content={state.content} />
      </FlagsProvider>
    </>
  );
}

/** What happened in plain words, and what stands in for it. */
function FailedBody({ section, state }: { section: SectionId; state: Failed }) {
  const stopped = state.cause === 'stopped';
  return (
    <>
      <div
        className={`rounded-md px-4 py-3 text-small print:hidden ${stopped ? 'bg-well text-ink' : 'bg-bad-wash text-ink'}`}
      >
        <p className="flex gap-2">
          <CircleAlert
            aria-hidden
            className={`mt-0.5 size-4 shrink-0 ${stopped ? 'text-muted' : 'text-bad'}`}
          />
          <span>{state.message}</span>
        </p>
        {state.cause === 'outdated' && (
          <Button className="mt-3 ml-6" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
        )}
        <FailureDetails state={state} />
      </div>
      {section !== 'comparison' && state.partial.trim() !== '' && (
        <div className="mt-5">
          <p className="mb-3 text-caption font-medium text-muted">What had been written until then</p>
          <UnfinishedText section={section} partial={state.partial} />
        </div>
      )}
      {state.builtin !== null && (
        <div className="mt-5">
          <div className="mb-3">
            <BuiltinBadge />
          </div>
          <SettledContent section={section} content={state.builtin} />
        </div>
      )}
    </>
  );
}

function FailureDetails({ state }: { state: Failed }) {
  return (
    <div className="pl-6">
      {state.attempts.length > 0 && (
        <details className="mt-1">
          <summary className="inline-flex min-h-6 items-center rounded-sm text-caption underline decoration-edge underline-offset-4">
            Who was asked
          </summary>
          <AttemptList attempts={state.attempts} />
        </details>
      )}
      {state.reference !== null && state.cause !== 'stopped' && (
        <p className="mt-1 text-caption text-muted">
          Reference for the log: <code className="font-mono text-ink select-all">{state.reference}</code>
        </p>
      )}
    </div>
  );
}
