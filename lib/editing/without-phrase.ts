/** Words that only lead to a phrase, and hang in the air without it; English, German, French, Spanish. */
const leads = new Set(
  (
    'a an the by of in at on to for from with over about around nearly almost some up more less than least as and or including using via ' +
    'von um mit bei in an auf für aus zu zum zur im am über rund etwa mehr als und oder sowie der die das den dem des ein eine einen einem einer ' +
    "de du des d’ d' à au aux en dans sur par pour avec chez plus moins environ près et ou le la les l’ l' un une " +
    'el los las un una del al con sin por para en sobre más menos unos unas casi y o'
  ).split(' '),
);

const leadBefore = /(?<=^|[\s(])(\S+)\s+$/u;

/**
 * A sentence without one phrase: the words that led to the phrase go with it, and so do the marks that held it.
 * Empty where too little is left to say anything. Offsets are in UTF-16 units.
 */
export function withoutPhrase(text: string, start: number, end: number): string {
  let before = text.slice(0, start).replace(/\*+$/, '');
  let after = text.slice(end).replace(/^\*+/, '');
  const inList = /,\s*$/.test(before) && /^\s*,/.test(after);
  for (;;) {
    const lead = leadBefore.exec(before)?.[1]?.toLowerCase();
    if (inList || lead === undefined || !leads.has(lead)) break;
    before = before.replace(leadBefore, '');
  }
  if (/[([„“"«]\s*$/.test(before) && /^\s*[)\]“”"»]/.test(after)) {
    before = before.replace(/\s*[([„“"«]\s*$/, '');
    after = after.replace(/^\s*[)\]“”"»]/, '');
  }
  // The comma before the phrase was the one before an "and".
  if (/^\s*(?:and|or|und|oder|et|ou|y|o)\s/iu.test(after)) before = before.replace(/,\s*$/, '');
  const left = tidy(joined(before, after));
  return (left.match(/\p{L}{2,}/gu)?.length ?? 0) < 3 ? '' : left;
}

function joined(before: string, after: string): string {
  const opens = before.trim() === '';
  const rest = opens ? after.replace(/^[\s,;:–—-]+/, '') : after;
  const text = `${before} ${rest}`;
  return opens ? text.trimStart().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text;
}

/** Puts right what a gap leaves behind: doubled spaces and commas, a conjunction before the full stop. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,? (?:and|or|und|oder|et|ou|y|o)(?=[.;!?,]|$)/giu, '')
    .replace(/,(?=[.;!?])/g, '')
    .replace(/\*\*\s*\*\*/g, '')
    .trim();
}
