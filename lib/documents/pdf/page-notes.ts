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

/** Sentences for the person about what they should check or add; empty where all went well. */
export function describePages(pages: PageText[], lettersLacking = false): string[] {
  const broken = pages.filter((page) => page.state === 'broken');
  const bare = pages.filter((page) => page.state === 'bare');
  const guessed = [...new Set(pages.flatMap((page) => page.guessed))].slice(0, 5);
  const notes = [];
  if (broken.length > 0) notes.push(`${namePages(broken)} could not be read. Please add what is missing.`);
  if (bare.length > 0)
    notes.push(`${namePages(bare)} held no text, perhaps a picture. Please add what is missing.`);
  if (guessed.length > 0)
    notes.push(`Joined letters such as “fi” were unreadable. Please check: ${listOf(guessed)}.`);
  if (lettersLacking)
    notes.push('Some letters are encoded in a way that can’t be read here. Please add what is missing.');
  return [...notes, ...describeHidden(pages)];
}

function describeHidden(pages: PageText[]): string[] {
  const hidden = pages.reduce((sum, page) => sum + page.hiddenLetters, 0);
  const all = pages.reduce((sum, page) => sum + countLetters(page.text), 0);
  if (hidden === 0) return [];
  return hidden > all * 0.8
    ? ['This is a scan with recognised text behind it. Please check it for misread words.']
    : [
        'This file holds text that cannot be seen on the page. It was read like all the rest: please check that you know it.',
      ];
}

function namePages(pages: PageText[]): string {
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${listOf(pages.map((page) => String(page.number)))}`;
}

function listOf(names: string[]): string {
  return new Intl.ListFormat('en').format(names);
}
