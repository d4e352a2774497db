import { fold } from '../lexicon/fold';
import type { Token } from './number-read';
import type { Quantity } from './quantities';

const labels: ReadonlyMap<string, string> = new Map(
  [
    ['year', 'years klassenstufe klassenstufen jahrgang jahrgangsstufe'],
    ['level', 'levels niveau niveaux nivel niveles stufe stufen'],
    ['grade', 'grades grado grados'],
    ['class', 'classes klasse klassen classe clase clases'],
    ['stage', 'stages etape etapes etapa etapas'],
    ['phase', 'phases phasen fase fases'],
    ['tier', 'tiers'],
    ['type', 'types typ tipo'],
    ['category', 'categories kategorie kategorien categorie categoria'],
    ['band', 'bands'],
    ['curso', 'cursos ciclo ciclos'],
  ].flatMap(([label = '', words = '']) => [label, ...words.split(' ')].map((word) => [word, label] as const)),
);

// A full stop alone also ends sentences: "4. Klasse" is left to be a count.
const ordinal = /^\.?(?:[ºª°]|er|ère|re|nde?|ème|e|st|rd|th)(?!\p{L})/u;

/** What a number is the name of: "Year 5", "niveau 2", "3.º de ESO"; undefined where it counts or measures. */
export function labelOf(text: string, tokens: readonly Token[], at: number): string | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || !/^\d{1,3}$/.test(token.text)) return undefined;
  if (ordinal.test(text.slice(token.end, token.end + 5))) return 'ordinal';
  if (before === undefined || text.slice(before.end, token.start) !== ' ') return undefined;
  const label = labels.get(fold(before.text));
  // "1 year 2 months", "after a year 61 percent"
  const isTime =
    Number(token.text) > 13 || (before.text === 'year' && /^\d/.test(tokens[at - 2]?.text ?? ''));
  return label === 'year' && isTime ? undefined : label;
}

/** A number that names, as far as its suffix. */
export function labelled(
  text: string,
  tokens: readonly Token[],
  at: number,
  label: string,
): { quantity: Quantity; after: number } {
  const { start, end, text: digits } = tokens[at] ?? { start: 0, end: 0, text: '0' };
  const suffix = ordinal.exec(text.slice(end, end + 5))?.[0] ?? '';
  const value = Number(digits);
  return {
    after: suffix === '' ? at + 1 : at + 2,
    quantity: {
      ...{ kind: 'count', values: [value], unit: '', counted: [], plus: false, about: false },
      ...{ precision: 1, figure: value, written: value, factor: 1 },
      ...{ label, start, end: end + suffix.length },
    },
  };
}

/** "Years 3, 4 and 5": all of them are years. */
export function passLabelsOn(found: readonly Quantity[], text: string): void {
  found.slice(1).forEach((each, at) => {
    const last = found[at];
    if (last?.label === undefined || last.label === 'ordinal' || each.label !== undefined) return;
    if (each.kind !== 'count' || !/^\d{1,3}$/.test(text.slice(each.start, each.end))) return;
    if (!inList.test(text.slice(last.end, each.start))) return;
    if (each.counted.length > 0 && !isMany(text, found, at)) return;
    each.label = last.label;
    each.counted = [];
    delete each.bare;
  });
}

const inList = /^\s?(?:,|&|\/|-|–|and|or|to|und|oder|bis|et|ou|à|y|o|a)\s?(?:and |or )?$/iu;

/** Whether the label that began the list stands for several: "Years". */
function isMany(text: string, found: readonly Quantity[], at: number): boolean {
  let first = at;
  while (first > 0 && found[first - 1]?.label !== undefined) first--;
  return /(?:s|x|en)\s$/iu.test(text.slice(0, found[first]?.start ?? 0));
}
