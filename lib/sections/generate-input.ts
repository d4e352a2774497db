import 'server-only';
import { z } from 'zod';
import { languages } from '../i18n/languages';
import { sectionIds, type GenerateInput } from './catalog';
import { textProblem, type TextProblem } from './check-text';
import { mostWishChars } from './limits';

/** A run's name, chosen by the browser. */
const runId = z.string().regex(/^[\w-]{8,64}$/);

/** What `stop` takes: a run, and where not all of it is meant, its sections. */
export const stopInput = z.object({ runId, sections: z.array(z.enum(sectionIds)).optional() });

const document = (field: 'resume' | 'posting') =>
  z.string().superRefine((text, context) => {
    const problem = textProblem(field, text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem.kind });
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
  language: z.exactOptional(z.enum(languages)),
  wish: z.string().trim().max(mostWishChars).optional(),
});

/** What is wrong with a request, beside the field it belongs to; `form`: it isn't one that the page sends. */
export interface InputProblems {
  resume?: TextProblem;
  posting?: TextProblem;
  form?: 'incomplete';
}

type Checked = { ok: true; input: GenerateInput } | { ok: false; problems: InputProblems };

/** Not even a text: the same as none. */
const texts = z
  .object({ resume: z.string().catch(''), posting: z.string().catch('') })
  .catch({ resume: '', posting: '' });

/** Checks whatever the browser sent, anything at all, and says what is wrong. */
export function checkInput(raw: unknown): Checked {
  const parsed = input.safeParse(raw);
  if (parsed.success) return { ok: true, input: parsed.data };
  const given = texts.parse(raw);
  const resume = textProblem('resume', given.resume);
  const posting = textProblem('posting', given.posting);
  const isIncomplete = parsed.error.issues.some(
    ({ path: [field] }) => field !== 'resume' && field !== 'posting',
  );
  return {
    ok: false,
    problems: {
      ...(resume && { resume }),
      ...(posting && { posting }),
      ...(isIncomplete && { form: 'incomplete' as const }),
    },
  };
}
