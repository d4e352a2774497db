import { fold } from '../lexicon/fold';

const words: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
};
const unit = '(?:years?|yrs?|jahren?|ans?|annees?|anos?)';
const number = `(?:\\d{1,2}|${Object.keys(words).join('|')})`;
const pattern = new RegExp(
  `(?<![\\d.,])(?<least>${number}) ?(?:\\(\\d{1,2}\\) ?)?(?:\\+|plus|or more)? ?(?:(?:-|to|bis|a) ?${number} ?\\+?)? ?(?:or more |\\+ )?(?:full )?${unit}(?![a-z])`,
);

/** The least years that a requirement asks for (`3-5 years`: 3); undefined where it names none. */
export function yearsAsked(text: string): number | undefined {
  const folded = fold(text);
  const least = pattern.exec(folded)?.groups?.['least'];
  if (least === undefined || /\b(?:years? old|jahre alt|ans d'age)\b/.test(folded)) return undefined;
  const years = words[least] ?? Number(least);
  return years >= 1 && years <= 30 ? years : undefined;
}

// The skills listed are alternatives or examples.
const alternatives =
  /\b(?:or|such as|e\.?g\.?|like|for example|similar|any of|at least one|one of|oder|z\. ?b\.|wie|beispielsweise|ou|tel(?:le)?s? que|par exemple|comme|o|u|como|por ejemplo)(?![\p{L}])/iu;

/** Whether any one of the skills that a requirement names would do. */
export function namesAlternatives(text: string): boolean {
  return alternatives.test(text);
}
