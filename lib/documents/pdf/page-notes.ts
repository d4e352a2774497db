import type { ReadNote } from '../file-problem';
import { countLetters } from '../text/clean-text';

/** What came of one page. */
export interface PageText {
  /** Counted from 1. */
  number: number;
  text: string;
  state: 'read' | 'bare' | 'broken';
  /** Words whose joined letters had to be guessed. */
  guessed: string[];
  hiddenLetters: number;
}

/** What the person should check or add; empty where all went well. */
export function describePages(pages: PageText[], lettersLacking = false): ReadNote[] {
  const broken = pages.filter((page) => page.state === 'broken').map((page) => page.number);
  const bare = pages.filter((page) => page.state === 'bare').map((page) => page.number);
  const guessed = [...new Set(pages.flatMap((page) => page.guessed))].slice(0, 5);
  const notes: ReadNote[] = [];
  if (broken.length > 0) notes.push({ kind: 'broken-pages', pages: broken });
  if (bare.length > 0) notes.push({ kind: 'bare-pages', pages: bare });
  if (guessed.length > 0) notes.push({ kind: 'guessed', words: guessed });
  if (lettersLacking) notes.push({ kind: 'letters-lacking' });
  return [...notes, ...describeHidden(pages)];
}

function describeHidden(pages: PageText[]): ReadNote[] {
  const hidden = pages.reduce((sum, page) => sum + page.hiddenLetters, 0);
  const all = pages.reduce((sum, page) => sum + countLetters(page.text), 0);
  if (hidden === 0) return [];
  return [{ kind: hidden > all * 0.8 ? 'recognised' : 'hidden' }];
}
