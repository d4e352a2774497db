import { abbreviation } from '../lexicon/abbreviations';
import { regions } from '../lexicon/regions';
import { namesBeside } from '../lexicon/short-names';
import { withRhythms } from './rhythms';

const frenchLevels = [
  [/^(?:BTS|DUT)/, 2],
  [/^(?:Master|Mastère|M2)/, 5],
  [/^.icence/, 3],
  [/^.iplôme/, 5],
] as const;
const frenchLevel =
  /(?<!\p{L})(?:BTS|DUT|Mastère|M2|Master (?:2|II|pro)|Master(?= (?:en |de |d['’]))|[Ll]icence(?: professionnelle)?|[Dd]iplôme d['’]ingénieur)(?!\p{L})/gu;
const region =
  /(?<=(?:, | and | & |\/))[A-Z]{2}(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]{2}(?=(?:, | and | & |\/)[A-Z]{2}(?![\p{L}\d]))/gu;

/** `B.E.`, `U.S.` */
export const dotted = /(?<![\p{L}.])(?:\p{L}\.){1,5}\p{L}(?!\p{L})/gu;

const mayBeShort = /(?<!\p{L})\p{L}{2,6}(?!\p{L})/gu;
/** `L3`, and the level of an NVQ */
const levelled = /(?<![\p{L}\d])(?:L|(?:NVQ|QCF|BTEC) )([1-8])(?![\p{L}\d])/gu;

/** What a text's names are called otherwise: states by their letters, and what `short-names.ts` holds. */
export const otherNames = (text: string): string =>
  [
    ...(text.match(region) ?? []).map((code) => regions.get(code) ?? ''),
    ...(text.match(mayBeShort) ?? []).flatMap((word) => abbreviation(word) ?? []),
    ...namesBeside(text),
  ].join(' ');

/** A source's text with its short forms in full: rhythms, levels of French degrees, states, abbreviations. */
export function spelledOut(text: string): string {
  return [withRhythms(text), ...namesBeside(text)]
    .join(' ')
    .replace(
      frenchLevel,
      (all) =>
        `${/^M\d/.test(all) ? `${all} Master 2` : all} bac+${frenchLevels.find(([name]) => name.test(all))?.[1] ?? ''}`,
    )
    .replace(levelled, '$& level $1')
    .replace(region, (code) => `${code} ${regions.get(code) ?? ''}`)
    .replace(/\p{L}+/gu, (word) => abbreviation(word) ?? word)
    .replace(dotted, (word) => `${word} ${word.replaceAll('.', '')}`);
}
