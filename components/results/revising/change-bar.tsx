'use client';

import { History, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useProviderWords } from '@/components/results/provider/use-provider-words';
import { Button } from '@/components/ui/button';
import { hidden } from '@/components/ui/hidden';
import type { Version } from '@/components/workspace/version';
import type { Revising } from './revising';

/** The ways back: one change, a statement that was confirmed, a version that a new try replaced. */
export function ChangeBar({ revising: { state, revise } }: { revising: Revising }) {
  const t = useTranslations('results.revising');
  const { name } = useProviderWords();
  const { undo, earlier, kept } = state;
  const makerOf = ({ answer }: Version) =>
    answer.provider === 'builtin' ? t('withoutAi') : name(answer.provider);
  if (undo.length === 0 && earlier.length === 0 && kept.length === 0) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1.5 border-t border-line pt-3 print:hidden">
      {undo.length > 0 && (
        <Button variant="inline" onClick={() => revise({ type: 'undone' })}>
          <Undo2 aria-hidden className="size-4" />
          {t('undo')}
        </Button>
      )}
      {earlier.map((version, index) => (
        <Button key={index} variant="inline" onClick={() => revise({ type: 'returned', index })}>
          <History aria-hidden className="size-4" />
          <span>
            {t.rich(earlier.length === 1 ? 'back' : 'backTo', {
              number: index + 1,
              maker: (words) => <span className="text-muted">{words}</span>,
              by: makerOf(version),
            })}
          </span>
        </Button>
      ))}
      {kept.map((claim) => (
        <span key={claim} className="inline-flex items-center gap-2 text-caption text-muted">
          {t('kept', { claim: claim.slice(claim.indexOf(':') + 1) })}
          <Button variant="inline" onClick={() => revise({ type: 'doubted', claim })}>
            <span>{t.rich('doubt', { claim: claim.slice(claim.indexOf(':') + 1), hidden })}</span>
          </Button>
        </span>
      ))}
    </div>
  );
}
