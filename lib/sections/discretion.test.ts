import { describe, expect, it } from 'vitest';
import { replyFor } from '../../e2e/stubs/replies';
import { example } from '../../components/intake/example';
import type { ChainRequest } from '../ai/chain';
import { plainText } from '../evidence/passages';
import { numberLines } from '../structure/lines';
import { sectionIds, type SectionContent, type SectionEvent, type SectionId } from './catalog';
import { generateSections, type Workshop } from './generate';

const details = ['Łukasik', 'ŁUKASIK', 'Marta', 'MARTA', 'marta.lukasik@example.org', '0113 496 0182'];
const wish = 'Sign as Marta Łukasik, and add mobile 07700 900655';

/** Makes one section of the example by a provider that writes what the stubs do, changed by `edit`. */
async function makeBy(id: SectionId, edit = (reply: string): string => reply, more: Partial<Workshop> = {}) {
  const requests: ChainRequest<unknown>[] = [];
  const problems: string[] = [];
  const chain: Workshop['chain'] = async (request, emit) => {
    requests.push(request);
    const written = edit(replyFor('groq', id, request.prompt));
    for (let at = 0; at < written.length; at += 7) emit({ type: 'text', text: written.slice(at, at + 7) });
    emit({ type: 'done' });
    const verdict = request.accept(written);
    if (!verdict.ok) throw new Error(verdict.problem);
    if (verdict.mend) problems.push(verdict.mend.problem);
    const answer = { provider: 'groq', model: 'm', seconds: 1, usage: null, attempts: [] } as const;
    return { ok: true, data: verdict.data, answer: { ...answer, attempts: [] } };
  };
  const runs = generateSections(
    { runId: 'run-run-run', ...example, sections: [id], wish },
    {
      chain,
      incident: ({ bug }) => {
        throw bug;
      },
      now: () => new Date('2026-11-01'),
      ...more,
    },
    Object.fromEntries(sectionIds.map((each) => [each, new AbortController().signal])) as Record<
      SectionId,
      AbortSignal
    >,
  );
  const run = runs[id];
  if (run === undefined) throw new Error('no run');
  const events: SectionEvent[] = [];
  for await (const event of run.events) events.push(event);
  const result = await run.result;
  const shown = events.map((event) => (event.type === 'text' ? event.text : '')).join('');
  const sent = requests.map(({ system, prompt }) => `${system}\n${prompt}`).join('\n');
  return { sent, shown, problems, result, content: result.status === 'ready' ? textOf(result.content) : '' };
}

const textOf = (content: SectionContent): string =>
  content.kind === 'text' ? plainText(content.blocks) : JSON.stringify(content.rows);

describe('contact details', () => {
  it.each(sectionIds)('none is in what is sent for the %s, and every other line is as it was', async (id) => {
    const { sent } = await makeBy(id);
    for (const detail of [...details, '07700 900655']) expect(sent).not.toContain(detail);
    const lines = numberLines(example.resume, 'R').slice(2);
    expect(lines.length).toBeGreaterThan(20);
    for (const { id: line, text } of lines) expect(sent).toContain(`${line}| ${text}`);
    expect(sent).toContain('R2| Leeds, United Kingdom · CANDIDATE_EMAIL · CANDIDATE_PHONE');
    expect(sent).toContain('"Sign as CANDIDATE_NAME, and add mobile CANDIDATE_PHONE_2"');
    expect(sent).toMatch(/such as CANDIDATE_NAME.*copy the word exactly/);
  });

  it('are back in the text that is shown as it is written, in what is kept, and under the letter', async () => {
    const { shown, content } = await makeBy('cover_letter', (reply) =>
      reply.replace(/CANDIDATE NAME$/, '**[Candidate_Name]**'),
    );
    for (const text of [shown, content]) {
      expect(text).toMatch(/Kind regards,\s+\**Marta Łukasik\**$/);
      expect(text).not.toMatch(/candidate_/i);
    }
  });

  it('are back in a comparison, which stays JSON', async () => {
    const { shown, content } = await makeBy('comparison');
    expect(() => JSON.parse(shown) as unknown).not.toThrow();
    expect(shown + content).not.toMatch(/CANDIDATE/);
  });

  it('that a model is asked to correct are not told to it', async () => {
    const { problems } = await makeBy('cover_letter', (reply) =>
      reply.replace(/\[R\d+\]/, '$& At the CANDIDATE_LAST_NAME Institute of Zurich I led 77 nurses. $&'),
    );
    expect(problems.join()).toContain('77');
    for (const detail of details) expect(problems.join()).not.toContain(detail);
  });

  it('are sent where whoever runs the site says so', async () => {
    const { sent } = await makeBy('cover_letter', undefined, { sendsContacts: true });
    expect(sent).toContain('R1| MARTA ŁUKASIK');
    expect(sent).toContain('marta.lukasik@example.org · 0113 496 0182');
    expect(sent).not.toContain('CANDIDATE_');
  });
});
