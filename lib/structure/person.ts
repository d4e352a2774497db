import { namesRole } from '../lexicon/roles';
import { resumeHeading } from './headings';
import type { Line, LineId } from './lines';

const notNames =
  /\b(?:resume|résumé|curriculum|vitae|cv|lebenslauf|profile?|page|updated|welcome|street|road|avenue|strasse|straße|university|college|school|inc|llc|ltd|gmbh|summary|contact|phone|email|address|experience|skills?|education|computer|technical|software|data|science|engineering|management|business|project|personal|details|programming|languages|areas|interest|expertise|united|new york|city|india|germany|france|remote)\b/i;

const particle = '(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|ibn|al|el|y|e|ter)';
const word = String.raw`\p{Lu}[\p{L}'’.-]*`;
const name = new RegExp(`^(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?${word}(?: (?:${particle}|${word})){1,4}$`, 'u');

/** Whose resume it is, by the first of the opening lines that looks like a person's name and like nothing else. */
export function findName(lines: readonly Line[]): { text: string; line: LineId } | undefined {
  for (const line of lines.slice(0, 8)) {
    const text = (line.text.split(/\s*[|,•·]\s*|\s{2,}|\s[–—-]\s/)[0] ?? '').replace(/^name:\s*/i, '').trim();
    if (text.length < 4 || text.length > 40 || !name.test(text)) continue;
    if (notNames.test(text) || namesRole(text) || resumeHeading(text) !== undefined) continue;
    return { text, line: line.id };
  }
  return undefined;
}
