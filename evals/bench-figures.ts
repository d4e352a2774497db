/** How the bench tells what it measured. */
import { percentile } from './bench-stub';

/** In ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export const ms = (value: number) => `${value.toFixed(2)} ms`;
export const median = (values: readonly number[]) => percentile(values, 0.5);

export interface Row {
  what: string;
  measured: string;
  target: string;
  met: boolean | '';
}

/** A figure that should stay at or below its target, where it has one. */
export function figure(what: string, value: number, target: number | null, more = '', unit = ' ms'): Row {
  const measured = `${value.toFixed(2)}${unit}${more}`;
  if (target === null) return { what, measured, target: '', met: '' };
  return { what, measured, target: `${target}${unit}`, met: value <= target };
}
