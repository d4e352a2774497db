import 'server-only';
import type { ProviderId } from '../ai/types';
import { env, EnvError, type Env } from '../env';

/** Tells on the terminal who makes the sections; or ends the process with a sentence for each wrong setting. */
export function checkSettings(): void {
  try {
    process.stdout.write(`✓ ${whoIsAsked(env())}\n`);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`\n${error.message}\n\n`);
    process.exit(1);
  }
}

/** Whoever just set a key sees by this whether it was found. */
export function whoIsAsked(settings: Env): string {
  const given: Record<ProviderId, string | undefined> = {
    groq: settings.GROQ_API_KEY,
    gemini: settings.GEMINI_API_KEY,
    openai: settings.OPENAI_API_KEY,
    compatible: settings.COMPATIBLE_BASE_URL,
  };
  const asked = settings.AI_CHAIN.filter((id) => given[id] !== undefined);
  return asked.length === 0
    ? 'No AI key is set: every section is made by rules. .env.example says how to set one.'
    : `AI providers, in the order of asking: ${asked.join(', ')}`;
}
