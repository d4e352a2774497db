import { readLineFacts } from '../lib/evidence/line-facts';
import { findSkills, skillById } from '../lib/lexicon/skills';
import type { LineId } from '../lib/structure/lines';
import { now, type Language, type Person, type Sentence } from './evidence-people';
import { pools } from './evidence-pools';

export const classes = [
  'number',
  'unit',
  'date',
  'employer swapped',
  'employer or school',
  'tool or skill',
  'title',
  'degree',
  'certificate',
  'moved from another job',
] as const;
export type FabricationClass = (typeof classes)[number];

/** A faithful sentence made false in one place. */
export interface Fabrication {
  kind: FabricationClass;
  sentence: Sentence;
  /** Where the untruth stands. */
  start: number;
  end: number;
  /** False where the resume holds the fact under another job, so that only the cited lines can tell. */
  anywhere: boolean;
}

/** Every mutation that applies to a sentence of the resume's facts; the same for the same input. */
export function fabricate(person: Person, sentence: Sentence, seed: number): Fabrication[] {
  if (sentence.sources.length === 0) return [];
  return [
    ...changedNumbers(person, sentence, seed),
    ...changedUnits(person, sentence),
    ...changedDates(person, sentence),
    ...swappedEmployers(person, sentence),
    ...appended(person, sentence, seed),
    ...titles(person, sentence, seed),
    ...moved(person, sentence),
  ];
}

const textOf = (person: Person, ids?: readonly LineId[]): string =>
  person.resume
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map(({ text }) => text)
    .join('\n');

const year = /^(?:19|20)\d\d$/;

function changedNumbers(person: Person, sentence: Sentence, seed: number): Fabrication[] {
  const cited = textOf(person, sentence.sources);
  return [...sentence.text.matchAll(/(?<![\p{L}\d.,/:])\d+(?:[.,]\d+)*(?![\p{L}\d/:])/gu)].flatMap(
    (match) => {
      if (year.test(match[0]) || /[./]$/.test(sentence.text.slice(0, match.index))) return [];
      return [
        bump(match[0], 1),
        bump(match[0], 3 + (seed % 4)),
        `${match[0].replace(/[.,].*/, '')}${(seed % 9) + 1}`,
      ]
        .filter((other) => !holdsNumber(cited, other) && other !== match[0])
        .map((other) => replaced('number', sentence, match.index, match[0].length, other));
    },
  );
}

const holdsNumber = (text: string, number: string): boolean =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].some((match) => match[0] === number);

/** The first digit that isn't a nine, raised. */
function bump(number: string, by: number): string {
  const digit = Number(number[0]);
  return `${((digit + by - 1) % 9) + 1}${number.slice(1)}`;
}

const unitSwaps: Record<Language, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/\s?(?:%|per ?cent\b|percent\b)/, ' people'],
    [/\s?%/, ' million dollars'],
    [/ months?\b/, ' years'],
    [/ days?\b/, ' weeks'],
    [/ hours?\b/, ' days'],
    [/ weeks?\b/, ' months'],
    [/ (?=\p{Ll}{5,}s\b)(?!years|months|weeks|hours|minutes|points)/u, ' % of '],
    [/ (?:years?)\b/, ' months'],
  ],
  de: [
    [/\s?(?:%|Prozent\b)/, ' Personen'],
    [/\s?%/, ' Millionen Euro'],
    [/ Monaten?\b/, ' Jahren'],
    [/ (?:Arbeitst|T)agen?\b/, ' Wochen'],
    [/ Stunden\b/, ' Tage'],
    [/ Jahren?\b/, ' Monate'],
    [/ (?=\p{Lu}\p{Ll}{6,}(?:n|er|e)\b)(?!Monat|Jahr|Woche|Stunde|Prozent|Punkt|Million)/u, ' % der '],
  ],
  fr: [
    [/\s?%/, ' personnes'],
    [/\s?%/, ' millions d’euros'],
    [/ mois\b/, ' ans'],
    [/ jours?\b/, ' semaines'],
    [/ heures?\b/, ' jours'],
    [/ ans\b/, ' mois'],
    [/ (?=\p{Ll}{5,}s\b)(?!jours|heures|semaines|minutes|années|millions|points|depuis)/u, ' % des '],
  ],
  es: [
    [/\s?%/, ' personas'],
    [/\s?%/, ' millones de euros'],
    [/ meses\b/, ' años'],
    [/ días?\b/, ' semanas'],
    [/ horas?\b/, ' días'],
    [/ años\b/, ' meses'],
    [/ (?=\p{Ll}{5,}s\b)(?!meses|horas|semanas|minutos|millones|puntos)/u, ' % de '],
  ],
};

