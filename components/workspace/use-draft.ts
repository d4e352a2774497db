import { useCallback, useEffect, useRef, useState } from 'react';
import { loadDraft, saveDraft, type Draft } from '@/lib/browser/draft';

const empty: Draft = { resume: '', posting: '' };
const fields = ['resume', 'posting'] as const;
const saveDelayMs = 250;

/** The texts in the form, kept across reloads, and what a file or the example has last written over. */
export function useDraft(posted: Draft | null) {
  const [draft, setDraft] = useState<Draft>(posted ?? empty);
  const [replaced, setReplaced] = useState<Partial<Draft> | null>(null);
  // A file or a link takes seconds to read; what is typed meanwhile must not be forgotten.
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  const [loaded, setLoaded] = useState(false);

  useEffect(() => {
    // Runs once, after hydration. What was typed before that stands in the page alone, and wins.
    const typed = typedBeforeHydration();
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the server can't know what this browser holds
    setDraft(typed ?? loadDraft() ?? empty);
    setLoaded(true);
  }, []);

  useEffect(() => {
    if (!loaded) return;
    const save = () => saveDraft(draft);
    const timer = setTimeout(save, saveDelayMs);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [draft, loaded]);

  const edit = useCallback((part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), []);

  /** Writes over what stands there; `undo` brings that back, and leaves the other text alone. */
  const overwrite = useCallback((part: Partial<Draft>) => {
    const before = latest.current;
    const lost = fields.filter(
      (name) => before[name] !== '' && before[name] !== (part[name] ?? before[name]),
    );
    setReplaced(lost.length === 0 ? null : Object.fromEntries(lost.map((name) => [name, before[name]])));
    setDraft({ ...before, ...part });
  }, []);

  const undo = useCallback(() => {
    setDraft((before) => ({ ...before, ...replaced }));
    setReplaced(null);
  }, [replaced]);

  return { draft, edit, overwrite, undo: replaced === null ? null : undo };
}

function typedBeforeHydration(): Draft | null {
  const valueOf = (name: keyof Draft) =>
    document.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`)?.value ?? '';
  const typed = { resume: valueOf('resume'), posting: valueOf('posting') };
  return typed.resume === '' && typed.posting === '' ? null : typed;
}

export type Drafting = ReturnType<typeof useDraft>;
