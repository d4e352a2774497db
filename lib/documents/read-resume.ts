import { fileLimits } from './file-limits';
import type { FileProblem, ReadOutcome } from './file-problem';
import type { WorkerMessage, WorkerRequest } from './resume-worker';

/**
 * Reads a chosen file in a worker of its own, in this browser: the file is sent nowhere.
 * Rejects only with `signal.reason`. The worker is ended in every case, so a file built to exhaust it costs 5 s.
 */
export async function readResume(file: File, signal?: AbortSignal): Promise<ReadOutcome> {
  signal?.throwIfAborted();
  if (file.size === 0) return { ok: false, problem: 'empty' };
  if (file.size > fileLimits.maxBytes) return { ok: false, problem: 'too-big' };
  const bytes = await readBytes(file);
  signal?.throwIfAborted();
  return bytes ? readInWorker({ bytes, name: file.name }, signal) : { ok: false, problem: 'damaged' };
}

/** Undefined where the file was moved or changed since it was chosen, or is a folder. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

function readInWorker(request: WorkerRequest, signal?: AbortSignal): Promise<ReadOutcome> {
  const worker = new Worker(new URL('./resume-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout>;
  let onAbort: () => void;

  const outcome = new Promise<ReadOutcome>((resolve, reject) => {
    const failAfter = (ms: number, problem: FileProblem) => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve({ ok: false, problem }), ms);
    };
    onAbort = () => reject(signal?.reason);
    signal?.addEventListener('abort', onAbort);
    failAfter(fileLimits.loadTimeoutMs, 'reader-unavailable');
    let isReading = false;
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'done') return resolve(data.outcome);
      isReading = true;
      failAfter(fileLimits.readTimeoutMs, 'too-slow');
    };
    // While reading, an error is the file's doing, memory that ran out included; before, the script didn't load.
    worker.onerror = () => resolve({ ok: false, problem: isReading ? 'damaged' : 'reader-unavailable' });
    worker.postMessage(request, [request.bytes.buffer]);
  });

  return outcome.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    worker.terminate();
  });
}
