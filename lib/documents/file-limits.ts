/** What a resume file may cost; checked before and while reading, whatever the file says of itself. */
export const fileLimits = {
  maxBytes: 8 * 1024 * 1024,
  maxPages: 20,
  maxZipEntries: 2_000,
  /**
   * Inflated XML in all. Pictures are never inflated, so a 20-page resume needs under 3 MB;
   * parsing costs about ten times this in memory.
   */
  maxInflatedBytes: 20 * 1024 * 1024,
  /** Fewer letters than this is a scan, not a resume. */
  minTextLength: 100,
  /** Counted from when the reader has been loaded, so a slow connection is not blamed on the file. */
  readTimeoutMs: 5_000,
  loadTimeoutMs: 30_000,
} as const;
