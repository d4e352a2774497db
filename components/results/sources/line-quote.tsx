import type { LineId } from '@/lib/structure/lines';
import { useSources } from './sources';
import { usePlaces } from './use-places';

/** A line in our own copy's words, with the way to where it stands. */
export function LineQuote({ id }: { id: LineId }) {
  const placeOf = usePlaces();
  const { textOf, show } = useSources();
  const text = textOf(id);
  if (text === undefined) return null;
  return (
    <>
      <q className="font-serif wrap-anywhere">{text}</q>{' '}
      <button
        type="button"
        onClick={() => show(id)}
        className="inline-flex min-h-6 items-center rounded-sm text-caption whitespace-nowrap text-accent underline decoration-line underline-offset-4 hover:decoration-accent noscript:hidden print:no-underline"
      >
        {placeOf(id)}
      </button>
      <span className="hidden text-caption whitespace-nowrap text-muted noscript:inline">{placeOf(id)}</span>
    </>
  );
}
