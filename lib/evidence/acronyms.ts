import { fold } from '../lexicon/fold';
import type { Vocabulary } from './vocabulary';

const listed =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:(?:, | and | & |, and | und | et | y | of | for |,? [/–-] |[ -])\p{Lu}\p{Ll}+){2,6}/gu;

// French and Spanish diplomas have their subject's letters or its words, of which one alone has a capital.
const diploma = /(?<!\p{L})(BTS|DUT|BUT|CAP|BEP|CFGM|CFGS)((?: (?:en |de |d['’])?\p{L}[\p{L}'’-]*){1,10})/gu;
const small = /^(?:de|des|du|la|le|les|et|en|y|del|el|los|las|à|aux?|a)$/u;

/** "BTS Négociation et digitalisation de la relation client" of a `BTS NDRC`. */
function diplomasInFull(text: string, { words }: Vocabulary): { start: number; end: number }[] {
  return [...text.matchAll(diploma)].flatMap(({ 1: name = '', 2: subject = '', index }) => {
    if (!words.has(name.toLowerCase())) return [];
    const said = [...subject.matchAll(/\p{L}[\p{L}-]*/gu)].filter(
      ([word]) => word.length > 1 && !small.test(word),
    );
    for (let many = Math.min(said.length, 5); many > 1; many--) {
      const kept = said.slice(0, many);
      const last = kept.at(-1);
      if (words.has(kept.map(([word]) => fold(word)[0]).join('')))
        return [{ start: index, end: index + name.length + (last?.index ?? 0) + (last?.[0].length ?? 0) }];
    }
    return [];
  });
}

/** Stretches of a text whose capitals are an acronym of the source: "Education, Health and Care" of an "EHC plan". */
export function acronymsInFull(text: string, own: Vocabulary): { start: number; end: number }[] {
  const inCapitals = [...text.matchAll(listed)].flatMap(({ 0: phrase, index }) => {
    const initials = phrase.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    return own.words.has(initials) ? [{ start: index, end: index + phrase.length }] : [];
  });
  return [...inCapitals, ...diplomasInFull(text, own)];
}
