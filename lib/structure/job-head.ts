import { educationLevel } from '../lexicon/education';
import { namesRole } from '../lexicon/roles';
import { findSkills } from '../lexicon/skills';
import { dateRanges } from './dates';
import { namesFirm, namesPost } from './head-words';
import { resumeHeading } from './headings';
import type { Line } from './lines';

const place =
  /^(?:\p{Lu}{2,3}|remote|hybrid|on-?site|home ?office|télétravail|full[- ]time|part[- ]time|contract|freelance|usa?|uk|england|scotland|wales|ireland|deutschland|germany|france|spain|españa|italy|italia|india|canada|australia|austria|österreich|schweiz|suisse|suiza|belgique|switzerland|mexico|méxico|portugal|poland|united (?:states|kingdom)|netherlands|vollzeit|teilzeit|temps (?:plein|partiel)|jornada completa|media jornada|cdi|cdd|alternance)$/iu;
const duration = /\(?\b\d+\+?\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses)\b\)?/gi;
const employerLabel =
  /^(?:company(?: name)?|employer|organi[sz]ation|client|firma|unternehmen|arbeitgeber|entreprise|employeur|société|empresa)\s*[-:]\s*/iu;
const titleLabel =
  /^(?:position|designation|title|role|job title|stelle|funktion|tätigkeit|poste|fonction|puesto|cargo)\s*[-:]\s*/iu;
// What some exports put behind a company's name.
const trailing = /\s+description\s*[-:].*$|\s+logo$/iu;
const separator =
  /(\s*[|•·]\s*|\s+[–—-]{1,2}\s+|\s{2,}|\s+(?:at|bei|beim|chez)\s+(?=\p{Lu})|\s+en\s+(?=\p{Lu})(?!\p{L}+(?:idad|ía|ión|ismo|ité|tion|erie|ance|ment|ing)(?!\p{L}))|\s*@\s*|,\s+)/u;
const where = /(?:^|\s)(?:at|bei|beim|chez|en|@)(?:\s|$)/u;
const later = /^(?:later|then|ab \d{4}|später|zuletzt|puis|ensuite|luego|después|since \d{4})\s+/iu;
const described =
  /\b(?:employees|staff|people|beschäftigte[nr]?|mitarbeitende|mitarbeiter|umsatz|salariés|collaborateurs|chiffre d'affaires|empleados|trabajadores|turnover|revenue|habitaciones|filialen|rooms|beds|betten|lits)\b/iu;

interface Part {
  text: string;
  line: number;
  index: number;
  kind: 'role' | 'firm' | 'place' | 'other';
  /** Said to be at, or of, the place of work. */
  said: boolean;
}

/**
 * Title and employer from a job's head lines, each as written; undefined where it can't be told which is which.
 * `person` is nobody's employer, though a page's head may stand in between.
 */
export function readHead(
  heads: readonly Line[],
  now: Date,
  person?: string,
): { title: string | undefined; employer: string | undefined } {
  const parts = heads
    .filter(({ text }) => text.length <= 200 && resumeHeading(text) === undefined)
    .slice(0, 4)
    .flatMap(({ text }, line) => partsOf(text, line, now))
    .filter(({ text }) => person === undefined || text.toLowerCase() !== person.toLowerCase());
  const titled = parts.find(({ kind }) => kind === 'role');
  const best = parts
    .map((part) => ({ part, points: pointsOf(part, parts) }))
    .filter(({ part, points }) => part !== titled && points > 0)
    .reduce<{ part: Part; points: number } | undefined>(
      (first, each) => (first === undefined || each.points > first.points ? each : first),
      undefined,
    );
  return {
    title: named(titled?.text.replace(later, '')),
    employer: named(best === undefined ? undefined : withoutBrackets(best.part.text)),
  };
}

const named = (text: string | undefined): string | undefined =>
  text === undefined || text.length < 2 || text.length > 80 ? undefined : text;

const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)?$/, '');

