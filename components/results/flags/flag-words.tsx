import { useSources } from '@/components/results/sources/sources';
import { usePlaces } from '@/components/results/sources/use-places';
import type { Flag } from '@/lib/evidence/claims';
import { useFlagSentence } from './use-flag-sentence';

/** Why something is flagged, and the line it rests on, in the text itself: where no script opens anything. */
export function FlagWords({ flag }: { flag: Flag }) {
  const sentence = useFlagSentence()(flag);
  const placeOf = usePlaces();
  const { textOf } = useSources();
  const { originalLine } = flag;
  const line = originalLine === undefined ? undefined : textOf(originalLine);
  return (
    <span
      role="note"
      className="mx-1 hidden rounded-sm bg-well px-1.5 py-0.5 font-sans text-caption text-muted noscript:inline print:hidden"
    >
      {sentence}
      {originalLine !== undefined && line !== undefined && (
        <>
          {' '}
          {placeOf(originalLine)}: <q>{line}</q>
        </>
      )}
    </span>
  );
}
