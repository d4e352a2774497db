import type { PostingSection } from './headings';
import type { Fact } from './fact';
import type { Line, LineId } from './lines';
import {
  arrangement,
  basedIn,
  headCompany,
  headTitle,
  institution,
  namedCompany,
  soughtTitle,
} from './posting-names';

/** What a posting says of itself; undefined where it doesn't plainly say. */
export interface PostingFacts {
  title: Fact | undefined;
  company: Fact | undefined;
  place: Fact | undefined;
  arrangement: Fact | undefined;
  employmentType: Fact | undefined;
  pay: Fact | undefined;
  hours: Fact | undefined;
}

type SectionOf = (id: LineId) => PostingSection | undefined;

const labels = {
  title:
    /^(?:job title|title|position|role|job|stelle|stellenbezeichnung|poste|intitul[ée] du poste|puesto|cargo)\s*[:|]\s*(?<value>\S.{2,90})$/i,
  company:
    /^(?:company(?: name)?|employer|organi[sz]ation|school|hospital|unternehmen|firma|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|empresa)\s*[:|]\s*(?<value>\S.{1,80})$/i,
  place:
    /^(?:locations?|job location|place(?: of work)?|workplace|city|based in|standort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicaci[oó]n|lugar(?: de trabajo)?|localidad)\s*[:|]\s*(?<value>\S.{1,90})$/i,
  employmentType:
    /^(?:employment type|job type|type|contract(?: type)?|position type|anstellungsart|vertragsart|besch[äa]ftigungsart|contrat|type de contrat|contrato|tipo de contrato|jornada)\s*[:|]\s*(?<value>\S.{1,80})$/i,
  arrangement:
    /^(?:work(?:ing)? (?:arrangement|model|mode)|workplace type|remote|arbeitsmodell|mode de travail|modalidad)\s*[:|]\s*(?<value>\S.{1,80})$/i,
  pay: /^(?:salary(?: range)?|pay(?: range| rate)?|compensation|wage|rate|gehalt|verg[üu]tung|salaire|r[ée]mun[ée]ration|salario|retribuci[oó]n)\s*[:|]\s*(?<value>\S.{1,110})$/i,
  hours:
    /^(?:hours|working hours|schedule|arbeitszeit|wochenstunden|horaires?|temps de travail|horario)\s*[:|]\s*(?<value>\S.{1,90})$/i,
} satisfies Record<keyof PostingFacts, RegExp>;

const employment =
  /(?<![\p{L}-])(?:full[- ]time|part[- ]time|permanent|temporary|fixed[- ]term|freelance|internship|apprenticeship|seasonal|zero[- ]hours?|casual|vollzeit|teilzeit|unbefristet\w*|befristet\w*|festanstellung|minijob|werkstudent\w*|temps plein|temps partiel|cdi|cdd|int[ée]rim|alternance|jornada completa|media jornada|tiempo completo|tiempo parcial|contrato indefinido|contrato temporal|indefinido)(?![\p{L}])/giu;
const money = String.raw`(?:(?:[$€£₹]|USD|EUR|GBP|CHF|CAD|AUD|INR|US\$|C\$|A\$)\s?\d[\d.,'’ ]{0,10}\d?\s?[kK]?|(?:\d{1,3}(?:[ \u202F]\d{3})+|\d(?:[\d.,'’]{0,10}\d)?)\s?[kK]?\s?(?:[$€£₹]|USD|EUR|GBP|CHF|CAD|AUD|INR|Euro|euros?)(?!\s?\d))`;
const pay = new RegExp(
  String.raw`(?:ab |from |bis zu |up to |de (?=.{4,16} (?:à|a) )|desde |ca\. )?${money}(?:\s*(?:-|–|—|to|bis|à|a|and|und|et|y)\s*(?:${money}|\d[\d.,'’]{0,10}\s?[kK]?))?(?:\s*(?:gross|brutto|bruts?|brutos?))?(?:\s*(?:per|a|an|/|pro|par|je|al|p\.)\s?(?:hour|hr|h|year|yr|annum|month|week|day|stunde|std\.?|jahr|monat|an|mois|heure|a[ñn]o|mes|hora|a\.))?`,
  'iu',
);
const payCue =
  /salary|salaries|pay\b|paid|compensation|wage|per (?:hour|year|annum|month)|\/ ?(?:hour|hr|h|year|yr|month)\b|an hour|a year|annual|gehalt|vergütung|brutto|lohn|stundenlohn|salaire|rémunération|brut|salario|retribución|sueldo|\bOTE\b|base\b/i;
