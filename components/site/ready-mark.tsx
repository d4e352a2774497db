'use client';

import { useEffect } from 'react';

/** Marks the document as hydrated: from here on a click is heard. */
export function ReadyMark() {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  return null;
}
