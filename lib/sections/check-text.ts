import type { Field } from './catalog';
import { limits } from './limits';

const names = { resume: 'resume', posting: 'job posting' } as const;
const count = new Intl.NumberFormat('en');

/**
 * What keeps `text` from being worked with, as a sentence for the person; undefined where nothing does.
 * The same rules hold in the browser and on the server.
 */
export function textProblem(field: Exclude<Field, 'form'>, text: string): string | undefined {
  const { min, max } = limits[field];
  const length = text.trim().length;
  if (length === 0) return `Add your ${names[field]} first.`.replace('your job', 'the job');
  if (length < min) {
    return `This is too short to work with: ${count.format(length)} of at least ${count.format(min)} characters. Paste the whole ${names[field]}.`;
  }
  if (length > max) {
    return `This is too long: ${count.format(length)} of at most ${count.format(max)} characters. Take out what doesn’t belong to the ${names[field]}.`;
  }
  return looksLikeProse(text)
    ? undefined
    : `This doesn’t read like the text of a ${names[field]}. Paste it as words and sentences.`;
}

/** Letters enough, and enough different ones: words where the script has spaces, characters where it has none. */
function looksLikeProse(text: string): boolean {
  const letters = text.match(/\p{L}|\p{M}/gu) ?? [];
  if (letters.length < 100 || letters.length < text.replace(/\s/g, '').length * 0.4) return false;
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []);
  return words.size >= 15 || (words.size < 15 && new Set(letters).size >= 40);
}
