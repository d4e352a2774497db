/** A word of leading where the lines that a passage rests on say that one helped. */
export interface LeadingBeyond {
  /** As the passage has it. */
  claimed: string;
  /** As the line has it. */
  shown: string;
}

interface Words {
  /** Verbs by which the person says that they led; not what leads elsewhere, as "a leading firm". */
  led: RegExp;
  /** Anything in a line that shows it, nouns too. */
  leads: RegExp;
  helped: RegExp;
}

const word = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}-])(?:${words})(?![\p{L}])`, 'giu');

const languages: Record<string, Words> = {
  en: {
    led: word(
      'led(?! by)|headed(?: up)?|directed|managed|owned|architected|spearheaded|oversaw|orchestrated|masterminded|chaired|leading (?=(?:an?|the|my|our|its|\\d)\\b)',
    ),
    leads: word(
      String.raw`lead|leads|led|leading|leader\p{L}*|head|heads|headed|heading|direct(?:ed|or|ing)?|manag\p{L}+|own(?:ed|er|ing|ership)|architect\p{L}*|spearhead\p{L}*|overs[ae]\p{L}+|orchestrat\p{L}+|chair\p{L}*|in charge|responsible|ran`,
    ),
    helped: word(
      String.raw`assist(?:ed|ing|s)?|help(?:ed|ing|s)?|support(?:ed|ing)|contribut(?:ed|ing)|participat(?:ed|ing)|took part|shadowed|worked under`,
    ),
  },
  de: {
    led: word(
      String.raw`leitete[nt]?|geleitet|verantwortete[nt]?|steuerte[nt]?|gesteuert|konzipierte|führte[nt]?(?![^.!?]{0,80} (?:durch|ein|aus)(?![\p{L}]))|geführt`,
    ),
    leads: word(
      String.raw`leit\p{L}+|\p{L}*leit(?:er|erin|ung)|geleitet|führ(?:te|ung|en|t)\p{L}*|geführt|(?:ver)?antwort(?:ete|lich|ung)\p{L}*|steuer\p{L}+|gesteuert|konzip\p{L}+`,
    ),
    helped: word(
      String.raw`unterstütz(?:te[nt]?|t|en|ung)|mitgewirkt|mitwirkung|mitgearbeitet|mitarbeit|mitgeholfen|half(?:en)?|geholfen|assistier(?:te[nt]?|t|en)|beteiligt|beteiligung|begleitete`,
    ),
  },
  fr: {
    led: word(
      String.raw`dirigée?s?|dirigea(?:is|it)|piloté|pilotais|encadré|encadrais|managé|supervisé|chapeauté|conçu et mené`,
    ),
    leads: word(
      String.raw`dirig\p{L}+|direction|directeur|directrice|pilot\p{L}+|encadr\p{L}+|manag\p{L}+|supervis\p{L}+|responsable\p{L}*|chef\p{L}*|chapeaut\p{L}+|men(?:é|er|ais)`,
    ),
    helped: word(
      String.raw`assisté|aidé|aide (?:à|au)|participé|participation|contribué|contribution|soutenu|soutien|appuyé|appui|épaulé|secondé|collaboré`,
    ),
  },
  es: {
    led: word(
      String.raw`dirigí|dirigió|dirigido|dirigiendo|lideré|lideró|liderado|liderando|encabecé|encabezó|supervisé|supervisó|gestioné|gestionó`,
    ),
    leads: word(
      String.raw`dir(?:ig|ec)\p{L}+|lider\p{L}+|líder\p{L}*|encabe\p{L}+|supervis\p{L}+|gesti\p{L}+|jef[ae]\p{L}*|responsable\p{L}*|encargad[oa]`,
    ),
    helped: word(
      String.raw`ayud(?:é|ó|ado|ando|a)|apoy(?:é|ó|ado|ando|o)|asist(?:í|ió|ido)|colabor(?:é|ó|ado|ando|ación)|particip(?:é|ó|ado|ando|ación)|contribu(?:í|yó|ido)`,
    ),
  },
};

/**
 * Whether a passage says that the person led where the lines it names say only that they helped, in English, German,
 * French and Spanish, each in its own words or another's. Undefined where a line shows leading, too, where the passage
 * itself says that it was help, or where what was led and what was helped with share no word.
 */
export function leadingBeyond(passage: string, lines: readonly string[]): LeadingBeyond | undefined {
  const texts = Object.entries(languages);
  if (lines.some((line) => texts.some(([, { leads }]) => line.search(leads) >= 0))) return undefined;
  for (const [language, { led }] of texts) {
    const claim = first(led, passage);
    if (claim === undefined || texts.some(([, { helped }]) => passage.search(helped) >= 0)) continue;
    for (const line of lines) {
      for (const [spoken, { helped }] of texts) {
        const help = first(helped, line);
        if (help === undefined) continue;
        if (spoken !== language || shareWords(passage.slice(claim.end), line.slice(help.end)))
          return { claimed: claim.text, shown: help.text };
      }
    }
  }
  return undefined;
}

function first(pattern: RegExp, text: string): { text: string; end: number } | undefined {
  const at = text.search(pattern);
  if (at < 0) return undefined;
  const found = text.slice(at).match(pattern)?.[0] ?? '';
  return { text: found.trim(), end: at + found.length };
}

/** By their first five letters, which most inflections leave alone. */
function shareWords(one: string, other: string): boolean {
  const words = stems(other);
  return [...stems(one)].some((stem) => words.has(stem));
}

const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((each) => each.slice(0, 5)));
