import 'server-only';
import { providerNames } from '@/lib/ai/failure-reasons';
import { runtime } from '@/lib/runtime';

/** Names of the providers that texts may go to, in the order in which they are asked; may be empty. */
export function configuredProviders(): string[] {
  return runtime().providers.map((provider) => providerNames[provider.id]);
}
