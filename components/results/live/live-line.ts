import type { ProviderWords } from '@/components/results/provider/provider-words';
import type { Activity, Pending } from '@/components/workspace/section-state';
import type { Say } from '@/lib/i18n/say';
import type { SectionId } from '@/lib/sections/catalog';

export interface LiveWords extends ProviderWords {
  say: Say<'results.live'>;
}

/** What is really happening in a section, in a few words. */
export function liveLine(
  section: SectionId,
  { activity, attempts, partial }: Pending,
  { say, nameWithin, failure }: LiveWords,
): string {
  const last = attempts.at(-1);
  const words: { [Kind in Activity['kind']]: (activity: Extract<Activity, { kind: Kind }>) => string } = {
    starting: () => say('starting'),
    queued: ({ place }) => say('queued', { place }),
    asking({ provider }) {
      const asked = { provider: nameWithin(provider) };
      return last === undefined
        ? say('asking', asked)
        : say('askingAfter', { ...asked, failure: failure(last) });
    },
    mending: ({ provider, faults }) => say('mending', { provider: nameWithin(provider), count: faults }),
    'moving-on': () => (last === undefined ? say('moving-on') : failure(last)),
    waiting: ({ provider, seconds }) =>
      say('waiting', { provider: nameWithin(provider), seconds: Math.max(1, Math.ceil(seconds)) }),
    writing: () =>
      section === 'comparison'
        ? say('rows', { count: partial.match(/"requirement"\s*:/g)?.length ?? 0 })
        : say('words', { count: wordsIn(partial) }),
    checking: () => say('checking'),
    stopping: () => say('stopping'),
  };
  // The key picks the member of the union; TypeScript can't follow that through an index.
  return (words[activity.kind] as (activity: Activity) => string)(activity);
}

function wordsIn(partial: string): number {
  return partial.replace(/\[[RJ\d,\s]*\]?/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
