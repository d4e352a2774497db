'use server';

import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { after } from 'next/server';
import { z } from 'zod';
import type { LinkReply } from '@/components/intake/use-posting-link';
import type { PostedTexts } from '@/components/workspace/posted';
import { readPosting } from '@/lib/documents/read-posting';
import { env } from '@/lib/env';
import { asLanguage } from '@/lib/i18n/languages';
import { drillOf } from '@/lib/operations/drill/drill';
import type { Drillable } from '@/lib/operations/drill/faults';
import { visitorAddress } from '@/lib/operations/limits/visitor';
import { runtime } from '@/lib/runtime';
import {
  sectionIds,
  type GenerateInput,
  type GenerateReply,
  type SectionId,
  type SectionResult,
} from '@/lib/sections/catalog';
import { generateSections } from '@/lib/sections/generate';
import { checkInput, stopInput } from '@/lib/sections/generate-input';
import { inputProblemSentences } from './input-problem-sentences';
import { refusalSentence } from './refusal-sentence';

/**
 * Starts the sections that were asked for and answers at once with their streams.
 * A public endpoint: whatever is sent is checked, what one visitor may ask for is limited, nothing is stored, and
 * Next refuses foreign origins. A drill is taken only where the server's own settings allow it, and never in
 * production.
 */
export async function generate(input: GenerateInput & Drillable): Promise<GenerateReply> {
  const checked = checkInput(input);
  if (!checked.ok) return { ok: false, problems: await inputProblemSentences(checked.problems) };
  const { runs, limits, workshopFor, recording } = runtime();
  const visitor = await visitorOf();
  const refusal = await limits.refusal('sections', checked.input.sections.length, visitor);
  if (refusal !== null) {
    const { retryAfterMs } = refusal;
    return { ok: false, problems: { form: await refusalSentence('sections', refusal) }, retryAfterMs };
  }
  const run = runs.start(checked.input.runId);
  after(async () => {
    // The response has ended: every section is made, or nobody is there to read them.
    run.end();
    // Afterwards a serverless process may stand still.
    await recording.settled();
  });
  const workshop = workshopFor(visitor, drillOf(input, env()));
  return { ok: true, sections: generateSections(checked.input, workshop, run.signals) };
}

/**
 * Ends the provider calls of a run, or of some of its sections.
 * A public endpoint: a run's name is random and known only to the page that chose it; a wrong one does nothing.
 * Who stops more than could have been started is not heard, for each stop is told to every instance.
 */
export async function stop(input: { runId: string; sections?: SectionId[] }): Promise<void> {
  const parsed = stopInput.safeParse(input);
  if (!parsed.success) return;
  const { runs, limits } = runtime();
  const refusal = await limits.refusal('stops', 1, await visitorOf());
  if (refusal === null) await runs.stop(parsed.data.runId, parsed.data.sections);
}

const linkInput = z.object({ link: z.string().trim().min(1).max(2048) });

/**
 * Reads the posting behind a link, to be corrected by the person before it is used. Answers at once with the
 * outcome to come, so that Compare needn't wait for a slow site.
 * A public endpoint: `readPosting` opens public web addresses alone, and little of each; how many is limited;
 * nothing is stored or logged.
 */
export async function readLink(input: { link: string }): Promise<LinkReply> {
  const parsed = linkInput.safeParse(input);
  if (!parsed.success) return { outcome: Promise.resolve({ ok: false, problem: 'bad-link' }) };
  const refusal = await runtime().limits.refusal('links', 1, await visitorOf());
  if (refusal !== null) return { refusal: await refusalSentence('links', refusal) };
  const reading = new AbortController();
  after(() => reading.abort());
  return { outcome: readPosting(parsed.data.link, reading.signal) };
}

/**
 * Takes the form where scripts are off, and answers once every section is made, so that the page comes back whole.
 * A public endpoint: the same checks and limits as for `generate`, and nothing is stored; the texts go back to who sent them.
 */
export async function postTexts(_before: PostedTexts | null, form: FormData): Promise<PostedTexts> {
  const texts = { resume: fieldText(form, 'resume'), posting: fieldText(form, 'posting') };
  const runId = randomUUID();
  const language = asLanguage(form.get('output'));
  const checked = checkInput({ ...texts, runId, sections: [...sectionIds], ...(language && { language }) });
  if (!checked.ok) {
    return { ...texts, status: 'refused', problems: await inputProblemSentences(checked.problems) };
  }
  const { runs, limits, workshopFor, recording } = runtime();
  const visitor = await visitorOf();
  const refusal = await limits.refusal('sections', sectionIds.length, visitor);
  if (refusal !== null) {
    return { ...texts, status: 'refused', problems: { form: await refusalSentence('sections', refusal) } };
  }
  const run = runs.start(runId);
  after(async () => {
    run.end();
    await recording.settled();
  });
  const sections = generateSections(checked.input, workshopFor(visitor, null), run.signals);
  const results = await Promise.all(
    sectionIds.map(async (id): Promise<[SectionId, SectionResult | undefined]> => [
      id,
      await sections[id]?.result,
    ]),
  );
  return { ...texts, status: 'made', runId, results: Object.fromEntries(results) };
}

/** What limits count by; null where the address of whoever asks can't be known. */
async function visitorOf(): Promise<string | null> {
  return visitorAddress(await headers(), env());
}

/** Forms send line ends as CRLF, and may send anything under any name. */
function fieldText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}
