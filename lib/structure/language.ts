import { fold } from '../lexicon/fold';

/** Languages that the rules speak. */
export type RulesLanguage = 'en' | 'de' | 'fr' | 'es';

const frequent: Record<RulesLanguage, string> = {
  en: 'the and of to in for with you your our we is are have has this that will as on at by from or be an it their',
  de: 'und der die das den dem des mit fur von zu im in sie wir ihre ihr du dein deine eine einen einer als auf bei nach oder ist sind zur zum auch sich',
  fr: 'le la les des du et de pour dans vous nous votre notre une un en au aux avec sur est sont par ou plus ses vos nos ce qui',
  es: 'el la los las de del y en para con una un por que se su sus tu nuestro nuestra como al es son o mas nos te',
};
const sets = Object.entries(frequent).map(
  ([language, words]) => [language as RulesLanguage, new Set(words.split(' '))] as const,
);

/** Which of the four languages a text is in, by its commonest words; undefined where none stands out. */
export function rulesLanguage(text: string): RulesLanguage | undefined {
  const words = fold(text.slice(0, 8000)).match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return undefined;
  const counts = sets
    .map(([language, set]) => ({ language, hits: words.filter((word) => set.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  if (first === undefined || second === undefined) return undefined;
  return first.hits / words.length > 0.06 && first.hits > second.hits * 1.15 ? first.language : undefined;
}

/** Whether most letters of a text are Latin. */
export function isLatin(text: string): boolean {
  let letters = 0;
  let latin = 0;
  for (const sign of text.slice(0, 6000)) {
    const plain = /[A-Za-z]/.test(sign);
    if (!plain && (sign < '\u00aa' || !/\p{L}/u.test(sign))) continue;
    letters++;
    if (plain || /\p{Script=Latin}/u.test(sign)) latin++;
  }
  return letters === 0 || latin / letters > 0.6;
}
