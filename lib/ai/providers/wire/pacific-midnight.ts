import 'server-only';

const clock = new Intl.DateTimeFormat('en', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

const dayMs = 86_400_000;

/** Milliseconds until the next midnight in California, when Gemini's daily quotas begin anew. */
export function untilPacificMidnightMs(now: Date): number {
  const elapsed = timeOfDayMs(now);
  const guess = new Date(now.getTime() + dayMs - elapsed);
  // On the two days when clocks change, 24 hours on is 23:00 or 01:00.
  const off = timeOfDayMs(guess);
  return guess.getTime() - now.getTime() - (off > dayMs / 2 ? off - dayMs : off);
}

function timeOfDayMs(date: Date): number {
  const part = Object.fromEntries(clock.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const seconds = (part.hour ?? 0) * 3600 + (part.minute ?? 0) * 60 + (part.second ?? 0);
  return seconds * 1000 + date.getUTCMilliseconds();
}
