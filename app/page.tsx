import { Workspace } from '@/components/workspace/workspace';
import { generate, postTexts, readLink, stop } from './actions';
import { configuredProviders } from './configured-providers';

/** Seconds a host may let the actions of this page run; the chain gives up before that. */
export const maxDuration = 60;

export default function ComparePage() {
  return (
    <Workspace
      generate={generate}
      stop={stop}
      readLink={readLink}
      postTexts={postTexts}
      providers={configuredProviders()}
    />
  );
}
