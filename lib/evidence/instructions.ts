import { findAddress } from '../lexicon/machine-phrases/find-address';
import type { Line, LineId } from '../structure/lines';

/**
 * Text that addresses a machine rather than a reader; at most one quote a line, as the line shows it.
 * It is data, and only pointed out.
 */
export function findInstructions(
  lines: readonly Pick<Line, 'id' | 'text'>[],
): { line: LineId; quote: string }[] {
  return lines.flatMap(({ id, text }) => {
    const found = findAddress(text);
    return found === undefined
      ? []
      : [{ line: id, quote: found.text.slice(found.at, found.at + 160).trim() }];
  });
}
