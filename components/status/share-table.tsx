import { spanNames, type SpanName } from '@/lib/operations/counting/spans';
import type { Shares } from '@/lib/operations/counting/shares';
import type { Words } from './words';

const cell = 'px-3 py-2 text-right tabular-nums';

/** Each layer's share over each span. */
export function ShareTable({ spans, words }: { spans: Record<SpanName, Shares>; words: Words }) {
  const { t, layer: nameOf, number, percent } = words;
  const shown = spans.month.layers.filter(({ layer, sections }) => sections > 0 || layer === 'builtin');
  const inSpan = (span: SpanName, layer: string) => spans[span].layers.find((one) => one.layer === layer);
  return (
    <table className="mt-4 w-full max-w-prose border-collapse text-small">
      <caption className="sr-only">{t('makers.caption')}</caption>
      <thead>
        <tr className="border-b border-edge text-left">
          <th scope="col" className="py-2 pr-3 font-medium">
            {t('makers.by')}
          </th>
          {spanNames.map((span) => (
            <th key={span} scope="col" className={`${cell} font-medium`}>
              {t(`makers.${span}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ layer }) => (
          <tr key={layer} className="border-b border-line">
            <th scope="row" className="py-2 pr-3 text-left font-normal">
              {nameOf(layer)}
            </th>
            {spanNames.map((span) => (
              <td key={span} className={cell}>
                {spans[span].sections === 0 ? '–' : percent(inSpan(span, layer)?.share ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="text-muted">
          <th scope="row" className="py-2 pr-3 text-left font-normal">
            {t('makers.sections')}
          </th>
          {spanNames.map((span) => (
            <td key={span} className={cell}>
              {number(spans[span].sections)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
