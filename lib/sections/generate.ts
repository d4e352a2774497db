import 'server-only';
import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ChainOutcome, ChainRequest } from '../ai/chain';
import { failedSentence } from '../ai/failure-reasons';
import type { Attempt } from '../ai/types';
import { prepareBuiltin } from '../builtin/builtin';
import { plainText } from '../evidence/passages';
import { numberLines } from '../structure/lines';
import type {
  GenerateInput,
  SectionContent,
  SectionEvent,
  SectionId,
  SectionResult,
  SectionRun,
} from './catalog';
import { openClaimChecker, type ClaimChecker } from './claim-check';
import { discreetly, openly, type Discretion } from './discretion';
import { languageOf } from './language';
import { systemPrompt, userPrompt } from './prompt';
import { registry } from './registry';
import { review, type Desk } from './review';
import type { Acceptance, Material } from './section';
import { soundnessProblem } from './soundness';
import { openTextSteps, type SteppedEmit } from './text-steps';
import { hideThinking, withoutThinking } from './thinking';

const temperature = 0.2;

/** What making sections needs from outside; nothing here knows of keys, stores or requests. */
export interface Workshop {
  /** Asks the providers, as `runChain` does, if need be after a wait; null where none is configured. */
  chain:
    | null
    | (<T>(
        request: ChainRequest<T>,
        emit: (event: SectionEvent) => void,
        signal: AbortSignal,
      ) => Promise<ChainOutcome<T>>);
  /** Told of every section that could not be made; `bug` where no provider caused it. Gets no text. */
  incident: (incident: { section: SectionId; reference: string; attempts: Attempt[]; bug?: unknown }) => void;
  now: () => Date;
  /** Providers get contact details as they are; otherwise stand-ins. */
  sendsContacts?: boolean;
}

/** What all sections of a run are made from and with. */
interface Order {
  material: Material;
  desk: Desk;
  workshop: Workshop;
  discretion: () => Discretion;
}

/** Starts every section that `input` asks for, at once and apart from each other. */
export function generateSections(
  input: GenerateInput,
  workshop: Workshop,
  signals: Record<SectionId, AbortSignal>,
): Partial<Record<SectionId, SectionRun>> {
  const resume = input.resume.toWellFormed();
  const posting = input.posting.toWellFormed();
  const material: Material = {
    resume: numberLines(resume, 'R'),
    posting: numberLines(posting, 'J'),
    language: input.language ?? languageOf(posting),
    ...(input.wish && { wish: input.wish }),
  };
  let rules: ReturnType<typeof prepareBuiltin> | undefined;
  let checker: ClaimChecker | undefined;
  const desk: Desk = {
    builtin: (id) => (rules ??= prepareBuiltin(resume, posting, workshop.now(), input.language))(id),
    checker: () => (checker ??= openClaimChecker(material.resume, material.posting, workshop.now())),
  };
  let discretion: Discretion | undefined;
  const order: Order = {
    material,
    desk,
    workshop,
    discretion: () => (discretion ??= (workshop.sendsContacts ? openly : discreetly)(material)),
  };
  const stepped = openTextSteps();
  return Object.fromEntries(
    input.sections.map((id) => [id, start(stepped, (emit) => make(id, order, emit, signals[id]))]),
  );
}

/** A run whose events can be read while its result is being made; events that nobody reads any more are dropped. */
function start(
  stepped: (emit: (event: SectionEvent) => void) => SteppedEmit,
  work: (emit: (event: SectionEvent) => void) => Promise<SectionResult>,
): SectionRun {
  let open = true;
  let controller: ReadableStreamDefaultController<SectionEvent> | undefined;
  const events = new ReadableStream<SectionEvent>({
    start: (created) => void (controller = created),
    cancel: () => void (open = false),
  });
  const { emit, end } = stepped((event) => {
    if (open) controller?.enqueue(event);
  });
  const result = work(emit).finally(() => {
    end();
    if (open) controller?.close();
    open = false;
  });
  return { events, result };
}

/** One section, whatever happens: by a provider, by rules where there is none, or failed with the rules' version. */
async function make(
  id: SectionId,
  order: Order,
  emit: (event: SectionEvent) => void,
  signal: AbortSignal,
): Promise<SectionResult> {
  const { desk, workshop } = order;
  const reference = randomBytes(5).toString('hex');
  const failed = (
    cause: 'providers' | 'stopped' | 'fault',
    message: string,
    attempts: Attempt[],
    retryAfterMs?: number,
  ): SectionResult => ({
    status: 'failed',
    cause,
    message,
    reference,
    attempts,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    builtin: desk.builtin(id),
  });
  if (workshop.chain === null) {
    // The reply leaves before the work begins.
    await setImmediate();
    const started = performance.now();
    const content = desk.builtin(id);
    const seconds = (performance.now() - started) / 1000;
    return { status: 'ready', content, answer: { provider: 'builtin', seconds } };
  }
  try {
    const shown = order.discretion().puttingBack(registry[id], emit);
    const outcome = await workshop.chain(request(id, order), hideThinking(shown), signal);
    if (outcome.ok) return { status: 'ready', content: outcome.data, answer: outcome.answer };
    workshop.incident({ section: id, reference, attempts: outcome.attempts });
    const { attempts, retryAfterMs } = outcome;
    return failed('providers', failedSentence(attempts, retryAfterMs), attempts, retryAfterMs);
  } catch (bug) {
    if (signal.aborted) return failed('stopped', 'You stopped this section.', []);
    workshop.incident({ section: id, reference, attempts: [], bug });
    return failed('fault', 'Something went wrong on our side. Try again.', []);
  }
}

function request(id: SectionId, { material, desk, discretion }: Order): ChainRequest<SectionContent> {
  const section = registry[id];
  const { material: sent, putBack, telling } = discretion();
  return {
    purpose: id,
    system: systemPrompt(section),
    prompt: userPrompt(section, sent),
    temperature,
    maxOutputTokens: section.maxOutputTokens,
    json: section.json,
    accept(reply): Acceptance {
      const accepted = section.accept(putBack(section, withoutThinking(reply)), material);
      if (!accepted.ok) return telling(accepted);
      // The labels of a job summary stay English, so its language says little.
      const problem = soundnessProblem(
        proseOf(accepted.data),
        id === 'job_summary' ? null : material.language,
      );
      return telling(problem === undefined ? review(id, accepted.data, desk) : { ok: false, problem });
    },
  };
}

/** What a person would read of it, markers and wire words left out. */
function proseOf(content: SectionContent): string {
  return content.kind === 'text'
    ? plainText(content.blocks)
    : content.rows.map((row) => `${row.requirement}. ${row.reason} ${row.suggestion}`).join('\n');
}
