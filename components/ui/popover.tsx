'use client';

import { Popover as Base } from '@base-ui/react/popover';
import { useState, type ReactNode } from 'react';

interface PopoverProps {
  /** The trigger's text, which is its accessible name too. */
  label: ReactNode;
  triggerClass: string;
  /** Names the popover. */
  title: string;
  children: ReactNode;
}

/** A note that opens on hover, on keyboard focus and on tap, and closes by Esc. */
export function Popover({ label, triggerClass, title, children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Base.Root open={isOpen} onOpenChange={setIsOpen}>
      <Base.Trigger
        openOnHover
        delay={150}
        className={triggerClass}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) setIsOpen(true);
        }}
        onBlur={() => setIsOpen(false)}
      >
        {label}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="start" collisionPadding={12} className="z-40">
          <Base.Popup
            initialFocus={false}
            finalFocus={false}
            className="max-w-note rounded-md border border-line bg-sheet p-4 text-small text-ink shadow-raised print:hidden"
          >
            <Base.Title className="font-sans text-small font-semibold">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
