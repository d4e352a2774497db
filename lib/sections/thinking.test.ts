import { describe, expect, it } from 'vitest';
import type { ChainEvent } from '../ai/types';
import { hideThinking, withoutThinking } from './thinking';

function shown(events: ChainEvent[]): string {
  let text = '';
  const emit = hideThinking((event) => {
    if (event.type === 'text') text += event.text;
    if (event.type === 'reset') text = '';
  });
  events.forEach(emit);
  return text;
}
const spell = (text: string): ChainEvent[] =>
  [...text].map((character) => ({ type: 'text', text: character }));

describe('hideThinking', () => {
  it('shows a reply from its first character on', () => {
    expect(shown(spell('Dear <team>,'))).toBe('Dear <team>,');
    expect(shown([{ type: 'text', text: 'A' }])).toBe('A');
  });

  it('shows nothing of what a model thinks aloud, however the text is cut into pieces', () => {
    expect(shown(spell('\n<think>What do they want?</think>Dear team,'))).toBe('Dear team,');
    expect(shown([{ type: 'text', text: '<think>Hm</think>Dear' }])).toBe('Dear');
  });

  it('starts anew with the next writer', () => {
    const next: ChainEvent[] = [{ type: 'reset' }, ...spell('<think>Again</think>Hello')];
    expect(shown([...spell('<think>Hm</think>Dear'), ...next])).toBe('Hello');
  });
});

describe('withoutThinking', () => {
  it('leaves a reply without thinking as it is, and finds nothing in one that is all thinking', () => {
    expect(withoutThinking(' Dear team')).toBe(' Dear team');
    expect(withoutThinking('<think>endless')).toBe('');
  });
});
