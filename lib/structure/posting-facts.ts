import { namesRole } from '../lexicon/roles';
import { findSkills } from '../lexicon/skills';
import type { PostingSection } from './headings';
import type { Line, LineId } from './lines';

/** Words of the posting, as written there, and the line they stand in. */
export interface Fact {
  text: string;
  line: LineId;
}

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

const crumb =
  /^(?:url|source|apply|share|save|home|jobs?|careers?|back|menu|sign in|log ?in|search|posted|views?|applicants?|similar|cookies?|skip to|about|contact)\b|https?:|www\./i;
const gender = /\s*[([]\s*(?:[mwfdxhi]\s*[/|,]\s*){1,3}[mwfdxhi*]\s*[)\]]|\s*\((?:all genders|gn|alle)\)/i;

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
    /^(?:hours|working hours|schedule|shift|arbeitszeit|wochenstunden|horaires?|temps de travail|horario)\s*[:|]\s*(?<value>\S.{1,90})$/i,
} satisfies Record<keyof PostingFacts, RegExp>;

const arrangement =
  /(?<![\p{L}-])(?:(?:fully |100 ?% |mostly )?remote(?:[- ]first|[- ]friendly|ly)?|hybrid(?:es|e|er|es)?(?: work(?:ing)?| arbeiten| model(?:l)?)?|on[- ]?site|in[- ]office|in[- ]person|work(?:ing)? from home|home ?office|home-?office|mobiles arbeiten|vor ort|t[ée]l[ée]travail|hybride|pr[ée]sentiel|sur site|teletrabajo|remoto|h[íi]brido|presencial|telecommute)(?![\p{L}])/iu;
const employment =
  /(?<![\p{L}-])(?:full[- ]time|part[- ]time|permanent|temporary|fixed[- ]term|freelance|internship|apprenticeship|seasonal|zero[- ]hours?|casual|vollzeit|teilzeit|unbefristet\w*|befristet\w*|festanstellung|minijob|werkstudent\w*|temps plein|temps partiel|cdi|cdd|int[ée]rim|alternance|jornada completa|media jornada|tiempo completo|tiempo parcial|contrato indefinido|contrato temporal|indefinido)(?![\p{L}])/giu;
const money = String.raw`(?:(?:[$€£₹]|USD|EUR|GBP|CHF|CAD|AUD|INR|US\$|C\$|A\$)\s?\d[\d.,'’ ]{0,10}\d?\s?[kK]?|(?:\d{1,3}(?:[ \u202F]\d{3})+|\d[\d.,'’]{0,10})\s?[kK]?\s?(?:[$€£₹]|USD|EUR|GBP|CHF|CAD|AUD|INR|Euro|euros?))`;
const pay = new RegExp(
  String.raw`(?:ab |from |bis zu |up to |de |desde |ca\. )?${money}(?:\s*(?:-|–|—|to|bis|à|a|and|und|et|y)\s*(?:${money}|\d[\d.,'’]{0,10}\s?[kK]?))?(?:\s*(?:gross|brutto|bruts?|brutos?))?(?:\s*(?:per|a|an|/|pro|par|je|al|p\.)\s?(?:hour|hr|h|year|yr|annum|month|week|day|stunde|std\.?|jahr|monat|an|mois|heure|a[ñn]o|mes|hora|a\.))?`,
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
    employmentType: labelled('employmentType', lines) ?? employmentIn(asking),
    pay: labelled('pay', lines) ?? payIn(asking),
    hours: labelled('hours', lines) ?? matchIn(asking, hours, 260),
  };
}

const labelLike = ({ text }: Line): boolean => /^[\p{L} ]{2,24}:\s\S/u.test(text) && text.length < 120;

function labelled(key: keyof PostingFacts, lines: readonly Line[]): Fact | undefined {
  for (const line of lines) {
    const value = line.text.length < 130 ? labels[key].exec(line.text)?.groups?.['value']?.trim() : undefined;
    if (value === undefined || /^(?:not\b|n\/a|-|none\b|unknown\b)/i.test(value)) continue;
    return { text: value, line: line.id };
  }
  return undefined;
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

function payIn(lines: readonly Line[]): Fact | undefined {
  for (const [index, line] of lines.entries()) {
    const found = pay.exec(line.text);
    if (found === null || !/\d{2}/.test(found[0])) continue;
    const around = `${lines[index - 1]?.text.slice(0, 60) ?? ''} ${line.text}`;
    const near = line.text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 24);
    if (!payCue.test(around) || notPay.test(near)) continue;
    return { text: found[0].trim(), line: line.id };
  }
  return undefined;
}

const segmentBreak = /\s+[–—|·•@]\s+|\s-\s/u;

