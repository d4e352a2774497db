import { CircleAlert, FileCheck, LoaderCircle } from 'lucide-react';
import type { LinkReading } from './use-posting-link';

/** What became of the link, said also to those who don't see it. */
export function LinkNote({ reading }: { reading: LinkReading }) {
  return (
    <div role="status" className="mt-2 text-caption empty:hidden">
      {reading.status === 'reading' && (
        <p className="flex gap-1.5 text-muted">
          <LoaderCircle aria-hidden className="mt-0.5 size-4 shrink-0 animate-spin" />
          <span className="wrap-anywhere">Reading {reading.host}, 10 seconds at most…</span>
        </p>
      )}
      {reading.status === 'read' && (
        <div className="flex gap-1.5 text-muted">
          <FileCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
          <div className="wrap-anywhere">
            {reading.facts.length > 0 && <p className="text-ink">{reading.facts.join(' · ')}</p>}
            <p>Read from {reading.host}. Check it above, and correct what was misread.</p>
          </div>
        </div>
      )}
      {reading.status === 'problem' && (
        <p className="flex gap-1.5 text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {reading.sentence}
        </p>
      )}
    </div>
  );
}
