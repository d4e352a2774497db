import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sectionIds, type SectionContent, type SectionResult } from '@/lib/sections/catalog';
import { reduceAnalysis, type Analysis, type AnalysisEvent } from './analysis';
import type * as saverModule from './analysis-saver';
import type * as findModule from './find-analysis';

/** The page's code, as a page that has just been opened has it. */
async function openPage(): Promise<typeof saverModule & typeof findModule> {
  vi.resetModules();
  return { ...(await import('./analysis-saver')), ...(await import('./find-analysis')) };
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const text = (words: string): SectionContent => ({
  kind: 'text',
  blocks: [{ kind: 'paragraph', passages: [{ text: words, sources: ['R1'] }] }],
});
const ready = (words: string): SectionResult => ({
  status: 'ready',
  content: text(words),
  answer: { provider: 'groq', model: 'm', seconds: 1, usage: null, attempts: [] },
});
const asked = { section: 'cover_letter', runId: 'run1' } as const;
const edit: AnalysisEvent = {
  type: 'revised',
  section: 'job_summary',
  revision: {
    type: 'edited',
    blocks: [{ kind: 'paragraph', passages: [{ text: 'My words', sources: [] }] }],
  },
};
const keep: AnalysisEvent = {
  type: 'revised',
  section: 'job_summary',
  revision: { type: 'kept', claim: 'a claim' },
};

/** A run, a correction in the middle of it, a new try, and what comes of that. */
const events: AnalysisEvent[] = [
  { type: 'started', resume: 'A resume', posting: 'A posting', runId: 'run1', at: 0 },
  { type: 'told', ...asked, event: { type: 'asking', provider: 'groq', model: 'm' } },
  { type: 'told', ...asked, event: { type: 'text', text: 'Dear ' } },
  { type: 'settled', section: 'job_summary', runId: 'run1', result: ready('A job') },
  edit,
  { type: 'told', ...asked, event: { type: 'text', text: 'team,' } },
  keep,
  { type: 'settled', section: 'resume_summary', runId: 'run1', result: ready('A person') },
  { type: 'settled', ...asked, result: ready('Dear team, hello') },
  { type: 'retried', section: 'cover_letter', runId: 'run2', at: 9 },
  { type: 'told', section: 'cover_letter', runId: 'run2', event: { type: 'text', text: 'Hello' } },
  { type: 'settled', section: 'cover_letter', runId: 'run2', result: ready('Hello team') },
];

async function save(page: typeof saverModule, id: string, states: readonly Analysis[]): Promise<void> {
  for (const [index, state] of states.entries()) {
    await new Promise<void>((resolve, reject) => {
      const saved = index === 0 ? null : (states[index - 1] ?? null);
      const onTried = (problem: unknown) =>
        problem === null ? resolve() : reject(new Error(String(problem)));
      const saver = page.openSaver({ id, createdAt: 1, saved, onTried });
      saver.note(state);
      saver.flush();
    });
  }
}

function statesAfter(count: number): Analysis[] {
  let state: Analysis | null = null;
  return events.slice(0, count).flatMap((event) => {
    state = reduceAnalysis(state, event);
    return state === null ? [] : [state];
  });
}

describe('a page that is left and opened again', () => {
  it.each(events.map((event, index) => [index + 1, event.type]))(
    'shows all that had come by event %i (%s)',
    async (count) => {
      const states = statesAfter(count);
      await save(await openPage(), 'a', states);
      const found = await (await openPage()).findAnalysis('a');
      if (found.status !== 'found') throw new Error(found.status);
      for (const id of sectionIds) {
        const before = states.at(-1)?.sections[id];
        const after = found.analysis.sections[id];
        if (before?.status !== 'pending') expect(after, id).toEqual(before);
        else if (before.earlier?.status === 'ready') {
          const { content, made, kept, undo } = before.earlier;
          expect(after, id).toMatchObject({ status: 'ready', content, made, kept, undo });
        } else expect(after, id).toMatchObject({ status: 'failed', cause: 'left', partial: before.partial });
      }
    },
  );

  it('that was outdated by a new version still has everything after its reload', async () => {
    const outdated: AnalysisEvent = {
      type: 'lost',
      section: 'cover_letter',
      runId: 'run2',
      cause: 'outdated',
      message: 'MatchWise was updated while this page was open.',
    };
    const before = statesAfter(10);
    const state = reduceAnalysis(before.at(-1) ?? null, outdated);
    if (state === null) throw new Error('nothing was started');
    await save(await openPage(), 'a', [...before, state]);
    expect(await (await openPage()).findAnalysis('a')).toMatchObject({
      status: 'found',
      analysis: {
        ...state,
        sections: { cover_letter: { status: 'ready', content: text('Dear team, hello') } },
      },
    });
  });
});

describe('keeping an analysis', () => {
  it('writes what has changed, once for all that was noted meanwhile', async () => {
    const page = await openPage();
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    const states = statesAfter(3);
    await save(page, 'a', states.slice(0, 1));
    puts.mockClear();
    await new Promise<void>((resolve) => {
      const saver = page.openSaver({
        id: 'a',
        createdAt: 1,
        saved: states[0] ?? null,
        onTried: () => resolve(),
      });
      for (const state of states.slice(1)) saver.note(state);
      saver.flush();
    });
    const written = puts.mock.calls.map(([value]) => (value as { section?: string }).section);
    expect(written.filter((section) => section !== undefined)).toEqual(['cover_letter']);
    puts.mockRestore();
  });

  it('waits for nothing once a section has ended', async () => {
    const page = await openPage();
    const states = statesAfter(4);
    await save(page, 'a', states.slice(0, 3));
    // Time stands still: whatever waits for it isn't saved.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await new Promise<void>((resolve) => {
      const kept = { id: 'a', createdAt: 1, saved: states[2] ?? null };
      const saver = page.openSaver({ ...kept, onTried: () => resolve() });
      for (const state of states.slice(3)) saver.note(state);
    });
    vi.useRealTimers();
    const found = await (await openPage()).findAnalysis('a');
    expect(found).toMatchObject({ analysis: { sections: { job_summary: { status: 'ready' } } } });
  });

  it('tells what keeps it from being done, and keeps all of it once that is over', async () => {
    const page = await openPage();
    const told: unknown[] = [];
    const states = statesAfter(8);
    let onTried: () => void = () => undefined;
    const saver = page.openSaver({
      id: 'a',
      createdAt: 1,
      saved: null,
      onTried(problem) {
        told.push(problem);
        onTried();
      },
    });
    const saveNow = (state: Analysis | undefined) =>
      new Promise<void>((resolve) => {
        onTried = resolve;
        if (state !== undefined) saver.note(state);
        saver.flush();
      });
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await saveNow(states[0]);
    full.mockRestore();
    await saveNow(states.at(-1));
    expect(told).toEqual(['full', null]);
    expect(await page.findAnalysis('a')).toMatchObject({
      status: 'found',
      analysis: { resume: 'A resume', sections: { resume_summary: { content: text('A person') } } },
    });
  });

  it('leaves nothing of one that the server refused', async () => {
    const page = await openPage();
    const saver = page.openSaver({ id: 'a', createdAt: 1, saved: null, onTried: () => undefined });
    const [started] = statesAfter(1);
    if (started !== undefined) saver.note(started);
    saver.flush();
    await saver.discard();
    expect(await page.findAnalysis('a')).toEqual({ status: 'missing' });
  });
});

describe('looking for an analysis', () => {
  it('says which of the reasons it is that there is none', async () => {
    const page = await openPage();
    expect(await page.findAnalysis('a')).toEqual({ status: 'missing' });
    const [started] = statesAfter(1);
    if (started === undefined) throw new Error('nothing was started');
    const odd = { ...started, sections: { ...started.sections, comparison: { status: 'odd' } } };
    await save(page, 'a', [odd as unknown as Analysis]);
    expect(await page.findAnalysis('a')).toEqual({ status: 'unreadable' });
    vi.stubGlobal('indexedDB', undefined);
    expect(await (await openPage()).findAnalysis('a')).toEqual({ status: 'refused', problem: 'forbidden' });
  });
});
