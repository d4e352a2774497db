'use server';

import { after } from 'next/server';
import { runtime } from '@/lib/runtime';
import type { GenerateInput, GenerateReply, SectionId } from '@/lib/sections/catalog';
import { generateSections } from '@/lib/sections/generate';
import { checkInput, stopInput } from '@/lib/sections/generate-input';

/**
 * Starts the sections that were asked for and answers at once with their streams.
 * A public endpoint: whatever is sent is checked, nothing is stored, and Next refuses foreign origins.
 */
export async function generate(input: GenerateInput): Promise<GenerateReply> {
  const checked = checkInput(input);
  if (!checked.ok) return checked;
  const { runs, workshop } = runtime();
  const run = runs.start(checked.input.runId);
  // The response has ended: every section is made, or nobody is there to read them.
  after(run.end);
  return { ok: true, sections: generateSections(checked.input, workshop, run.signals) };
}

/**
 * Ends the provider calls of a run, or of some of its sections.
 * A public endpoint: a run's name is random and known only to the page that chose it; a wrong one does nothing.
 */
export async function stop(input: { runId: string; sections?: SectionId[] }): Promise<void> {
  const parsed = stopInput.safeParse(input);
  if (parsed.success) await runtime().runs.stop(parsed.data.runId, parsed.data.sections);
}
