import 'server-only';
import type { SectionEvent } from './catalog';

const open = '<think>';
const close = '</think>';

/** A reply without the `<think>` text that some models put before it. */
export function withoutThinking(reply: string): string {
  const text = reply.trimStart();
  if (!text.startsWith(open)) return reply;
  const end = text.indexOf(close);
  return end === -1 ? '' : text.slice(end + close.length);
}

/** Passes events on, and of each writer's text only what comes after its `<think>` text. */
export function hideThinking(emit: (event: SectionEvent) => void): (event: SectionEvent) => void {
  // The text so far, until it is known to hold no thinking, or its thinking has ended; null from then on.
  let held: string | null = '';
  return (event) => {
    if (event.type !== 'text') {
      if (event.type === 'asking' || event.type === 'reset') held = '';
      return emit(event);
    }
    if (held === null) return emit(event);
    held += event.text;
    const text = held.trimStart();
    if (open.startsWith(text.slice(0, open.length)) && !text.includes(close)) return;
    held = null;
    const shown = withoutThinking(text);
    if (shown !== '') emit({ type: 'text', text: shown });
  };
}
