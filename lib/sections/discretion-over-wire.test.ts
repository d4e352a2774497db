import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { example } from '../../components/intake/example';
import { startStub, type Stub } from '../../e2e/stubs/stub';
import { runChain } from '../ai/chain';
import { createProviders } from '../ai/providers';
import type { Timers } from '../ai/request';
import { freshMemory } from '../ai/testing/run';
import { plainText } from '../evidence/passages';
import { sectionIds, type GenerateInput, type SectionId } from './catalog';
import { generateSections } from './generate';

/** An invented person with details of every kind, in the place of the example's. */
const resume = example.resume.replace(
  /^.*\n.*\n/,
  `ANNEKE VAN DER WIELDT
12 Elm Street, Leeds LS1 4AB · anneke.vdwieldt@example.org · 0113 555 0142
linkedin.com/in/anneke-wieldt | https://annekewieldt.example/cv
`,
);
const details = ['anneke', 'wieldt', '12 elm street', 'ls1 4ab', '0113 555 0142'];

// No provider is to be taken for slow where the machine is.
const patient: Timers = {
  deadlineMs: 60_000,
  headersMs: 30_000,
  firstTextMs: 30_000,
  silenceMs: 30_000,
  hedgeAfterMs: 30_000,
};

let stub: Stub;
beforeEach(async () => void (stub = await startStub()));
afterEach(() => stub.close());

const sent = (): string[] => stub.requests.map(({ body }) => JSON.stringify(body));
const told = (): string[] =>
  details.filter((detail) => sent().some((body) => body.toLowerCase().includes(detail)));

/** What becomes of the sections, as text. */
async function make(input: Partial<GenerateInput>, sendsContacts = false): Promise<Record<string, string>> {
  const key = (id: 'groq' | 'gemini' | 'openai') => ({
    apiKey: 'key',
    baseUrl: stub.urls[id],
    models: undefined,
  });
  const providers = createProviders({
    chain: ['groq', 'gemini', 'openai'],
    groq: key('groq'),
    gemini: key('gemini'),
    openai: key('openai'),
    compatible: undefined,
  });
  const memory = freshMemory();
  const runs = generateSections(
    { runId: 'run-run-run', resume, posting: example.posting, sections: [...sectionIds], ...input },
    {
      chain: (request, emit, signal) =>
        runChain(request, { providers, memory, signal, emit, timers: patient }),
      incident: () => undefined,
      now: () => new Date('2026-11-01'),
      sendsContacts,
    },
    Object.fromEntries(sectionIds.map((id) => [id, new AbortController().signal])) as Record<
      SectionId,
      AbortSignal
    >,
  );
  const results = await Promise.all(
    Object.entries(runs).map(async ([id, run]) => {
      const result = await run.result;
      if (result.status !== 'ready') return [id, 'failed'];
      const { content } = result;
      return [id, content.kind === 'text' ? plainText(content.blocks) : JSON.stringify(content.rows)];
    }),
  );
  return Object.fromEntries(results) as Record<string, string>;
}

describe('over the wire', { timeout: 90_000 }, () => {
  it('no request to any provider holds a contact detail, whoever is asked after whom', async () => {
    stub.setBehaviour('groq', { fault: 'wrong-json' }, 'comparison');
    stub.setBehaviour('groq', { fault: 'unavailable' }, 'job_summary');
    stub.setBehaviour('gemini', { fault: 'unavailable' }, 'job_summary');
    const made = await make({});
    expect(new Set(stub.requests.map(({ provider }) => provider)).size).toBe(3);
    expect(told()).toEqual([]);
    expect(Object.keys(made)).toEqual([...sectionIds]);
    expect(made.cover_letter).toMatch(/Anneke van der Wieldt$/);
    for (const text of Object.values(made)) expect(text).not.toMatch(/CANDIDATE|^failed$/);
  });

  it('neither a wish nor a request for mending holds one', async () => {
    const reply =
      'Nurse CANDIDATE_NAME has led shifts of 99 nurses at the CANDIDATE_NAME Institute of Zurich on an acute medical ' +
      'ward, with clear handovers, calm shifts, rotas that hold, and new nurses who stay for many years there. [R8]';
    stub.setBehaviour('groq', { reply }, 'resume_summary');
    const wish = 'Call me Anneke van der Wieldt, at 0113 555 0142';
    const made = await make({ sections: ['resume_summary'], wish });
    expect(made.resume_summary).toContain('Nurse Anneke van der Wieldt has led');
    expect(sent().join()).toContain('Call me CANDIDATE_NAME, at CANDIDATE_PHONE');
    expect(sent().join()).toContain('not in the resume: ');
    expect(told()).toEqual([]);
  });

  it('all are sent where whoever runs the site says so', async () => {
    await make({ sections: ['cover_letter'] }, true);
    expect(told()).toEqual(details);
  });
});
