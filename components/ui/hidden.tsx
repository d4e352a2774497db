import type { ReactNode } from 'react';

/** Sets a message's `<hidden>` part: said to those who can't see what it refers to. */
export const hidden = (words: ReactNode) => <span className="sr-only">{words}</span>;
