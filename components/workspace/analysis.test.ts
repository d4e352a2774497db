import { describe, expect, it } from 'vitest';
import type { Attempt, ChainEvent } from '@/lib/ai/types';
import type { SectionContent, SectionId, SectionResult } from '@/lib/sections/catalog';
import { reduceAnalysis, tally, type Analysis, type AnalysisEvent } from './analysis';

const text = (words: string): SectionContent => ({
  kind: 'text',
  blocks: [{ kind: 'paragraph', passages: [{ text: words, sources: [] }] }],
});
const ready = (words: string): SectionResult => ({
  status: 'ready',
  content: text(words),
  answer: { provider: 'groq', model: 'm', seconds: 1, usage: null, attempts: [] },
});
const failed = (cause: 'providers' | 'stopped'): SectionResult => ({
  status: 'failed',
  cause,
  message: 'It failed.',
  reference: 'abc',
  attempts: [],
  builtin: text('by rules'),
});
const attempt: Attempt = { provider: 'groq', model: 'm', reason: 'rate-limited', seconds: 1 };

const started: AnalysisEvent = { type: 'started', resume: 'r', posting: 'p', runId: 'run1', at: 0 };
const settle = (section: SectionId, result: SectionResult, runId = 'run1'): AnalysisEvent => ({
  type: 'settled',
  section,
  runId,
  result,
});
const tell = (event: ChainEvent, runId = 'run1'): AnalysisEvent => ({
  type: 'told',
  section: 'cover_letter',
  runId,
  event,
});
const retry: AnalysisEvent = { type: 'retried', section: 'cover_letter', runId: 'run2', at: 5 };

function play(...events: AnalysisEvent[]): Analysis {
  const state = events.reduce<Analysis | null>(reduceAnalysis, null);
  if (state === null) throw new Error('nothing was started');
  return state;
}

const letterAfter = (...events: AnalysisEvent[]) => play(started, ...events).sections.cover_letter;

describe('an analysis', () => {
  it('starts with all five sections under way', () => {
    expect(tally(play(started))).toMatchObject({ ready: 0, failed: [], pending: { length: 5 } });
  });

  it('keeps the other sections identical while one changes', () => {
    const before = play(started, settle('comparison', ready('a')));
    const after = reduceAnalysis(before, tell({ type: 'text', text: 'Dear' }));
    expect(after?.sections.comparison).toBe(before.sections.comparison);
    expect(after?.sections.job_summary).toBe(before.sections.job_summary);
    expect(after?.sections.cover_letter).not.toBe(before.sections.cover_letter);
  });

  it('drops what an older run of a section still says', () => {
    const state = play(started, settle('cover_letter', ready('first')), retry);
    expect(reduceAnalysis(state, tell({ type: 'text', text: 'stale' }))).toBe(state);
    expect(reduceAnalysis(state, settle('cover_letter', ready('stale')))).toBe(state);
  });

  it('restores what was there when the server takes none of a new start', () => {
    const before = play(started, settle('cover_letter', ready('first')));
    const again = reduceAnalysis(before, { ...started, runId: 'run9' });
    expect(reduceAnalysis(again, { type: 'withdrawn', before })).toBe(before);
  });
});

describe('a section under way', () => {
  it('collects text in order and forgets it on reset', () => {
    const asking = tell({ type: 'asking', provider: 'groq', model: 'm' });
    const writing = [asking, tell({ type: 'text', text: 'Dear ' }), tell({ type: 'text', text: 'you' })];
    expect(letterAfter(...writing)).toMatchObject({
      partial: 'Dear you',
      activity: { kind: 'writing', provider: 'groq' },
    });
    expect(letterAfter(...writing, tell({ type: 'reset' }))).toMatchObject({ partial: '' });
  });

  it('lists failed attempts oldest first', () => {
    const second: Attempt = { ...attempt, provider: 'gemini', reason: 'overloaded' };
    expect(
      letterAfter(tell({ type: 'failed', attempt }), tell({ type: 'failed', attempt: second })),
    ).toMatchObject({ attempts: [attempt, second] });
  });

  it('goes on saying that it stops, whatever the chain still tells', () => {
    const state = letterAfter(
      { type: 'stopping', sections: ['cover_letter'] },
      tell({ type: 'asking', provider: 'openai', model: 'm' }),
    );
    expect(state).toMatchObject({ status: 'pending', activity: { kind: 'stopping' } });
  });

  it('that was lost still takes a result that comes after all', () => {
    const lost: AnalysisEvent = {
      type: 'lost',
      section: 'cover_letter',
      runId: 'run1',
      cause: 'stopped',
      message: 'Stopped.',
    };
    expect(letterAfter(lost)).toMatchObject({ status: 'failed', cause: 'stopped', builtin: null });
    expect(letterAfter(lost, settle('cover_letter', failed('stopped')))).toMatchObject({
      builtin: text('by rules'),
    });
  });
});

