import 'server-only';
import pino from 'pino';
import { env } from '../env';

/**
 * The server's log: one JSON object a line, to standard output. What goes in is named field by field at each
 * call; no text of a resume, posting, prompt or reply is ever among them.
 */
export const log = pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
