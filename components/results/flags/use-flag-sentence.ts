import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Flag } from '@/lib/evidence/claims';
import { flagReasons } from '@/lib/evidence/wording';

/** Says why something is flagged, in the language of the page. */
export function useFlagSentence(): (flag: Flag) => string {
  const t = useTranslations('results.claims');
  return useCallback(
    ({ why, quote, sentence }) => {
      // An imported analysis may hold anything.
      const reason = flagReasons.find((known) => known === why);
      return reason === undefined ? sentence : t(reason, { quote });
    },
    [t],
  );
}
