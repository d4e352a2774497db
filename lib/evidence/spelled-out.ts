import { abbreviation } from '../lexicon/abbreviations';
import { fold } from '../lexicon/fold';
import { regions } from '../lexicon/regions';

// Rhythms and stretches of time as lengths, which stand beside the words that mean them.
const lengths: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:fortnightly|bi-?weekly|zweiwöchentlich|a fortnight|quinze jours)(?!\p{L})/giu, '$& 2 weeks'],
  [
    /(?<!\p{L})(?:quarterly|vierteljährlich|quartalsweise|trimestrielle?|trimestral|(?:within|in|per|every|each|this|one) (?:a |one |the )?quarter|(?:ein(?:es|em)?|pro|je|im) Quartals?|(?:un|par|le|du|al|por|el) trimestre)(?!\p{L})/giu,
    '$& 3 months',
  ],
  [/(?<!\p{L})(?:Vierteljahre?s?)(?!\p{L})/gu, '$& 3 Monate'],
  [
    /(?<!\p{L})(?:half[- ]year|(?:ein(?:es|em)?|pro|je|im) Halbjahre?s?|halbjährlich|un semestre|semestriel(?:le)?|semestral)(?!\p{L})/giu,
    '$& 6 months',
  ],
  [/(?<!\p{L})twice (?:weekly|daily|monthly|yearly|an? \p{L}+)/giu, '$& (2 times)'],
  [/(?<!\p{L})(?:first|past) year(?!\p{L})/giu, '$& (1 year)'],
  [/(?<!\p{L})(?:im|des) ersten Jahre?s?(?!\p{L})/giu, '$& (1 Jahr)'],
  [/(?<!\p{L})première année(?!\p{L})/giu, '$& (1 an)'],
  [/(?<!\p{L})primer año(?!\p{L})/giu, '$& (1 año)'],
  [/(?<!\d)24\s?[/x]\s?7(?!\d)/giu, '$& 24 hours 7 days'],
  [/(?<=\d-)(week|month|year|day|hour)ly(?!\p{L})/giu, '$1s'],
];

// One look instead of one for each: most lines have no such word.
const mayHaveLength =
  /week|twice|fortn|zweiw|quinze j|quart|viertel|trimes|half|halbj|semest|(?:first|past|premi[eè]re?|ersten) (?:year|ann|jahr|año)|primer a|24\s?[/x]\s?7|-(?:month|year|day|hour)ly/i;
const mayHaveRhythm = /every|each|jede|alle /i;

/** "Every fourth week", "jede 4. Woche", "every other day". */
const everyNth =
  /(?<!\p{L})(?:every|each|jede[mnrs]?|alle) (other|second|third|fourth|fifth|sixth|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|fünfte[nrs]?|sechste[nrs]?|\d{1,2}(?=\.|st|nd|rd|th))(?:\.|st|nd|rd|th)? (day|week|month|year|Tage?|Woche|Monat|Jahr)(?!\p{L})/giu;
const ordinals = new Map(
  ['other second zweite', 'third dritte', 'fourth vierte', 'fifth funfte', 'sixth sechste'].flatMap(
    (words, at) =>
      words
        .split(' ')
        .flatMap((word) => ['', 'n', 'r', 's'].map((end) => [word + end, String(at + 2)] as const)),
  ),
);

const frenchLevels = [
  [/^(?:BTS|DUT)/, 2],
  [/^(?:Master|Mastère|M2)/, 5],
  [/^.icence/, 3],
  [/^.iplôme/, 5],
] as const;
const frenchLevel =
  /(?<!\p{L})(?:BTS|DUT|Mastère|M2|Master (?:2|II|pro)|Master(?= (?:en |de |d['’]))|[Ll]icence(?: professionnelle)?|[Dd]iplôme d['’]ingénieur)(?!\p{L})/gu;
const region = /(?<=, )[A-Z]{2}(?![\p{L}\d])/gu;

/** `B.E.`, `U.S.` */
export const dotted = /(?<![\p{L}.])(?:\p{L}\.){1,5}\p{L}(?!\p{L})/gu;

// What hardly anybody says in full.
const shortNames = new Map([
  ['Radiofrecuencia', 'RF'],
  ['Radiofréquence', 'RF'],
  ['Betriebswirtschaftslehre', 'BWL'],
  ['Betriebswirtschaft', 'BWL'],
  ['Volkswirtschaftslehre', 'VWL'],
  ['Rechtswissenschaft', 'Jura'],
  ['Rechtswissenschaften', 'Jura'],
]);
const longWord = /(?<!\p{L})\p{L}{13,}/gu;
const shortOf = (word: string): string | undefined =>
  shortNames.get(word.charAt(0).toUpperCase() + word.slice(1));

/** The states that a text gives by their two letters, and the letters of what it names in full. */
export const otherNames = (text: string): string =>
  [
    ...(text.match(region) ?? []).map((code) => regions.get(code) ?? ''),
    ...(text.match(longWord) ?? []).map((word) => shortOf(word) ?? ''),
  ].join(' ');

/** A source's text with its short forms in full: rhythms, levels of French degrees, states, abbreviations. */
export function spelledOut(text: string): string {
  return withRhythms(/Mo|[Ll]un/.test(text) ? withDays(text) : text)
    .replace(frenchLevel, (all) => `${all} bac+${frenchLevels.find(([name]) => name.test(all))?.[1] ?? ''}`)
    .replace(region, (code) => `${code} ${regions.get(code) ?? ''}`)
    .replace(/\p{L}+/gu, (word) => abbreviation(word) ?? word)
    .replace(longWord, (word) => (shortOf(word) === undefined ? word : `${word} ${shortOf(word) ?? ''}`))
    .replace(dotted, (word) => `${word} ${word.replaceAll('.', '')}`);
}

const fromMonday =
  /(?<!\p{L})(?:Mon(?:days?|tags?)?|Mo|[Ll]un(?:di|es)?)\.?\s?(?:to|through|bis|au|à|al?|[-–])\s?(\p{L}{2,10})(?!\p{L})/gu;
const lastDays: readonly (readonly [RegExp, number])[] = [
  [/^(?:thu(?:rs(?:day)?)?|do(?:nnerstag)?|jeu(?:di)?|jue(?:ves)?)s?$/i, 4],
  [/^(?:fri(?:day)?|fr(?:eitag)?|ven(?:dredi)?|vie(?:rnes)?)s?$/i, 5],
  [/^(?:sat(?:urday)?|sa(?:mstag)?|sam(?:edi)?|s[áa]b(?:ado)?)s?$/i, 6],
  [/^(?:sun(?:day)?|so(?:nntag)?|dim(?:anche)?|dom(?:ingo)?)s?$/i, 7],
];

/** "Monday to Saturday (6 days)" */
const withDays = (text: string): string =>
  text.replace(fromMonday, (all, day: string) => {
    const days = lastDays.find(([name]) => name.test(day))?.[1];
    return days === undefined ? all : `${all} (${days} days)`;
  });

function withRhythms(text: string): string {
  const full = mayHaveLength.test(text)
    ? lengths.reduce((all, [pattern, length]) => all.replace(pattern, length), text)
    : text;
  if (!mayHaveRhythm.test(full)) return full;
  return full.replace(
    everyNth,
    (all, ordinal: string, unit: string) => `${all} ${ordinals.get(fold(ordinal)) ?? ordinal} ${unit}`,
  );
}
