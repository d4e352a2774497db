'use client';

import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own modal dialog: it holds the focus, closes by Esc, and gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useTranslations('site');
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (ref.current?.open === false) ref.current.showModal();
  }, []);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className="m-auto w-11/12 max-w-sheet rounded-lg border border-line bg-sheet text-ink shadow-raised print:hidden"
    >
      <div className="flex max-h-dialog flex-col">
        <div className="flex items-center justify-between gap-4 border-b border-line py-2 pr-2 pl-5">
          <h2 id={titleId} className="text-title">
            {title}
          </h2>
          <Button variant="quiet" aria-label={t('close')} onClick={() => ref.current?.close()}>
            <X aria-hidden className="size-5" />
          </Button>
        </div>
        {/* A scrolling area must be reachable by keyboard. */}
        <div tabIndex={0} role="group" aria-labelledby={titleId} className="overflow-y-auto px-5 py-4">
          {children}
        </div>
      </div>
    </dialog>
  );
}
