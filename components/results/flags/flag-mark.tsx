'use client';

import { Popover } from '@base-ui/react/popover';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useRevising } from '@/components/results/revising/revising';
import { Button } from '@/components/ui/button';
import { useScriptsRun } from '@/components/ui/use-scripts-run';
import type { Flag } from '@/lib/evidence/claims';
import { flagFaces } from './flag-faces';
import { FlagWords } from './flag-words';
import { useFlags } from './flags';
import { useFlagSentence } from './use-flag-sentence';

interface FlagMarkProps {
  flag: Flag;
  children: ReactNode;
}

/** Flagged words, with the reason to open; without scripts it stands beside them. */
export function FlagMark({ flag, children }: FlagMarkProps) {
  if (useScriptsRun()) return <OpeningMark flag={flag}>{children}</OpeningMark>;
  return (
    <>
      <mark data-flag={flag.kind} className={`${look} ${flagFaces[flag.kind].line}`}>
        {children}
      </mark>
      <FlagWords flag={flag} />
    </>
  );
}

const look = 'rounded-sm underline decoration-2 underline-offset-4 print:bg-transparent';

/** Enter, a click or a tap tells why they are flagged, and what can be done about it. */
function OpeningMark({ flag, children }: FlagMarkProps) {
  const t = useTranslations('results.flags');
  const sentence = useFlagSentence()(flag);
  const [isOpen, setIsOpen] = useState(false);
  const { actions } = useFlags();
  const section = useRevising()?.section;
  const { Icon, tone, line } = flagFaces[flag.kind];
  const act = (action: (flag: Flag) => void) => {
    setIsOpen(false);
    action(flag);
    // The flagged words may be gone; what is left to check is said at the top of the section.
    requestAnimationFrame(() =>
      (document.getElementById(`${section}-flags`) ?? document.getElementById(`${section}-title`))?.focus(),
    );
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger
        nativeButton={false}
        aria-label={t('named', { quote: flag.quote, sentence })}
        render={<mark data-flag={flag.kind} className={`cursor-pointer ${look} ${line}`} />}
      >
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" collisionPadding={12} className="z-40">
          <Popover.Popup className="max-w-note rounded-md border border-line bg-sheet p-4 font-sans text-small text-ink shadow-raised print:hidden">
            <Popover.Title className={`flex items-center gap-2 font-sans text-small font-semibold ${tone}`}>
              <Icon aria-hidden className="size-4 shrink-0" />
              {t(flag.kind)}
            </Popover.Title>
            <Popover.Description className="mt-1.5 wrap-anywhere">{sentence}</Popover.Description>
            {actions !== null && flag.kind !== 'worked-out' && (
              <div className="mt-3 flex flex-col items-stretch gap-1.5">
                {actions.restore !== null && flag.originalLine !== undefined && (
                  <Button onClick={() => act(actions.restore ?? actions.keep)}>{t('original')}</Button>
                )}
                <Button onClick={() => act(actions.remove)}>{t('remove')}</Button>
                <Button onClick={() => act(actions.keep)}>{t('keep')}</Button>
              </div>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
