import { DrillableWorkspace } from '@/components/drill/drillable-workspace';
import { Workspace } from '@/components/workspace/workspace';
import { env } from '@/lib/env';
import { mayDrill } from '@/lib/operations/drill/drill';
import { generate, postTexts, readLink, stop } from './actions';
import { configuredProviders } from './configured-providers';

/** Seconds a host may let the actions of this page run; the chain gives up before that. */
export const maxDuration = 60;

export default async function ComparePage() {
  const settings = env();
  const workspace = { generate, stop, readLink, postTexts, providers: await configuredProviders() };
  if (mayDrill(settings)) return <DrillableWorkspace {...workspace} chain={settings.AI_CHAIN} />;
  return <Workspace {...workspace} />;
}
