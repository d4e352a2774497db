/** How much text one analysis takes, in characters. Held in the browser and, whatever it sent, on the server. */
export const limits = {
  resume: { min: 200, max: 30_000 },
  posting: { min: 200, max: 20_000 },
} as const;

/** How long a wish for a new version may be. */
export const mostWishChars = 200;
