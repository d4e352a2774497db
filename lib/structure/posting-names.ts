import { namesRole } from '../lexicon/roles';
import { findSkills } from '../lexicon/skills';
import type { Fact } from './fact';
import type { Line } from './lines';

const crumb =
  /^(?:url|source|apply|share|save|home|jobs?|careers?|back|menu|sign in|log ?in|search|posted|views?|applicants?|similar|cookies?|skip to|about|contact)\b|https?:|www\./i;
const gender = /\s*[([]\s*(?:[mwfdxhi]\s*[/|,]\s*){1,3}[mwfdxhi*]\s*[)\]]|\s*\((?:all genders|gn|alle)\)/i;
/** Words for where the work is done. */
export const arrangement =
  /(?<![\p{L}-])(?:(?:fully |100 ?% |mostly )?remote(?:[- ]first|[- ]friendly|ly)?|hybrid(?:es|e|er|es)?(?: work(?:ing)?| arbeiten| model(?:l)?)?|on[- ]?site|in[- ]office|in[- ]person|work(?:ing)? from home|home ?office|home-?office|mobiles arbeiten|vor ort|t[ée]l[ée]travail|hybride|pr[ée]sentiel|sur site|teletrabajo|remoto|h[íi]brido|presencial|telecommute)(?![\p{L}])/iu;
const institutionWord =
  /(?<!\p{L})(?:School|Academy|College|University|Hospital|Infirmary|Clinic|Surgery|Hotel|Restaurant|Bakery|Homes|Schule|Klinik\p{L}*|Krankenhaus|Seniorenhaus|Gasthof|Kanzlei|Praxis|[Ll]ycée|[Cc]ollège|[ÉE]cole|Colegio|Clínica)(?!\p{L})/u;
const segmentBreak = /\s+[–—|·•@]\s+|\s-\s/u;

