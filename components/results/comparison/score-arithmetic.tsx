import { Disclosure } from '@/components/ui/disclosure';
import type { Score } from '@/lib/match/score';

const cell = 'py-1 pl-3 text-right whitespace-nowrap tabular-nums';

/** The whole sum, so that the score can be checked by hand. */
export function ScoreArithmetic({ score }: { score: Score }) {
  return (
    <Disclosure summary="How this is counted">
      <p className="max-w-prose text-muted">
        A must-have weighs 3, an important requirement 2, a nice-to-have 1. A strong match counts in full, a
        moderate one 0.8, a partial one 0.5; missing and unconfirmed count nothing.
      </p>
      <table className="mt-3 w-full text-caption">
        <caption className="sr-only">The sum behind the score</caption>
        <thead className="text-muted">
          <tr>
            <th scope="col" className="py-1 text-left font-medium">
              Requirement
            </th>
            <th scope="col" className={`${cell} font-medium`}>
              Weight × match
            </th>
            <th scope="col" className={`${cell} font-medium`}>
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {score.parts.map(({ row, weight, value, points }, index) => (
            <tr key={index} className="border-t border-line align-top">
              <th scope="row" className="py-1 text-left font-normal wrap-anywhere">
                {row.requirement}
              </th>
              <td className={cell}>
                {weight} × {value}
              </td>
              <td className={cell}>{points}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-edge font-semibold">
            <th scope="row" className="py-1.5 text-left">
              100 × {score.points} / {score.weight} = {score.value}
            </th>
            <td className={cell}>of {score.weight}</td>
            <td className={cell}>{score.points}</td>
          </tr>
        </tfoot>
      </table>
    </Disclosure>
  );
}
