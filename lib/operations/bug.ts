import 'server-only';

/** What may be told of an error that no provider caused. */
export interface Bug {
  name: string;
  code?: string;
  /** Innermost first; function names, files and lines. */
  frames: string[];
  cause?: Bug;
}

const mostFrames = 20;
const mostCauses = 3;

/**
 * An error without its message: messages quote what couldn't be read, and that may be somebody's resume.
 * Where it happened tells the developer more anyway.
 */
export function describeBug(thrown: unknown, causes = mostCauses): Bug {
  if (!(thrown instanceof Error)) return { name: `thrown ${typeof thrown}`, frames: [] };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  return {
    name: /^\w{1,60}$/.test(thrown.name) ? thrown.name : 'Error',
    ...(/^[A-Z][A-Z0-9_]{1,60}$/.test(code) && { code }),
    frames: framesOf(thrown),
    ...(thrown.cause !== undefined && causes > 0 && { cause: describeBug(thrown.cause, causes - 1) }),
  };
}

// A message may hold lines that look like frames, so it is taken out before frames are looked for.
function framesOf({ stack, message }: Error): string[] {
  if (typeof stack !== 'string') return [];
  const headEnds = message === '' ? 0 : stack.indexOf(message) + message.length;
  if (message !== '' && !stack.includes(message)) return [];
  return stack
    .slice(headEnds)
    .split('\n')
    .filter((line) => /^ {4}at \S.*$/.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim());
}
