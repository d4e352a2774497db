import 'server-only';
import { readPassages } from '../evidence/passages';
import { countWords, looksRefused } from './form';
import { honesty, marking, plainMarkdown } from './prompt';
import type { Section } from './section';

const task = `
Write the summary that stands at the top of the candidate's resume, tailored to this posting: one paragraph of 50 to 110 words (30 at the least, 180 at the most), in the first person without pronouns, as resumes do ("Registered nurse with …").

Open with the candidate's own latest title or trade and, only if the resume states it, their years in it. Then the two to four facts from the resume that answer most directly what this posting asks for, with the numbers the resume has. Prefer one concrete result to three adjectives: no "passionate", "dynamic", "results-driven", "proven track record". Close with what the candidate brings to this kind of work, as far as the resume shows it.`;

export const resumeSummary: Section = {
  id: 'resume_summary',
  system: `You are a professional resume writer. Write honest, accurate summaries.
${honesty}
${marking}
${plainMarkdown}`,
  task,
  maxOutputTokens: 800,
  json: false,
  accept(reply, { resume }) {
    if (looksRefused(reply)) return { ok: false, problem: 'it declines the task' };
    const blocks = readPassages(reply, resume).filter((block) => block.kind !== 'heading');
    if (blocks.length !== 1 || blocks[0]?.kind !== 'paragraph') {
      return { ok: false, problem: 'it must be exactly one paragraph of running text' };
    }
    const words = countWords(blocks);
    if (words < 30 || words > 180) {
      return { ok: false, problem: `it has ${words} words and must have 30 to 180` };
    }
    return { ok: true, data: { kind: 'text', blocks } };
  },
};
