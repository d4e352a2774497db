import type { ReadOutcome } from './file-problem';
import { parseResume } from './parse-resume';

/** What the worker tells the page: that it has loaded and starts to read, then what came of it. */
export type WorkerMessage = { kind: 'reading' } | { kind: 'done'; outcome: ReadOutcome };

/** The file as the page hands it over. */
export interface WorkerRequest {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

const tell = (message: WorkerMessage) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
  const outcome = await parseResume(data, () => tell({ kind: 'reading' }));
  tell({ kind: 'done', outcome });
};
