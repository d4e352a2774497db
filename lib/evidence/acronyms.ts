import type { Vocabulary } from './vocabulary';

const listed =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:(?:, | and | & |, and | und | et | y | of | for |,? [/–-] |[ -])\p{Lu}\p{Ll}+){2,6}/gu;

/** Stretches of a text whose capitals are an acronym of the source: "Education, Health and Care" of an "EHC plan". */
export function acronymsInFull(text: string, { words }: Vocabulary): { start: number; end: number }[] {
  return [...text.matchAll(listed)].flatMap(({ 0: phrase, index }) => {
    const initials = phrase.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    return words.has(initials) ? [{ start: index, end: index + phrase.length }] : [];
  });
}
