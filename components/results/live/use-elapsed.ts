import { useEffect, useState } from 'react';

/** Waits shorter than this aren't worth counting. */
const silentSeconds = 3;

/** Whole seconds since `startedAt`, or null while there are too few to mention. */
export function useElapsed(startedAt: number): number | null {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((now - startedAt) / 1000);
  return seconds > silentSeconds ? seconds : null;
}
