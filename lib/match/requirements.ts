import { educationLevel } from '../lexicon/education';
import { findSkills, type SkillHit } from '../lexicon/skills';
import type { PostingSection } from '../structure/headings';
import type { Line } from '../structure/lines';
import type { Posting } from '../structure/posting';
import { yearsAsked } from './asks';
import type { Importance } from './rows';
import { isSoft } from './words';

/** One thing that a posting asks of a candidate, in its own words. */
export interface Requirement {
  text: string;
  importance: Importance;
  line: Line;
  /** What the lexicon knows of it; offsets are those of `text`. */
  skills: readonly SkillHit[];
}

const most = 20;
const enough = 4;
// Beside a list of requirements, a long paragraph with a cue word comments on them.
const longestAside = 160;

const nice =
  /\b(?:nice[- ]to[- ]have|a plus|is a plus|preferred|preferably|bonus|ideally|desirable|desired|advantage(?:ous)?|beneficial|good to have|optional|would be (?:great|nice|good|an? )|von vorteil|idealerweise|wünschenswert|gerne|gern gesehen|optimalerweise|pluspunkt|serait un plus|est un plus|un atout|apprécié\w*|idéalement|souhaité\w*|de préférence|deseable|valorable|se valorará\w*|preferible\w*|preferentemente|idealmente)(?![\p{L}])/iu;
const must =
  /\b(?:must|required|requires|require|mandatory|essential|minimum|at least|necessary|need to|needs to|you need|is a must|prerequisite|zwingend|erforderlich|voraussetzung|vorausgesetzt|setzen wir voraus|mindestens|notwendig|muss|unbedingt|obligatoire|requis\w*|exigé\w*|indispensable|impérati\w*|nécessaire|imprescindible|requerid[oa]|obligatori[oa]|mínim[oa]|necesari[oa]|se requiere|exigid[oa])(?![\p{L}])/iu;
