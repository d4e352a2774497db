import 'server-only';
import { callProvider, type Reply } from './attempt';
import { firstRequest } from './choose';
import { attemptLimitMs, mayReask, noteCall, noteFailed, type Course } from './course';
import { estimateTokens } from '../memory/budgets';
import type { Ticket } from '../memory/memory';
import { ProviderError, type ModelRequest } from '../provider';
import { openRecord, type OpenRecord } from './record';
import type { Writer } from './stage';
import type { Usage } from '../types';

/** An accepted reply. */
export interface Delivered<T> {
  data: T;
  ticket: Ticket;
  /** As the provider reports it. */
  model: string;
  usage: Usage | null;
  /** Makes this the text that is shown. */
  show: () => void;
}

/** What tells attempts of one section apart. */
export interface Manner {
  signal: AbortSignal;
  /** Asked beside another provider that is late. */
  hedge: boolean;
  onFirstText: () => void;
}

interface Result<T> {
  /** Null where the call failed or its reply wasn't accepted; that is noted then. */
  delivered: Delivered<T> | null;
  /** What to ask for instead, where the reply can be mended; `faults` is Infinity where it wasn't accepted. */
  correction?: { messages: ModelRequest['messages']; faults: number };
}

/**
 * Asks one provider, and once more where its reply can be mended. Null where it failed; that is noted then.
 * Rejects with `signal.reason` when aborted, and with an error that no provider caused.
 */
export async function ask<T>(
  course: Course<T>,
  ticket: Ticket,
  manner: Manner,
): Promise<Delivered<T> | null> {
  noteCall(course, ticket.provider);
  const startedMs = performance.now();
  const turn = { course, manner, writer: course.stage.enter(), faultsInView: null };
  const { delivered, correction } = await call(turn, ticket, firstRequest(course), false);
  if (correction === undefined) return delivered;
  if (!mayReask(course, ticket.provider, performance.now() - startedMs)) return delivered;

  const request = { ...firstRequest(course), messages: correction.messages };
  const second = await admitAgain(course, ticket, request);
  if (second === null) return delivered;
  // A text that can be delivered stays in view until there is a better one.
  const again =
    delivered === null ? turn : { ...turn, writer: course.stage.enter(), faultsInView: correction.faults };
  const mended = await call(again, second, request, true);
  return (mended.correction?.faults ?? 0) < correction.faults ? (mended.delivered ?? delivered) : delivered;
}

interface Turn<T> {
  course: Course<T>;
  manner: Manner;
  writer: Writer;
  /** Of the text that is delivered if this call brings no better one; null where there is none. */
  faultsInView: number | null;
}

/** One call from its ticket to its verdict; whatever happens, the ticket and the record are closed. */
async function call<T>(
  turn: Turn<T>,
  ticket: Ticket,
  request: Omit<ModelRequest, 'model'>,
  reask: boolean,
): Promise<Result<T>> {
  const { course, manner, writer } = turn;
  const record = openRecord(course, ticket, { hedge: manner.hedge, reask });
  try {
    const reply = await read(turn, ticket, request, record);
    const problem = unfinished(reply);
    if (problem !== null) {
      await ticket.failed(problem, reply.end.usage);
      note(turn, ticket, record, problem, reply);
      return { delivered: null };
    }
    const verdict = course.request.accept(reply.text);
    await ticket.succeeded(reply.end.usage, reply.firstTextMs);
    if (!verdict.ok) {
      note(turn, ticket, record, new ProviderError('not-accepted'), reply);
      return { delivered: null, correction: correct(request, reply, verdict.problem) };
    }
    const { model, usage } = reply.end;
    record.end({ outcome: 'accepted', answeredBy: model, usage });
    const show = () => writer.win(reply.text);
    const { data, mend } = verdict;
    return {
      delivered: { data, ticket, model, usage, show },
      ...(mend && { correction: correct(request, reply, mend.problem, mend.faults) }),
    };
  } catch (error) {
    if (error instanceof ProviderError && !manner.signal.aborted) {
      return await salvaged(turn, ticket, record, error);
    }
    await ticket.dropped();
    if (manner.signal.aborted) record.end({ outcome: course.signal.aborted ? 'cancelled' : 'superseded' });
    throw error;
  }
}

