import { CircleAlert } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { getTranslations } from '@/lib/i18n/request-language';

/** Asks for the operator's token. A plain form: it works without scripts. */
export async function TokenForm({ isWrong }: { isWrong: boolean }) {
  const t = await getTranslations('status');
  return (
    <div className="max-w-prose pt-8 sm:pt-14">
      <h1 className="text-heading">{t('title')}</h1>
      <p className="mt-4">
        {t.rich('door.body', { code: (name) => <code className="font-mono text-small">{name}</code> })}
      </p>
      <form method="post" action="/status/enter" className="mt-6">
        <label htmlFor="token" className="font-medium">
          {t('door.token')}
        </label>
        <div className="mt-2 flex flex-wrap gap-3">
          <input
            id="token"
            name="token"
            type="password"
            required
            autoComplete="current-password"
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'token-problem' : undefined}
            className="min-h-9 min-w-0 grow rounded-md border border-edge bg-sheet px-3 text-ink aria-[invalid=true]:border-bad"
          />
          <Button type="submit" variant="primary">
            {t('door.open')}
          </Button>
        </div>
        {isWrong && (
          <p id="token-problem" role="alert" className="mt-2 flex gap-1.5 text-small text-bad">
            <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
            {t('door.wrong')}
          </p>
        )}
      </form>
    </div>
  );
}
