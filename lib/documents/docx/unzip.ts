import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate';
import { fileLimits } from '../file-limits';
import { FileError } from '../file-problem';

/** Small enough that one step of a bomb, which grows a thousandfold, can't pass the budget by much. */
const stepBytes = 16 * 1024;

/** Names in the order in which they are stored; empty where the archive can't be read at all. */
export function listZipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  walkZip(bytes, (file) => {
    names.push(file.name);
  });
  return names;
}

/**
 * Inflates the wanted entries, counting what really comes out: the sizes that an archive declares may lie.
 * Throws `unpacks-too-big` at the budget and `damaged` where an entry is cut off or broken.
 */
export function unzipWithinBudget(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  const unfinished = new Set<string>();
  let inflated = 0;

  walkZip(bytes, (file) => {
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    unfinished.add(file.name);
    file.ondata = (error, chunk, final) => {
      // fflate catches what is thrown here and hands it in once more.
      if (error) throw error;
      inflated += chunk.length;
      if (inflated > fileLimits.maxInflatedBytes) throw new FileError('unpacks-too-big');
      chunks.push(chunk);
      if (!final) return;
      entries.set(file.name, joinChunks(chunks));
      unfinished.delete(file.name);
    };
    file.start();
  });

  if (unfinished.size > 0) throw new FileError('damaged');
  return entries;
}

function walkZip(bytes: Uint8Array, onEntry: (file: UnzipFile) => void): void {
  let seen = 0;
  const zip = new Unzip((file) => {
    seen += 1;
    if (seen > fileLimits.maxZipEntries) throw new FileError('unpacks-too-big');
    onEntry(file);
  });
  zip.register(UnzipInflate);
  zip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += stepBytes) {
      zip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('damaged', { cause: error });
  }
}

function joinChunks(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
