import type { ProviderId } from '../../lib/ai/types';
import type { SectionId } from '../../lib/sections/catalog';
import { letterWords, languageOfWords } from './letter-words';

/*
 * Replies that the product accepts, made from whatever documents the prompt carries: the stubs have no model,
 * so they quote, and can't translate: a resume in another language than the posting's fails as it should.
 * A provider can be told by its closing words.
 */

interface Numbered {
  id: string;
  text: string;
}

const openings: Record<SectionId, string> = {
  job_summary: 'You are a job posting analyst.',
  comparison: 'You are a resume-to-job matching analyst.',
  resume_summary: 'You are a professional resume writer.',
  work_experience: 'You are a career coach.',
  cover_letter: 'You are a professional cover letter writer.',
};

/** Which section a system prompt belongs to, by its first sentence. */
export function sectionOf(system: string): SectionId | null {
  const found = Object.entries(openings).find(([, opening]) => system.startsWith(opening));
  return (found?.[0] as SectionId | undefined) ?? null;
}

/** The usual reply of `provider` to a prompt; a plain sentence where the section isn't known. */
export function replyFor(provider: ProviderId, section: SectionId | null, prompt: string): string {
  const resume = linesOf(prompt, 'R');
  const posting = linesOf(prompt, 'J');
  if (section === null || resume.length === 0 || posting.length === 0)
    return `Hello from the ${provider} stub.`;
  switch (section) {
    case 'job_summary':
      return jobSummary(posting);
    case 'comparison':
      return comparison(resume, posting);
    case 'resume_summary':
      return resumeSummary(provider, resume);
    case 'work_experience':
      return workExperience(resume);
    case 'cover_letter':
      return coverLetter(provider, resume, posting);
  }
}

function linesOf(prompt: string, letter: 'R' | 'J'): Numbered[] {
  return [...prompt.matchAll(new RegExp(`^(${letter}\\d+)\\| (.*)$`, 'gm'))]
    .map(([, id = '', text = '']) => ({ id, text: plain(text) }))
    .filter(({ text }) => text !== '');
}

