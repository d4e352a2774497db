import 'server-only';

/** A window is kept in this many slots; what was booked counts up to one slot longer than the window. */
export const slotsPerWindow = 12;

/** Booked amounts by slot number. */
export type Booked = ReadonlyMap<number, number>;

/** The slot that `atMs` falls into. */
export function slotAt(atMs: number, windowMs: number): number {
  return Math.floor(atMs / (windowMs / slotsPerWindow));
}

/** The oldest slot that still counts. */
export function oldestSlot(nowMs: number, windowMs: number): number {
  return slotAt(nowMs, windowMs) - slotsPerWindow;
}

/** What counts now. A slot that is yet to come was written before a clock was set back: it counts no more. */
export function bookedAmount(booked: Booked, nowMs: number, windowMs: number): number {
  return live(booked, nowMs, windowMs).reduce((sum, [, amount]) => sum + amount, 0);
}

/** How long until `excess` has left the window, oldest slots first; Infinity where it never does. */
export function freeInMs(booked: Booked, excess: number, nowMs: number, windowMs: number): number {
  if (excess <= 0) return 0;
  const slots = live(booked, nowMs, windowMs).sort(([a], [b]) => a - b);
  let freed = 0;
  for (const [slot, amount] of slots) {
    freed += amount;
    if (freed >= excess) return (slot + slotsPerWindow + 1) * (windowMs / slotsPerWindow) - nowMs;
  }
  return Infinity;
}

function live(booked: Booked, nowMs: number, windowMs: number): [number, number][] {
  const oldest = oldestSlot(nowMs, windowMs);
  const current = slotAt(nowMs, windowMs);
  return [...booked].filter(([slot]) => slot >= oldest && slot <= current);
}
