import type { ProviderId } from '../../lib/ai/types';
import { chatWire } from './chat-wire';
import { geminiWire } from './gemini-wire';

/** One answer in the making. */
export interface Reply {
  provider: ProviderId;
  id: string;
  model: string;
  promptTokens: number;
  /** Of the text sent so far. */
  outputTokens: number;
  thoughtTokens: number;
  /** Whether the caller asked for usage in the stream. */
  wantsUsage: boolean;
}

export type Ending = 'stop' | 'length' | 'safety' | 'tool-call';

export interface ErrorAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** How one provider says things. Chunks are whole server-sent events. */
export interface Wire {
  head(reply: Reply): string[];
  thought(reply: Reply, text: string): string;
  text(reply: Reply, text: string): string;
  refusal(reply: Reply, text: string): string;
  promptBlock(reply: Reply): string[];
  end(reply: Reply, ending: Ending): string[];
  error(reply: Reply): string;
  whole(reply: Reply, text: string, ending: Ending): unknown;
}

export const wires: Record<ProviderId, Wire> = {
  groq: chatWire,
  gemini: geminiWire,
  openai: chatWire,
  compatible: chatWire,
};
