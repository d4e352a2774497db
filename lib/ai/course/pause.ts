import 'server-only';

/** Waits `ms`, or until `sooner` resolves. Rejects with `signal.reason` at once when aborted. */
export function pause(ms: number, signal: AbortSignal, sooner?: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const timer = setTimeout(end, Math.max(0, ms));
    signal.addEventListener('abort', stop, { once: true });
    sooner?.then(end, end);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve();
    }
    function stop(): void {
      clearTimeout(timer);
      reject(signal.reason);
    }
  });
}
