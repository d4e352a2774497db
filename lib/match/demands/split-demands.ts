// Words that begin a demand of their own after a comma or an "and", in en, de, fr and es.
const praise =
  '(?:(?:very )?(?:strong|solid|good|advanced|excellent|proven|basic|deep|sound|working|hands-on|in-depth|extensive|(?:sehr )?gute[nrs]?|sichere[nrs]?|fundierte|verhandlungssichere|ausgeprägte|bonnes?|solides?|excellentes?|buen[oa]s?|sólid[oa]s?|excelentes?) )';
const demand = String.raw`(?:(?:a |an |the |eine?n? |une? |un[ao]? )?${praise}{0,2}(?:knowledge of|experience (?:with|in|of|using)|proficien\w+ (?:in|with)|understanding of|command of|familiarity with|fluen\w+ in|\p{L}*kenntnisse|\p{L}*erfahrung(?:en)? (?:in|mit|im)|umgang mit|maîtrise d|connaissances? (?:d|en)|expérience (?:en|d)|conocimientos? (?:de|en)|experiencia (?:en|con|de)|dominio de|manejo de)|${praise}(?:[\p{L}+#]+[ -]){1,2}(?:skills|knowledge|experience)\b|\d{1,2}\+? (?:years|jahre|ans|años)\b)`;
const joint = new RegExp(
  String.raw`(?:, (?:and |or |und |sowie |et |y )?| (?:and|und|sowie|et|y|ainsi que|as well as) )(?=${demand})`,
  'giu',
);
// A full stop after a word of some length; "approx. 3" and "M.Sc. in" end none.
const sentenceEnd =
  /(?:(?<=[\p{L}\p{N})+]{3}|[)+])(?<!(?:^|[^\p{L}])(?:approx|incl|min|max|inc|ltd|bzw|ggf|inkl|evtl|mind|usw|etc|ing|nat|rer))[.!]| ?;)\s+(?=["“(]?[\p{L}\p{N}])/gu;
const softenedTail =
  /, (?=[^,;()]{4,70}(?:preferred|desirable|a plus|von vorteil|wünschenswert|un plus|un atout|deseable|valorable)\b)/giu;
const required =
  /\b(?:required|must|mandatory|erforderlich|zwingend|exigée?s?|requise?s?|imprescindible|obligatori[oa])\b/i;
const unfinished =
  /\b(?:in|of|with|and|or|using|mit|im|von|und|oder|en|de|des|dans|et|ou|con|y|o|strong|good|solid|gute|sehr)$/i;
const shortest = 12;

/** The demands that a line makes, each in the line's own words, in order; one for most lines. Never empty. */
export function splitDemands(text: string): string[] {
  const sentences = cut(text, sentenceEnd, (left) => left.length >= shortest);
  return sentences
    .flatMap((part) => cut(part, joint, (left) => left.length >= shortest + 3 && !unfinished.test(left)))
    .flatMap((part) => cut(part, softenedTail, (left) => required.test(left)));
}

/** Cut where the pattern stands outside brackets, what is left and right of it is long enough, and `fits` agrees. */
function cut(text: string, at: RegExp, fits: (left: string) => boolean): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(at)) {
    const left = text.slice(from, match.index).trim();
    const next = match.index + match[0].length;
    if (text.length - next < shortest || !isClosed(text.slice(0, match.index)) || !fits(left)) continue;
    parts.push(left);
    from = next;
  }
  return [...parts, text.slice(from).trim()];
}

const isClosed = (text: string): boolean =>
  (text.match(/[([]/g)?.length ?? 0) <= (text.match(/[)\]]/g)?.length ?? 0);
