import 'server-only';
import { defaultModels } from '../models';
import type { Provider } from '../provider';
import type { ProviderId } from '../types';
import { createCompatible } from './compatible';
import { createGemini } from './gemini';
import { createGroq } from './groq';
import { createOpenAi } from './openai';

interface Configured {
  apiKey: string;
  baseUrl?: string | undefined;
  /** Best first; our own list where none is given. */
  models?: readonly string[] | undefined;
}

/** A provider that is left out is not configured. */
export interface ProvidersConfig {
  /** Order of asking. */
  chain: readonly ProviderId[];
  groq?: Configured | undefined;
  gemini?: Configured | undefined;
  openai?: Configured | undefined;
  compatible?: { apiKey?: string | undefined; baseUrl: string; models: readonly string[] } | undefined;
}

/** The configured providers in the chain's order; empty where none is. Opens no connection and loads no SDK. */
export function createProviders(config: ProvidersConfig): Provider[] {
  const { groq, gemini, openai, compatible } = config;
  const create: Record<ProviderId, () => Provider | undefined> = {
    groq: () => groq && createGroq({ ...groq, models: groq.models ?? defaultModels.groq }),
    gemini: () => gemini && createGemini({ ...gemini, models: gemini.models ?? defaultModels.gemini }),
    openai: () => openai && createOpenAi({ ...openai, models: openai.models ?? defaultModels.openai }),
    compatible: () => compatible && createCompatible(compatible),
  };
  return config.chain.map((id) => create[id]()).filter((provider) => provider !== undefined);
}
