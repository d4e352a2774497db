import 'server-only';
import { env, EnvError } from '../env';

/** Ends the process with a sentence for each setting that can't be used. */
export function checkSettings(): void {
  try {
    env();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`\n${error.message}\n\n`);
    process.exit(1);
  }
}
