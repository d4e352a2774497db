import 'server-only';
import { providerNames } from '@/lib/ai/failure-reasons';
import type { ProviderId } from '@/lib/ai/types';
import { env, type Env } from '@/lib/env';

const isConfigured: Record<ProviderId, (settings: Env) => boolean> = {
  groq: (settings) => settings.GROQ_API_KEY !== undefined,
  gemini: (settings) => settings.GEMINI_API_KEY !== undefined,
  openai: (settings) => settings.OPENAI_API_KEY !== undefined,
  compatible: (settings) => settings.COMPATIBLE_BASE_URL !== undefined,
};

/** Names of the providers that texts may go to, in the order in which they are asked; may be empty. */
export function configuredProviders(): string[] {
  const settings = env();
  return settings.AI_CHAIN.filter((id) => isConfigured[id](settings)).map((id) => providerNames[id]);
}
