import 'server-only';
import { log } from './log';

/** Longer than any section takes, the wait in line included. */
const graceMs = 60_000;

/**
 * What Next leaves open when a host asks the server to end. Next itself takes no new connection from then on, and
 * waits for the responses under way and their `after` work, however long; this puts a limit to it, and reports an end
 * that was asked for as a success, where Next exits with 128 and the signal's number.
 */
export function endInPeace(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      process.once('exit', () => void (process.exitCode = 0));
      setTimeout(() => {
        log.warn({ seconds: graceMs / 1000 }, 'ended with connections still open');
        process.exit();
      }, graceMs).unref();
    });
  }
}
