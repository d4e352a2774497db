const label =
  /^(?:(?:education|experience|knowledge|skills|abilities|licen[sc]es?|licensure|certifications?|qualifications?|languages?|ausbildung|erfahrung|kenntnisse|sprachen|formation|expérience|compétences|langues|formación|experiencia|conocimientos|idiomas|(?:hard|soft|technical) skills|état d['’]esprit)(?:,? and |, |\/| & )?){1,3} ?: +(?=\S)/i;
const opener =
  /^(?:and |also,? )?(?:we(?:'d| would) (?:love|like) to hear from you if you(?: have|'re| are)?|you(?:'re| are|'ve| have|'ll have| will have| bring| should have| must have| possess| hold| know)|we(?:'re| are) looking for|(?:the )?(?:ideal|successful) candidate (?:will have|has|is)|(?:du|sie) (?:hast|bist|haben|sind|bringst|bringen|verfügst über|verfügen über)|vous (?:avez|êtes|justifiez d['’]|possédez)|tienes|cuentas con)\s+(?=\S)/iu;

/** Without "You have" and "Education:", so that it reads as a label. */
export function withoutOpener(text: string): string {
  const bare = text
    .replace(/\s{2,}/g, ' ')
    .replace(label, '')
    .replace(opener, '')
    .replace(/[.;,:]+$/, '')
    .trim();
  return capital(bare.length < 12 ? text.trim() : bare);
}

/** Cut at a clause where it is too long for a label; otherwise the posting's own words. */
export function shorten(words: string): string {
  if (words.length <= 150) return words;
  const cut = words.slice(0, 150);
  const clause = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf(' – '), cut.lastIndexOf(' ('));
  return `${cut.slice(0, clause > 70 ? clause : Math.max(cut.lastIndexOf(' '), 100))} …`;
}

/** With a capital at its start. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
