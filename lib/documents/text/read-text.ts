import { FileError } from '../file-problem';
import { cleanText } from './clean-text';

/** Text of a TXT or MD file: UTF-8, or UTF-16 that says so in its first bytes. Anything else throws, never garbles. */
export function readText(bytes: Uint8Array): string {
  return cleanText(decode(bytes));
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isBinary(bytes)) throw new FileError('wrong-type');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileError('wrong-encoding', { cause });
  }
}

/** No text holds a NUL, nor more than a stray control character. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls > bytes.length / 100;
}
