import { Lock } from 'lucide-react';
import Link from 'next/link';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** In one breath, what happens with the texts. */
export function DataLine({ providers }: { providers: string[] }) {
  return (
    <p className="flex max-w-prose gap-2 text-small text-muted">
      <Lock aria-hidden className="mt-1 size-4 shrink-0" />
      <span>
        {providers.length === 0
          ? 'Works without AI here: the texts go to this server alone, which makes the sections by rules and keeps nothing.'
          : `The texts go to this server and from it to an AI service (${list.format(providers)}). This server keeps nothing.`}{' '}
        <Link href="/privacy" prefetch={false} className="text-accent underline underline-offset-4">
          What goes where
        </Link>
      </span>
    </p>
  );
}
