import 'server-only';
import { callProvider, type Reply } from './attempt';
import { firstRequest } from './choose';
import { attemptLimitMs, mayReask, noteCall, noteFailed, type Course } from './course';
import { estimateTokens } from './memory/budgets';
import type { Ticket } from './memory/memory';
import { ProviderError, type ModelRequest } from './provider';
import { openRecord, type OpenRecord } from './record';
import type { Writer } from './stage';
import type { Usage } from './types';

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

type Messages = ModelRequest['messages'];
type Result<T> = { delivered: Delivered<T> } | { failed: true } | { mend: Messages };

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
  const turn = { course, manner, writer: course.stage.enter() };
  const first = await call(turn, ticket, firstRequest(course), false);
  if (!('mend' in first)) return 'delivered' in first ? first.delivered : null;

  const request = { ...firstRequest(course), messages: first.mend };
  const second = await admitAgain(course, ticket, request);
  if (second === null) return null;
  const mended = await call(turn, second, request, true);
  return 'delivered' in mended ? mended.delivered : null;
}

interface Turn<T> {
  course: Course<T>;
  manner: Manner;
  writer: Writer;
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
      return { failed: true };
    }
    const verdict = course.request.accept(reply.text);
    await ticket.succeeded(reply.end.usage, reply.firstTextMs);
    if (!verdict.ok) return mendOrFail(turn, ticket, record, request.messages, reply, verdict.problem);
    const { model, usage } = reply.end;
    record.end({ outcome: 'accepted', answeredBy: model, usage });
    const show = () => writer.win(reply.text);
    return { delivered: { data: verdict.data, ticket, model, usage, show } };
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
  { course, manner, writer }: Turn<T>,
  ticket: Ticket,
  request: Omit<ModelRequest, 'model'>,
  record: OpenRecord,
): Promise<Reply> {
  manner.signal.throwIfAborted();
  course.context.emit({ type: 'asking', provider: ticket.provider.id, model: ticket.model });
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
  { course, writer, manner }: Turn<T>,
  ticket: Ticket,
  record: OpenRecord,
  error: ProviderError,
  reply?: Reply,
): void {
  const { reason } = error;
  const seconds = (performance.now() - record.startedMs) / 1000;
  const attempt = { provider: ticket.provider.id, model: ticket.model, reason, seconds };
  noteFailed(course, ticket.provider, error);
  course.attempts.push(attempt);
  record.end({
    outcome: reason,
    error,
    usage: reply?.end.usage ?? null,
    ...(reply && { answeredBy: reply.end.model }),
  });
  // Nobody is told any more once the section was cancelled while the failure was being noted.
  if (manner.signal.aborted) return;
  course.context.emit({ type: 'failed', attempt });
  writer.drop();
}

function mendOrFail<T>(
  turn: Turn<T>,
  ticket: Ticket,
  record: OpenRecord,
  messages: Messages,
  reply: Reply,
  problem: string,
): Result<T> {
  note(turn, ticket, record, new ProviderError('not-accepted'), reply);
  if (!mayReask(turn.course, ticket.provider, performance.now() - record.startedMs)) return { failed: true };
  const correction = `Your last reply was not accepted: ${problem} Answer again, in full, in the form asked for.`;
  return {
    mend: [...messages, { role: 'assistant', text: reply.text }, { role: 'user', text: correction }],
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
    return { failed: true };
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
