import { plainText, type Block } from '@/lib/evidence/passages';

/** A bullet's words, as they are remembered once it is accepted. */
export function bulletWords(block: Block): string {
  return plainText([block]).replace(/^• /, '');
}