function changedUnits(person: Person, sentence: Sentence): Fabrication[] {
  return unitSwaps[person.language].flatMap(([from, to]) => {
    const pattern = new RegExp(`(?<![\\p{L}\\d.,/])(\\d+(?:[.,]\\d+)*)(${from.source})`, 'gu');
    return [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const number = match[1] ?? '';
      // "ITIL 4", "niveau 3": names, which have no unit.
      const named = /(?:\p{Lu}{2,}|[Nn]iveau|[Ll]evel|[Nn]ivel) $/u.test(sentence.text.slice(0, match.index));
      if (year.test(number) || named) return [];
      return [replaced('unit', sentence, match.index, match[0].length, number + to)];
    });
  });
}

function changedDates(person: Person, sentence: Sentence): Fabrication[] {
  const cited = textOf(person, sentence.sources);
  return [...sentence.text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?!\d)/g)].flatMap((match) =>
    [-3, -2, -1, 1, 2]
      .map((step) => String(Number(match[0]) + step))
      .filter((other) => !cited.includes(other) && !spans(cited, Number(other)))
      .map((other) => replaced('date', sentence, match.index, 4, other)),
  );
}

/** Whether `2014 – 2016` covers a year in between: naming it may be true. */
function spans(cited: string, other: number): boolean {
  const years = [...cited.matchAll(/(?:19|20)\d\d/g)].map((match) => Number(match[0]));
  const open = /present|heute|aujourd|actual|current|today/iu.test(cited);
  return years.length > 0 && other > Math.min(...years) && (open || other < Math.max(...years));
}

function swappedEmployers(person: Person, sentence: Sentence): Fabrication[] {
  const cited = textOf(person, sentence.sources);
  const groups = new Set(sentence.sources.map((id) => person.parsed.groupOf(id)));
  if (![...groups].some((group) => group?.startsWith('job-'))) return [];
  return person.parsed.jobs.flatMap((job) => {
    const first = job.lines[0];
    if (job.employer === undefined || first === undefined || groups.has(person.parsed.groupOf(first)))
      return [];
    // A second job at the same employer makes the swap no swap.
    const theirs = person.parsed.jobs.filter(({ lines }) =>
      lines.some((id) => groups.has(person.parsed.groupOf(id))),
    );
    if (theirs.some(({ employer }) => employer === job.employer)) return [];
    if (cited.includes(job.employer) || job.employer.length > 60) return [];
    const own = person.parsed.jobs.find(
      (other) => other.employer !== undefined && sentence.text.includes(other.employer),
    )?.employer;
    if (own !== undefined) {
      return [
        {
          ...replaced('employer swapped', sentence, sentence.text.indexOf(own), own.length, job.employer),
          anywhere: false,
        },
      ];
    }
    return [
      {
        ...tail('employer swapped', sentence, `${pools[person.language].at} `, job.employer),
        anywhere: false,
      },
    ];
  });
}