/** Among the opening lines, one that names a role and reads like a heading, not like a sentence or navigation. */
function headTitle(lines: readonly Line[]): Fact | undefined {
  const candidates = lines.slice(0, 16).flatMap((line, index) => {
    const whole = line.text;
    if (whole.length > 110 || crumb.test(whole) || /[.!?]$/.test(whole) || line.mark === 'bullet') return [];
    const words = whole.replace(gender, '').split(/\s+/);
    const head = cutTitle(whole);
    if (!namesRole(head) || words.length > 14 || /^(?:we|our|you|join|as|the|wir|nous|in|at)\s/i.test(head))
      return [];
    if (/\b(?:we|you|our|your|is|are|will|wir|sie|du|nous|vous)\b/i.test(head)) return [];
    return [{ head, line, marked: gender.test(whole), index }];
  });
  const best = candidates.find(({ marked }) => marked) ?? candidates[0];
  return best === undefined ? undefined : { text: best.head, line: best.line.id };
}

function cutTitle(text: string): string {
  const head = text.split(segmentBreak).find(namesRole) ?? text;
  const marked = gender.exec(head);
  const upTo = marked === null ? head : head.slice(0, marked.index + marked[0].length);
  return upTo
    .replace(/\s+(?:at|bei|chez)\s+\p{Lu}.*$/u, '')
    .replace(/[\s,:–-]+$/, '')
    .trim();
}

const sought =
  /(?:looking for|seeking|hiring|recruiting|need|suchen(?: wir)?|recherchons|recrutons|buscamos|seleccionamos|role of|position of|join us as|join [\p{L}\d ]{2,30} as|as)(?: \p{L}+){0,3}? (?:an?|the|our next|our|eine?n?|une?|un[ae]?)? ?(?<title>\p{Lu}[\p{L}&/+.-]*(?: (?:of|and|&|for|de|in|der|du|\(?\p{Lu}[\p{L}&/+.-]*\)?|II|III)){0,6})/u;

/** "We're looking for a Senior Analyst to …" */
function soughtTitle(lines: readonly Line[]): Fact | undefined {
  for (const line of lines.slice(0, 40)) {
    const title = sought.exec(line.text.slice(0, 500))?.groups?.['title'];
    if (title !== undefined && namesRole(title))
      return { text: title.replace(/ (?:of|and|&|for|de|in|der|du)$/, ''), line: line.id };
  }
  return undefined;
}

/**
 * `Data Analyst — Northwind`, `Data Analyst at Northwind`. After a mere hyphen a department stands as often, so that
 * counts only if the posting speaks of it again.
 */
