import type { Block, Passage } from '../evidence/passages';
import { latestJob, positionOf, sharedSkills, type Analysis } from './analysis';
import { block, enumerate, say } from './block';
import { bestBullets, ownWords } from './own-words';
import { sentence } from './resume-summary';

/** A draft over facts of both texts; what only the person can say stands as a visible blank in square brackets. */
export function coverLetter(analysis: Analysis): Block[] {
  const { phrases, posting, resume } = analysis;
  return [
    block('paragraph', say(phrases.salutation)),
    block(
      'paragraph',
      say(
        phrases.applying(posting.title?.text, posting.company?.text),
        posting.title?.line,
        posting.company?.line,
      ),
      say(phrases.whyCompany),
    ),
    block('paragraph', ...background(analysis)),
    block('paragraph', ...skills(analysis), say(phrases.example)),
    block('paragraph', say(phrases.closing)),
    block(
      'paragraph',
      say(`${phrases.regards}\n${resume.name?.text ?? phrases.yourName}`, resume.name?.line),
    ),
  ];
}

function background(analysis: Analysis): Passage[] {
  const { phrases } = analysis;
  const job = latestJob(analysis);
  const best = bestBullets(analysis);
  const points = (best.length > 0 ? best : ownWords(analysis))
    .filter(({ text }) => text.length < 320)
    .slice(0, 2);
  return [
    job === undefined
      ? say(phrases.yourWork)
      : say(phrases.position(positionOf(job, phrases)), ...job.heads.slice(0, 3)),
    ...(points.length > 1 ? [say(phrases.written)] : []),
    ...points.map((line) => say(sentence(line.text), line.id)),
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