/** Without what Markdown or a marker would be made of, and without a bullet sign. */
function plain(text: string): string {
  return text
    .replace(/[[\]*_`<>|#]/g, ' ')
    .replace(/^[\s•·▪◦–—-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** At most `most` words, ending as a sentence does. */
function sentence(text: string, most: number): string {
  return `${words(text)
    .slice(0, most)
    .join(' ')
    .replace(/[\s,;:.!?…-]+$/, '')}.`;
}

/** Lines with something to say, cut up where the document has too few of them. */
function statements(lines: Numbered[], least: number): Numbered[] {
  const long = lines.filter(({ text }) => words(text).length >= 6);
  if (long.length >= least) return long;
  const clauses = lines.flatMap(({ id, text }) =>
    text.split(/(?<=[.;!?])\s+/).map((clause) => ({ id, text: clause })),
  );
  const spoken = clauses.filter(({ text }) => words(text).length >= 4);
  if (spoken.length >= least) return spoken;
  const all = lines.flatMap(({ id, text }) => words(text).map((word) => ({ id, word })));
  const size = Math.max(3, Math.floor(all.length / (least + 1)));
  return Array.from({ length: least }, (_, index) => {
    const piece = all.slice(index * size, (index + 1) * size);
    return { id: piece[0]?.id ?? lines[0]?.id ?? '', text: piece.map(({ word }) => word).join(' ') };
  });
}

const requirement =
  /\b(experience|skills?|knowledge|degree|ability|years?|proficien|familiar|certifi|licen[cs]e|required|must|preferred|erfahrung|kenntnisse|expérience|connaissance|experiencia|conocimiento)/i;

function jobSummary(posting: Numbered[]): string {
  const find = (pattern: RegExp) => posting.find(({ text }) => pattern.test(text));
  const field = (label: string, line: Numbered | undefined, text = line?.text) =>
    `**${label}:** ${line && text ? `${words(text).slice(0, 14).join(' ')} [${line.id}]` : 'Not specified'}`;
  const list = (label: string, lines: Numbered[]) =>
    lines.length === 0
      ? `**${label}:** Not specified`
      : [`**${label}:**`, ...lines.map(({ id, text }) => `- ${sentence(text, 30)} [${id}]`)].join('\n');
  const match = (pattern: RegExp) => {
    const line = find(pattern);
    return [line, line?.text.match(pattern)?.[0]] as const;
  };
  const needs = posting.filter(({ text }) => requirement.test(text));
  return [
    field('Title', posting[0]),
    field(
      'Company',
      find(/^(company|employer|unternehmen|entreprise|empresa)\b/i) ??
        find(/\b(Inc|LLC|GmbH|Ltd|AG|SA|SL)\b/),
    ),
    field('Location', find(/\b(location|standort|lieu|ubicación|city)\b/i)),
    field('Arrangement', ...match(/\b(remote|hybrid|on-?site|homeoffice|télétravail|presencial)\b/i)),
    field(
      'Employment type',
      ...match(/\b(full|part)[- ]time|permanent|contract|vollzeit|teilzeit|cdi|jornada completa/i),
    ),
    field('Pay', ...match(/[$€£]\s?\d[\d.,]*k?(\s?[-–]\s?[$€£]?\s?\d[\d.,]*k?)?/)),
    list('Responsibilities', statements(posting, 3).slice(0, 5)),
    list('Skills', needs.slice(0, 8)),
    list(
      'Education',
      posting
        .filter(({ text }) =>
          /degree|bachelor|diploma|certifi|licen[cs]e|abschluss|ausbildung|diplôme|titulación/i.test(text),
        )
        .slice(0, 3),
    ),
  ].join('\n\n');
}

function comparison(resume: Numbered[], posting: Numbered[]): string {
  const needs = posting.filter(({ text }) => requirement.test(text) && words(text).length >= 3);
  const asked = needs.length >= 6 ? needs : statements(posting, 6);
  const rows = asked.slice(0, 12).map(({ id, text }) => {
    const keys = new Set(text.toLowerCase().match(/[\p{L}\d+#]{4,}/gu) ?? []);
    const scored = resume
      .map((line) => ({
        line,
        hits: (line.text.toLowerCase().match(/[\p{L}\d+#]{4,}/gu) ?? []).filter((word) => keys.has(word))
          .length,
      }))
      .sort((a, b) => b.hits - a.hits);
    const best = scored[0]?.hits ?? 0;
    const status = best >= 4 ? 'strong' : best >= 3 ? 'moderate' : best >= 1 ? 'partial' : 'missing';
    return {
      requirement: words(text).slice(0, 24).join(' '),
      importance: /must|required|minimum|essential/i.test(text)
        ? 'must'
        : /plus|preferred|nice|bonus/i.test(text)
          ? 'nice'
          : 'important',
      jobLines: [id],
      resumeLines: status === 'missing' ? [] : scored.slice(0, best >= 4 ? 2 : 1).map(({ line }) => line.id),
      reason:
        status === 'missing' ? 'No line of the resume shows this.' : 'The lines named speak of the same.',
      status,
      suggestion: status === 'strong' ? '' : 'Say where you did this, if you did.',
    };
  });
  return JSON.stringify({ rows });
}

const closings: Record<ProviderId, { summary: string; letter: string }> = {
  groq: { summary: 'Brings this record to the work described.', letter: 'Kind regards,' },
  gemini: { summary: 'Offers this background for the role described.', letter: 'With best regards,' },
  openai: { summary: 'Puts this experience at the service of the role described.', letter: 'Sincerely,' },
  compatible: { summary: 'Carries this practice over to the role described.', letter: 'Warm regards,' },
};

function resumeSummary(provider: ProviderId, resume: Numbered[]): string {
  const parts: string[] = [];
  let count = 0;
  for (const { id, text } of statements(resume, 3)) {
    if (count >= 50) break;
    parts.push(`${sentence(text, 40)} [${id}]`);
    count += Math.min(40, words(text).length);
  }
  return [...parts, closings[provider].summary].join(' ');
}

function workExperience(resume: Numbered[]): string {
  return statements(resume, 3)
    .slice(0, 6)
    .map(({ id, text }) => `- ${sentence(text, 40)} [${id}]`)
    .join('\n');
}

function coverLetter(provider: ProviderId, resume: Numbered[], posting: Numbered[]): string {
  const glue = letterWords[languageOfWords(posting.map(({ text }) => text).join(' '))];
  const facts = statements(resume, 4).slice(0, 4);
  const quote = (index: number) => {
    const fact = facts[index] ?? facts[0];
    return fact ? `${sentence(fact.text, 40)} [${fact.id}]` : '';
  };
  const title = words(posting[0]?.text ?? '')
    .slice(0, 8)
    .join(' ')
    .replace(/[.,;:]+$/, '');
  const name =
    resume[0] && words(resume[0].text).length <= 4 && !/\d|@/.test(resume[0].text) ? resume[0].text : '';
  return [
    glue.salutation,
    `${glue.opening.replace('TITLE', title)} ${quote(0)}`,
    `${glue.middle} ${quote(1)} ${quote(2)}`,
    `${glue.more} ${quote(3)}`,
    glue.close,
    glue.english ? closings[provider].letter : glue.signOff,
    ...(name === '' ? [] : [name]),
  ].join('\n\n');
}
