import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Holds the pass of whoever gave the right token. */
export const statusCookie = 'status';
export const passSeconds = 30 * 24 * 60 * 60;

/** What the cookie holds: worked out from the token, which can't be worked out from it. */
export function passFor(token: string): string {
  return createHmac('sha256', token).update('matchwise status').digest('hex');
}

/** Whether `given` is the token. Takes the same time however much of it is right. */
export function isToken(given: string, token: string): boolean {
  return hasPass(passFor(given), token);
}

/** Whether a cookie's value is the pass for `token`. */
export function hasPass(cookie: string | undefined, token: string): boolean {
  const expected = Buffer.from(passFor(token));
  const given = Buffer.from(cookie ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
