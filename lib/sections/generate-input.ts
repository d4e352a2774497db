import 'server-only';
import { z } from 'zod';
import { sectionIds, type Field, type GenerateInput } from './catalog';
import { textProblem } from './check-text';
import { mostWishChars } from './limits';

/** A run's name, chosen by the browser. */
const runId = z.string().regex(/^[\w-]{8,64}$/);

/** What `stop` takes: a run, and where not all of it is meant, its sections. */
export const stopInput = z.object({ runId, sections: z.array(z.enum(sectionIds)).optional() });

const document = (field: 'resume' | 'posting') =>
  z.string().superRefine((text, context) => {
    const problem = textProblem(field, text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  });

const input = z.object({
  runId,
  resume: document('resume'),
  posting: document('posting'),
  sections: z
    .array(z.enum(sectionIds))
    .min(1)
    .max(sectionIds.length)
    .transform((ids) => [...new Set(ids)]),
  wish: z.string().trim().max(mostWishChars).optional(),
});

type Checked = { ok: true; input: GenerateInput } | { ok: false; problems: Partial<Record<Field, string>> };

/** Checks whatever the browser sent, anything at all, and says what is wrong beside the field it belongs to. */
export function checkInput(raw: unknown): Checked {
  const parsed = input.safeParse(raw);
  if (parsed.success) return { ok: true, input: parsed.data };
  const problems: Partial<Record<Field, string>> = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path[0];
    if (field === 'resume' || field === 'posting') {
      // Not even a text: the same as none.
      problems[field] ??= issue.code === 'custom' ? issue.message : (textProblem(field, '') ?? issue.message);
    } else {
      problems.form ??= 'This request isn’t complete. Reload the page and try again; your texts stay.';
    }
  }
  return { ok: false, problems };
}
