/** A physical line on its way to becoming part of a logical one. */
export interface Piece {
  text: string;
  mark: 'bullet' | 'heading' | undefined;
  /** It addresses a machine, not a reader. */
  aside: boolean;
  /** Which block of code it stands in, counted from 1; 0 outside of any. */
  code: number;
  /** It is indented more than the mark of the item above it. */
  hangs: boolean;
  /** A blank line or a rule stood before it. */
  afterBreak: boolean;
}

/** Whether lines were broken at a page's width at all, and whether often enough to expect it before a capital. */
interface Wrapping {
  wrapped: boolean;
  often: boolean;
}

/** Longer lines than this come from a text that wasn't wrapped at a page's width. */
const widestPage = 150;

/**
 * Joins what a page's width had broken. Texts that weren't wrapped at a width come back as they are.
 * What addresses a machine is joined to nothing, and makes no difference to how the rest is joined.
 */
export function joinWraps(pieces: readonly Piece[]): Piece[] {
  const asides = pieces.map((piece, index) => piece.aside || endsAside(pieces[index - 1], piece));
  if (!asides.includes(true)) return joinLines(pieces).map(({ line }) => line);
  const joined = joinLines(pieces.filter((_, index) => asides[index] === false));
  const begun = new Map(joined.map(({ first, line }) => [first, line]));
  return pieces.flatMap((piece, index): Piece[] => {
    if (asides[index] === true) return [{ ...piece, aside: true }];
    const line = begun.get(piece);
    return line === undefined ? [] : [line];
  });
}

