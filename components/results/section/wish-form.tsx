'use client';

import { Popover } from '@base-ui/react/popover';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { hidden } from '@/components/ui/hidden';
import { mostWishChars } from '@/lib/sections/limits';

const suggestions = ['shorter', 'formal', 'warmer', 'leadership'] as const;

/** A new version with a wish: what it changes is tone, length and emphasis, never the facts. */
export function WishForm({ title, onWish }: { title: string; onWish: (wish: string) => void }) {
  const t = useTranslations('results.wish');
  const [isOpen, setIsOpen] = useState(false);
  const [wish, setWish] = useState('');
  function ask() {
    if (wish.trim() === '') return;
    setIsOpen(false);
    onWish(wish.trim());
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger render={<Button variant="quiet" />}>
        <MessageSquarePlus aria-hidden className="size-4" />
        <span>{t.rich('open', { title, hidden })}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" collisionPadding={12} className="z-40">
          <Popover.Popup className="w-11/12 max-w-note rounded-md border border-line bg-sheet p-4 text-small text-ink shadow-raised sm:w-auto print:hidden">
            <Popover.Title className="font-sans text-small font-semibold">{t('heading')}</Popover.Title>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                ask();
              }}
            >
              <div className="mt-3 flex flex-wrap gap-1.5">
                {suggestions
                  .map((name) => t(name))
                  .map((words) => (
                    <button
                      key={words}
                      type="button"
                      aria-pressed={wish === words}
                      onClick={() => setWish(words)}
                      className="min-h-8 rounded-full border border-edge px-3 text-caption hover:bg-well aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
                    >
                      {words}
                    </button>
                  ))}
              </div>
              <label className="mt-3 block">
                <span className="text-caption text-muted">{t('own')}</span>
                <textarea
                  value={wish}
                  maxLength={mostWishChars}
                  onChange={(event) => setWish(event.target.value)}
                  rows={2}
                  className="mt-1 block w-full resize-none rounded-sm border border-edge bg-paper p-2"
                />
              </label>
              <p className="mt-1.5 text-caption text-muted">{t('note')}</p>
              <Button type="submit" variant="primary" className="mt-3" disabled={wish.trim() === ''}>
                {t('send')}
              </Button>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
