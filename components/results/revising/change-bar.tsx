'use client';

import { History, Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { providerNames } from '@/lib/ai/failure-reasons';
import type { Version } from '@/components/workspace/version';
import type { Revising } from './revising';

/** The ways back: one change, a statement that was confirmed, a version that a new try replaced. */
export function ChangeBar({ revising: { state, revise } }: { revising: Revising }) {
  const { undo, earlier, kept } = state;
  if (undo.length === 0 && earlier.length === 0 && kept.length === 0) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1.5 border-t border-line pt-3 print:hidden">
      {undo.length > 0 && (
        <Button variant="inline" onClick={() => revise({ type: 'undone' })}>
          <Undo2 aria-hidden className="size-4" />
          Undo the last change
        </Button>
      )}
      {earlier.map((version, index) => (
        <Button key={index} variant="inline" onClick={() => revise({ type: 'returned', index })}>
          <History aria-hidden className="size-4" />
          {earlier.length === 1 ? 'Back to the earlier version' : `Back to version ${index + 1}`}
          <span className="text-muted">({maker(version)})</span>
        </Button>
      ))}
      {kept.map((claim) => (
        <span key={claim} className="inline-flex items-center gap-2 text-caption text-muted">
          Kept as true: “{claim.slice(claim.indexOf(':') + 1)}”
          <Button variant="inline" onClick={() => revise({ type: 'doubted', claim })}>
            Check it again<span className="sr-only">: {claim.slice(claim.indexOf(':') + 1)}</span>
          </Button>
        </span>
      ))}
    </div>
  );
}

const maker = ({ answer }: Version) =>
  answer.provider === 'builtin' ? 'without AI' : providerNames[answer.provider];
