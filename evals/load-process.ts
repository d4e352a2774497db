/** What a process has used, as Linux tells it. */
import { existsSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const tickMs = 10;

export interface Usage {
  cpuMs: number;
  rssMb: number;
  peakMb: number;
}

/** Null where the system doesn't tell it as Linux does. */
export function usageOf(pid: number): Usage | null {
  if (!existsSync(`/proc/${pid}/stat`)) return null;
  // The process's name may hold anything; what counts comes after its closing bracket.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? NaN) / 1024;
  const cpuMs = (Number(fields[11]) + Number(fields[12])) * tickMs;
  return { cpuMs, rssMb: mb('VmRSS'), peakMb: mb('VmHWM') };
}
