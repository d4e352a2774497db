import 'server-only';
import type { ChainEvent } from '../types';

/** One attempt's hand on the stage. */
export interface Writer {
  write(text: string): void;
  /** The text so far is void; another writer's takes its place, where there is one. */
  drop(): void;
  /** This text is the one that stays, whatever was shown before. Later calls of any writer do nothing. */
  win(text: string): void;
}

/** Lets one attempt at a time show its text, so that two replies are never joined. */
export interface Stage {
  enter(): Writer;
}

interface Part {
  text: string;
}

/** A stage that tells what is shown as `text` and `reset` events. */
export function createStage(emit: (event: ChainEvent) => void): Stage {
  const parts = new Set<Part>();
  let shown: Part | null = null;
  let over = false;

  function show(part: Part): void {
    shown = part;
    if (part.text !== '') emit({ type: 'text', text: part.text });
  }
  function clear(): void {
    if (shown !== null && shown.text !== '') emit({ type: 'reset' });
    shown = null;
  }
  function drop(part: Part): void {
    if (over) return;
    if (shown === part) clear();
    part.text = '';
    if (shown !== null) return;
    const next = [...parts].find(({ text }) => text !== '');
    if (next) show(next);
  }

  return {
    enter() {
      const part: Part = { text: '' };
      parts.add(part);
      return {
        write(text) {
          if (over || text === '') return;
          shown ??= part;
          part.text += text;
          if (shown === part) emit({ type: 'text', text });
        },
        drop: () => drop(part),
        win(text) {
          if (over) return;
          if (shown !== part || part.text !== text) {
            clear();
            show({ text });
          }
          over = true;
        },
      };
    },
  };
}
