import 'server-only';
import type { SectionEvent } from './catalog';

/** Faster than anyone reads. A provider may send hundreds of pieces a second, and each sending costs the same. */
const stepMs = 40;

type Emit = (event: SectionEvent) => void;

/** Passes on what is told of a section; text waits for the next step, so that many pieces leave as one. */
export interface SteppedEmit {
  emit: Emit;
  /** Passes on what is still waiting: nothing comes after. */
  end: () => void;
}

/**
 * Steps that all sections of a run share, so that what they write leaves together. The first text after a pause
 * leaves at once; order is kept within each section.
 */
export function openTextSteps(): (emit: Emit) => SteppedEmit {
  const waiting = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function step(): void {
    // Nothing came: the next text needn't wait.
    timer = waiting.size === 0 ? undefined : setTimeout(step, stepMs);
    for (const flush of waiting) flush();
  }

  return (emit) => {
    let text = '';
    const flush = () => {
      waiting.delete(flush);
      if (text !== '') emit({ type: 'text', text });
      text = '';
    };
    return {
      emit(event) {
        if (event.type !== 'text') {
          flush();
          return emit(event);
        }
        text += event.text;
        waiting.add(flush);
        if (timer === undefined) step();
      },
      end: flush,
    };
  };
}
