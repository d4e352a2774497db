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

/** What counts now. */
export function bookedAmount(booked: Booked, nowMs: number, windowMs: number): number {
  const oldest = oldestSlot(nowMs, windowMs);
  let sum = 0;
  for (const [slot, amount] of booked) if (slot >= oldest) sum += amount;
  return sum;
}

/** How long until `excess` has left the window, oldest slots first; Infinity where it never does. */
export function freeInMs(booked: Booked, excess: number, nowMs: number, windowMs: number): number {
  if (excess <= 0) return 0;
  const oldest = oldestSlot(nowMs, windowMs);
  const slots = [...booked].filter(([slot]) => slot >= oldest).sort(([a], [b]) => a - b);
  let freed = 0;
  for (const [slot, amount] of slots) {
    freed += amount;
    if (freed >= excess) return (slot + slotsPerWindow + 1) * (windowMs / slotsPerWindow) - nowMs;
  }
  return Infinity;
}