function appended(person: Person, sentence: Sentence, seed: number): Fabrication[] {
  const pool = pools[person.language];
  const all = textOf(person).toLowerCase();
  const absent = (list: readonly string[], count: number) =>
    list
      .filter((each) => !all.includes(each.toLowerCase()))
      .filter((_, index, kept) => (index + seed * count) % Math.max(1, kept.length) < count);
  // As the posting calls it: a catalogue's name may be in another language.
  const inFull = readLineFacts(person.resume, now).map(({ initials }) => initials);
  const asked = person.posting.flatMap(({ text }) =>
    findSkills(text)
      // Who has used a CRM by its name may be said to have used one.
      .filter(
        (hit) =>
          hit.kind === 'named' &&
          ![...person.parsed.skills.keys()].some((own) => own === hit.id || skillById(own)?.group === hit.id),
      )
      .map((hit) => text.slice(hit.start, hit.end))
      .filter(
        (name) =>
          !/^\p{Lu}{2,5}$/u.test(name) || !inFull.some((letters) => letters.includes(name.toLowerCase())),
      ),
  );
  return [
    ...absent(pool.names, 3).map((name) => tail('employer or school', sentence, `${pool.at} `, name)),
    ...absent([...new Set(asked)], 1).map((name) => tail('tool or skill', sentence, `${pool.using} `, name)),
    ...absent(pool.tools, 2).map((name) => tail('tool or skill', sentence, `${pool.using} `, name)),
    ...absent(pool.degrees, 2).map((name) => tail('degree', sentence, `${pool.holding} `, name)),
    ...absent(pool.certificates, 2).map((name) => tail('certificate', sentence, `${pool.being} `, name)),
  ];
}

function titles(person: Person, sentence: Sentence, seed: number): Fabrication[] {
  const pool = pools[person.language];
  const all = textOf(person).toLowerCase();
  const raised = person.parsed.jobs.flatMap((job) => {
    const title = job.title;
    if (title === undefined || !sentence.text.includes(title) || /^\p{Lu}\p{L}+$/u.test(title) === false)
      return [];
    return [
      replaced('title', sentence, sentence.text.indexOf(title), title.length, `${pool.senior} ${title}`),
    ];
  });
  const others = pool.titles.filter((each) => !all.includes(each.toLowerCase()));
  return [
    ...raised.filter(
      ({ sentence: { text }, start, end }) => !all.includes(text.slice(start, end).toLowerCase()),
    ),
    ...others
      .filter((_, index) => (index + seed * 2) % others.length < 2)
      .map((name) => tail('title', sentence, `${pool.as} `, name)),
  ];
}

/** A bullet with a figure, said to come from another job's line. */
function moved(person: Person, sentence: Sentence): Fabrication[] {
  const groups = new Set(sentence.sources.map((id) => person.parsed.groupOf(id)));
  const [group] = groups;
  if (groups.size !== 1 || group === undefined || !group.startsWith('job-')) return [];
  if (sentence.section !== 'work_experience' || !/\d/.test(sentence.text)) return [];
  return person.parsed.jobs.flatMap((job) => {
    const line = job.bullets[0] ?? job.heads[0];
    if (line === undefined || person.parsed.groupOf(line) === group) return [];
    const text = textOf(person, job.lines);
    const figures = sentence.text.match(/\d+(?:[.,]\d+)*/g) ?? [];
    if (figures.every((figure) => holdsNumber(text, figure))) return [];
    const kind = 'moved from another job' as const;
    return [
      {
        kind,
        sentence: { ...sentence, sources: [line] },
        start: 0,
        end: sentence.text.length,
        anywhere: false,
      },
    ];
  });
}

function replaced(
  kind: FabricationClass,
  sentence: Sentence,
  at: number,
  length: number,
  by: string,
): Fabrication {
  const text = sentence.text.slice(0, at) + by + sentence.text.slice(at + length);
  return { kind, sentence: { ...sentence, text }, start: at, end: at + by.length, anywhere: true };
}

function tail(kind: FabricationClass, sentence: Sentence, link: string, by: string): Fabrication {
  const stem = sentence.text.replace(/[.!?]\s*$/, '');
  const start = stem.length + link.length + (link.startsWith(',') ? 0 : 1);
  const text = `${stem}${link.startsWith(',') ? '' : ' '}${link}${by}.`;
  return { kind, sentence: { ...sentence, text }, start, end: start + by.length, anywhere: true };
}