describe('a retried section', () => {
  const first = settle('cover_letter', ready('first'));

  it('holds on to the earlier version until the new one is there', () => {
    expect(letterAfter(first, retry)).toMatchObject({ earlier: { content: text('first') } });
    expect(letterAfter(first, retry, settle('cover_letter', ready('second'), 'run2'))).toMatchObject({
      status: 'ready',
      content: text('second'),
      notice: null,
    });
  });

  it('goes back to the earlier version when it is stopped or fails, and says why', () => {
    expect(letterAfter(first, retry, settle('cover_letter', failed('stopped'), 'run2'))).toMatchObject({
      status: 'ready',
      content: text('first'),
      notice: { cause: 'stopped', attempts: [] },
    });
    expect(letterAfter(first, retry, settle('cover_letter', failed('providers'), 'run2'))).toMatchObject({
      status: 'ready',
      content: text('first'),
      notice: { cause: 'providers', attempts: [] },
    });
  });

  it('keeps the rule-based version when the connection is lost', () => {
    const lost: AnalysisEvent = {
      type: 'lost',
      section: 'cover_letter',
      runId: 'run2',
      cause: 'connection',
      message: 'Lost.',
    };
    expect(letterAfter(settle('cover_letter', failed('providers')), retry, lost)).toMatchObject({
      status: 'failed',
      cause: 'connection',
      builtin: text('by rules'),
    });
  });

  it('retried again before it settled keeps the last settled version', () => {
    const again: AnalysisEvent = { ...retry, runId: 'run3' };
    expect(letterAfter(first, retry, again)).toMatchObject({ earlier: { content: text('first') } });
  });

  it('takes the rule-based version of a failed section for the person’s own once they change it', () => {
    const blocks = [{ kind: 'paragraph' as const, passages: [{ text: 'my words', sources: [] }] }];
    const revise: AnalysisEvent = {
      type: 'revised',
      section: 'cover_letter',
      revision: { type: 'edited', blocks },
    };
    const failure = settle('cover_letter', failed('providers'));
    const letter = letterAfter(failure, revise);
    expect(letter).toMatchObject({
      status: 'ready',
      content: { blocks },
      made: text('by rules'),
      answer: { provider: 'builtin' },
      notice: { cause: 'providers' },
    });
    const undone = letterAfter(failure, revise, { ...revise, revision: { type: 'undone' } });
    expect(undone).toMatchObject({ status: 'ready', content: text('by rules') });
    // A new try that succeeds keeps it to go back to; one that fails takes nothing of it away.
    const again = letterAfter(failure, revise, retry, settle('cover_letter', ready('Dear'), 'run2'));
    expect(again).toMatchObject({ content: text('Dear'), earlier: [{ content: { blocks } }] });
    const inVain = letterAfter(failure, revise, retry, settle('cover_letter', failed('providers'), 'run2'));
    expect(inVain).toMatchObject({ status: 'ready', content: { blocks } });
  });

  it('leaves a failed section without any version as it is, whatever is asked of it', () => {
    const lost: AnalysisEvent = {
      ...{ type: 'lost', section: 'cover_letter', runId: 'run1' },
      ...{ cause: 'connection', message: 'Gone.' },
    };
    const revise: AnalysisEvent = {
      type: 'revised',
      section: 'cover_letter',
      revision: { type: 'edited', blocks: [] },
    };
    expect(letterAfter(lost, revise)).toEqual(letterAfter(lost));
  });
});
