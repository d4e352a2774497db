import { useCallback, useEffect, useRef, useState } from 'react';
import type { PostingOutcome, PostingProblem } from '@/lib/documents/posting-problem';

/** The outcome comes later, so that no other action waits for a slow site; or a sentence says when to ask again. */
export type LinkReply = { outcome: Promise<PostingOutcome> } | { refusal: string };

export type ReadLink = (input: { link: string }) => Promise<LinkReply>;

export type LinkReading =
  | { status: 'none' }
  | { status: 'reading'; host: string }
  | { status: 'read'; host: string; facts: string[] }
  | { status: 'refused'; sentence: string }
  | { status: 'problem'; problem: PostingProblem | 'connection-lost' };

/** Reads the posting behind a link, the newest one only; what an older link still brings is dropped. */
export function usePostingLink(readLink: ReadLink, onText: (text: string) => void) {
  const [reading, setReading] = useState<LinkReading>({ status: 'none' });
  const current = useRef(0);
  const forget = useCallback(() => {
    current.current += 1;
    setReading({ status: 'none' });
  }, []);
  useEffect(() => () => void (current.current += 1), []);

  const read = useCallback(
    async (link: string) => {
      const turn = (current.current += 1);
      const host = hostOf(link);
      setReading({ status: 'reading', host });
      const { text, reading } = await ask(readLink, link, host);
      if (turn !== current.current) return;
      if (text !== undefined) onText(text);
      setReading(reading);
    },
    [readLink, onText],
  );

  return { reading, read, forget };
}

async function ask(
  readLink: ReadLink,
  link: string,
  host: string,
): Promise<{ text?: string; reading: LinkReading }> {
  try {
    const reply = await readLink({ link });
    if ('refusal' in reply) return { reading: { status: 'refused', sentence: reply.refusal } };
    const outcome = await reply.outcome;
    if (!outcome.ok) return { reading: { status: 'problem', problem: outcome.problem } };
    const { text, title, company, place } = outcome;
    const facts = [title, company, place].filter((fact) => fact !== undefined);
    return { text, reading: { status: 'read', host, facts } };
  } catch {
    return { reading: { status: 'problem', problem: 'connection-lost' } };
  }
}

/** What people recognise of a link; the link itself where it isn't one. */
function hostOf(link: string): string {
  const address = /^https?:/i.test(link) ? link : `https://${link}`;
  return URL.canParse(address) ? new URL(address).host : link;
}

/** The one link that a text consists of; people paste it where the posting belongs. */
export function bareLink(text: string): string | null {
  const link = text.trim();
  return /^https?:\/\/[^\s/]+\S*$/i.test(link) && URL.canParse(link) ? link : null;
}
