import { useLocale, useTranslations } from 'use-intl';
import type { ReadNote } from '@/lib/documents/file-problem';

/** Says what to check or add after a file was read. */
export function useReadNote(): (note: ReadNote) => string {
  const t = useTranslations('intake.notes');
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  return (note) => {
    switch (note.kind) {
      case 'broken-pages':
      case 'bare-pages':
        return t(note.kind, { count: note.pages.length, pages: list.format(note.pages.map(String)) });
      case 'guessed':
        return t('guessed', { words: list.format(note.words) });
      default:
        return t(note.kind);
    }
  };
}
