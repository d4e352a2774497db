'use server';

import { randomUUID } from 'node:crypto';
import { after } from 'next/server';
import { z } from 'zod';
import type { PostedTexts } from '@/components/workspace/posted';
import type { PostingOutcome } from '@/lib/documents/posting-problem';
import { readPosting } from '@/lib/documents/read-posting';
import { env } from '@/lib/env';
import { drillOf } from '@/lib/operations/drill/drill';
import type { Drillable } from '@/lib/operations/drill/faults';
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

/**
 * Starts the sections that were asked for and answers at once with their streams.
 * A public endpoint: whatever is sent is checked, nothing is stored, and Next refuses foreign origins. A drill is
 * taken only where the server's own settings allow it, and never in production.
 */
export async function generate(input: GenerateInput & Drillable): Promise<GenerateReply> {
  const checked = checkInput(input);
  if (!checked.ok) return checked;
  const { runs, workshop, drilledWorkshop, recording } = runtime();
  const drill = drillOf(input, env());
  const run = runs.start(checked.input.runId);
  after(async () => {
    // The response has ended: every section is made, or nobody is there to read them.
    run.end();
    // Afterwards a serverless process may stand still.
    await recording.settled();
  });
  const chosen = drill === null ? workshop : drilledWorkshop(drill);
  return { ok: true, sections: generateSections(checked.input, chosen, run.signals) };
}

/**
 * Ends the provider calls of a run, or of some of its sections.
 * A public endpoint: a run's name is random and known only to the page that chose it; a wrong one does nothing.
 */
export async function stop(input: { runId: string; sections?: SectionId[] }): Promise<void> {
  const parsed = stopInput.safeParse(input);
  if (parsed.success) await runtime().runs.stop(parsed.data.runId, parsed.data.sections);
}

const linkInput = z.object({ link: z.string().trim().min(1).max(2048) });

/**
 * Reads the posting behind a link, to be corrected by the person before it is used. Answers at once with the
 * outcome to come, so that Compare needn't wait for a slow site.
 * A public endpoint: `readPosting` opens public web addresses alone, and little of each; nothing is stored or logged.
 */
export async function readLink(input: { link: string }): Promise<{ outcome: Promise<PostingOutcome> }> {
  const parsed = linkInput.safeParse(input);
  if (!parsed.success) return { outcome: Promise.resolve({ ok: false, problem: 'bad-link' }) };
  const reading = new AbortController();
  after(() => reading.abort());
  return { outcome: readPosting(parsed.data.link, reading.signal) };
}

/**
 * Takes the form where scripts are off, and answers once every section is made, so that the page comes back whole.
 * A public endpoint: the same checks as `generate`, and nothing is stored; the texts go back to who sent them.
 */
export async function postTexts(_before: PostedTexts | null, form: FormData): Promise<PostedTexts> {
  const texts = { resume: fieldText(form, 'resume'), posting: fieldText(form, 'posting') };
  const runId = randomUUID();
  const checked = checkInput({ ...texts, runId, sections: [...sectionIds] });
  if (!checked.ok) return { ...texts, status: 'refused', problems: checked.problems };
  const { runs, workshop, recording } = runtime();
  const run = runs.start(runId);
  after(async () => {
    run.end();
    await recording.settled();
  });
  const sections = generateSections(checked.input, workshop, run.signals);
  const results = await Promise.all(
    sectionIds.map(async (id): Promise<[SectionId, SectionResult | undefined]> => [
      id,
      await sections[id]?.result,
    ]),
  );
  return { ...texts, status: 'made', runId, results: Object.fromEntries(results) };
}

/** Forms send line ends as CRLF, and may send anything under any name. */
function fieldText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}