async function read<T>(
  { course, manner, writer, faultsInView }: Turn<T>,
  ticket: Ticket,
  request: Omit<ModelRequest, 'model'>,
  record: OpenRecord,
): Promise<Reply> {
  manner.signal.throwIfAborted();
  const mending = faultsInView === null ? {} : { mending: faultsInView };
  course.context.emit({ type: 'asking', provider: ticket.provider.id, model: ticket.model, ...mending });
  let learning: Promise<void> | undefined;
  try {
    return await callProvider({
      provider: ticket.provider,
      request: { ...request, model: ticket.model },
      signal: manner.signal,
      timers: course.timers,
      limitMs: attemptLimitMs(course, ticket.provider),
      onOpen: ({ limits }) => void (learning = ticket.opened(limits)),
      onText(text) {
        record.firstText();
        manner.onFirstText();
        writer.write(text);
      },
    });
  } finally {
    await learning;
  }
}

/** Why a reply with an end isn't a whole one; null where it is. */
function unfinished({ text, end }: Reply): ProviderError | null {
  if (end.finish === 'length') return new ProviderError('truncated');
  if (end.finish === 'refused') return new ProviderError('refused');
  return text.trim() === '' ? new ProviderError('empty') : null;
}

/** Tells the failure to whom it concerns. */
function note<T>(
  { course, writer, manner, faultsInView }: Turn<T>,
  ticket: Ticket,
  record: OpenRecord,
  error: ProviderError,
  reply?: Reply,
): void {
  const { reason } = error;
  const seconds = (performance.now() - record.startedMs) / 1000;
  const attempt = { provider: ticket.provider.id, model: ticket.model, reason, seconds };
  noteFailed(course, ticket.provider, error);
  record.end({
    outcome: reason,
    error,
    usage: reply?.end.usage ?? null,
    ...(reply && { answeredBy: reply.end.model }),
  });
  // What was delivered before stands: that its mending failed is nothing to tell the person.
  if (faultsInView !== null) return writer.drop();
  course.attempts.push(attempt);
  // Nobody is told any more once the section was cancelled while the failure was being noted.
  if (manner.signal.aborted) return;
  course.context.emit({ type: 'failed', attempt });
  writer.drop();
}

function correct(
  { messages }: Omit<ModelRequest, 'model'>,
  { text }: Reply,
  problem: string,
  faults = Infinity,
): NonNullable<Result<unknown>['correction']> {
  const correction = `Your last reply was not accepted: ${problem} Answer again, in full, in the form asked for.`;
  return {
    messages: [...messages, { role: 'assistant', text }, { role: 'user', text: correction }],
    faults,
  };
}

/** A provider may reject its own model's reply, and hand it over all the same; it is judged like any other. */
async function salvaged<T>(
  turn: Turn<T>,
  ticket: Ticket,
  record: OpenRecord,
  error: ProviderError,
): Promise<Result<T>> {
  await ticket.failed(error, null);
  const { salvage } = error.details;
  const verdict = salvage === undefined ? null : turn.course.request.accept(salvage);
  if (salvage === undefined || !verdict?.ok) {
    note(turn, ticket, record, error);
    return { delivered: null };
  }
  record.end({ outcome: 'accepted', error });
  const show = () => turn.writer.win(salvage);
  return { delivered: { data: verdict.data, ticket, model: ticket.model, usage: null, show } };
}

/** A second ticket of the same model; null where its budget or the time doesn't allow it. */
async function admitAgain<T>(
  course: Course<T>,
  { provider, model }: Ticket,
  request: Omit<ModelRequest, 'model'>,
): Promise<Ticket | null> {
  const { signal } = course;
  const { memory } = course.context;
  const [state] = await memory.survey([provider]);
  signal.throwIfAborted();
  if (state === undefined) return null;
  const admission = await memory.admit(provider, state, estimateTokens(request));
  if (!admission.ok) return null;
  if (admission.ticket.model === model) return admission.ticket;
  await admission.ticket.dropped();
  return null;
}