/** The rest of a sentence to a machine that a page's width had broken; a shorter one had room for it. */
const endsAside = (last: Piece | undefined, piece: Piece): boolean =>
  last?.aside === true &&
  last.text.length >= 70 &&
  piece.mark === undefined &&
  !piece.afterBreak &&
  /^\p{Ll}/u.test(piece.text) &&
  !/[.!?]["'”’)]?$/.test(last.text);

/** Logical lines, and the piece that each begins with. */
function joinLines(pieces: readonly Piece[]): { first: Piece; line: Piece }[] {
  const long = pieces.filter((piece) => piece.text.length > widestPage).length;
  const wrapped = long <= pieces.length * 0.04;
  const broken = pieces.filter((piece) => piece.mark === undefined && /^\p{Ll}/u.test(piece.text)).length;
  const widths: Wrapping = { wrapped, often: broken >= 3 && broken >= pieces.length * 0.03 };
  const joined: { first: Piece; line: Piece }[] = [];
  let last: Piece | undefined;
  let lastWidth = 0;
  for (const [index, piece] of pieces.entries()) {
    const width = blockWidth(pieces, index);
    const next = pieces[index + 1];
    if (last !== undefined && continues(last, lastWidth, piece, next, width, widths)) {
      last.text = glue(last.text, piece.text);
    } else {
      last = { ...piece };
      joined.push({ first: piece, line: last });
    }
    lastWidth = piece.text.length;
  }
  return joined;
}

/** The widest of the lines around, up to a heading or a blank line: what the text seems to have been wrapped at. */
function blockWidth(pieces: readonly Piece[], index: number): number {
  let width = pieces[index]?.text.length ?? 0;
  for (let at = index; at > Math.max(0, index - 8) && opensNothing(pieces[at]); at--) {
    width = Math.max(width, pieces[at - 1]?.text.length ?? 0);
  }
  for (let at = index + 1; at < index + 8 && opensNothing(pieces[at]); at++) {
    width = Math.max(width, pieces[at]?.text.length ?? 0);
  }
  return width;
}

const opensNothing = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.mark !== 'heading' && !piece.afterBreak;

const openEnd =
  /(?:[,&(/–]|(?<!\p{L})(?:and|or|of|the|an?|to|for|in|on|at|by|with|from|as|into|over|using|through|via|including|within|than|under|about|between|without|around|roughly|approx\.?|ersten|und|oder|der|die|das|dem|den|eine[nmrs]?|mit|für|von|vom|bei|zur?|zum|auf|im|am|um|nach|über|unter|durch|sowie|et|ou|de|du|des|la|le|les|une?|aux?|à|par|sur|avec|sans|pour|dans|chez|y|o|el|una|al|en|con|por|para|del|los|las|desde|hasta|sobre))$/iu;

function continues(
  last: Piece,
  lastWidth: number,
  piece: Piece,
  next: Piece | undefined,
  width: number,
  { wrapped, often }: Wrapping,
): boolean {
  if (piece.mark !== undefined || piece.afterBreak || last.mark === 'heading') return false;
  if (/\p{L}\u00AD$/u.test(last.text)) return true;
  if (!wrapped || last.text.length > 1200) return false;
  const lower = /^[\p{Ll}(&%+/,;]/u.test(piece.text);
  if (/\p{Ll}-$/u.test(last.text) && /^\p{Ll}/u.test(piece.text)) return true;
  if (/[:|]$/.test(last.text) || hasDates(piece.text) || hasContact(piece.text) || hasContact(last.text))
    return false;
  const ended = /[.!?;]["'”’)]?$/.test(last.text);
  if (last.mark === 'bullet' && piece.hangs) return true;
  // "cleared within / 10 weeks"
  if (last.mark === 'bullet' && !ended && /^[\d£€$]/.test(piece.text) && lastWidth >= width * 0.8)
    return true;
  if (lower && !ended)
    return last.mark === 'bullet' || lastWidth >= 30 || lastWidth >= Math.max(20, width * 0.7);
  if (openEnd.test(last.text) && lastWidth >= Math.max(30, width * 0.6)) return true;
  if (ended)
    return (
      last.mark === undefined && lastWidth >= 60 && fits(lastWidth, piece, width) && piece.text.length > 50
    );
  if (!often) return false;
  // A capital after a small letter opens a new line of a list more often than it goes on.
  return (
    lastWidth >= 45 &&
    fits(lastWidth, piece, width) &&
    /\p{Lu}\S*$/u.test(last.text) &&
    !looksTitled(piece, next)
  );
}

/** Whether the page had no room left for the next line's first word. */
function fits(lastWidth: number, piece: Piece, width: number): boolean {
  const first = piece.text.split(/\s/, 1)[0]?.length ?? 0;
  return lastWidth + 1 + first >= width * 0.97;
}

const hasDates = (text: string): boolean =>
  text.length < 90 &&
  /\b(?:19|20)\d\d\b\s*(?:[-–—]|to|bis|à|a|until)\s*(?:\S+\s+)?(?:(?:19|20)\d\d|present|now|current|today|heute|aujourd|actual|presente)/i.test(
    text,
  );

const hasContact = (text: string): boolean =>
  text.length < 120 && /\S@\S+\.\S|https?:|www\.|linkedin\.|github\.|\+\d[\d ()-]{7}/i.test(text);

/** `Senior Buyer, Northwind Foods`: short, every longer word with a capital; a word or two before a bullet isn't. */
function looksTitled({ text }: Piece, next: Piece | undefined): boolean {
  if (next?.mark === 'bullet' && text.split(/\s+/).length <= 2) return false;
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return text.length <= 70 && !/[.;]$/.test(text) && words.every((word) => /^\p{Lu}/u.test(word));
}

// Words whose hyphen is their own, not the page's.
const hyphenated =
  /(?:^|[\s(])(?:\p{L}+-)*(?:self|cross|multi|non|co|pre|post|re|anti|semi|long|short|high|low|full|part|well|on|off|up|end|to|real|time|day|first|front|back|in|out|open|client|customer|user|problem|decision|large|small|cost|award|best|single|double|two|three|four|five|six|ten|hands|state|role|business|fast|team|third|year|cloud|community|data|e)$/iu;

function glue(left: string, right: string): string {
  if (left.endsWith('\u00AD')) return left.slice(0, -1) + right;
  if (!/\p{Ll}-$/u.test(left) || !/^\p{Ll}/u.test(right)) return `${left} ${right}`;
  if (/^(?:und|oder|bzw|and|or|et|ou)\b/.test(right)) return `${left} ${right}`;
  const stem = left.slice(0, -1);
  return hyphenated.test(stem) ? left + right : stem + right;
}
