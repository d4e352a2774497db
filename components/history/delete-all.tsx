import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

/** Asks before everything goes: unlike one, all can't be brought back. */
export function DeleteAll({ count, onConfirm }: { count: number; onConfirm: () => void }) {
  const t = useTranslations('history.deleteAll');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>
        <Trash2 aria-hidden className="size-4" />
        {t('open')}
      </Button>
      {isOpen && (
        <Dialog title={t('heading')} onClose={() => setIsOpen(false)}>
          <p className="max-w-prose">{t('body', { count })}</p>
          <div className="mt-5 flex flex-wrap gap-2">
            {/* A form of this method closes the dialog, which gives the focus back. */}
            <form method="dialog" className="contents">
              <Button type="submit">{t('keep')}</Button>
              <Button type="submit" variant="primary" onClick={onConfirm}>
                {t('confirm', { count })}
              </Button>
            </form>
          </div>
        </Dialog>
      )}
    </>
  );
}
