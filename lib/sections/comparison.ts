import 'server-only';
import { z } from 'zod';
import { importances, type Row } from '../match/rows';
import { settleRows } from '../match/settle';
import type { LineId } from '../structure/lines';
import { readJson } from './read-json';
import { honesty } from './prompt';
import type { Section } from './section';

const word = z.string().trim().toLowerCase();
const ids = z.array(z.string().trim()).default([]);
const phrase = z.string().trim().max(1000);

/** The wire: what the model is asked for, before the server settles what its claims are worth. */
const reply = z.object({
  rows: z
    .array(
      z.object({
        requirement: phrase.min(1),
        importance: word.pipe(z.enum(importances)),
        jobLines: ids,
        resumeLines: ids,
        reason: phrase.default(''),
        status: word.pipe(z.enum(['strong', 'moderate', 'partial', 'missing'])),
        suggestion: phrase.default(''),
      }),
    )
    .min(6)
    .max(20),
});

const task = `
List what the posting asks of a candidate and hold each requirement against the resume.

Answer with one JSON object of this form and nothing else:
{"rows":[{"requirement":"…","importance":"must|important|nice","jobLines":["J4"],"resumeLines":["R3"],"reason":"…","status":"strong|moderate|partial|missing","suggestion":"…"}]}

- 6 to 20 rows, one requirement each, most important first. Split a line that asks for several things. Leave out what isn't a requirement: benefits, duties without a needed skill, the company's own praise.
- requirement: a short phrase in the posting's words.
- importance: "must" where the posting says must, required, essential, minimum, or lists it among requirements without softening; "nice" where it says plus, preferred, bonus, ideally; otherwise "important".
- jobLines: the posting lines that ask for it. resumeLines: the resume lines that show it; empty when missing.
- status: "strong" when a resume line plainly shows all of it; "moderate" when it shows most of it, or the same in other words; "partial" when it shows a part or something closely related; "missing" when no line shows it. Years count only as far as the dates carry them. When in doubt, take the lower one.
- reason: one sentence, what the lines show or what is lacking.
- suggestion: one sentence, what the candidate could honestly do about it; "" when there is nothing to do. Never advise claiming what the resume doesn't show.
- Never give a score.`;

export const comparison: Section = {
  id: 'comparison',
  system: `You are a resume-to-job matching analyst. Return ONLY valid JSON.
${honesty}`,
  task,
  maxOutputTokens: 2500,
  json: true,
  accept(text, { resume, posting }) {
    const json = readJson(text);
    if (json === undefined) return { ok: false, problem: 'it is not one whole JSON object' };
    const parsed = reply.safeParse(json);
    if (!parsed.success) return { ok: false, problem: describe(parsed.error) };
    const rows = parsed.data.rows.map((row): Row => ({
      requirement: row.requirement,
      importance: row.importance,
      match: row.status,
      postingLines: row.jobLines as LineId[],
      resumeLines: row.resumeLines as LineId[],
      reason: row.reason,
      suggestion: row.suggestion,
    }));
    return { ok: true, data: { kind: 'table', rows: settleRows(rows, resume, posting) } };
  },
};

/** The first few complaints, by place and rule; never a value. */
function describe(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'the object'}: ${issue.message}`)
    .join('; ');
}
