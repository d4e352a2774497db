import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SectionEvent } from './catalog';
import { openTextSteps } from './text-steps';

const text = (words: string): SectionEvent => ({ type: 'text', text: words });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('text in steps', () => {
  it('passes the first text on at once, and joins what comes until the next step', () => {
    const told: SectionEvent[] = [];
    const { emit } = openTextSteps()((event) => told.push(event));
    for (const piece of ['Dear ', 'hiring ', 'team']) emit(text(piece));
    expect(told).toEqual([text('Dear ')]);
    vi.advanceTimersByTime(40);
    expect(told).toEqual([text('Dear '), text('hiring team')]);
  });

  it('lets the texts of all sections of a run leave in the same step', () => {
    const told: string[] = [];
    const stepped = openTextSteps();
    const [one, other] = ['one', 'other'].map((name) =>
      stepped((event) => event.type === 'text' && told.push(`${name} ${event.text}`)),
    );
    one?.emit(text('a'));
    vi.advanceTimersByTime(15);
    one?.emit(text('b'));
    vi.advanceTimersByTime(15);
    other?.emit(text('c'));
    expect(told).toEqual(['one a']);
    vi.advanceTimersByTime(10);
    expect(told).toEqual(['one a', 'one b', 'other c']);
  });

  it('keeps what else is told in its place among the text', () => {
    const told: SectionEvent[] = [];
    const { emit } = openTextSteps()((event) => told.push(event));
    for (const event of [text('a'), text('b'), { type: 'reset' } as const, text('c')]) emit(event);
    vi.advanceTimersByTime(40);
    expect(told).toEqual([text('a'), text('b'), { type: 'reset' }, text('c')]);
  });

  it('passes the rest on at the end, and leaves no timer behind', () => {
    const told: SectionEvent[] = [];
    const { emit, end } = openTextSteps()((event) => told.push(event));
    emit(text('a'));
    emit(text('b'));
    end();
    expect(told).toEqual([text('a'), text('b')]);
    vi.advanceTimersByTime(40);
    expect(vi.getTimerCount()).toBe(0);
    expect(told).toHaveLength(2);
  });
});
