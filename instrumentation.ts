/**
 * Runs once before the server takes a request: a wrong setting stops the start instead of the first visitor, and the
 * server's own end is prepared.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkSettings } = await import('./lib/operations/check-settings');
  checkSettings();
  const { endInPeace } = await import('./lib/operations/shutdown');
  endInPeace();
}
