import type { Block } from '../evidence/passages';
import { resumeHeading } from '../structure/headings';
import type { Line, LineId } from '../structure/lines';

/** What of the sections goes into the person's own resume. */
export interface Tailoring {
  /** Null where theirs stays. */
  summary: string | null;
  /** By the line that each one takes the place of. */
  bullets: ReadonlyMap<LineId, readonly string[]>;
  /** Lines that a bullet of several lines has taken in; they are left out. */
  merged: ReadonlySet<LineId>;
  /** What the summary is headed where the resume has no heading for one. */
  summaryTitle: string;
}

/**
 * The person's own resume, line by line as they wrote it, with the summary in the place of theirs (or above the
 * first heading, where there is none) and the bullets in the places of the lines they came from.
 */
export function tailoredResume(lines: readonly Line[], tailoring: Tailoring): Block[] {
  const { summary, bullets, merged } = tailoring;
  const own = ownSummary(lines);
  const at = own === null ? firstHeading(lines) : own.from;
  const made = lines.flatMap((line, index): Block[] => {
    const before = summary !== null && index === at ? summaryBlocks(summary, own !== null, tailoring) : [];
    if (summary !== null && own !== null && index >= own.from && index < own.to) return before;
    if (merged.has(line.id)) return before;
    const words = bullets.get(line.id) ?? [line.text];
    return [...before, ...words.map((text) => block(line, text))];
  });
  // A heading for a summary with nothing under it may be the last line.
  return summary !== null && at === lines.length
    ? [...made, ...summaryBlocks(summary, true, tailoring)]
    : made;
}

function block({ id, mark }: Line, text: string): Block {
  return { kind: mark ?? 'paragraph', passages: [{ text, sources: [id] }] };
}

function summaryBlocks(summary: string, isHeaded: boolean, { summaryTitle }: Tailoring): Block[] {
  const passages = [{ text: summary, sources: [] }];
  const title: Block = { kind: 'heading', passages: [{ text: summaryTitle, sources: [] }] };
  return isHeaded ? [{ kind: 'paragraph', passages }] : [title, { kind: 'paragraph', passages }];
}

/** The lines of the resume's own summary, its heading left out. */
function ownSummary(lines: readonly Line[]): { from: number; to: number } | null {
  const heading = lines.findIndex(
    ({ text, mark }) => mark === 'heading' && resumeHeading(text) === 'summary',
  );
  if (heading < 0) return null;
  const next = lines.findIndex(({ mark }, index) => index > heading && mark === 'heading');
  return { from: heading + 1, to: next < 0 ? lines.length : next };
}

/** Below the name and the contact details. */
function firstHeading(lines: readonly Line[]): number {
  const first = lines.findIndex(
    ({ text, mark }, index) => index > 0 && mark === 'heading' && resumeHeading(text) !== undefined,
  );
  return first < 0 ? Math.min(1, lines.length - 1) : first;
}
