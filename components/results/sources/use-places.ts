import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { LineId } from '@/lib/structure/lines';

/** Names a line as people would, such as "Resume, line 12": ids are for machines. */
export function usePlaces(): (id: LineId) => string {
  const t = useTranslations('results.sources');
  return useCallback(
    (id) => t(id.startsWith('R') ? 'resumeLine' : 'postingLine', { line: id.slice(1) }),
    [t],
  );
}
