import type { SectionEvent, SectionResult, SectionRun } from '@/lib/sections/catalog';

/** Text is shown in steps this long: faster than anyone reads, and five streams stay light. */
const stepMs = 40;

/** Reads a run to its end, telling each event in order and running text in steps. Rejects if the connection is lost. */
export async function followRun(
  run: SectionRun,
  tell: (event: SectionEvent) => void,
): Promise<SectionResult> {
  const batch = batchText(tell);
  const reader = run.events.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      batch.push(value);
    }
  } finally {
    batch.flush();
  }
  return await run.result;
}

function batchText(tell: (event: SectionEvent) => void) {
  let text = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (text !== '') tell({ type: 'text', text });
    text = '';
  };
  const push = (event: SectionEvent) => {
    if (event.type !== 'text') {
      flush();
      tell(event);
      return;
    }
    text += event.text;
    timer ??= setTimeout(flush, stepMs);
  };
  return { push, flush };
}
