import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileProblem, ReadNote, ReadOutcome } from '@/lib/documents/file-problem';

export type FileReading =
  | { status: 'none' }
  | { status: 'reading'; name: string }
  | { status: 'read'; name: string; pages: number | null; notes: ReadNote[] }
  | { status: 'problem'; name: string; problem: FileProblem };

/** Reads a chosen file, the newest one only; the reader itself is fetched when the first file is chosen. */
export function useResumeFile(onText: (text: string) => void) {
  const [reading, setReading] = useState<FileReading>({ status: 'none' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const read = useCallback(
    async (file: File) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const { name } = file;
      setReading({ status: 'reading', name });
      const outcome = await readFile(file, controller.signal);
      if (controller.signal.aborted) return;
      if (outcome.ok) onText(outcome.text);
      setReading(
        outcome.ok
          ? { status: 'read', name, pages: outcome.pages, notes: outcome.notes }
          : { status: 'problem', name, problem: outcome.problem },
      );
    },
    [onText],
  );

  const forget = useCallback(() => {
    current.current?.abort();
    setReading({ status: 'none' });
  }, []);

  return { reading, read, forget };
}

async function readFile(file: File, signal: AbortSignal): Promise<ReadOutcome> {
  try {
    const { readResume } = await import('@/lib/documents/read-resume');
    return await readResume(file, signal);
  } catch {
    // Either aborted, and then nobody listens, or the reader's script couldn't be fetched.
    return { ok: false, problem: 'reader-unavailable' };
  }
}
