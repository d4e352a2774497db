import type { Line, LineId } from '../structure/lines';

/** A bullet that the person has taken, with the lines it came from, in the order they were named. */
export interface AcceptedBullet {
  words: string;
  sources: readonly LineId[];
}

/**
 * Where accepted bullets go in the resume, several to a line in their order, and which lines they have taken in.
 * Where the resume has bullets, only they give way: an employer, dates or a list of skills stays whatever is cited,
 * and a bullet that rests on such lines alone has no place. A bullet takes in others of its own stretch only.
 */
export function placeBullets(lines: readonly Line[], accepted: readonly AcceptedBullet[]) {
  const bullets = new Map<LineId, string[]>();
  const merged = new Set<LineId>();
  const isMarked = lines.some(({ mark }) => mark === 'bullet');
  for (const { words, sources } of accepted) {
    const own = sources.flatMap((id) => {
      const at = lines.findIndex((line) => line.id === id);
      const mark = lines[at]?.mark;
      return at >= 0 && mark === (isMarked ? 'bullet' : undefined) ? [{ id, at }] : [];
    });
    const [first, ...others] = own;
    if (first === undefined) continue;
    bullets.set(first.id, [...(bullets.get(first.id) ?? []), words]);
    for (const other of others) if (isMarked && isOneStretch(lines, first.at, other.at)) merged.add(other.id);
  }
  for (const id of bullets.keys()) merged.delete(id);
  return { bullets, merged };
}

/** Whether nothing but bullets stands from one line to the other. */
function isOneStretch(lines: readonly Line[], one: number, other: number): boolean {
  return lines.slice(Math.min(one, other), Math.max(one, other) + 1).every(({ mark }) => mark === 'bullet');
}
