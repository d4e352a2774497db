/** The two texts as they stand in the form. */
export interface Draft {
  resume: string;
  posting: string;
}

const key = 'matchwise:draft';

/** What was typed before the page was left; null where nothing was, or where the browser forbids looking. */
export function loadDraft(): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { resume, posting } = stored as Record<string, unknown>;
    return typeof resume === 'string' && typeof posting === 'string' ? { resume, posting } : null;
  } catch {
    return null;
  }
}

/** Keeps the texts for the next visit; empty ones leave nothing behind. A full or forbidden storage changes nothing. */
export function saveDraft({ resume, posting }: Draft): void {
  try {
    if (resume === '' && posting === '') localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ resume, posting }));
  } catch {
    // Private windows and full disks: the texts stay on the page, which is all that is promised there.
  }
}
