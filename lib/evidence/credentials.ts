import { educationLevel, educationLevels } from '../lexicon/education';
import { fold } from '../lexicon/fold';
import { namesRole } from '../lexicon/roles';
import { wordKey } from '../lexicon/tokens';
import { wordsOf, type LineFacts } from './line-facts';
import type { Vocabulary } from './vocabulary';

/** A degree, certificate or title found in a written text. */
export interface CredentialClaim {
  what: 'degree' | 'certificate' | 'title';
  start: number;
  end: number;
  /** `listed` says that the line stands under a heading for certificates. */
  holdsIn(line: LineFacts, listed?: boolean): boolean;
}

const degree =
  /(?<![\p{L}\d])(?:Ph\.?\s?D\.?|[Dd]octorate|MBA|M\.?Sc\.?|B\.?Sc\.?|BEng|MEng|M\.A\.|B\.A\.|BA(?=\s+(?:in|of)\b|\s\()|MA(?=\s+in\b)|LL\.?M\.?|LL\.?B\.?|[Mm]aster['’]?s?(?=\s+(?:degree|of|in|en|de|d['’])\b)|[Bb]achelor['’]?s?(?=\s+(?:degree|of|in|en|de)\b)|[Mm]aster['’]s|[Bb]achelor['’]s|[Mm][áa]ster(?=\s+(?:en|in)(?!\p{L}))|Diplom(?=\s)|[Dd]iplôme d['’]ingénieur|Staatsexamen|Licenciatura|[Gg]rado(?=\s+en(?!\p{L}))|[Ll]icence(?=\s+(?:(?:en|de)(?!\p{L})|d['’]))|Promotion(?=\s+in)|Doktor(?=\s+(?:der|in))|[Dd]octorat|[Dd]octorado)(?:\s+degree)?(?:\s+(?:of|in|en|de|der)\s+\p{L}[\p{L}–-]{2,}(?:\s+(?:(?:and|of|y|et|und|de)\s+)?\p{Lu}\p{Ll}[\p{L}-]*){0,3})?/gu;
const certificate =
  /(?<![\p{L}\d])(?:PMP|CPA|CFA|CISSP|CISM|CISA|CCNA|CCNP|CKA|ITIL|PRINCE2|ACCA|SHRM-CP|PHR|BLS|ACLS|PALS|TOEFL|IELTS|DELE|DELF|DALF|CACES|Voltaire|Meisterbrief|Six Sigma(?:\s+\p{Lu}\p{L}+){0,2}|(?:\p{Lu}[\p{L}\d]+\s+){0,2}(?:[Cc]ertified|[Ll]icensed|[Cc]hartered|[Zz]ertifizierter?|[Cc]ertifiée?|[Cc]ertificado|[Cc]ertificada)\s+(?:\p{Lu}[\p{L}\d-]+)(?:\s+\p{Lu}[\p{L}\d-]+){0,4}|(?:\p{Lu}[\p{L}\d]+\s+){1,3}Certification)(?![\p{L}\d])/gu;

// Ranks, each with the words that mean the same; a rank is held where one of them stands.
const ranks: readonly (readonly [string, RegExp])[] = [
  ['senior', /^(?:senior|sr|sénior)$/],
  ['lead', /^(?:lead|leading|led|leader|team-?lead)$/],
  ['principal', /^principal$/],
  ['chief', /^(?:chief|c[a-z]o)$/],
  ['head', /^head$/],
  ['director', /^(?:director|directora|directeur|directrice|direktor(?:in)?)$/],
  ['vice president', /^(?:vice|vp)$/],
  ['executive', /^(?:executive|ceo)$/],
  ['managing', /^(?:managing|geschaftsfuhrer(?:in)?|gerente)$/],
  ['leiter', /^(?:leiter(?:in)?|leitende[rns]?|leitung)$/],
  ['chef', /^(?:chef|cheffe|chefin)$/],
  ['responsable', /^(?:responsable|jef[ea]|encargad[oa]|chef|cheffe)$/],
  ['jefe', /^(?:jef[ea]|responsable|encargad[oa])$/],
];
const ranked =
  /(?<![\p{L}])(?:senior|lead|principal|chief|head|director[a]?|vice president|vp|executive|managing|leitende[rn]?|leiter(?:in)?|directeur|directrice|chef(?:fe)?(?= de)|responsable|jef[ea]|gerente)(?![\p{L}])(?:\s+(?:of|de|des|du|la|der|del)(?!\p{L}))?(?:\s+(?!(?:as|and|for|with|to|in|at|who|that|since|from|until|als|und|bei|für|mit|im|seit|ab|bis|depuis|desde|hasta|comme|et|chez|pour|avec|como|y|para|con)(?!\p{L}))[\p{L}-]+){0,3}/giu;
const compound =
  /(?<![\p{L}])(?:Geschäftsführer(?:in)?|Chef(?:arzt|ärztin|redakteur(?:in)?|ingenieur(?:in)?)|Vorstand(?:smitglied|svorsitzende[r]?)?|\p{Lu}\p{Ll}+leiter(?:in)?|Prokurist(?:in)?)(?![\p{L}])/gu;
const standing =
  /^(?:chief|head|director[a]?|vice president|vp|executive|managing|leiter(?:in)?|directeur|directrice|responsable|chef(?:fe)?|jef[ea]|gerente)$/iu;

// "Brings certified Power BI skills"
const opens = /(?:^|[.!?:•]\s|\n)$/u;
const openingVerb = /^\p{Lu}\p{Ll}+s\s(?=(?:[Cc]ertified|[Ll]icensed|[Cc]hartered)(?!\p{L}))/u;

/** Degrees, certificates and titles with a rank, by pattern. */
export function findCredentials(text: string, sources: readonly Vocabulary[]): CredentialClaim[] {
  const claims: CredentialClaim[] = [];
  const add = (
    what: CredentialClaim['what'],
    start: number,
    quote: string,
    holdsIn: CredentialClaim['holdsIn'],
  ) => {
    if (!claims.some((each) => start < each.end && start + quote.length > each.start)) {
      claims.push({ what, start, end: start + quote.length, holdsIn });
    }
  };
  for (const match of text.matchAll(degree))
    add('degree', match.index, match[0], degreeHolds(match[0], sources));
  for (const match of text.matchAll(certificate)) {
    const at = opens.test(text.slice(0, match.index)) ? (openingVerb.exec(match[0])?.[0].length ?? 0) : 0;
    add('certificate', match.index + at, match[0].slice(at), wordsHold(match[0].slice(at), sources));
  }
  for (const match of text.matchAll(ranked)) {
    const phrase = untilRole(match[0], text.slice(0, match.index));
    if (phrase !== undefined) add('title', match.index, phrase, titleHolds(phrase, sources));
  }
  for (const match of text.matchAll(compound)) {
    const key = wordKey(match[0]).replace(/in$/, '');
    const work = key.replace(/leiter$/, 'leitung');
    add('title', match.index, match[0], ({ words }) =>
      [key, `${key}in`, work].some((each) => words.has(each)),
    );
  }
  return claims;
}

/** The phrase up to the noun that says what somebody is; undefined for the verb "lead nurses through …". */
function untilRole(phrase: string, before: string): string | undefined {
  const words = phrase.split(/\s+/);
  if (/^(?:an?|the|up|to|and|eine[rs])$/i.test(words[1] ?? '')) return undefined;
  if (/^(?:de|d['’])$/i.test(words[1] ?? '') && /^un[ae]?$/i.test(words[2] ?? '')) return undefined;
  const first = words[0] ?? '';
  const at = words.findIndex((word, index) => index > 0 && namesRole(word));
  const noun = words[at] ?? '';
  const many = /s$/.test(noun) && namesRole(noun.slice(0, -1)) && !/(?:ss|us)$/.test(noun);
  if (/^(?:lead|head|chief)$/.test(first) && (at < 0 || many)) return undefined;
  // "Managing 96 sites"
  if (/^managing$/i.test(first) && at < 0) return undefined;
  if (at > 0 && !many) return words.slice(0, at + 1).join(' ');
  const named = /^(?:of|de|des|du|der|del|la)$/iu.test(words[1] ?? '')
    ? words.slice(0, words[2] === 'la' ? 4 : 3)
    : words.slice(0, 2);
  if (/^(?:senior|lead|leitende[rn]?|principal)$/iu.test(first)) return undefined;
  // "the director approved" speaks of somebody else.
  const asOne = /(?:^|\b(?:as|als|comme|como|an?|zum|zur|,)\s+|[.:]\s+)$/iu.test(before);
  const titled = /^\p{Lu}/u.test(first) || asOne;
  return standing.test(first) && titled ? named.join(' ') : undefined;
}

// Of "vice president" one word is the rank; "the position of" says nothing of it.
const unsaid = new Set(
  'president position role post job vacancy opening stelle rolle poste puesto cargo vacante'.split(' '),
);

function titleHolds(phrase: string, sources: readonly Vocabulary[]): CredentialClaim['holdsIn'] {
  const keys = [...wordsOf(phrase)];
  const rank = ranks.find(([, pattern]) => keys.some((key) => pattern.test(key)))?.[1];
  const others = keys.filter((key) => rank?.test(key) !== true && key.length > 3 && !unsaid.has(key));
  const forms = others.map((key) => sources.flatMap((each) => each.formsOf(key)));
  // "PI", "VP"
  const short = fold(phrase)
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('');
  return (line) => {
    if (short.length > 1 && line.words.has(short) && line.text.includes(short.toUpperCase())) return true;
    const holdsRank = rank === undefined || [...line.words].some((word) => rank.test(word));
    return (
      (holdsRank &&
        (forms.length === 0 || forms.some((each) => each.some((form) => line.words.has(form))))) ||
      isCompoundIn(line, keys, others)
    );
  };
}

/** "Leiterin der Geschäftsstelle" of a "Geschäftsstellenleiterin". */
const isCompoundIn = ({ words }: LineFacts, keys: readonly string[], others: readonly string[]): boolean =>
  keys.some((key) => /^leiter(?:in)?$/.test(key)) &&
  others.length > 0 &&
  others.every((other) =>
    [...words].some((word) => /leit(?:er(?:in)?|ung)$/.test(word) && word.startsWith(other)),
  );

const certified =
  /certif|licen[sc]|chartered|registered|professional|accredit|qualif|zertifi|lizenz|diplom|habilitation|titul|examen|prüfung/iu;

/** A certificate's initials count beside a word for one: "payroll monthly prepared" is no PMP. */
function wordsHold(phrase: string, sources: readonly Vocabulary[]): CredentialClaim['holdsIn'] {
  // "Certificado ERC" says that there is one, "Certified Developer" is its name.
  const named = phrase.replace(/^\p{Ll}\S+\s+/u, '');
  const keys = [...wordsOf(named)].filter((word) => word.length > 1);
  const formsOf = (key: string) => sources.flatMap((each) => each.formsOf(key));
  const forms = keys.map(formsOf);
  // That it is one may be said in other words, or by the heading above it: "Certifications: Google Ads".
  const subject = keys.filter((key) => !certified.test(key)).map(formsOf);
  const short = keys.length === 1 ? (keys[0] ?? '') : '';
  return (line, listed) =>
    line.text.includes(phrase) ||
    forms.every((each) => each.some((form) => line.words.has(form))) ||
    (subject.length > 0 &&
      (listed === true || /certif|zertif|licen[sc]|chartered|accredit/iu.test(line.text)) &&
      subject.every((each) => each.some((form) => line.words.has(form)))) ||
    (short.length > 2 && line.initials.includes(short) && certified.test(line.text));
}

function degreeHolds(phrase: string, sources: readonly Vocabulary[]): CredentialClaim['holdsIn'] {
  const folded = fold(phrase);
  const level = educationLevel(
    /^(?:diplom|master|bachelor)s?\b/.test(folded) ? `${folded} degree of` : phrase,
  );
  const subject = /\s(?:of|in|en|de|der)\s+(.*)$/u.exec(phrase)?.[1];
  const words = subject === undefined ? [] : [...wordsOf(subject)].filter((word) => word.length > 3);
  // `BBA` for "Bachelor of Business Administration"
  const short = folded
    .replace(/ in .*/, '')
    .split(/ (?:of |and )?/)
    .map((word) => word[0])
    .join('');
  const forms = words.map((word) => sources.flatMap((each) => each.formsOf(word)));
  // `HCI` for "Human–Computer Interaction"
  const letters = fold(subject ?? '')
    .split(/[\s–-]+/)
    .filter((word) => !/^(?:and|of|the|y|et|und|de|del|des|du|la|der|en|in)$/.test(word))
    .map((word) => word[0])
    .join('');
  const general = /^(?:bachelor|master) of (?:science|arts|engineering|education)$/.test(folded)
    ? new RegExp(`(?<!\\p{L})${folded[0]}\\.?\\s?(?:sc|s|a|eng|ed)(?!\\p{L})`, 'iu')
    : undefined;
  const inShort = (line: LineFacts) =>
    line.words.has(short) ||
    general?.test(line.text) === true ||
    (letters.length > 2 && line.words.has(letters));
  return (line) =>
    line.level !== undefined &&
    (line.text.includes(phrase) ||
      ((level === undefined || line.level === level || educationLevels(line.text).includes(level)) &&
        (!folded.startsWith('mba') || /\bmba\b|business administration/.test(line.folded)) &&
        (!/\bd['’]ingenieur/.test(folded) || /ingenieur|engineer/.test(line.folded)) &&
        (forms.every((each) => each.some((form) => line.words.has(form))) || inShort(line))));
}
