import { describe, expect, it } from 'vitest';
import type { Activity, Pending } from '@/components/workspace/section-state';
import type { SectionId } from '@/lib/sections/catalog';
import { providerWords } from '@/components/results/provider/provider-words';
import { translatorFor } from '@/lib/i18n/translator';
import { liveLine } from './live-line';

const say = translatorFor('en', 'results.live');
const words = { say, ...providerWords(translatorFor('en', 'failures'), say) };

const line = (activity: Activity, more: Partial<Pending> = {}, section: SectionId = 'cover_letter') =>
  liveLine(
    section,
    {
      status: 'pending',
      runId: 'run',
      startedAt: 0,
      activity,
      attempts: [],
      partial: '',
      earlier: null,
      ...more,
    },
    words,
  );

describe('the live line', () => {
  it('names the provider that is asked', () => {
    expect(line({ kind: 'asking', provider: 'groq' })).toBe('Asking Groq');
    expect(line({ kind: 'asking', provider: 'compatible' })).toBe('Asking the configured provider');
  });

  it('says why the one before is no longer asked', () => {
    const attempts: Pending['attempts'] = [
      { provider: 'groq', model: 'm', reason: 'rate-limited', seconds: 1 },
    ];
    expect(line({ kind: 'asking', provider: 'gemini' }, { attempts })).toBe(
      'Groq is rate-limited, asking Gemini',
    );
    expect(line({ kind: 'moving-on' }, { attempts })).toBe('Groq is rate-limited');
  });

  it('counts words without the markers among them', () => {
    const partial = 'I led a team. [R3,R12] We don’t stop [R4';
    expect(line({ kind: 'writing', provider: 'groq' }, { partial })).toBe('Writing, 7 words');
  });

  it('counts rows, not JSON, in the comparison', () => {
    const partial = '{"rows":[{"requirement":"A","importance":"must"},{"requirement":"B"';
    expect(line({ kind: 'writing', provider: 'groq' }, { partial }, 'comparison')).toBe('Writing, 2 rows');
    expect(line({ kind: 'writing', provider: 'groq' }, { partial: '{"requirement":"A"' }, 'comparison')).toBe(
      'Writing, 1 row',
    );
  });

  it('tells the place in line while a section waits for its turn', () => {
    expect(line({ kind: 'queued', place: 3 })).toBe('Waiting, number 3 in line');
  });

  it('never promises less than a second of waiting', () => {
    expect(line({ kind: 'waiting', provider: 'groq', seconds: 0.2 })).toBe(
      'Waiting for Groq, free again in 1 s',
    );
  });
});
