import bidiFactory from 'bidi-js';
import { directionOf, type Style, type Words } from '../words';
import { breakLines, piecesOf } from './break-lines';
import type { FoundFonts, LoadedFont } from './find-fonts';

/** Letters of one font and one direction, as they are handed to the PDF. */
export interface Run {
  font: LoadedFont;
  text: string;
  /** From the line's left edge, in points. */
  x: number;
  width: number;
}

/** A line; its runs are in the order of reading, which is not always that of their places. */
export interface SetLine {
  runs: Run[];
  width: number;
  direction: 'ltr' | 'rtl';
}

export interface Measure {
  /** Both in points. */
  size: number;
  width: number;
  fonts: FoundFonts;
}

/** A stretch that is shaped as a whole: its font, and its embedding level, odd where it runs right to left. */
interface Stretch {
  font: LoadedFont;
  level: number;
  text: string;
}

/** Ligatures are off: readers that don't know them lose their letters. A new object each time, as fontkit fills it. */
export const features = () => ({ liga: false, clig: false, dlig: false, hlig: false });

const bidi = bidiFactory();

/** Sets words into lines no wider than `width`; a word that is wider alone is divided. */
export function setLines(words: readonly Words[], measure: Measure): SetLine[] {
  const direction = directionOf(words.map(({ text }) => text).join(''));
  return hardLines(words).flatMap((line) => {
    const text = line.map(({ text }) => text).join('');
    const styles = line.flatMap(({ style, text }) => Array<Style>(text.length).fill(style));
    return setParagraph({ text, styles, direction, ...measure });
  });
}

/** Words at whose ends the person broke the line. */
function hardLines(words: readonly Words[]): Words[][] {
  const lines: Words[][] = [[]];
  for (const { style, text } of words) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ style, text: part });
    });
  }
  return lines;
}

interface Paragraph extends Measure {
  text: string;
  /** One to a code unit. */
  styles: readonly Style[];
  direction: 'ltr' | 'rtl';
}

function setParagraph(paragraph: Paragraph): SetLine[] {
  const { text, direction } = paragraph;
  const levels = bidi.getEmbeddingLevels(text, direction).levels;
  const letters = assignFonts(paragraph, levels);
  const stretchesOf = (from: number, to: number) => stretches(letters, from, to);
  const widthOf = (from: number, to: number) =>
    stretchesOf(from, to).reduce((sum, stretch) => sum + shape(stretch, paragraph.size).width, 0);
  return breakLines(piecesOf(text, widthOf), paragraph.width).map(([from, to]) => {
    const end = from + text.slice(from, to).trimEnd().length;
    return { ...place(stretchesOf(from, end), paragraph.size), direction };
  });
}

interface Letter {
  text: string;
  at: number;
  font: LoadedFont;
  level: number;
}

/** Every letter with its font; brackets and spaces between right-to-left words are set in these words' font. */
function assignFonts({ text, styles, fonts }: Paragraph, levels: Uint8Array): Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at] ?? 0;
    const before = letters.at(-1);
    const isNeutral = !/[\p{L}\p{M}\p{N}]/u.test(letter);
    const joins =
      before !== undefined &&
      before.level === level &&
      ((isNeutral && level % 2 === 1) || /\p{M}/u.test(letter)) &&
      [letter, bidi.getMirroredCharacter(letter) ?? letter].every((each) =>
        before.font.font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0),
      );
    const font = joins ? before.font : fonts.fontOf(letter, styles[at] ?? 'plain');
    if (font !== undefined) letters.push({ text: letter, at, font, level });
    at += letter.length;
  }
  return letters;
}

function stretches(letters: readonly Letter[], from: number, to: number): Stretch[] {
  const made: Stretch[] = [];
  for (let index = firstAt(letters, from); index < letters.length; index += 1) {
    const letter = letters[index];
    if (letter === undefined || letter.at >= to) break;
    const { text, font, level } = letter;
    const last = made.at(-1);
    if (last !== undefined && last.font === font && last.level === level) last.text += text;
    else made.push({ text, font, level });
  }
  return made;
}

/** By halves: a letter of several code units is further on than its number. */
function firstAt(letters: readonly Letter[], at: number): number {
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((letters[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts stretches where they are seen, level by level (rule L2 of UAX #9). */
function place(logical: readonly Stretch[], size: number): { runs: Run[]; width: number } {
  const highest = Math.max(0, ...logical.map(({ level }) => level));
  let seen = logical.map((stretch, index) => ({ stretch, index }));
  for (let level = highest; level > 0; level -= 1) seen = reverseFrom(seen, level);
  const runs: Run[] = [];
  let x = 0;
  for (const { stretch, index } of seen) {
    const shaped = shape(stretch, size);
    runs[index] = { font: stretch.font, text: shaped.text, x, width: shaped.width };
    x += shaped.width;
  }
  return { runs, width: x };
}

function reverseFrom<Item extends { stretch: Stretch }>(items: readonly Item[], level: number): Item[] {
  const made: Item[] = [];
  let reversed: Item[] = [];
  for (const item of items) {
    if (item.stretch.level >= level) {
      reversed.unshift(item);
      continue;
    }
    made.push(...reversed, item);
    reversed = [];
  }
  return [...made, ...reversed];
}

function shape({ text, font: { font }, level }: Stretch, size: number): { text: string; width: number } {
  const isReversed = level % 2 === 1;
  const facing = isReversed
    ? [...text].map((each) => bidi.getMirroredCharacter(each) ?? each).join('')
    : text;
  const run = font.layout(facing, features());
  // Left to itself, fontkit turns a run by its script: brackets alone, or Persian figures, go the other way.
  const asWanted = (run.direction === 'rtl') === isReversed;
  return {
    text: asWanted ? facing : [...facing].reverse().join(''),
    width: (run.advanceWidth * size) / font.unitsPerEm,
  };
}
