import { fold } from '../lexicon/fold';

// Rhythms and stretches of time as lengths, which stand beside the words that mean them.
const lengths: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:fortnightly|bi-?weekly|zweiwöchentlich|a fortnight|quinze jours)(?!\p{L})/giu, '$& 2 weeks'],
  [
    /(?<!\p{L})(?:quarterly|vierteljährlich\p{L}*|quartalsweise|trimestriel(?:le)?s?|trimestral(?:es)?)(?!\p{L})/giu,
    '$& 3 months (4 times)',
  ],
  [
    /(?<!\p{L})(?:(?:within|in|per|every|each|this|one) (?:a |one |the )?quarter|(?:ein(?:es|em)?|pro|je|im) Quartals?|(?:un|par|le|du|al|por|el) trimestre)(?!\p{L})/giu,
    '$& 3 months',
  ],
  [/(?<!\p{L})(?:Vierteljahre?s?)(?!\p{L})/gu, '$& 3 Monate'],
  [
    /(?<=(?:over|in|within|during|innerhalb von|en|pendant|durante)\s)(?:two|zwei|deux|dos|2) (?:quarters|Quartalen|trimestres)(?!\p{L})/giu,
    '$& 6 months',
  ],
  [
    /(?<=(?:over|in|within|during|innerhalb von|en|pendant|durante)\s)(?:three|drei|trois|tres|3) (?:quarters|Quartalen|trimestres)(?!\p{L})/giu,
    '$& 9 months',
  ],
  [
    /(?<!\p{L})(?:bi-?monthly|zweimonatlich\p{L}*|bimestriel(?:le)?s?|bimestral(?:es)?)(?!\p{L})/giu,
    '$& 2 months (6 times)',
  ],
  [/(?<!\p{L})quincenal(?:es|mente)?(?!\p{L})/giu, '$& 15 días 2 semanas'],
  [/(?<!\p{L})una semana de cada (\p{L}+|\d+)(?!\p{L})/giu, '$& ($1 semanas)'],
  // Closing a month at "J+6"
  [/(?<!\p{L})[JD]\s?\+\s?(\d{1,2})(?!\d)/gu, '$& $1 days'],
  [/(?<!\p{L})Halbjahr(?!\p{L})/gu, '$& 6 months'],
  [/(?<!\p{L})une (semaine|journée) sur (\p{L}+|\d+)(?!\p{L})/giu, '$& ($2 $1s)'],
  [/(?<!\p{L})una de cada (\p{L}+|\d+) semanas(?!\p{L})/giu, '$& ($1 semanas)'],
  [/(?<!\p{L})one week in (\p{L}+|\d+)(?!\p{L})/giu, '$& ($1 weeks)'],
  [
    /(?<!\p{L})(?:half[- ]year|(?:ein(?:es|em)?|pro|je|im) Halbjahre?s?|halbjährlich\p{L}*|un semestre|semestriel(?:le)?s?|semestral(?:es)?)(?!\p{L})/giu,
    '$& 6 months (2 times)',
  ],
  [/(?<!\p{L})twice (?:weekly|daily|monthly|yearly|an? \p{L}+)/giu, '$& (2 times)'],
  [/(?<!\p{L})(?:first|past) year(?!\p{L})/giu, '$& (1 year)'],
  [/(?<!\p{L})(?:im|des) ersten Jahre?s?(?!\p{L})/giu, '$& (1 Jahr)'],
  [/(?<!\p{L})première année(?!\p{L})/giu, '$& (1 an)'],
  [/(?<!\p{L})primer año(?!\p{L})/giu, '$& (1 año)'],
  [/(?<!\d)24\s?[/x]\s?7(?!\d)/giu, '$& 24 hours 7 days'],
  [/(?<!\p{L})(FY|Q[1-4]) ?['’]?(\d\d)(?![\d\p{L}])/gu, '$1 20$2'],
  [/(?<=\d-)(week|month|year|day|hour)ly(?!\p{L})/giu, '$1s'],
  [/(?<!\p{L})half[- ]hourly(?!\p{L})/giu, '$& 30 minutes'],
];

// One look instead of one for each: most lines have no such word.
const mayHaveLength =
  /week|twice|fortn|zweiw|quinze j|quart|viertel|trimes|semaine|semana|journ|bi-?month|zweimonat|bimestr|quincen|[JD]\s?\+\s?\d|half|halbj|semest|(?:first|past|premi[eè]re?|ersten) (?:year|ann|jahr|año)|primer a|24\s?[/x]\s?7|FY ?.?\d|Q[1-4] ?.\d|-(?:month|year|day|hour)ly/i;
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

/** A text with lengths of time beside the words that mean them, and figures beside those that change one. */
export function withRhythms(written: string): string {
  const text = withChanges(/Mo|[Ll]un/.test(written) ? withDays(written) : written);
  const full = mayHaveLength.test(text)
    ? lengths.reduce((all, [pattern, length]) => all.replace(pattern, length), text)
    : text;
  if (!mayHaveRhythm.test(full)) return full;
  return full.replace(
    everyNth,
    (all, ordinal: string, unit: string) => `${all} ${ordinals.get(fold(ordinal)) ?? ordinal} ${unit}`,
  );
}

const mayHaveChange = /doubl|tripl|quadr|halv|dupli[cq]|verdoppel|verdreif|vervier|halbier|divis/i;
const changes: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:doubl(?:ed|ing|é\p{L}*)|verdoppel\p{L}+|duplic(?:ad[oa]s?|ó|ué|ar|ando)|dupliqué)(?!\p{L})/giu,
    '$& (2 x, 100 %)',
  ],
  [
    /(?<!\p{L})(?:tripl(?:ed|ing|é\p{L}*)|verdreifach\p{L}+|triplic(?:ad[oa]s?|ó|ué|ar|ando)|tripliqué)(?!\p{L})/giu,
    '$& (3 x, 200 %)',
  ],
  [
    /(?<!\p{L})(?:quadrupl(?:ed|ing|é\p{L}*)|vervierfach\p{L}+|cuadruplic\p{L}+)(?!\p{L})/giu,
    '$& (4 x, 300 %)',
  ],
  [/(?<!\p{L})(?:halv(?:ed|ing)|halbier\p{L}+|divisée?s? par (?:2|deux))(?!\p{L})/giu, '$& (50 %)'],
];

const withChanges = (text: string): string =>
  mayHaveChange.test(text)
    ? changes.reduce((all, [pattern, figures]) => all.replace(pattern, figures), text)
    : text;
