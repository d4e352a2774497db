import { findAddress } from '../lexicon/machine-phrases/find-address';
import { personaIn, withTheirSurroundings } from './asides';
import { physicalLines, withoutMarkup } from './clean';
import { postingHeading, resumeHeading } from './headings';
import { splitLong } from './split-long';
import { joinWraps, type Piece } from './wraps';

/** A line's name in prompts, markers and links: `R3` in the resume, `J4` in the posting. */
export type LineId = `R${number}` | `J${number}`;

/** One logical line of a resume or posting, wrapped lines joined, as a person would read it. */
export interface Line {
  id: LineId;
  text: string;
  /** What the line was marked as: an item of a list, or a heading. */
  mark?: 'bullet' | 'heading';
  /** It addresses a machine, not a reader: shown as it stands, it asks for nothing and is evidence of nothing. */
  aside?: true;
}

// "o" and "-" count as bullets only where white space follows.
const bullet = /^(?:[•●◦▪▫■□◆◇‣⁃∙·➢➤►▶▸✓✔✅➔→⇒❖★☆○⚫🔹🔸✦]\s*|[-*+–—o»>¬]\s+|-(?=\p{L}{2}))(?=\S)/u;
const bareBullet = /^[•●◦▪▫■□◆◇‣⁃∙·➢➤►▶▸✓✔➔→⇒❖○*-]$/u;
const numbered = /^(?:\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)/;
// `___ Experience ___`, `== Education ==`
const betweenRules = /^[-_=*~#•]{2,}\s*(\p{L}[^_=*~#]{1,50}?)\s*[-_=*~#•]{2,}$/u;
const inlineBullet = /\s*[•●▪■➢►✓✔❖]\s*/u;

/**
 * A text as numbered lines, in reading order; empty for a text without words.
 * Bullets' glyphs and Markdown's marks are off, lines that were wrapped by a page's width are joined again, and
 * lines too long to point at are divided at sentences. Otherwise the words are as the person wrote them.
 */
export function numberLines(text: string, prefix: 'R' | 'J'): Line[] {
  const isHeading = prefix === 'R' ? resumeHeading : postingHeading;
  return packed(joinWraps(toPieces(physicalLines(text), isHeading)))
    .flatMap(dividedAtSentences)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
    .map(({ text: words, mark, aside }, index): Line => {
      const line: Line = { id: `${prefix}${index + 1}`, text: words };
      if (mark !== undefined) line.mark = mark;
      if (aside) line.aside = true;
      return line;
    });
}

/** Of a text that came as one long paragraph only the stretch that addresses a machine is set aside. */
function dividedAtSentences(piece: Piece): Piece[] {
  const parts = splitLong(piece.text);
  const inStretch = piece.aside && piece.text.length > longestAside ? stretchTo(parts) : () => piece.aside;
  return parts.map((text, index) => ({ ...piece, text, aside: inStretch(index) }));
}
const longestAside = 2000;

function stretchTo(parts: readonly string[]): (index: number) => boolean {
  const called = personaIn(parts);
  const addresses = parts.map((part) => findAddress(part) !== undefined || called?.test(part) === true);
  const [first, last] = [addresses.indexOf(true), addresses.lastIndexOf(true)];
  return (index) => index >= first && index <= last;
}

/** More lines than any resume has come from a broken copy, a word or a letter to a line: they are put together. */
const mostLines = 1500;

function packed(pieces: readonly Piece[]): Piece[] {
  if (pieces.length <= mostLines) return [...pieces];
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last !== undefined && last.aside === piece.aside && last.text.length < 120)
      last.text += ` ${piece.text}`;
    else together.push({ ...piece, mark: undefined });
  }
  return together;
}

/** Physical lines with their marks read and taken off; a line of several inline bullets becomes several pieces. */
function toPieces(lines: readonly string[], isHeading: (text: string) => unknown): Piece[] {
  const pieces: Piece[] = [];
  let afterBreak = true;
  let pendingBullet = false;
  let itemsIndent: number | undefined;
  const blocks = codeBlocks(lines);
  for (const [at, line] of lines.entries()) {
    const raw = line.trim();
    const code = blocks[at] ?? 0;
    const indent = line.replaceAll('\t', '    ').length - raw.length;
    if (raw === '' || /^[-_=*~\s|:]{3,}$/.test(raw)) {
      afterBreak = true;
      continue;
    }
    if (bareBullet.test(raw)) {
      pendingBullet = true;
      continue;
    }
    const ruled = betweenRules.exec(raw)?.[1];
    const headed = ruled !== undefined || /^#{1,6}\s/.test(raw);
    const marked = !headed && (pendingBullet || bullet.test(raw) || numbered.test(raw));
    // Under an item's words, and not under its mark.
    const hangs = !marked && itemsIndent !== undefined && indent > itemsIndent;
    if (marked) itemsIndent = indent;
    else if (!hangs) itemsIndent = undefined;
    const words = ruled ?? withoutMarkup(raw.replace(bullet, '')).replace(bullet, '');
    const aside = findAddress(words) !== undefined;
    for (const [index, part] of inlineItems(words, marked).entries()) {
      const heading = headed || (!marked && (isHeading(part) !== undefined || isCapitalHeading(part)));
      const mark = heading ? 'heading' : marked || index > 0 ? 'bullet' : undefined;
      pieces.push({ text: part, mark, aside, hangs, code, afterBreak: afterBreak && index === 0 });
    }
    afterBreak = false;
    pendingBullet = false;
  }
  // A text about prompts, say, that addresses a machine all through is what the person wants read.
  const left = lengthOf(pieces.filter(({ aside }) => !aside));
  return left >= Math.min(shortestText, lengthOf(pieces) / 2)
    ? withTheirSurroundings(pieces)
    : pieces.map((piece) => ({ ...piece, aside: false }));
}

const opensCode = /<(?:code|pre|script)\b[^>]*>|^\s*`{3}/iu;
const closesCode = /<\/(?:code|pre|script)>|^\s*`{3}/iu;
const longestCode = 40;

/** The block of code that each line stands in, from 1; 0 for the others, and where nothing closes a block soon. */
function codeBlocks(lines: readonly string[]): number[] {
  const blocks = lines.map(() => 0);
  for (let first = 0; first < lines.length; first++) {
    const opening = opensCode.exec(lines[first] ?? '');
    if (opening === null) continue;
    const onItsLine = closesCode.test((lines[first] ?? '').slice(opening.index + opening[0].length));
    const after = lines.slice(first + 1, first + longestCode).findIndex((line) => closesCode.test(line));
    const last = onItsLine ? first : after < 0 ? undefined : first + 1 + after;
    if (last === undefined) continue;
    blocks.fill(first + 1, first, last + 1);
    first = last;
  }
  return blocks;
}

/** In UTF-16 units: as much is a resume or a posting by itself. */
const shortestText = 600;

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** `Built X • Ran Y` as its items, where they are sentences rather than a list of words. */
function inlineItems(text: string, marked: boolean): string[] {
  if (text.length < 120) return [text];
  const items = text.split(inlineBullet).filter((item) => item !== '');
  const enough = items.length >= (marked ? 2 : 3);
  return enough && text.length / items.length > 40 ? items : [text];
}

/** `PROFESSIONAL BACKGROUND`: two to five words in capitals, no figures. */
function isCapitalHeading(text: string): boolean {
  return (
    text.length >= 6 &&
    text.length <= 40 &&
    /^\p{Lu}[\p{Lu}&/ -]+:?$/u.test(text) &&
    text.split(/\s+/).filter((word) => word.length > 2).length >= 1 &&
    text.split(/\s+/).length <= 5
  );
}
