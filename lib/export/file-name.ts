/** Separators and signs that some system or other refuses in a name, controls, line ends, and what is no character. */
const refused = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
/** Unseen marks, with which a name could read otherwise than it is written; two that join letters are spelling. */
const unseen = /[^\P{Cf}\u200c\u200d]/gu;
// Windows takes no name that ends in a stop or a space, and elsewhere one that begins with a stop is hidden.
const edges = /^[.\s\u200c\u200d]+|[.\s\u200c\u200d]+$/g;
/** Devices, whatever ending follows; see https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

/** In UTF-8, without the ending: file systems take 255, and folders and "(1)" want their part. */
const mostBytes = 120;
const separator = ' - ';

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

/**
 * `Cover letter - Acme - Ward nurse.docx`: parts that are null or empty are left out, and where there is too much for
 * a name, the longest are cut between two letters. A name that every system takes, whatever the parts are.
 */
export function fileName(parts: readonly (string | null)[], extension: string): string {
  const names = parts.map((part) => clean(part ?? '')).filter((part) => part !== '');
  const stem = fitting(names).join(separator) || 'MatchWise';
  return `${device.test(stem) ? `MatchWise${separator}${stem}` : stem}.${extension}`;
}

const clean = (part: string): string =>
  part.normalize('NFC').replace(unseen, '').replace(refused, ' ').replace(/\s+/g, ' ').replace(edges, '');

/** All of the short parts, and as much of each longer one as leaves room for the others. */
function fitting(names: readonly string[]): string[] {
  const sizes = names.map(bytesOf).sort((a, b) => a - b);
  let room = mostBytes - bytesOf(separator) * (names.length - 1);
  let share = room;
  for (const [index, size] of sizes.entries()) {
    share = Math.floor(room / (sizes.length - index));
    if (size > share) break;
    room -= size;
    share = mostBytes;
  }
  return names.map((name) => cut(name, share)).filter((name) => name !== '');
}

function cut(name: string, most: number): string {
  if (bytesOf(name) <= most) return name;
  let kept = '';
  for (const { segment } of letters.segment(name)) {
    if (bytesOf(kept + segment) > most) break;
    kept += segment;
  }
  return kept.replace(edges, '');
}
