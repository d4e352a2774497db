import { Check, CheckCheck, CircleDashed, CircleHelp, CircleX, type LucideIcon } from 'lucide-react';
import type { Importance, Match } from '@/lib/match/rows';

/** Status colours never stand alone: each has an icon and a word. */
const faces: Record<Match, { word: string; Icon: LucideIcon; tone: string }> = {
  strong: { word: 'Strong', Icon: CheckCheck, tone: 'bg-good-wash text-good' },
  moderate: { word: 'Moderate', Icon: Check, tone: 'bg-fair-wash text-fair' },
  partial: { word: 'Partial', Icon: CircleDashed, tone: 'bg-warn-wash text-warn' },
  missing: { word: 'Missing', Icon: CircleX, tone: 'bg-bad-wash text-bad' },
  unconfirmed: { word: 'Unconfirmed', Icon: CircleHelp, tone: 'bg-bad-wash text-bad' },
};

export const matchWord = (match: Match) => faces[match].word;

export const importanceWords: Record<Importance, string> = {
  must: 'Must-have',
  important: 'Important',
  nice: 'Nice to have',
};

export function MatchMark({ match }: { match: Match }) {
  const { word, Icon, tone } = faces[match];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2 py-0.5 text-caption font-medium whitespace-nowrap ${tone}`}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {word}
    </span>
  );
}
