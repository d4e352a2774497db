import 'server-only';
import { geminiStreamError } from '../../failure';
import { ProviderError } from '../../provider';
import type { Usage } from '../../types';
import type { Delta } from './stream-parts';
import { fields, text } from './untyped';

const finishes: Record<string, 'stop' | 'length' | 'refused'> = {
  STOP: 'stop',
  MAX_TOKENS: 'length',
  SAFETY: 'refused',
  RECITATION: 'refused',
  BLOCKLIST: 'refused',
  PROHIBITED_CONTENT: 'refused',
  SPII: 'refused',
};

/** One chunk of Gemini's stream. Its text is read from the parts: `text()` passes thoughts off as the answer. */
export function readGeminiChunk(chunk: unknown): Delta {
  const { candidates, promptFeedback, usageMetadata, modelVersion, error } = fields(chunk);
  if (error !== undefined && error !== null) throw geminiStreamError(error, new Date());
  const candidate = fields(Array.isArray(candidates) ? candidates[0] : undefined);
  const blocked = text(fields(promptFeedback).blockReason) !== undefined;
  return {
    text: spoken(fields(candidate.content).parts),
    finish: blocked ? 'refused' : readFinish(candidate.finishReason),
    model: text(modelVersion),
    usage: readUsage(usageMetadata),
  };
}

function spoken(parts: unknown): string | undefined {
  if (!Array.isArray(parts)) return undefined;
  return parts
    .map(fields)
    .filter((part) => part.thought !== true)
    .map((part) => text(part.text) ?? '')
    .join('');
}

function readFinish(reason: unknown): Delta['finish'] {
  const name = text(reason);
  if (name === undefined || name === 'FINISH_REASON_UNSPECIFIED') return undefined;
  const finish = finishes[name];
  // LANGUAGE, OTHER, a malformed or unexpected tool call, or something newer than this table.
  if (finish === undefined)
    throw new ProviderError('not-accepted', /^\w{1,40}$/.test(name) ? { code: name } : {});
  return finish;
}

/** Counts grow from chunk to chunk. Thoughts are counted apart and billed as output. */
function readUsage(usage: unknown): Usage | undefined {
  const { promptTokenCount, candidatesTokenCount, thoughtsTokenCount } = fields(usage);
  if (typeof promptTokenCount !== 'number') return undefined;
  return {
    inputTokens: promptTokenCount,
    outputTokens: count(candidatesTokenCount) + count(thoughtsTokenCount),
  };
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
