import { english } from '../lexicon/voices/english';
import { french } from '../lexicon/voices/french';
import { german } from '../lexicon/voices/german';
import { spanish } from '../lexicon/voices/spanish';
import type { Voice } from '../lexicon/voices/voice';
import { rulesLanguage, type RulesLanguage } from '../structure/language';

const voices: Record<RulesLanguage, Voice> = { en: english, de: german, fr: french, es: spanish };

/** A claim in the sentence of a letter it stands in, and who is spoken of around it. */
export interface Told {
  voice: Voice;
  /** The clause up to the claim. */
  before: string;
  /** The rest of the sentence. */
  after: string;
  /** Where the person and the employer were last spoken of in `before`; -1 where they weren't. */
  lastOwn: number;
  lastTheirs: number;
  /** The claim is the employer's own name. */
  isHirer: boolean;
  /** It is the last sentence of a passage that names lines of the resume: others are about something else. */
  citesOwn: boolean;
}

interface Passage {
  text: string;
  citesOwn: boolean;
  language: RulesLanguage | undefined;
  /** Words of the employer's own name. */
  hirer: RegExp | undefined;
}

/** Reads who is spoken of around a claim. */
export function readTold(
  { text, citesOwn, language, hirer }: Passage,
  { start, end }: { start: number; end: number },
): Told {
  const voice = voiceOf(text, language);
  const stops = ['. ', '! ', '? ', '; ', ': ', '\n', ...voice.stops];
  const before = text.slice(Math.max(...stops.map((stop) => text.lastIndexOf(stop, start - 1) + 1)), start);
  const after = /^(?:[^.!?]|[.](?=\S))*/.exec(text.slice(end, end + 160))?.[0] ?? '';
  const goesOn = /[.!?]["”»]?\s+["“„«¿¡]?\p{Lu}/u.test(text.slice(end + after.length));
  const named = hirer === undefined ? -1 : before.search(hirer);
  return {
    ...{ voice, before, after },
    lastOwn: lastOf(before, voice.own),
    lastTheirs: Math.max(lastOf(before, voice.theirs), named),
    isHirer: hirer?.test(text.slice(start, end)) === true,
    citesOwn: citesOwn && !goesOn,
  };
}

/** A sentence may be in another language than the text around it. */
const voiceOf = (text: string, language: RulesLanguage | undefined): Voice =>
  voices[rulesLanguage(text) ?? language ?? 'en'];

const lastOf = (text: string, cue: RegExp): number => [...text.matchAll(cue)].at(-1)?.index ?? -1;

/**
 * Whether a letter's sentence speaks, at a claim, of the employer, the role or what is wanted, and not of what the
 * person has done. A name is the employer's unless a word for own work goes with it; anything else is the person's
 * after "I", or where the sentence names lines of the resume and nobody else.
 */
export function speaksOfEmployer(told: Told, isName: boolean): boolean {
  const { voice, before, after, lastOwn, lastTheirs, citesOwn } = told;
  if (lastOwn < 0) {
    if (voice.wanted.test(after) || voice.imagined.test(after) || voice.agreed.test(after)) return true;
    const [own, theirs] = [after.search(voice.own), after.search(voice.theirs)];
    if (lastTheirs >= 0 || (theirs >= 0 && theirs < own)) return true;
    if (citesOwn && !isName && own < 0) return isTheirs(told);
    return !voice.past.test(before + (own < 0 ? '' : after));
  }
  if (lastTheirs > lastOwn) return true;
  // "I would bring my years of nursing to Northfield"
  if (isName && voice.wish.test(before) && (told.isHirer || voice.towards.test(before))) return true;
  if (voice.past.test(before.slice(lastOwn))) return false;
  return voice.wish.test(before) || (isName && !voice.past.test(after));
}

/** "Seit hundert Jahren steht Ihr Haus für …": who is spoken of may come next, too. */
function isTheirs({ voice, after }: Told): boolean {
  const clause = /^[^,:]*/.exec(after)?.[0] ?? '';
  return clause.search(voice.theirs) >= 0 && clause.search(voice.own) < 0;
}

/** Whether a skill is one that the person would have to learn, by a letter that doesn't say they used it. */
export const isToLearn = ({ voice, before, after }: Told): boolean =>
  !voice.past.test(before) && (voice.learntNext.test(after) || voice.learntBefore.test(before));

/** Whether a length of time is of what the person would do first in the role: "In my first 100 days I would …". */
export const isOfPlan = ({ voice, before, after }: Told): boolean =>
  voice.atFirst.test(before) && voice.shall.test(before + after);

// "214 rooms against 386"
const comparedWith =
  /(?<!\p{L})(?:against|versus|vs\.?|compared (?:to|with)|gegenüber|verglichen mit|contre|face à|frente al?)\s(?:(?:the|your|den|Ihren|les|vos|los|las|sus)\s)?[$€£]?$/iu;

/** Whether a clause says in so many words that the employer wants something, and nothing of the person. */
export function tellsDemand({ voice, before, after, lastOwn, lastTheirs }: Told): boolean {
  if (comparedWith.test(before)) return true;
  if (voice.requested.test(before) || voice.imaginedBefore.test(before) || voice.imaginedNext.test(after))
    return true;
  return (
    voice.agreed.test(after) ||
    voice.askedFor.test(after) ||
    (lastOwn < 0 && (lastTheirs >= 0 || voice.wanted.test(after)))
  );
}

const asking =
  /(?<!\p{L})(?:(?:the|this) (?:posting|job ad|advert|listing)|(?:die|diese) (?:stelle|anzeige|ausschreibung)|l['’](?:annonce|offre)|(?:la|esta) oferta)\s+(?:asks|wants|requires|mentions|verlangt|fordert|sucht|nennt|demande|exige|requiert|mentionne|pide|exige|solicita|menciona)(?!\p{L})[^.!?]*$/iu;

/** Whether a claim stands in a sentence about what the posting asks, in any section: "The posting asks for Kubernetes." */
export function tellsOfPosting(text: string, start: number, language: RulesLanguage | undefined): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const at = before.search(asking);
  return at >= 0 && before.slice(at).search(voiceOf(text, language).own) < 0;
}
