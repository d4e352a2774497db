import 'server-only';
import { memoryStore } from '@/lib/store/memory';
import { runChain } from '../chain';
import { chainMemory, type ChainMemory, type ModelFacts } from '../memory/memory';
import type { Provider } from '../provider';
import type { AttemptRecord, ChainContext, ChainOutcome, ChainRequest, SectionRecord } from '../request';
import type { ChainEvent } from '../types';

/** A request for any text; `accept` may be replaced. */
export function textRequest(over: Partial<ChainRequest<string>> = {}): ChainRequest<string> {
  return {
    purpose: 'cover_letter',
    system: 'You write letters.',
    prompt: 'Write one.',
    temperature: 0.2,
    maxOutputTokens: 100,
    json: false,
    accept: (text) => ({ ok: true, data: text }),
    ...over,
  };
}

/** A memory of its own, without budgets unless `facts` names some; OpenAI costs money. */
export function freshMemory(facts: (model: string) => Partial<ModelFacts> = () => ({})): ChainMemory {
  return chainMemory(memoryStore(), (provider, model) => ({
    budget: null,
    tellsLimits: false,
    paid: provider === 'openai',
    ...facts(model),
  }));
}

/** What one run of the chain left behind. */
export interface Trace {
  outcome: Promise<ChainOutcome<string>>;
  events: ChainEvent[];
  attempts: AttemptRecord[];
  sections: SectionRecord[];
  stop: (reason?: Error) => void;
}

/** Runs the chain and keeps everything it told. */
export function run(
  providers: readonly Provider[],
  over: Partial<ChainContext> & { request?: Partial<ChainRequest<string>> } = {},
): Trace {
  const { request, ...context } = over;
  const controller = new AbortController();
  const events: ChainEvent[] = [];
  const attempts: AttemptRecord[] = [];
  const sections: SectionRecord[] = [];
  const outcome = runChain(textRequest(request), {
    providers,
    memory: freshMemory(),
    signal: controller.signal,
    emit: (event) => void events.push(event),
    recorder: {
      attempt: (record) => void attempts.push(record),
      section: (record) => void sections.push(record),
    },
    ...context,
  });
  outcome.catch(() => undefined);
  const stop = (reason = new Error('stopped')) => controller.abort(reason);
  return { outcome, events, attempts, sections, stop };
}

/** What the card would show, from its events. */
export function shown(events: readonly ChainEvent[]): string {
  return events.reduce((text, event) => {
    if (event.type === 'reset') return '';
    return event.type === 'text' ? text + event.text : text;
  }, '');
}
