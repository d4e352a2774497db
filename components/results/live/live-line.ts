import { failureLine, providerNames } from '@/lib/ai/failure-reasons';
import type { Activity, Pending } from '@/components/workspace/section-state';
import type { SectionId } from '@/lib/sections/catalog';

/** What is really happening in a section, in a few words. */
export function liveLine(section: SectionId, { activity, attempts, partial }: Pending): string {
  const words: { [Kind in Activity['kind']]: (activity: Extract<Activity, { kind: Kind }>) => string } = {
    starting: () => 'Starting',
    asking: ({ provider }) => {
      const last = attempts.at(-1);
      const asking = `asking ${inSentence(providerNames[provider])}`;
      return last === undefined ? capital(asking) : `${failureLine(last)}, ${asking}`;
    },
    mending: ({ provider, faults }) =>
      `Asking ${inSentence(providerNames[provider])} to mend ${counted(faults, 'statement')}`,
    'moving-on': () => {
      const last = attempts.at(-1);
      return last === undefined ? 'Moving on' : failureLine(last);
    },
    waiting: ({ provider, seconds }) =>
      `Waiting for ${inSentence(providerNames[provider])}, free again in ${Math.max(1, Math.ceil(seconds))} s`,
    writing: () => `Writing, ${amount(section, partial)}`,
    checking: () => 'Checking the reply',
    stopping: () => 'Stopping',
  };
  // The key picks the member of the union; TypeScript can't follow that through an index.
  return (words[activity.kind] as (activity: Activity) => string)(activity);
}

function amount(section: SectionId, partial: string): string {
  return section === 'comparison'
    ? counted(partial.match(/"requirement"\s*:/g)?.length ?? 0, 'row')
    : counted(
        partial.replace(/\[[RJ\d,\s]*\]?/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0,
        'word',
      );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const inSentence = (name: string) => name.replace(/^The /, 'the ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