const notPay =
  /\b(?:million|billion|mio|mrd|bn|funding|raised|revenue|bonus|budget|allowance|stipend|learning|voucher|turnover|umsatz|arr|series [a-d]|discount|tickets?)\b|\d\s?[mb]n?\b/i;
const hours =
  /\b\d{1,2}(?:[.,]5)?(?:\s?[-–]\s?\d{1,2})?\s?(?:hours|hrs|stunden|std\.?|heures|h|horas)\s?(?:per|a|\/|pro|par|\/ ?)\s?(?:week|woche|semaine|semana)\b|\b\d{1,2}(?:[.,]5)?[- ](?:hour|stunden)[- ](?:week|woche)\b|\b(?:night|weekend|rotating|early|late|day|three|two) shifts?\b|\b(?:Früh|Spät|Nacht|Drei|Zwei)schicht\w*|\bSchichtdienst\b/i;

/** What the posting says of title, company, place, arrangement, type, pay and hours. */
export function findPostingFacts(lines: readonly Line[], sectionOf: SectionOf): PostingFacts {
  const top = lines.filter((line, index) => index < 14 || labelLike(line));
  const asking = lines.filter(({ id }) => !['company', 'process'].includes(sectionOf(id) ?? ''));
  const title = labelled('title', top) ?? headTitle(lines) ?? soughtTitle(lines);
  return {
    title,
    company:
      labelled('company', lines) ??
      headCompany(lines, title, 'plain') ??
      institution(lines, title)?.company ??
      namedCompany(lines) ??
      headCompany(lines, title, 'hyphen'),
    place: labelled('place', lines) ?? institution(lines, title)?.place ?? basedIn(lines, title),
    arrangement: labelled('arrangement', lines) ?? matchIn(asking, arrangement, 220),
    employmentType:
      labelled('employmentType', lines) ??
      employmentIn(asking.filter(({ id }) => !isOfCandidate(sectionOf(id)))),
    pay: labelled('pay', lines) ?? payIn(asking),
    hours: labelled('hours', lines) ?? matchIn(asking, hours, 260),
  };
}

/** "A comparable apprenticeship" is what the candidate has, not what the job is. */
const isOfCandidate = (section: PostingSection | undefined): boolean =>
  section === 'requirements' || section === 'preferred' || section === 'education';

const labelLike = ({ text }: Line): boolean => /^[\p{L} ]{2,24}:\s\S/u.test(text) && text.length < 120;

function labelled(key: keyof PostingFacts, lines: readonly Line[]): Fact | undefined {
  for (const line of lines) {
    const value = line.text.length < 130 ? valueOf(labels[key], line.text) : undefined;
    if (value === undefined || /^(?:not\b|n\/a|-|none\b|unknown\b)/i.test(value)) continue;
    return { text: value, line: line.id };
  }
  return undefined;
}

/** `Shift: Days   Hours: 40` gives two facts in one line. */
function valueOf(label: RegExp, text: string): string | undefined {
  return text
    .split(/ {2,}(?=\p{Lu}[\p{L} ]{2,20}:)/u)
    .flatMap((part) => label.exec(part)?.groups?.['value']?.trim() ?? [])[0];
}

function matchIn(lines: readonly Line[], pattern: RegExp, longest: number): Fact | undefined {
  for (const line of lines) {
    const found = line.text.length <= longest + 140 ? pattern.exec(line.text)?.[0] : undefined;
    if (found !== undefined) return { text: found.trim(), line: line.id };
  }
  return undefined;
}

function employmentIn(lines: readonly Line[]): Fact | undefined {
  for (const line of lines) {
    if (line.text.length > 300) continue;
    const words = [...new Set([...line.text.matchAll(employment)].map((match) => match[0]))];
    if (words.length > 0) return { text: words.join(', '), line: line.id };
  }
  return undefined;
}

/** `£32k-£38k` needs no word that says it is pay. */
const isYearlyRange = (text: string): boolean => /^\D*\d{2,3}\s?k\D{1,5}\d{2,3}\s?k$/i.test(text.trim());

function payIn(lines: readonly Line[]): Fact | undefined {
  for (const [index, line] of lines.entries()) {
    const found = pay.exec(line.text);
    if (found === null || !/\d{2}/.test(found[0])) continue;
    const around = `${lines[index - 1]?.text.slice(0, 60) ?? ''} ${line.text}`;
    const near = line.text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 24);
    if (!(payCue.test(around) || isYearlyRange(found[0])) || notPay.test(near)) continue;
    return { text: found[0].trim(), line: line.id };
  }
  return undefined;
}
