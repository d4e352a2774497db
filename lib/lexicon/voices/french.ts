import type { Voice } from './voice';

export const french: Voice = {
  own: /(?<!\p{L})(?:je|j(?=['’])|moi|m(?=['’])|mon|ma|mes|me|nous|notre|nos)(?!\p{L})/giu,
  theirs:
    /(?<!\p{L})(?:vous|votre|vos|demandée?s?|exigée?s?|souhaitée?s?|requise?s?|(?:le|ce|du|au) poste|l['’](?:annonce|offre|équipe))(?!\p{L})/giu,
  wish: /(?<!\p{L})(?:postule|candidature|souhaite\p{L}*|pourrais|prévois|envisage|prête?|rejoindre|intégrer|aimerais|serais|motive|attire)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:travaillé|utilisé|géré|dirigé|expérience|maîtrise)(?!\p{L})/iu,
  wanted:
    /^[^,;:.!?]*?(?<!\p{L})(?:(?:est|sont|serai(?:t|ent)) (?:un plus|des? (?:atouts?|plus)|un atout|demandée?s?|exigée?s?|souhaitée?s?|requise?s?|appréciée?s?)|(?:demandez|exigez|cherchez|attendez|souhaitez)-vous|que vous (?:demandez|exigez|cherchez|attendez|souhaitez|citez|mentionnez)|à vos yeux)(?!\p{L})/iu,
  imagined: /^[^,;:.!?]*?(?<!\p{L})(?:serait|représente(?:rait)?|signifie)(?!\p{L})/iu,
  imaginedNext: /^\s(?:\p{L}+\s)?serai(?:en)?t(?!\p{L})/iu,
  imaginedBefore: /(?<!\p{L})serai(?:en)?t\s$/iu,
  requested: /(?<!\p{L})(?:requis(?:es)?|demandée?s)\s$/iu,
  askedFor:
    /^(?:\s[\p{L}'’-]+){0,4}?,?\s(?:(?:dans|chez|de|à|sur) (?:votre|vos|vous)|que vous \p{L}+|(?:demandée?s?|exigée?s?|souhaitée?s?|requise?s?)(?!\p{L}))(?!\p{L})/iu,
  agreed:
    /^(?:[^,;:.!?]|(?<=\d)[.,](?=\d)){0,60}(?<!\p{L})(?:me convien\p{L}+|ne m['’](?:effrai|inqui)\p{L}+|ne me f(?:ait|ont) pas peur|me plairai(?:en)?t|m['’]attiren?t?|correspond(?:ent)? à ce que je (?:re)?cherche|ressemblen?t? à ce que (?:je|j['’])|est (?:ma|la) prochaine étape)(?!\p{L})/iu,
  learntNext:
    /^[^,;.:!?]{0,40}(?<!\p{L})(?:m['’](?:est|sont) (?:encore )?(?:inconnue?s?|étrang\p{L}+)|ne devrait|(?:sera|serait|est) (?:nouve|une découverte)\p{L}*)(?!\p{L})/iu,
  learntBefore:
    /(?<!\p{L})(?:passer|passage)\s[^,;.:!?]{0,40}\s(?:à|vers)\s$|(?<!\p{L})formation (?:à|au|aux)\s$/iu,
  towards: /\s(?:pour|à|au|chez)\s(?:(?:la|le|les)\s)?(?:\p{Lu}\S*\s){0,4}(?:(?:en|à)\s)?$/u,
  atFirst: /(?<!\p{L})(?:mes|les) premiers\s?$/iu,
  shall: /(?<!\p{L})(?:je|j['’])\s?\p{L}+rai[s]?(?!\p{L})/iu,
  stops: [', donc ', ', ce qui '],
};
