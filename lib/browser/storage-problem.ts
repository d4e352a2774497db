/**
 * Why this browser keeps nothing: it is told not to (or has lost what it kept it in), the disk is full, or what is
 * kept was written by a newer version of the page. The sentences stand in `messages`.
 */
export type StorageProblem = 'forbidden' | 'full' | 'newer';

/** Thrown by everything that reads or writes the history. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly problem: StorageProblem,
    cause: unknown,
  ) {
    super(`This browser's storage: ${problem}`, { cause });
  }
}

/** Turns a browser's refusal into a `StorageError`. What is no refusal is a bug, and comes back as it is. */
export function asStorageError(error: unknown): unknown {
  if (error instanceof StorageError || !(error instanceof DOMException)) return error;
  switch (error.name) {
    // Thrown for a value that can't be stored, or a query that makes no sense.
    case 'DataCloneError':
    case 'DataError':
    case 'ReadOnlyError':
    case 'ConstraintError':
      return error;
    case 'QuotaExceededError':
      return new StorageError('full', error);
    case 'VersionError':
      return new StorageError('newer', error);
    default:
      return new StorageError('forbidden', error);
  }
}
