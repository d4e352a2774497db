import { useCallback, useEffect, useState } from 'react';
import { loadDraft, saveDraft, type Draft } from '@/lib/browser/draft';

const empty: Draft = { resume: '', posting: '' };
const saveDelayMs = 250;

/** The texts in the form, kept across reloads, and what a file or the example has last written over. */
export function useDraft() {
  const [draft, setDraft] = useState<Draft>(empty);
  const [replaced, setReplaced] = useState<Draft | null>(null);
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

  /** Writes over what stands there; `undo` brings that back. */
  const overwrite = useCallback(
    (part: Partial<Draft>) => {
      const after = { ...draft, ...part };
      const losesText =
        (draft.resume !== '' && draft.resume !== after.resume) ||
        (draft.posting !== '' && draft.posting !== after.posting);
      setReplaced(losesText ? draft : null);
      setDraft(after);
    },
    [draft],
  );

  const undo = useCallback(() => {
    if (replaced !== null) setDraft(replaced);
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
