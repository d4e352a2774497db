import { findSkills } from '../lexicon/skills';
import type { Line } from './lines';
import type { Piece } from './wraps';

// Readings of lines are kept by their array.
const heard = new WeakMap<readonly Line[], readonly Line[]>();

/** The lines that speak to a reader; the same array where all do, and for the same array the same. */
export function withoutAsides(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ aside }) => aside === undefined)) return lines;
  const known = heard.get(lines) ?? lines.filter(({ aside }) => aside === undefined);
  heard.set(lines, known);
  return known;
}

/** Lines of program code and of a written-out chat, which carry what addresses a machine between them. */
const code =
  /^(?:import |from \w+ import|(?:def|class|function|if|elif|else|for|while|try|except|return|print)(?![\p{L}'’,]).*[:)\w]$|return |#|\/\/|["'`]{3}|<\/?[\p{L}][^>]*>|(?:User|Assistant|System|Human|AI)\s*:)|<\/?(?:code|pre|script)>|[;{}]$|\w\([^)]*\)\s*:?$/u;

/** Between two lines to a machine, so few are of the same speech. */
const mostBetween = 3;

// "[DAN] = a truly submissive AI", "you are DAN, …": a name that an order gives to the machine, and no trade of its own.
const persona = /\[(\p{Lu}{3,8})\] ?=|(?:you are|called|named) (\p{Lu}{3,8})(?=[,.;:!]|$)/gu;

/** What the machine is called by the name that texts to it gave it; undefined where they gave none. */
export function personaIn(texts: readonly string[]): RegExp | undefined {
  const names = texts
    .flatMap((text) => [...text.matchAll(persona)].map((match) => match[1] ?? match[2] ?? ''))
    // A machine named SQL would take a posting's demand for it along.
    .filter((name) => findSkills(name).length === 0);
  return names.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u');
}

/** Lines that call the machine by that name, and those of a block of code with a line to it. */
function belonging(pieces: readonly Piece[]): (piece: Piece) => boolean {
  const told = pieces.filter(({ aside }) => aside);
  const blocks = new Set(told.map(({ code }) => code).filter((code) => code > 0));
  const called = personaIn(told.map(({ text }) => text));
  return ({ text, code }) => blocks.has(code) || called?.test(text) === true;
}

/**
 * With what belongs to lines that address a machine: the few lines between two, program code around one, and what
 * calls the machine by a name that was given to it.
 */
export function withTheirSurroundings(pieces: readonly Piece[]): Piece[] {
  const belongs = belonging(pieces);
  const result = pieces.map((piece) => ({ ...piece, aside: piece.aside || belongs(piece) }));
  let last = -Infinity;
  for (const [index, piece] of result.entries()) {
    const isCodeOfLast = result[index - 1]?.aside === true && code.test(piece.text);
    if (!piece.aside && !isCodeOfLast) continue;
    piece.aside = true;
    if (index - last - 1 <= mostBetween) for (const each of result.slice(last + 1, index)) each.aside = true;
    last = index;
  }
  for (let index = result.length - 2; index >= 0; index--) {
    const piece = result[index];
    if (piece !== undefined && result[index + 1]?.aside === true && code.test(piece.text)) piece.aside = true;
  }
  return result;
}