const asks =
  /\b(?:you have|you are|you bring|you know|you hold|you possess|you'?ve|candidates? (?:must|should|will|need)|applicants? (?:must|should)|experience (?:in|with|of|as|using)|knowledge of|proficien\w+ (?:in|with)|familiar(?:ity)? with|degree in|ability to|fluen(?:t|cy)|certifi(?:ed|cation) (?:in|as|required)|licen[sc]e|führerschein|permis [a-e]|carn[eé]|du (?:hast|bist|bringst|verfügst)|sie (?:haben|sind|bringen|verfügen)|erfahrung (?:in|mit|im)|kenntnisse|abgeschlossene\w*|vous (?:avez|êtes|maîtrisez|justifiez|possédez)|expérience (?:en|dans|de)|maîtrise d|connaissances? (?:en|de|des)|experiencia (?:en|con|de|mínima)|conocimientos? (?:de|en)|titulación)(?![\p{L}])/iu;
const notRequirement =
  /https?:|www\.|\S@\S|\b(?:equal[- ]opportunit|accommodation|gender identity|sexual orientation|privacy|cookie|apply (?:now|here|today|via|through)|cover letter|hiring process|background check|we offer|our benefits|not explicitly listed|salary|compensation|annual leave|vacation|insurance|pension|401\(?k|parental leave|stipend|perks|bewerbung|urlaubstage|wir bieten|altersvorsorge|diskriminierung|handicap|nous offrons|mutuelle|tickets? restaurant|ofrecemos|seguro médico)/i;

/**
 * What a posting asks for, in its order but the musts first, at most twenty.
 * Taken from under its requirement headings and from lines with cue words; where there are neither, from its duties,
 * and from its lists. Empty only for a posting without a usable line.
 */
export function findRequirements(posting: Posting): Requirement[] {
  const usable = posting.lines.filter(
    (line) => !posting.isHeading(line.id) && isUsable(line.text, posting.sectionOf(line.id)),
  );
  const sectionOf = (line: Line): PostingSection | undefined => posting.sectionOf(line.id);
  const asked = usable.filter((line) => isAsked(line, sectionOf(line)));
  // Duties are what is done in the job: they stand in for requirements only where the posting lists none.
  const listed = asked.filter((line) => asksAnyway(sectionOf(line))).length;
  const chosen =
    listed >= enough
      ? asked.filter((line) => asksAnyway(sectionOf(line)) || line.text.length <= longestAside)
      : listed > 0 || asked.length >= enough
        ? asked
        : [
            ...asked,
            ...(asked.length > 1 ? [] : usable)
              .filter((line) => !asked.includes(line))
              .filter((line) => mightAsk(line, sectionOf(line))),
          ].slice(0, Math.max(asked.length, 8));
  const lines = [chosen, usable, posting.lines].find((some) => some.length > 0) ?? [];
  const requirements = lines
    .slice(0, chosen.length > 0 ? 60 : 6)
    .flatMap((line) => toRequirements(line, sectionOf(line)));
  return byImportance(withoutRepeats(requirements));
}

// "We do it for learners" speaks of the employer; "Category: Data" is a fact of the page.
const ofEmployer =
  /^(?:we|our|wir|unser\w*|nous|notre|nos|nosotros|nuestr\w+)\s(?!['’]?(?:re|are)? ?(?:looking|expect|require|need|seek|ask|want|would|suchen|erwarten|recherch|attend|busca))/i;
const pageFact =
  /^(?:category|job id|req(?:uisition)? ?id|department|team|location|posted|level|management level|industry|reference|salary|url|source|company|type|date|language|seniority)\b[^:]{0,20}:/i;

const asksAnyway = (section: PostingSection | undefined): boolean =>
  section === 'requirements' || section === 'preferred' || section === 'education';

function isUsable(text: string, section: PostingSection | undefined): boolean {
  if (ofEmployer.test(text) || pageFact.test(text)) return false;
  return /\p{L}/u.test(text) && text.length >= (asksAnyway(section) ? 2 : 8) && !notRequirement.test(text);
}

function isAsked(line: Line, section: PostingSection | undefined): boolean {
  if (asksAnyway(section)) return true;
  if (section === 'benefits' || section === 'company' || section === 'process') return false;
  if (line.text.length > 420) return false;
  const demands = asks.test(line.text) || must.test(line.text) || nice.test(line.text);
  const checkable = isCheckable(line.text);
  return section === 'duties'
    ? /\b(?:must|required|erforderlich|requis|imprescindible)\b/i.test(line.text) && checkable
    : demands && (checkable || isPlainDemand(line.text));
}

/** A short sentence that says itself that it asks, without a skill that the lexicon knows. */
const isPlainDemand = (text: string): boolean =>
  text.length <= 140 && (must.test(text) || nice.test(text) || asks.test(text));

/** Whether it names something that a resume shows or doesn't. */
const isCheckable = (text: string): boolean =>
  findSkills(text).length > 0 || yearsAsked(text) !== undefined || educationLevel(text) !== undefined;

/** Second choice: what one is to do says what one should be able to do. */
function mightAsk(line: Line, section: PostingSection | undefined): boolean {
  if (section === 'duties') return true;
  if (section === 'benefits' || section === 'company' || section === 'process' || section === 'facts')
    return false;
  return (
    (line.mark === 'bullet' && line.text.length > 30) ||
    findSkills(line.text).some(({ kind }) => kind === 'named')
  );
}

const opener =
  /^(?:and |also,? )?(?:you(?:'re| are|'ve| have|'ll have| will have| bring| should have| must have| possess| hold| know)|we(?:'re| are) looking for|(?:the )?(?:ideal|successful) candidate (?:will have|has|is)|(?:du|sie) (?:hast|bist|haben|sind|bringst|bringen|verfügst über|verfügen über)|vous (?:avez|êtes|justifiez d['’]|possédez)|tienes|cuentas con)\s+(?=\S)/iu;

/** A line of several sentences asks for several things. */
function toRequirements(line: Line, section: PostingSection | undefined): Requirement[] {
  const parts = line.text.length > 170 ? line.text.split(/(?<=[.;!])\s+(?=\p{Lu})/u) : [line.text];
  const kept = parts.length > 1 ? parts.filter((part) => part.length > 12 && isUsable(part, section)) : parts;
  return kept.map((part) => {
    const text = shorten(part);
    return { text, importance: importanceOf(part, section), line, skills: findSkills(text) };
  });
}

function importanceOf(text: string, section: PostingSection | undefined): Importance {
  if (section === 'preferred' || nice.test(text)) return 'nice';
  if (must.test(text)) return 'must';
  // Manners stand in every posting's list; seldom does anything hang on them.
  if (isSoft(text) && !isCheckable(text)) return 'important';
  return section === 'requirements' || section === 'education' ? 'must' : 'important';
}

/** Without "You have" and cut at a clause, so that it reads as a label; otherwise the posting's own words. */
function shorten(text: string): string {
  const bare = text
    .replace(opener, '')
    .replace(/[.;,:]+$/, '')
    .trim();
  const words = bare.length < 12 ? text.trim() : bare;
  if (words.length <= 150) return capital(words);
  const cut = words.slice(0, 150);
  const clause = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf(' – '), cut.lastIndexOf(' ('));
  return `${capital(cut.slice(0, clause > 70 ? clause : Math.max(cut.lastIndexOf(' '), 100)))} …`;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function withoutRepeats(requirements: readonly Requirement[]): Requirement[] {
  const seen = new Set<string>();
  return requirements.filter(({ text }) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Where there are too many, the least important go first, from the end; the rest keeps the posting's order. */
function byImportance(requirements: readonly Requirement[]): Requirement[] {
  const order: Record<Importance, number> = { must: 0, important: 1, nice: 2 };
  return [...requirements].sort((a, b) => order[a.importance] - order[b.importance]).slice(0, most);
}
