import type { Block, Passage } from '../evidence/passages';
import { latestJob, positionOf, sharedSkills, yearsWorked, type Analysis } from './analysis';
import { block, enumerate, say } from './block';
import { letterPoints } from './own-words';

/** A draft over facts of both texts; what only the person can say stands as a visible blank in square brackets. */
export function coverLetter(analysis: Analysis): Block[] {
  const { phrases, posting } = analysis;
  const points = letterPoints(analysis);
  return [
    block('paragraph', say(phrases.salutation)),
    block(
      'paragraph',
      say(
        phrases.applying(posting.title?.text.replace(genderMark, ''), posting.company?.text),
        posting.title?.line,
        posting.company?.line,
      ),
      say(phrases.whyCompany),
    ),
    block('paragraph', ...background(analysis), ...(points.length > 0 ? [say(phrases.points)] : [])),
    ...points.map((line) => block('bullet', say(line.text, line.id))),
    block(
      'paragraph',
      ...(points.length > 0 && isForeign(analysis) ? [say(phrases.translate)] : []),
      ...skills(analysis),
      say(phrases.example),
    ),
    block('paragraph', say(phrases.closing)),
    block('paragraph', signature(analysis)),
  ];
}

// `(m/w/d)`, `H/F`: the posting's to say, not the applicant's.
const genderMark =
  /\s*(?:[([]\s*(?:[mwfdxhi]\s*[/|,]\s*){1,3}[mwfdxhi*]\s*[)\]]|\b[HF] ?[/-] ?[HF]$|\((?:all genders|gn)\))/i;

const isForeign = ({ resumeLanguage, language }: Analysis): boolean =>
  resumeLanguage !== undefined && resumeLanguage !== language;

function background(analysis: Analysis): Passage[] {
  const { phrases } = analysis;
  const job = latestJob(analysis);
  const years = yearsWorked(analysis);
  return [
    job === undefined
      ? say(phrases.yourWork)
      : say(phrases.position(positionOf(job)), ...job.heads.slice(0, 3)),
    ...(years === undefined ? [] : [say(phrases.yearsInAll(years.count), ...years.lines)]),
  ];
}

function skills(analysis: Analysis): Passage[] {
  const shared = sharedSkills(analysis, 6);
  if (shared.length === 0) return [];
  const list = enumerate(
    shared.map(({ name }) => name),
    analysis.phrases.and,
  );
  return [say(analysis.phrases.skillsLetter(list), ...shared.map(({ line }) => line))];
}

/** Only a name that stands above the resume's parts is anybody's. */
function signature({ phrases, resume }: Analysis): Passage {
  const name =
    resume.name !== undefined && resume.sectionOf(resume.name.line) === 'contact' ? resume.name : undefined;
  return say(`${phrases.regards}\n${name?.text ?? phrases.yourName}`, name?.line);
}
