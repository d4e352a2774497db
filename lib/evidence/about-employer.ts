const own =
  /(?<![\p{L}])(?:I(?:['’](?:ve|m|d))?|my|me|ich|mich|mir|meine?[nmrs]?|je|j['’]|moi|mon|ma|mes|mi|mis|me|yo|he)(?![\p{L}])/giu;
const theirs =
  /(?<![\p{L}])(?:you|your|the (?:team|role|position|company|post)|Sie|Ihnen|Ihre?[nmrs]?|vous|votre|vos|su|sus|ustede?s?|piden|pide|solicitan|solicita|exigen|exige|buscan|busca|requieren|valoran|gefordert|verlangt|gesucht|erwartet|demandée?s?|exigée?s?|souhaitée?s?|requise?s?)(?![\p{L}])/giu;
const wish =
  /(?<![\p{L}])(?:would|will|look(?:ing)? forward|eager|excited|hope|apply(?:ing)?|application|interest(?:ed)?|join(?:ing)?|contribut\p{L}+|learn|discuss|visit|meet|bring|appeals?|attract\p{L}*|keen|bewerbe|Bewerbung|freue|würde|möchte|gern|reizt|kennen\p{L}*|postule|candidature|souhaite\p{L}*|rejoindre|intégrer|aimerais|serais|motive|solicit\p{L}+|puesto|gustaría|encantaría|incorporarme|unirme|interesa)(?![\p{L}])/iu;
const past =
  /(?<![\p{L}])(?:used|worked|built|managed|led|earned|ran|gained|experience with|years of|proficient|expert|verwendet|gearbeitet|eingesetzt|geleitet|Erfahrung|Kenntnisse|travaillé|utilisé|géré|dirigé|expérience|maîtrise|trabajé|usé|utilicé|gestioné|dirigí|experiencia|domino)(?![\p{L}])/iu;

/**
 * Whether a letter's sentence speaks, at a claim, of the employer, the role or what is wanted, and not of what the
 * person has done. A name is the
 * employer's unless a word for own work goes with it; anything else is the person's after "I", or where the sentence
 * names lines of the resume.
 */
export function speaksOfEmployer(
  text: string,
  { start, end }: { start: number; end: number },
  isName: boolean,
  citesOwn: boolean,
): boolean {
  const from = Math.max(
    ...['. ', '! ', '? ', '; ', ': '].map((stop) => text.lastIndexOf(stop, start - 1) + 1),
  );
  const before = text.slice(from, start);
  const after = /^[^.;!?]*/.exec(text.slice(end, end + 120))?.[0] ?? '';
  const lastOwn = [...before.matchAll(own)].at(-1)?.index ?? -1;
  const lastTheirs = [...before.matchAll(theirs)].at(-1)?.index ?? -1;
  if (lastOwn < 0 && citesOwn && !isName && lastTheirs < 0) return false;
  if (lastOwn < 0)
    return !past.test(before + (new RegExp(own.source, 'iu').test(after) ? after : '')) || lastTheirs >= 0;
  if (lastTheirs > lastOwn) return true;
  const clause = before.slice(lastOwn);
  if (past.test(clause)) return false;
  return wish.test(before) || (isName && !past.test(after));
}
