import { useCallback, useEffect, useRef, useState } from 'react';

export type FileReading =
  | { status: 'none' }
  | { status: 'reading'; name: string }
  | { status: 'read'; name: string; pages: number | null; notes: string[] }
  | { status: 'problem'; name: string; sentence: string };

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
          : { status: 'problem', name, sentence: outcome.sentence },
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

type Outcome =
  { ok: true; text: string; pages: number | null; notes: string[] } | { ok: false; sentence: string };

async function readFile(file: File, signal: AbortSignal): Promise<Outcome> {
  try {
    const [{ readResume }, { fileProblemSentences }] = await Promise.all([
      import('@/lib/documents/read-resume'),
      import('@/lib/documents/file-problem'),
    ]);
    const outcome = await readResume(file, signal);
    return outcome.ok ? outcome : { ok: false, sentence: fileProblemSentences[outcome.problem] };
  } catch {
    // Either aborted, and then nobody listens, or the reader's script couldn't be fetched.
    return {
      ok: false,
      sentence:
        'The file reader could not be loaded. Check the connection and choose the file again, or paste the text of your resume.',
    };
  }
}
