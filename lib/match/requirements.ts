import { educationLevel } from '../lexicon/education';
import { findSkills, type SkillHit } from '../lexicon/skills';
import type { PostingSection } from '../structure/headings';
import { withoutItemNumber } from '../structure/clean';
import type { Line } from '../structure/lines';
import type { Posting } from '../structure/posting';
import { yearsAsked } from './asks';
import { asks, hardCore, isNoDemand, isWaived, must, nice } from './demands/cues';
import { capital, shorten, withoutOpener } from './demands/label';
import { withoutRepeats } from './demands/without-repeats';
import type { Importance } from './rows';
import { splitDemands } from './demands/split-demands';
import { isSoft } from './words';

/** One thing that a posting asks of a candidate, in its own words. */
export interface Requirement {
  /** Without its opening words and cut to a label's length. */
  text: string;
  /** As the posting has it. */
  said: string;
  importance: Importance;
  line: Line;
  /** What the lexicon knows of it; offsets are those of `text`. */
  skills: readonly SkillHit[];
}

const most = 20;
const enough = 4;
// Beside a list of requirements, a long paragraph with a cue word comments on them.
const longestAside = 160;

/**
 * What a posting asks for, in its order but the musts first, at most twenty.
 * Taken from under its requirement headings and from lines with cue words; where there are neither, from its duties,
 * and from its lists. Empty only for a posting without a usable line.
 */
export function findRequirements(posting: Posting): Requirement[] {
  const sectionOf = (line: Line): PostingSection | undefined => posting.sectionOf(line.id);
  const usable = posting.lines.filter(
    (line) => !posting.isHeading(line.id) && isUsableLine(line, sectionOf(line)),
  );
  const end = endOfDemands(posting);
  const asked = usable.filter(
    (line) =>
      isAsked(line, sectionOf(line)) && (asksAnyway(sectionOf(line)) || posting.lines.indexOf(line) < end),
  );
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

/** Where the employer's offer or the application follows the list of requirements, later lines add none. */
function endOfDemands({ lines, sectionOf }: Posting): number {
  const lastAsked = lines.findLastIndex(({ id }) => asksAnyway(sectionOf(id)));
  if (lastAsked === -1) return lines.length;
  const after = lines.findIndex(
    ({ id }, index) => index > lastAsked && ['benefits', 'company', 'process'].includes(sectionOf(id) ?? ''),
  );
  return after === -1 ? lines.length : after;
}

// "We do it for learners" speaks of the employer; "Category: Data" is a fact of the page.
const ofEmployer =
  /^(?:we|our|wir|unser\w*|nous|notre|nos|nosotros|nuestr\w+)\s(?!['’]?(?:re|are)? ?(?:looking|expect|require|need|seek|ask|want|would|suchen|erwarten|recherch|attend|busca))/i;
const pageFact =
  /^(?:category|job id|req(?:uisition)? ?id|department|team|location|posted|level|management level|industry|reference|salary|url|source|company|type|date|language|seniority)\b[^:]{0,20}:/i;

const asksAnyway = (section: PostingSection | undefined): boolean =>
  section === 'requirements' || section === 'preferred' || section === 'education';

/** Under a heading for requirements, a sentence about pay doesn't take its neighbours along. */
function isUsableLine({ text }: Line, section: PostingSection | undefined): boolean {
  if (isUsable(text, section)) return true;
  return asksAnyway(section) && splitDemands(text).some((part) => part !== text && isUsable(part, section));
}

function isUsable(text: string, section: PostingSection | undefined): boolean {
  if (ofEmployer.test(text) || pageFact.test(text)) return false;
  return /\p{L}/u.test(text) && text.length >= (asksAnyway(section) ? 2 : 8) && !isNoDemand(text);
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

/** A line of several demands asks for each of them. */
function toRequirements(line: Line, section: PostingSection | undefined): Requirement[] {
  const parts = splitDemands(withoutItemNumber(line.text));
  const kept = parts.length > 1 ? parts.filter((part) => isUsable(part, section)) : parts;
  const demands = kept.filter((part) => !isWaived(part));
  return demands.map((part) => {
    const text = shorten(withoutOpener(part));
    return {
      text,
      said: capital(part),
      importance: importanceOf(part, section),
      line,
      skills: findSkills(text),
    };
  });
}

function importanceOf(part: string, section: PostingSection | undefined): Importance {
  const text = hardCore(part);
  if (section === 'preferred' || nice.test(text)) return 'nice';
  if (must.test(text)) return 'must';
  // Manners stand in every posting's list; seldom does anything hang on them.
  if (isSoft(text) && !isCheckable(text)) return 'important';
  return section === 'requirements' || section === 'education' ? 'must' : 'important';
}

const order: Record<Importance, number> = { must: 0, important: 1, nice: 2 };

/** Where there are too many, the least important go first, from the end; the rest keeps the posting's order. */
function byImportance(requirements: readonly Requirement[]): Requirement[] {
  return [...requirements].sort((a, b) => order[a.importance] - order[b.importance]).slice(0, most);
}
