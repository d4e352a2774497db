'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useRevising, type Revising } from '@/components/results/revising/revising';
import { BlocksView } from '@/components/results/text/blocks-view';
import { TextFoot } from '@/components/results/text/text-view';
import { Button } from '@/components/ui/button';
import { openFlags } from '@/components/results/flags/flags';
import type { TextContent } from '@/lib/sections/catalog';
import { bulletWords } from './bullet-words';
import { LeftOut } from './left-out';
import { RewriteRow } from './rewrite-row';

/** The work experience: each rewritten bullet beside the line of the resume that it came from. */
export function RewritesView({ content }: { content: TextContent }) {
  const revising = useRevising();
  return (
    <>
      <div className="divide-y divide-line">
        {content.blocks.map((block, index) =>
          block.kind === 'bullet' ? (
            <RewriteRow key={index} index={index} block={block} />
          ) : (
            <div key={index} className="pt-4 pb-2">
              <BlocksView blocks={[block]} />
            </div>
          ),
        )}
      </div>
      <TextFoot section="work_experience" content={content}>
        {revising !== null && <AcceptRest content={content} revising={revising} />}
      </TextFoot>
      <LeftOut content={content} />
    </>
  );
}

/** Takes every bullet that is still undecided and that nothing is open about. */
function AcceptRest({ content, revising }: { content: TextContent; revising: Revising }) {
  const t = useTranslations('results.rewrites');
  const { accepted, kept } = revising.state;
  const rest = useMemo(() => {
    const flagged = new Set(
      openFlags(content, kept)
        .filter(({ kind }) => kind !== 'worked-out')
        .map(({ block }) => block),
    );
    return content.blocks.flatMap((block, index) =>
      block.kind === 'bullet' && !flagged.has(index) && !accepted.includes(bulletWords(block))
        ? [bulletWords(block)]
        : [],
    );
  }, [content, kept, accepted]);
  const bullets = content.blocks.filter((block) => block.kind === 'bullet');
  const taken = bullets.filter((block) => accepted.includes(bulletWords(block))).length;
  return (
    <>
      <p className="text-caption text-muted">{t('taken', { taken, total: bullets.length })}</p>
      {rest.length > 0 && (
        <Button variant="inline" onClick={() => revising.revise({ type: 'accepted', bullets: rest })}>
          {t(taken === 0 ? 'acceptAll' : 'acceptRest', { count: rest.length })}
        </Button>
      )}
    </>
  );
}
