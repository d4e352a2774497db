import { spokenLanguages } from '../lexicon/languages';
import { unitOf } from '../lexicon/units';
import { isHouse } from '../structure/head-words';
import { isOfEmployer, type Employer } from './employers';
import type { NameWord } from './name-holds';
import type { Vocabulary } from './vocabulary';

const nounEnding =
  /(?:ung|heit|keit|schaft|tion|tat|ment|nis|ling|tum|ing|ik|ie|ur|anz|enz|or|er|el|en|ern|e|s|ag|al|um|team|at|zeit|kraft|weg|feld|bau)$/;
const corporate = /^(?:gmbh|ag|kg|se|ohg|ev|mbh|co|ltd|inc|sa|sarl|universitat|hochschule|klinik|klinikum)$/;
const place = /(?:\bbei|\bFirma|\bfür|\bin|\baus|\bnach|\bmit|\bvon)\s$/u;

/**
 * Whether capitals are a name's in German, where every noun has one: several in a row with a word that no source
 * knows, a firm's form, an employer of the resume, or one word that is no German noun.
 */
export function isGermanName(
  words: readonly NameWord[],
  asked: readonly NameWord[],
  text: string,
  sources: { own: Vocabulary; posting: Vocabulary; employers: readonly Employer[] },
): boolean {
  const { own, posting, employers } = sources;
  const strange = asked.filter(
    ({ key, text: each }) => !own.isKin(key) && !posting.isKin(key) && unitOf(each) === undefined,
  );
  if (asked.some((word) => !isPlain(word.text))) return true;
  const placed = place.test(text.slice(0, words[0]?.start ?? 0));
  const employed = isOfEmployer(
    asked.map((word) => word.text),
    employers,
  );
  if (asked.length > 1) {
    if (employed || words.some(({ key }) => corporate.test(key))) return true;
    // "Der Deutschen Handelsschule": an adjective has a capital in names alone.
    const adjective = words[0]?.text.replace(/e[nmrs]?$/, '') ?? '';
    if (isHouse(words.at(-1)?.key ?? '') && spokenLanguages(adjective).length > 0) return true;
    // "drei Jahre Berufserfahrung", "45 Prozent Umsatz": a measure and what is measured.
    const first = words[0];
    if (first !== undefined && unitOf(first.text) !== undefined) return false;
    return strange.length > 0 && strange.some(({ key }) => !/(?:ung|heit|keit|schaft|tion)$/.test(key));
  }
  return placed && (employed || strange.some(({ key }) => !nounEnding.test(key)));
}

const kindOfThing =
  /(?:instrument|modul|nachbarn?|gerate?|system|programm|software|werkzeug|tool|verfahren|methode|norm|standard|marke|firma|projekt|produkt|plattform|losung|sprache|stadt|land|region|leitung|team|abteilung|bereich|kunden?|hersteller|lieferant|inserat|typ|modell|serie|version)$/;

/** "Das Prüfgerät OMICRON", "das Instrument Logib": what a thing is called stands behind what it is. */
export function withoutApposition(words: readonly NameWord[]): readonly NameWord[] {
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || second === undefined || last === undefined || !isPlain(first.text)) return words;
  if (!kindOfThing.test(first.key) || isHouse(last.key) || corporate.test(last.key)) return words;
  return words.slice(1);
}

/** One capital at the start, then small letters alone. */
export const isPlain = (word: string): boolean => /^\p{Lu}?[\p{Ll}'’-]*(?:-\p{Lu}\p{Ll}+)*$/u.test(word);
