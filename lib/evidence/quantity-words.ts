import { smallNumber } from '../lexicon/numbers';
import { unitOf } from '../lexicon/units';
import type { Token } from './number-read';
import type { Quantity } from './quantities';
import { aboutBefore, ledBy, plusBefore } from './quantity-cues';

const dayOrMonth =
  /^\d{1,2}\.\d{1,2}\.(?=\s?[\d\p{Ll}–-])|^(?:\d{1,2}[./])?(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?!\d)/u;

/** `31.12.`, and the day and the month of `07/2023`, `2023-07` and `01/10/2019`. */
export function isPartOfDate(text: string, token: Token | undefined): boolean {
  if (token === undefined || !/^\d{1,2}(?:\.\d{1,2})?$/.test(token.text)) return false;
  const after = text.slice(token.start, token.start + 11);
  if (dayOrMonth.test(after)) return true;
  return (
    /^(?:0[1-9]|1[0-2])(?!\d)/.test(after) &&
    /(?<!\d)(?:19|20)\d\d[-/.]$/.test(text.slice(Math.max(0, token.start - 6), token.start))
  );
}

/** The year in `01.07.2023`, and the second one in `2023–24`. */
export function yearOf(text: string, tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\d/.test(token.text)) return undefined;
  const { start, end } = token;
  const dated = /^\d{1,2}\.(?:\d{1,2}\.)?((?:19|20)\d\d)$/.exec(token.text)?.[1];
  const short =
    /^\d\d$/.test(token.text) && /(?<!\d)(?:19|20)\d\d[-–/]$/.test(text.slice(Math.max(0, start - 6), start));
  const century = text.slice(start - 5, start - 3);
  // "2008-09" may be a school year, "2023-05" is a month.
  const isNext =
    short && (Number(token.text) > 12 || Number(token.text) === Number(text.slice(start - 3, start - 1)) + 1);
  const year = dated ?? (isNext && !/^[-–/\d]/.test(text.slice(end)) ? century + token.text : undefined);
  if (year === undefined) return undefined;
  return {
    ...plain,
    kind: 'year',
    values: [Number(year)],
    figure: Number(year),
    written: Number(year),
    start,
    end,
  };
}

const plain = { unit: '', plus: false, about: false, precision: 1, factor: 1, counted: [] } as const;

// "Zweischichtbetrieb", "Dreibettzimmer": good as a source.
const germanNoun = /^(Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Zwölf)(?!g)(\p{Ll}{5,})$/u;
const mayBeCompound =
  /(?:^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Zwölf)|old|ach|mal|pfig|ähr|natig|wöch|täg|tünd|inüt)/iu;
const compound =
  /^(.{2,20}?)(fold|fache?[mnrs]?|mal|köpfige?[mnrs]?|(?:jähr|monat|wöch(?:ent)?|täg|stünd|minüt)(?:ige?[mnrs]?|lich))$/iu;
const lengths: readonly (readonly [RegExp, string])[] = [
  [/^jähr/i, 'Jahre'],
  [/^monat/i, 'Monate'],
  [/^wöch/i, 'Wochen'],
  [/^täg/i, 'Tage'],
  [/^stünd/i, 'Stunden'],
  [/^minüt/i, 'Minuten'],
];

/** A word that holds its number: `fourfold`, `vierfach`, `siebenköpfig`, `dreimonatig`. */
export function compoundOf(text: string, tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (token === undefined || token.text.length < 5 || !mayBeCompound.test(token.text)) return undefined;
  const [, word = '', rest = ''] = compound.exec(token.text) ?? germanNoun.exec(token.text) ?? [];
  const value = word === '' ? undefined : smallNumber(word);
  if (value === undefined) return undefined;
  const { start, end } = token;
  const led = ledBy(text, tokens, at);
  const leads = { plus: plusBefore.test(led), about: aboutBefore.test(led) };
  const base = { ...plain, ...leads, figure: value, written: value, start, end };
  const length = lengths.find(([begins]) => begins.test(rest))?.[1];
  const unit = length === undefined ? undefined : unitOf(length);
  if (unit !== undefined)
    return {
      ...base,
      kind: unit.kind,
      unit: unit.unit,
      factor: unit.factor,
      precision: unit.factor,
      values: [value * unit.factor],
    };
  if (/^\p{Ll}/u.test(rest) && germanNoun.test(token.text))
    return { ...base, kind: 'count', values: [value], implicit: true };
  if (/^köpf/i.test(rest)) return { ...base, kind: 'count', values: [value], noun: 'person' };
  return { ...base, kind: 'multiple', values: [value], unit: 'x' };
}