/** Among the opening lines, one that names a role and reads like a heading, not like a sentence or navigation. */
export function headTitle(lines: readonly Line[]): Fact | undefined {
  const candidates = lines.slice(0, 16).flatMap((line, index) => {
    const whole = line.text;
    if (whole.length > 110 || crumb.test(whole) || /[.!?]$/.test(whole) || line.mark === 'bullet') return [];
    const words = whole.replace(gender, '').split(/\s+/);
    const head = cutTitle(whole);
    // `(m/f/d)` marks a title though the noun is unknown.
    if (
      !(namesRole(head) || (index < 4 && gender.test(whole))) ||
      words.length > 14 ||
      /^(?:we|our|you|join|as|the|wir|nous|in|at)\s/i.test(head)
    )
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
    .replace(/, [^,]+$/u, (tail) => (institutionWord.test(tail) ? '' : tail))
    .replace(/[\s,:–-]+$/, '')
    .trim();
}

const sought =
  /(?:looking for|seeking|hiring|recruiting|need|suchen(?: wir)?|recherchons|recrutons|buscamos|seleccionamos|role of|position of|join us as|join [\p{L}\d ]{2,30} as|as)(?: \p{L}+){0,3}? (?:an?|the|our next|our|eine?n?|une?|un[ae]?)? ?(?<title>\p{Lu}[\p{L}&/+.-]*(?: (?:of|and|&|for|de|in|der|du|\(?\p{Lu}[\p{L}&/+.-]*\)?|II|III)){0,6})/u;

/** "We're looking for a Senior Analyst to …" */
export function soughtTitle(lines: readonly Line[]): Fact | undefined {
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
export function headCompany(
  lines: readonly Line[],
  title: Fact | undefined,
  mark: 'plain' | 'hyphen',
): Fact | undefined {
  const line = lines.find(({ id }) => id === title?.line);
  if (line === undefined || title === undefined || line.text.length > 140) return undefined;
  const rest = line.text.slice(line.text.indexOf(title.text) + title.text.length).replace(gender, '');
  const separator = mark === 'plain' ? /\s+[—|@]\s+|\s+(?:at|bei|chez)\s+/u : /\s+[–·•-]\s+|,\s+/u;
  const last =
    rest
      .split(separator)
      .slice(1)
      .at(-1)
      ?.replace(/\s*\(.*$/, '')
      .trim() ?? '';
  if (!/^(?:[\p{Lu}\d]|\p{Ll}+\p{Lu}).{1,58}$/u.test(last) || namesRole(last) || arrangement.test(last))
    return undefined;
  const again = lines.some(({ id, text }) => id !== line.id && text.includes(last));
  return mark === 'plain' || again || institutionWord.test(last) ? { text: last, line: line.id } : undefined;
}

const institutionLine =
  /^(?<company>(?:(?:Kanzlei|Praxis|Bäckerei|Groupe|Restaurante?|Hôtel|Boulangerie|Concesionario|Clínica|Clinique|École|Mairie|Grupo|Stadt|Ayuntamiento) \p{Lu}[^,|•·]{1,50}?)|[^,|•·]{2,60}?(?:GmbH(?: & Co\. KG)?|AG|SE|KG|LLP|PartG(?: mbB)?|Inc\.?|LLC|Ltd\.?|Limited|PLC|S\.A\.|SAS|SARL|S\.L\.|B\.V\.|Group|Hospital|Clinic|School|College|University|Academy|Bank|Hotel|Restaurant|Council|Trust|Foundation|Institute|Klinik\w*|Krankenhaus|Schule|Universität|Lycée|Collège|Clínica|Colegio|Hospital \p{Lu}\w+))(?:,|\s+[|•·–—-])\s*(?<place>\p{Lu}[\p{L} .,'’-]{2,60}?)(?: ?\([^()]{1,30}\))?$/u;

/** `Northgate Hospital, Sheffield` in the lines around the title. */
export function institution(
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
  const below = at === -1 ? undefined : lines[at + 1];
  if (below === undefined) return undefined;
  const [first = '', second = ''] = below.text.split(/\s+[|•·]\s+/);
  return second === ''
    ? stacked(below, lines[at + 2])
    : stacked({ ...below, text: first }, { ...below, text: second });
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
const legalForm =
  /(?:GmbH(?: & Co\. KG)?|AG|SE|KG|OHG|e\.V\.|PartG(?: mbB)?|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|plc|S\.A\.|SAS|SARL|S\.L\.|B\.V\.)$/;
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
    String.raw`(?<name>\p{Lu}[\p{L}\d&'’.-]*(?: [\p{Lu}&][\p{L}\d&'’.-]*){0,5} (?:GmbH(?: & Co\. KG)?|AG|SE|KG|OHG|PartG(?: mbB)?|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|plc|S\.A\.|SAS|SARL|S\.L\.|B\.V\.|Group|Gruppe))(?![\p{L}])`,
    'u',
  ),
];
const notCompany =
  /^(?:The|This|Our|We|You|Your|Us|It|He|She|Who|What|Role|Job|Position|Team|Company|And|But|There|Here|Everyone|Someone|About|A|An|In|As|If|For|Und|Wir|Das|Die|Der|Nous|Notre|Le|La|El|Candidate|Candidates|Work|Diversity|Data|Experience|Applicants|Start|Home|Remote)$/;

/** A company named as such somewhere in the text: "About Northwind", "At Northwind, we …", "Northwind GmbH". */
export function namedCompany(lines: readonly Line[]): Fact | undefined {
  for (const pattern of companyPatterns) {
    for (const line of lines) {
      const found = pattern.exec(line.text.slice(0, 400))?.groups?.['name']?.replace(/[.,'’]$/, '');
      if (
        found === undefined ||
        found.length < 2 ||
        notCompany.test(found) ||
        namesRole(found) ||
        (!legalForm.test(found) && findSkills(found).length > 0)
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
export function basedIn(lines: readonly Line[], title: Fact | undefined): Fact | undefined {
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