function headCompany(
  lines: readonly Line[],
  title: Fact | undefined,
  mark: 'plain' | 'hyphen',
): Fact | undefined {
  const line = lines.find(({ id }) => id === title?.line);
  if (line === undefined || title === undefined || line.text.length > 140) return undefined;
  const rest = line.text.slice(line.text.indexOf(title.text) + title.text.length).replace(gender, '');
  const separator = mark === 'plain' ? /\s+[—|@]\s+|\s+(?:at|bei|chez)\s+/u : /\s+[–·•-]\s+/u;
  const last =
    rest
      .split(separator)
      .slice(1)
      .at(-1)
      ?.replace(/\s*\(.*$/, '')
      .trim() ?? '';
  if (!/^[\p{Lu}\d].{1,58}$/u.test(last) || namesRole(last) || arrangement.test(last)) return undefined;
  const again = lines.some(({ id, text }) => id !== line.id && text.includes(last));
  return mark === 'plain' || again ? { text: last, line: line.id } : undefined;
}

const institutionLine =
  /^(?<company>[^,|•·]{2,60}?(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|PLC|S\.A\.|SAS|SARL|S\.L\.|B\.V\.|Group|Hospital|Clinic|School|College|University|Academy|Bank|Hotel|Restaurant|Council|Trust|Foundation|Institute|Klinik\w*|Krankenhaus|Schule|Universität|Lycée|Collège|Clínica|Colegio|Hospital \p{Lu}\w+))(?:,|\s+[|•·–—-])\s*(?<place>\p{Lu}[\p{L} .,'’-]{2,60})$/u;

/** `Northgate Hospital, Sheffield` in the lines around the title. */
function institution(
  lines: readonly Line[],
  title: Fact | undefined,
): { company: Fact; place: Fact } | undefined {
  const at = lines.findIndex(({ id }) => id === title?.line);
  for (const line of lines.slice(Math.max(0, at - 2), Math.max(0, at) + 4)) {
    const parts = line.text.length < 120 ? institutionLine.exec(line.text)?.groups : undefined;
    const { company, place } = parts ?? {};
    if (company === undefined || place === undefined || namesRole(company)) continue;
    return { company: { text: company.trim(), line: line.id }, place: { text: place.trim(), line: line.id } };
  }
  return at === -1 ? undefined : stacked(lines[at + 1], lines[at + 2]);
}

/** The employer on the line below the title, the place on the one below that. */
function stacked(
  company: Line | undefined,
  place: Line | undefined,
): { company: Fact; place: Fact } | undefined {
  if (company === undefined || place === undefined || crumb.test(company.text)) return undefined;
  if (!/^(?:\p{Lu}|\d)[\p{L}\d &'’.-]{1,40}$/u.test(company.text) || /[.!?]$/.test(company.text))
    return undefined;
  if (!/^\p{Lu}[\p{L} .'’-]{1,30}, \p{Lu}[\p{L} .'’-]{1,30}$/u.test(place.text)) return undefined;
  if (namesRole(company.text) || arrangement.test(company.text) || /full|part|permanent/i.test(company.text))
    return undefined;
  return { company: { text: company.text, line: company.id }, place: { text: place.text, line: place.id } };
}

const name =
  String.raw`(?<name>(?:\p{Lu}|\d\p{L})[\p{L}\d&'’.+-]*(?: (?:(?:\p{Lu}|\d)[\p{L}\d&'’.+-]*|&|of|de|und|and))` +
  '{0,4})';
const companyPatterns = [
  new RegExp(String.raw`^About ${name}:?$`, 'u'),
  new RegExp(
    String.raw`(?:^|\. )${name} (?:is (?:hiring|looking|seeking|an? (?:equal|leading|global|fast|growing|family|company|startup|place|team|world|independent|public|private|not-for|non-?profit|scale))|sucht|recrute|recherche|busca)\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Jj]oin|[Aa]t|[Ww]ith|[Bb]ei|[Cc]hez) ${name},? (?:we|as|and|to|our|you|wir|nous|you'll|we're|we’re)\b`,
    'u',
  ),
  new RegExp(
    String.raw`(?<name>\p{Lu}[\p{L}\d&'’.-]*(?: [\p{Lu}&][\p{L}\d&'’.-]*){0,5} (?:GmbH(?: & Co\. KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|PLC|plc|S\.A\.|SAS|SARL|S\.L\.|B\.V\.|Group|Gruppe))(?![\p{L}])`,
    'u',
  ),
];
const notCompany =
  /^(?:The|This|Our|We|You|Your|Us|It|He|She|Who|What|Role|Job|Position|Team|Company|And|But|There|Here|Everyone|Someone|About|A|An|In|As|If|For|Und|Wir|Das|Die|Der|Nous|Notre|Le|La|El|Candidate|Candidates|Work|Diversity|Data|Experience|Applicants|Start|Home|Remote)$/;

function namedCompany(lines: readonly Line[]): Fact | undefined {
  for (const pattern of companyPatterns) {
    for (const line of lines) {
      const found = pattern.exec(line.text.slice(0, 400))?.groups?.['name']?.replace(/[.,'’]$/, '');
      if (
        found === undefined ||
        found.length < 2 ||
        notCompany.test(found) ||
        namesRole(found) ||
        findSkills(found).length > 0
      )
        continue;
      if (/^(?:the|our|this|us)\b/i.test(found)) continue;
      return { text: found, line: line.id };
    }
  }
  return undefined;
}

const placeName = String.raw`(?<place>(?:St\. )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:,? (?:or|and|und|oder|et|ou|y|o|/) \p{Lu}[\p{L}'’-]+|, \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2}){0,2})`;
const placePatterns = [
  new RegExp(
    String.raw`\b(?:based|located|office|offices|site|headquartered|ans[äa]ssig|situé|basé|ubicad[oa])(?: is| are)? (?:in|at|à|en) (?:our |the |unser\w* )?${placeName}`,
    'u',
  ),
  new RegExp(String.raw`^(?:in |à |en )?${placeName}(?: ?[(|·•/–-].*)?$`, 'u'),
  new RegExp(
    String.raw`\b(?:suchen wir (?:in|für unser\w* \p{L}+ in)|am Standort|in unser\w* \p{L}+ in|pour notre \p{L}+ (?:de|à)|poste (?:basé )?à|para nuestr[oa] \p{L}+ (?:de|en)|store in|hospital in|school in|warehouse in|office in|restaurant in|team in|role in) ${placeName}`,
    'u',
  ),
];

/** "This role is based in London"; or the line below the title, where it reads `Weeze, Germany`. */
function basedIn(lines: readonly Line[], title: Fact | undefined): Fact | undefined {
  const at = lines.findIndex(({ id }) => id === title?.line);
  const below =
    at === -1
      ? []
      : lines
          .slice(at + 1, at + 4)
          .filter(({ text }) => /,/.test(text) && text.length < 60 && !namesRole(text));
  for (const [pattern, where] of [
    [placePatterns[0], lines],
    [placePatterns[2], lines],
    [placePatterns[1], below],
  ] as const) {
    for (const line of where) {
      const place = pattern?.exec(line.text.slice(0, 500))?.groups?.['place'];
      if (place !== undefined && !namesRole(place))
        return { text: place.replace(/[.,]$/, ''), line: line.id };
    }
  }
  return undefined;
}
