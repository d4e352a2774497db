/** Seconds as exactly as they are told. */
export const tenths = (seconds: number) => Math.round(seconds * 10) / 10;
