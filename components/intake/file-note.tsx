import { CircleAlert, FileCheck, LoaderCircle } from 'lucide-react';
import type { FileReading } from './use-resume-file';

/** What became of the chosen file, said also to those who don't see it. */
export function FileNote({ reading }: { reading: FileReading }) {
  return (
    <div role="status" className="text-caption empty:hidden">
      {reading.status === 'reading' && (
        <p className="flex gap-1.5 text-muted">
          <LoaderCircle aria-hidden className="mt-0.5 size-4 shrink-0 animate-spin" />
          <span className="wrap-anywhere">Reading {reading.name} in this browser…</span>
        </p>
      )}
      {reading.status === 'read' && (
        <div className="flex gap-1.5 text-muted">
          <FileCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
          <div className="wrap-anywhere">
            <p>
              Read from {reading.name}
              {reading.pages !== null && `, ${reading.pages} ${reading.pages === 1 ? 'page' : 'pages'}`}.
              Check it above, and correct what was misread.
            </p>
            {reading.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </div>
      )}
      {reading.status === 'problem' && (
        <p className="flex gap-1.5 text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span className="wrap-anywhere">
            {reading.name}: {reading.sentence}
          </span>
        </p>
      )}
    </div>
  );
}
