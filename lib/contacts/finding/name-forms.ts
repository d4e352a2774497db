import { fold } from '../../lexicon/fold';
import { monthNumber } from '../../lexicon/months';
import { namesRole } from '../../lexicon/roles';
import { findSkills } from '../../lexicon/skills';
import type { Line } from '../../structure/lines';

/** Words within a name that have no capital. */
export const particles = /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|ibn|al|el|y|e|ter)$/i;

/** Words that a resume writes with a small letter somewhere. */
export function lowercaseWords(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) => text.match(/(?<![\p{L}@./_'’-])\p{Ll}{2,}(?![@_]|\.\p{L})/gu) ?? []),
  );
}

// Names that are places, days or ordinary words: alone they tell nobody.
const ambiguous = new Set(
  'will mark grace rose art bill frank rob sue pat jack grant chase hope faith joy dean drew rich miles max sunny angel christian jordan paris london sydney austin chelsea florence madison virginia georgia charlotte dallas houston washington lincoln york berlin lee king young long short white black brown green gray grey stone wood woods hill field fields lake rivers bush park banks price day may june april august summer winter power bell ford west north east south church bishop noble case page love strong wise rush good best sharp small little swift fox wolf marsh moss frost snow rice bean berry bond cash cross field fisher hunter potter weaver turner walker parker carter porter taylor smith mason miller koch schneider fischer weber meister richter kaiser konig jung klein gross lang kurz neu stark'.split(
    ' ',
  ),
);

/**
 * Words of a name that stand for it when they are used alone: the first one, and surnames, with the halves of double
 * ones. Those are left out that name a place, a trade or a thing, or that this resume uses as ordinary words.
 */
export function nameParts(name: string, lines: readonly Line[]): { first: string[]; last: string[] } {
  const words = name
    .split(' ')
    .filter((part) => /^\p{L}[\p{L}\p{M}'’-]{2,}$/u.test(part) && !particles.test(part));
  if (name.split(' ').length < 2) return { first: [], last: [] };
  const known = lowercaseWords(lines);
  const alone = (part: string): boolean =>
    part.length > 2 &&
    !known.has(part.toLowerCase()) &&
    !ambiguous.has(fold(part)) &&
    !namesRole(part) &&
    monthNumber(part.toLowerCase()) === undefined &&
    findSkills(part).length === 0;
  const isFirst = words[0] === name.split(' ')[0];
  const halves = words
    .slice(isFirst ? 1 : 0)
    .flatMap((part) => (part.includes('-') ? [part, ...part.split('-')] : [part]));
  return { first: words.slice(0, isFirst ? 1 : 0).filter(alone), last: halves.filter(alone) };
}

/**
 * Other ways in which lines write a name: with more or other words in the middle, the surname first, or with initials.
 * Each as it stands there, the name itself left out.
 */
export function otherForms(name: string, lines: readonly Line[]): string[] {
  const words = name.split(' ').filter((part) => part !== '');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return [];
  const [one, other, initial] = [first, last, first.charAt(0)].map(escaped);
  const middle = String.raw`(?: \p{Lu}[\p{L}'’-]{0,20}\.?){0,2}`;
  const forms = [
    String.raw`${one}${middle}\s{1,3}${other}`,
    String.raw`${one} [("“][\p{L} .-]{1,20}[)"”] ${other}`,
    String.raw`${other},?\s{1,3}${one}`,
    String.raw`${initial}\.(?: ?\p{Lu}\.){0,2}\s{0,2}${other}`,
    String.raw`${other},?\s${initial}\.(?: ?\p{Lu}\.){0,2}`,
    // Of two surnames, one.
    ...(words.length > 2 ? [words.slice(0, 2).map(escaped).join(' ')] : []),
    ...(last.includes('-') ? [String.raw`${one} ${escaped(last.split('-')[0] ?? last)}(?!-)`] : []),
  ];
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu');
  const found = lines.flatMap(({ text }) => text.match(pattern) ?? []);
  return [...new Set(found)].filter(
    (form) => /^\p{Lu}/u.test(form) && form.toLowerCase() !== name.toLowerCase(),
  );
}

/** The name as an ordinary text writes it: `MARTA ŁUKASIK` as `Marta Łukasik`. */
export function inMixedCase(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return name
    .split(' ')
    .map((part) => (particles.test(part) ? part.toLowerCase() : capitalised(part)))
    .join(' ');
}

function capitalised(part: string): string {
  return part
    .toLowerCase()
    .replace(/(?:^|[-'’.])\p{L}|^mc\p{L}/gu, (start) =>
      start.startsWith('mc') ? `Mc${start.charAt(2).toUpperCase()}` : start.toUpperCase(),
    );
}

const plain: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
};

/** Letters as addresses and foreign lists spell them: `Lukasik`. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐæÆœŒ]/g, (letter) => plain[letter] ?? letter);
}

/** For use inside a pattern. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