/** How much speaks for a part as the employer's name; nothing or less where it is something else. */
function pointsOf(part: Part, parts: readonly Part[]): number {
  if (part.kind === 'role' || part.kind === 'place' || isOther(withoutBrackets(part.text))) return 0;
  const beside = parts.filter(({ line }) => line === part.line);
  const [before, after] = [beside[part.index - 1], beside[part.index + 1]];
  if (isTown(part, beside)) return 0;
  let points = (part.kind === 'firm' ? 5 : 0) + (part.said ? 5 : 0);
  if (part.index === 0) points += after?.kind === 'role' ? 3 : 2;
  else if (before?.kind === 'role') points += 3;
  // `Harbour Foods – Bristol, UK`: what a place follows is more than the title's second half.
  if (part.index === 0 && after !== undefined && isTown(after, beside.slice(part.index + 1))) points += 3;
  // A line by itself beside the title's says where, what stands behind the title may be its field.
  const roleElsewhere = parts.some(({ kind, line }) => kind === 'role' && line !== part.line);
  const isCapital = /^[\p{Lu}\d]/u.test(part.text);
  if (part.index === 0 && isCapital && roleElsewhere && !beside.some(({ kind }) => kind === 'role'))
    points += 2;
  if (/^\p{Ll}/u.test(part.text)) points -= 5;
  if (part.kind === 'other' && !part.said && isSkill(part.text)) points -= 3;
  if (part.index > 0 && before?.kind !== 'role' && part.kind !== 'firm' && !part.said) points -= 3;
  return points;
}

/** `Seattle, WA`: a short sign for a state or a country follows, and nothing else. */
function isTown(part: Part, beside: readonly Part[]): boolean {
  if (part.kind === 'place') return true;
  const at = beside.indexOf(part);
  return (
    at === 0 && beside.length === 2 && beside[1]?.kind === 'place' && part.kind === 'other' && !part.said
  );
}

const isSkill = (text: string): boolean =>
  findSkills(text).some(({ start, end }) => end - start >= text.length * 0.8);

// "S.A. de C.V." by itself, "Co. Clare", "2 October 2017", "5 pupils"
const noName =
  /^(?:(?:s\.? ?a\.?|s\.? ?(?:de )?r\.? ?l\.?|s\.? ?l\.?|c\.? ?v\.?|inc|ltd|llc|gmbh|ag|s\.? ?coop)\.?(?: de c\.? ?v\.?)?|co\. \p{Lu}\p{L}+|\d+ .*|inh\. .*|(?:de|from|von|du|ab) .*\d{4}.*)$/iu;

/** A degree, a description, a label with what it labels, the end of a sentence. */
const isOther = (text: string): boolean =>
  noName.test(text) ||
  described.test(text) ||
  /\p{L}{4,}\.$|^[\p{L} ]{2,24}:|^[^\p{L}]*\d[\d\s/.-]*$|[?!;{}]/u.test(text) ||
  text.split(/\s+/).length > 9 ||
  resumeHeading(text) !== undefined ||
  ((educationLevel(text) ?? 0) > 1 && !namesFirm(text));

function partsOf(raw: string, line: number, now: Date): Part[] {
  const dateless = withoutDates(raw, now);
  const employerFirst = employerLabel.test(dateless);
  const text = dateless.replace(employerLabel, '').replace(titleLabel, '').replace(trailing, '').trim();
  const parts: Part[] = [];
  let said = employerFirst;
  for (const [at, piece] of text
    .replace(/\([^()]*\)?/g, hidden)
    .split(separator)
    .entries()) {
    if (at % 2 === 1) {
      said = where.test(piece);
      continue;
    }
    const words = shown(piece)
      .replace(/^[\s.,;:|()–—-]+|[\s,;:|(–—-]+$/g, '')
      .trim();
    if (!isWords(words)) continue;
    parts.push({ text: words, line, index: parts.length, kind: kindOf(words), said });
    said = false;
  }
  return parts;
}

function kindOf(text: string): Part['kind'] {
  if (place.test(text)) return 'place';
  if (namesPost(text)) return 'role';
  if (namesFirm(text)) return 'firm';
  return namesRole(text) ? 'role' : 'other';
}

// Brackets hold commas and dashes that part nothing: they are put out of sight for the splitting.
const signs: readonly (readonly [string, string])[] = [
  [',', '\uE000'],
  [' ', '\uE001'],
  ['|', '\uE002'],
  ['–', '\uE003'],
  ['-', '\uE004'],
];
const hidden = (text: string): string =>
  signs.reduce((rest, [sign, stand]) => rest.replaceAll(sign, stand), text);
const shown = (text: string): string =>
  signs.reduce((rest, [sign, stand]) => rest.replaceAll(stand, sign), text);

const isWords = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !/\S@\S|https?:|www\.|\.(?:com|org|net|example)\b/.test(text) &&
  !/^(?:[\p{L}.]+ )?(?:19|20)\d\d$/u.test(text) &&
  !/^(?:page|seite|página) \d/iu.test(text);

function withoutDates(text: string, now: Date): string {
  let rest = text;
  for (const { start, end } of dateRanges(text, now).reverse())
    rest = `${rest.slice(0, start)}  ${rest.slice(end)}`;
  return rest
    .replace(duration, '  ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/^\s*:\s*/, '')
    .trim();
}
