import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { addressName, showAddress } from './address';
import type { Analysis } from './analysis';
import { createKeeper, type Keeping } from './keeper';

interface Saved {
  analysis: Analysis | null;
  /** Puts the one that was found on the page. */
  onFound: (found: Analysis) => void;
  /** The address names none any more, though one is on the page. */
  onLeft: () => void;
}

/**
 * Keeps the analysis on the page in this browser under an id that the address names, and brings back the one that
 * the address names already: after a reload, after a crash, or from the history.
 */
export function useSavedAnalysis({ analysis, onFound, onLeft }: Saved) {
  const wanted = useSearchParams().get(addressName);
  const [keeping, setKeeping] = useState<Keeping>({ status: wanted === null ? 'quiet' : 'opening' });
  const [keeper] = useState(() => createKeeper(setKeeping));

  useEffect(() => {
    if (wanted === keeper.id()) return;
    if (wanted === null) return onLeft();
    let isStale = false;
    void keeper.find(wanted).then((found) => {
      if (found !== null && !isStale) onFound(found);
    });
    return () => {
      isStale = true;
    };
  }, [wanted, keeper, onFound, onLeft]);

  /** What is on the page from here on is another analysis. */
  const begin = useCallback(() => showAddress(keeper.begin()), [keeper]);
  /** It came to nothing; the one before is there again. */
  const withdraw = useCallback(() => showAddress(keeper.withdraw()), [keeper]);
  /** The one that is kept is in view again. */
  const show = useCallback(() => showAddress(keeper.id()), [keeper]);

  useEffect(() => {
    if (analysis === null) return;
    // One that was made without scripts, and came with the page.
    if (keeper.id() === null) begin();
    keeper.note(analysis);
  }, [analysis, keeper, begin]);

  useEffect(() => {
    window.addEventListener('pagehide', keeper.flush);
    document.addEventListener('visibilitychange', keeper.flush);
    return () => {
      keeper.flush();
      window.removeEventListener('pagehide', keeper.flush);
      document.removeEventListener('visibilitychange', keeper.flush);
    };
  }, [keeper]);

  return { keeping, begin, withdraw, show };
}
