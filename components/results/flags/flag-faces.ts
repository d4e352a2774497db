import { CircleAlert, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { FlagKind } from '@/lib/evidence/wording';

interface FlagFace {
  Icon: LucideIcon;
  tone: string;
  /** The look of the flagged words. */
  line: string;
}

export const flagFaces: Record<FlagKind, FlagFace> = {
  'not-found': {
    Icon: CircleAlert,
    tone: 'text-bad',
    line: 'bg-bad-wash decoration-bad',
  },
  elsewhere: {
    Icon: TriangleAlert,
    tone: 'text-warn',
    line: 'bg-warn-wash decoration-warn',
  },
  'worked-out': {
    Icon: Info,
    tone: 'text-accent',
    line: 'bg-transparent decoration-accent decoration-dotted',
  },
};
