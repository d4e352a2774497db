import 'server-only';
import { readPassages } from '../evidence/passages';
import { looksRefused } from './form';
import { honesty, marking, plainMarkdown } from './prompt';
import type { Section } from './section';

const task = `
Rewrite the parts of the candidate's work experience that matter most for this posting: 4 to 8 bullets (3 at the least, 10 at the most), the most relevant first.

- Each bullet rests on one bullet or line of the resume, or on two of the same job, and says the same in clearer words: a verb, what was done, for whom or with what, and the result if the resume names one.
- Use the posting's term for something only where the resume plainly means the same thing.
- Put a line such as **Job title, Employer** (both as the resume has them) above the bullets of each job.
- One sentence a bullet, 12 to 30 words. No first person, no adjectives of praise, nothing about what the candidate could learn.`;

export const workExperience: Section = {
  id: 'work_experience',
  system: `You are a career coach. Reframe real experiences honestly.
${honesty}
${marking}
${plainMarkdown}`,
  task,
  maxOutputTokens: 1500,
  json: false,
  accept(reply, { resume }) {
    if (looksRefused(reply)) return { ok: false, problem: 'it declines the task' };
    const blocks = readPassages(reply, resume);
    const bullets = blocks.filter((block) => block.kind === 'bullet').length;
    if (bullets < 3 || bullets > 10) {
      return { ok: false, problem: `it has ${bullets} bullets and must have 3 to 10` };
    }
    return { ok: true, data: { kind: 'text', blocks } };
  },
};
