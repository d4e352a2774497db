import type { Voice } from './voice';

export const german: Voice = {
  own: /(?<!\p{L})(?:ich|mich|mir|meine?[nmrs]?|uns)(?!\p{L})/giu,
  theirs:
    /(?<!\p{L})(?:Sie|Ihnen|Ihre?[nmrs]?|ihr|euch|eure?[nmrs]?|du|dich|dir|deine?[nmrs]?|gefordert|verlangt|gesucht|erwartet|(?:die|der|eine[rn]?) (?:Stelle|Position|Rolle|Funktion|Anzeige|Ausschreibung))(?!\p{L})/giu,
  wish: /(?<!\p{L})(?:bewerbe|Bewerbung|bereit|freue|würde|könnte|plane|möchte|gern|reizt|lockt|zieht mich|kennen\p{L}*)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:verwendet|gearbeitet|eingesetzt|geleitet|Erfahrung|Kenntnisse)(?!\p{L})/iu,
  wanted:
    /^[^,;:.!?]*?(?<!\p{L})(?:(?:setzen|wünschen|verlangen|suchen|erwarten|fordern|nennen|brauchen|erwähnen|schreiben|beschreiben) Sie|(?:ist|sind|wäre|wären) (?:für Sie |Ihnen )?(?:von Vorteil|ein Plus|erwünscht|gewünscht|gefragt|gefordert|verlangt|Voraussetzung|Pflicht|wichtig))(?!\p{L})/iu,
  imagined: /^[^,;:.!?]*?(?<!\p{L})(?:wäre|würde|bedeutet|hieße)(?!\p{L})/iu,
  imaginedNext: /^\s(?:\p{L}+\s)?wären?(?!\p{L})/iu,
  imaginedBefore: /(?<!\p{L})wären?(?: es| das)?\s$/iu,
  requested: /(?<!\p{L})(?:geforderten?|verlangten?|gewünschten?|gesuchten?|nötigen)\s$/iu,
  askedFor:
    /^(?:\s[\p{L}'’-]+){0,4}?,?\s(?:(?:in|an|auf|bei|aus) (?:Ihre[nmrs]?|eure[nmrs]?)|(?:die|den|das|wie) (?:Sie|von Ihnen)|so \p{L}+ Sie)(?!\p{L})/iu,
  agreed:
    /^(?:[^,;:.!?]|(?<=\d)[.,](?=\d)){0,60}(?<!\p{L})(?:(?:ist|sind|wären?) (?:für mich )?kein|schreck\p{L}* mich nicht|bedeute[nt]|pass(?:t|en) (?:gut )?(?:zu|in) mein\p{L}*|freue ich mich|ist mein nächster Schritt)(?!\p{L})/iu,
  learntNext:
    /^[^,;.:!?]{0,40}(?<!\p{L})(?:lerne ich|werde ich|fällt mir|(?:ist|sind|wären?) (?:mir|für mich) (?:noch )?(?:fremd|neu|unbekannt|Neuland))(?!\p{L})/iu,
  learntBefore:
    /(?<!\p{L})(?:Umstieg|Wechsel)\s[^,;.:!?]{0,40}\s(?:auf|zu)\s$|(?<!\p{L})(?:Schulung|Einarbeitung) in\s$/iu,
  towards: /\s(?:zu[mr]?|nach|für)\s(?:(?:der|die|das|den)\s)?(?:\p{Lu}\S*\s){0,4}(?:in\s)?$/u,
  atFirst: /(?<!\p{L})(?:meinen|den) ersten\s?$/iu,
  shall: /(?<!\p{L})(?:würde|werde|möchte)(?!\p{L})/iu,
  stops: [', daher ', ', also ', ', was '],
};
