import { asLanguage, languages, type Language } from './languages';

/** More of a header than any browser sends says nothing. */
const maxRanges = 32;

/**
 * The language that a browser likes best of those we speak, by the value of its `Accept-Language`
 * (RFC 9110, 12.5.4). `de-CH` is answered in `de`; English where nothing fits.
 */
export function preferredLanguage(accepted: string | null): Language {
  const wishes = (accepted ?? '').split(',', maxRanges).flatMap((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = tag === '*' ? languages[0] : asLanguage(tag.split('-')[0]);
    const weight = weightOf(parameters);
    return language === undefined || weight === 0 ? [] : [{ language, weight }];
  });
  // Of equal wishes the first one counts; sorting keeps their order.
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.language ?? languages[0];
}

/** Between 0 and 1; what can't be read counts as a plain wish. */
function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 1;
}
