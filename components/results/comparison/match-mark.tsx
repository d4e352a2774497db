import { useTranslations } from 'use-intl';
import { Check, CheckCheck, CircleDashed, CircleHelp, CircleX, type LucideIcon } from 'lucide-react';
import type { Match } from '@/lib/match/rows';

/** Status colours never stand alone: each has an icon and a word. */
const faces: Record<Match, { Icon: LucideIcon; tone: string }> = {
  strong: { Icon: CheckCheck, tone: 'bg-good-wash text-good' },
  moderate: { Icon: Check, tone: 'bg-fair-wash text-fair' },
  partial: { Icon: CircleDashed, tone: 'bg-warn-wash text-warn' },
  missing: { Icon: CircleX, tone: 'bg-bad-wash text-bad' },
  unconfirmed: { Icon: CircleHelp, tone: 'bg-bad-wash text-bad' },
};

export function MatchMark({ match }: { match: Match }) {
  const t = useTranslations('results.matches');
  const { Icon, tone } = faces[match];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2 py-0.5 text-caption font-medium whitespace-nowrap ${tone}`}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {t(match)}
    </span>
  );
}
