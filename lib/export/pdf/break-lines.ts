import LineBreaker from 'linebreak';

/** What isn't divided: a word with the spaces after it. Widths are in points. */
interface Piece {
  from: number;
  to: number;
  /** With its spaces. */
  advance: number;
  /** Without them, as at a line's end. */
  width: number;
  /** Ends of its letters, and the width up to each; asked for where the piece is wider than a line. */
  cuts: () => { to: number; width: number }[];
}

type WidthOf = (from: number, to: number) => number;

/** A text between the places where Unicode lets a line begin (UAX #14). */
export function piecesOf(text: string, widthOf: WidthOf): Piece[] {
  const pieces: Piece[] = [];
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const [start, to] = [from, next.position];
    const advance = widthOf(start, to);
    const end = start + text.slice(start, to).trimEnd().length;
    const width = end === to ? advance : widthOf(start, end);
    const cuts = () =>
      [...new Intl.Segmenter().segment(text.slice(start, to))].map(({ index, segment }) => {
        const cut = start + index + segment.length;
        return { to: cut, width: widthOf(start, cut) };
      });
    pieces.push({ from: start, to, advance, width, cuts });
    from = to;
  }
  return pieces;
}

/** Where lines begin and end, as many pieces to a line as fit; a piece wider than a line is divided at letters. */
export function breakLines(pieces: readonly Piece[], width: number): [from: number, to: number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let used = 0;
  for (const piece of pieces) {
    if (piece.from > start && used + piece.width > width) {
      lines.push([start, piece.from]);
      start = piece.from;
      used = 0;
    }
    if (piece.width > width) {
      const { ends, rest } = divide(piece, width);
      for (const end of ends) {
        lines.push([start, end]);
        start = end;
      }
      used = rest;
    } else used += piece.advance;
  }
  return [...lines, [start, pieces.at(-1)?.to ?? 0]];
}

/** Ends of the full lines that a piece fills, and the width of what is left for the next. */
function divide(piece: Piece, width: number): { ends: number[]; rest: number } {
  const cuts = piece.cuts();
  const ends: number[] = [];
  let begun = 0;
  let last = { to: piece.from, width: 0 };
  for (const cut of cuts) {
    // Not before the first letter: a single one may be wider than a narrow column.
    if (cut.width - begun > width && last.width > begun) {
      ends.push(last.to);
      begun = last.width;
    }
    last = cut;
  }
  return { ends, rest: last.width - begun };
}
