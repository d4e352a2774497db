import { CircleAlert, Info } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Failed, Ready, Settled } from '@/components/workspace/section-state';
import { Button } from '@/components/ui/button';
import type { SectionId } from '@/lib/sections/catalog';
import { FlagsProvider } from '@/components/results/flags/flags';
import { AttemptList } from '@/components/results/provider/attempt-list';
import { BuiltinBadge } from '@/components/results/provider/provider-badge';
import { UnfinishedText } from '@/components/results/text/unfinished-text';
import { SettledContent } from './settled-content';
import { useFailureSentence, useNoticeSentence } from './use-failure-sentence';

/** A settled section as it is shown; `ReadyBody` lets the person work on it as well. */
export function SettledBody({ section, state }: { section: SectionId; state: Settled }) {
  if (state.status === 'failed') return <FailedBody section={section} state={state} />;
  return <ShownBody section={section} state={state} />;
}

function ShownBody({ section, state }: { section: SectionId; state: Ready }) {
  const notice = useNoticeSentence(state);
  return (
    <>
      {notice !== null && (
        <div className="mb-4 rounded-md bg-warn-wash px-3 py-2 text-small text-warn print:hidden">
          <p className="flex gap-2">
            <Info aria-hidden className="mt-0.5 size-4 shrink-0" />
            {notice}
          </p>
          {state.notice?.cause === 'outdated' && <ReloadButton />}
        </div>
      )}
      <FlagsProvider content={state.content}>
        <SettledContent section={section} content={state.content} />
      </FlagsProvider>
    </>
  );
}

/** What happened in plain words, and what stands in for it. */
function FailedBody({ section, state }: { section: SectionId; state: Failed }) {
  const t = useTranslations('results.section');
  const sentence = useFailureSentence(state);
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
          <span>{sentence}</span>
        </p>
        {state.cause === 'outdated' && <ReloadButton />}
        <FailureDetails state={state} />
      </div>
      {section !== 'comparison' && state.partial.trim() !== '' && (
        <div className="mt-5">
          <p className="mb-3 text-caption font-medium text-muted">{t('writtenUntil')}</p>
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

/** The page is older than the server; what it has is kept in the browser. */
function ReloadButton() {
  const t = useTranslations('results.section');
  return (
    <Button className="my-2 ml-6" onClick={() => window.location.reload()}>
      {t('reload')}
    </Button>
  );
}

function FailureDetails({ state }: { state: Failed }) {
  const t = useTranslations('results.section');
  return (
    <div className="pl-6">
      {state.attempts.length > 0 && (
        <details className="mt-1">
          <summary className="inline-flex min-h-6 items-center rounded-sm text-caption underline decoration-edge underline-offset-4">
            {t('asked')}
          </summary>
          <AttemptList attempts={state.attempts} />
        </details>
      )}
      {state.reference !== null && state.cause !== 'stopped' && (
        <p className="mt-1 text-caption text-muted">
          {t.rich('reference', {
            reference: state.reference,
            code: (reference) => <code className="font-mono text-ink select-all">{reference}</code>,
          })}
        </p>
      )}
    </div>
  );
}
