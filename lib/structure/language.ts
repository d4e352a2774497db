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
  const { first, share, lead } = commonestWords(text);
  return share > 0.06 && lead > 1.15 ? first : undefined;
}

/**
 * Whether a text is in `language` so plainly that a language akin to it is out of the question: false says nothing.
 * A tenth of what a detector over all languages costs.
 */
export function isPlainly(language: string, text: string): boolean {
  const { first, share, lead } = commonestWords(text);
  return first === language && share > 0.15 && lead > 2;
}

/** The language with the most of its commonest words in a text, their share of all, and how often the next has its. */
function commonestWords(text: string): { first: RulesLanguage | undefined; share: number; lead: number } {
  const words = fold(text.slice(0, 8000)).match(/\p{L}+/gu) ?? [];
  const [first, second] = sets
    .map(([language, set]) => ({ language, hits: words.filter((word) => set.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  if (first === undefined || second === undefined || first.hits === 0)
    return { first: undefined, share: 0, lead: 0 };
  return { first: first.language, share: first.hits / words.length, lead: first.hits / second.hits };
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
