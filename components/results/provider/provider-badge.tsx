import { useTranslations } from 'use-intl';
import { Popover } from '@/components/ui/popover';
import type { Answer, Attempt } from '@/lib/ai/types';
import type { BuiltinAnswer } from '@/lib/sections/catalog';
import { AttemptList } from './attempt-list';
import { tenths } from './tenths';
import { useProviderWords } from './use-provider-words';

const shape = 'inline-flex min-h-6 items-center gap-1.5 rounded-full px-2.5 text-caption';

/** Who made a section, with what, how fast; and who was asked in vain before. */
export function ProviderBadge({ answer }: { answer: Answer | BuiltinAnswer }) {
  return answer.provider === 'builtin' ? <BuiltinBadge /> : <WriterBadge answer={answer} />;
}

function WriterBadge({ answer }: { answer: Answer }) {
  const t = useTranslations('results.provider');
  const name = useProviderWords().name(answer.provider);
  const seconds = tenths(answer.seconds);
  return (
    <Popover
      title={t('by', { provider: name })}
      triggerClass={`${shape} border border-line bg-sheet text-muted hover:bg-well hover:text-ink`}
      label={
        <>
          <span className="font-medium text-ink">{name}</span>
          <span className="hidden max-w-note truncate sm:inline">{answer.model}</span>
          <span className="tabular-nums">{t('seconds', { seconds })}</span>
          {answer.attempts.length > 0 && <EarlierCount attempts={answer.attempts} />}
        </>
      }
    >
      <dl className="mt-2 grid grid-cols-term gap-x-4 gap-y-1 text-caption">
        <dt className="text-muted">{t('model')}</dt>
        <dd className="wrap-anywhere">{answer.model}</dd>
        <dt className="text-muted">{t('time')}</dt>
        <dd className="tabular-nums">{t('inAll', { seconds })}</dd>
      </dl>
      <AttemptList attempts={answer.attempts} />
    </Popover>
  );
}

export function BuiltinBadge() {
  const t = useTranslations('results.provider');
  return <p className={`${shape} bg-well text-muted`}>{t('builtin')}</p>;
}

function EarlierCount({ attempts }: { attempts: Attempt[] }) {
  const t = useTranslations('results.provider');
  return <span className="border-l border-line pl-1.5">{t('after', { count: attempts.length })}</span>;
}
