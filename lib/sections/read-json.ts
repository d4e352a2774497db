import 'server-only';
import { jsonrepair } from 'jsonrepair';

/**
 * The JSON object that a whole reply holds: bare, fenced, or between sentences;
 * trailing commas, comments and Python words are mended. Undefined where there is none, or where it was
 * cut off: an object that is never closed is not patched up, however clean the provider calls the stop.
 */
export function readJson(reply: string): unknown {
  for (let start = reply.indexOf('{'); start !== -1; start = reply.indexOf('{', start + 1)) {
    const end = closingBrace(reply, start);
    if (end === undefined) return undefined;
    const found = parse(reply.slice(start, end + 1));
    if (found !== undefined) return found;
    start = end;
  }
  return undefined;
}

/** Where the object opened at `start` closes, strings left aside; undefined where it never does. */
function closingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth === 0) return index;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      const mended: unknown = JSON.parse(jsonrepair(text));
      // Braces in a sentence ("{name}") are mended into an object nobody meant.
      return typeof mended === 'object' && mended !== null && text.includes(':') ? mended : undefined;
    } catch {
      return undefined;
    }
  }
}
