import { RotateCw, Wifi, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { sectionIds, type SectionId } from '@/lib/sections/catalog';
import type { Analysis } from './analysis';
import type { Retry } from './use-analysis';
import { useOnline } from './use-online';

interface ConnectionNoteProps {
  analysis: Analysis | null;
  onRetry: Retry;
}

/** Says that the browser is offline and, once it is back, makes again what that has cost. */
export function ConnectionNote({ analysis, onRetry }: ConnectionNoteProps) {
  const t = useTranslations('history.connection');
  const isOnline = useOnline();
  const [wasOffline, setWasOffline] = useState(false);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- remembers what the browser said
    if (!isOnline) setWasOffline(true);
  }, [isOnline]);
  const lost = analysis === null ? [] : lostSections(analysis);
  const isBack = isOnline && wasOffline && lost.length > 0;
  return (
    <div role="status" className="print:hidden">
      {!isOnline && (
        <p className="mt-4 flex gap-2 rounded-md bg-warn-wash px-4 py-3 text-small">
          <WifiOff aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
          {t('offline')}
        </p>
      )}
      {isBack && (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-good-wash px-4 py-3 text-small">
          <p className="flex gap-2">
            <Wifi aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
            {t('back')}
          </p>
          <Button onClick={() => void onRetry(lost)}>
            <RotateCw aria-hidden className="size-4" />
            {t('retry', { count: lost.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

function lostSections({ sections }: Analysis): SectionId[] {
  return sectionIds.filter((id) => {
    const state = sections[id];
    return state.status === 'failed' && (state.cause === 'connection' || state.cause === 'left');
  });
}
