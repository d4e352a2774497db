const own =
  /(?<![\p{L}])(?:I(?:['’](?:ve|m|d))?|my|me|ich|mich|mir|meine?[nmrs]?|je|j(?=['’])|moi|mon|ma|mes|mi|mis|me|yo|he)(?![\p{L}])/giu;
const theirs =
  /(?<![\p{L}])(?:you|your|the (?:team|role|position|company|post)|Sie|Ihnen|Ihre?[nmrs]?|vous|votre|vos|su|sus|ustede?s?|piden|pide|solicitan|solicita|exigen|exige|buscan|busca|requieren|valoran|gefordert|verlangt|gesucht|erwartet|demandée?s?|exigée?s?|souhaitée?s?|requise?s?)(?![\p{L}])/giu;
const wish =
  /(?<![\p{L}])(?:would|will|could|plan|planning|intend|aim|look(?:ing)? forward|eager|excited|hope|apply(?:ing)?|application|interest(?:ed)?|join(?:ing)?|contribut\p{L}+|draws|drawn|tempts|ready|learn|discuss|visit|meet|bring|appeals?|attract\p{L}*|keen|bewerbe|Bewerbung|bereit|freue|würde|könnte|plane|möchte|gern|reizt|lockt|zieht mich|kennen\p{L}*|postule|candidature|souhaite\p{L}*|pourrais|prévois|envisage|prête?|rejoindre|intégrer|aimerais|serais|motive|attire|solicit\p{L}+|dispuest[oa]|puesto|gustaría|encantaría|podría|pienso|planeo|previsto|incorporarme|unirme|interesa|atrae)(?![\p{L}])/iu;
const past =
  /(?<![\p{L}])(?:used|worked|built|managed|led|earned|ran|gained|experience with|years of|proficient|expert|verwendet|gearbeitet|eingesetzt|geleitet|Erfahrung|Kenntnisse|travaillé|utilisé|géré|dirigé|expérience|maîtrise|trabajé|usé|utilicé|gestioné|dirigí|experiencia|domino)(?![\p{L}])/iu;

// "Vier Jahre Führung setzen Sie voraus": what is wanted comes first, and who wants it, or how much, after it.
const wanted =
  /^[^,;:.!?]*?(?<!\p{L})(?:(?:is|are|would be|will be|['’]s) (?:an? (?:big )?(?:plus|asset|advantage|must)|required|requested|asked for|wanted|needed|desirable|welcome|(?:high )?on your list|what you)|you (?:ask|look|want|require|need|mention|list|expect|seek)|(?:setzen|wünschen|verlangen|suchen|erwarten|fordern|nennen|brauchen|erwähnen|schreiben) Sie|(?:ist|sind|wäre|wären) (?:für Sie |Ihnen )?(?:von Vorteil|ein Plus|erwünscht|gewünscht|gefragt|gefordert|verlangt|Voraussetzung|Pflicht|wichtig)|(?:est|sont|serai(?:t|ent)) (?:un plus|des? (?:atouts?|plus)|un atout|demandée?s?|exigée?s?|souhaitée?s?|requise?s?|appréciée?s?)|(?:demandez|exigez|cherchez|attendez|souhaitez)-vous|à vos yeux|(?:es|son|serían?|sea) (?:un plus|valorables?|imprescindibles?|deseables?|necesari[oa]s?|requisitos?)|se (?:valora|pide|exige|requiere)n?|(?:piden|solicitan|exigen|buscan|valoran) ustedes)(?!\p{L})/iu;

// "Coordinating eight teachers would be a natural step for me."
const imagined =
  /^[^,;:.!?]*?(?<!\p{L})(?:would|means?|wäre|würde|bedeutet|hieße|serait|représente(?:rait)?|signifie|sería|supondría|supone|significa)(?!\p{L})/iu;

/**
 * Whether a letter's sentence speaks, at a claim, of the employer, the role or what is wanted, and not of what the
 * person has done. A name is the employer's unless a word for own work goes with it; anything else is the person's after "I", or where the sentence
 * names lines of the resume.
 */
export function speaksOfEmployer(
  text: string,
  { start, end }: { start: number; end: number },
  isName: boolean,
  citesOwn: boolean,
): boolean {
  const { before, after, lastOwn, lastTheirs } = around(text, start, end);
  if (lastOwn < 0 && (wanted.test(after) || imagined.test(after))) return true;
  if (lastOwn < 0 && citesOwn && !isName && lastTheirs < 0) return isTheirs(after);
  if (lastOwn < 0)
    return !past.test(before + (new RegExp(own.source, 'iu').test(after) ? after : '')) || lastTheirs >= 0;
  if (lastTheirs > lastOwn) return true;
  const clause = before.slice(lastOwn);
  // "I would bring my years of nursing to Northfield"
  if (isName && wish.test(before) && towards.test(before)) return true;
  if (past.test(clause)) return false;
  return wish.test(before) || (isName && !past.test(after));
}

/** "Seit hundert Jahren steht Ihr Haus für …": who is spoken of may come next, too. */
function isTheirs(after: string): boolean {
  const clause = /^[^,:]*/.exec(after)?.[0] ?? '';
  return clause.search(theirs) >= 0 && clause.search(own) < 0;
}

// "Salesforce lerne ich schnell", "the step from HubSpot to Salesforce"
const learntNext =
  /^[^,;.:!?]{0,40}(?<!\p{L})(?:will be|should(?:n['’]t| not)? be|lerne ich|werde ich|fällt mir|ist mir (?:noch )?(?:fremd|neu|unbekannt)|m['’]est (?:encore )?(?:inconnue?|étrang)|ne devrait|(?:lo |la )?aprender(?:ía|é)|no debería)(?!\p{L})/iu;
const learntBefore =
  /(?<!\p{L})(?:(?:switch|step|move|change|transition)(?:ing)?|Umstieg|Wechsel|passer|passage|pasar|paso)\s[^,;.:!?]{0,40}\s(?:to|auf|zu|à|vers|a)\s$|(?<!\p{L})(?:training in|Schulung in|Einarbeitung in|formation à|formación en)\s$/iu;

/** Whether a skill is one that the person would have to learn, by a letter that doesn't say they used it. */
export function isToLearn(text: string, { start, end }: { start: number; end: number }): boolean {
  const { before, after } = around(text, start, end);
  return !past.test(before) && (learntNext.test(after) || learntBefore.test(before));
}

const towards =
  /\s(?:to|for|zu[mr]?|nach|für|pour|para|a)\s(?:(?:the|der|die|das|la|le|el|los)\s)?(?:\p{Lu}\S*\s){0,4}(?:(?:in|at|en|à)\s)?$/u;

// "In my first 100 days I would …"
const atFirst = /(?<!\p{L})(?:my|the|meinen|den|mes|les|mis|los) (?:first|ersten|premiers|primeros)\s?$/iu;
const shall =
  /(?<!\p{L})(?:would|will|I['’](?:d|ll)|würde|werde|möchte|(?:je|j['’])\s?\p{L}+rai[s]?|\p{L}+(?:ría|ré))(?!\p{L})/iu;

/** Whether a length of time is of what the person would do first in the role. */
export const isOfPlan = (text: string, { start }: { start: number }): boolean =>
  atFirst.test(text.slice(Math.max(0, start - 24), start)) && shall.test(text);

/** Whether a clause says in so many words that the employer wants something, and nothing of the person. */
export function tellsDemand(text: string, { start, end }: { start: number; end: number }): boolean {
  const { before, after, lastOwn, lastTheirs } = around(text, start, end);
  if (requested.test(before) || imaginedBefore.test(before) || imaginedNext.test(after)) return true;
  return (
    agreed.test(after) || askedFor.test(after) || (lastOwn < 0 && (lastTheirs >= 0 || wanted.test(after)))
  );
}

// "The two years you ask for": whose figure it is stands right behind it.
const askedFor =
  /^(?:\s[\p{L}'’-]+){0,4}?,?\s(?:(?:at|in|on|of|from|across) your|(?:in|an|auf|bei|aus) (?:Ihre[nmrs]?|eure[nmrs]?)|(?:dans|chez|de|à|sur) (?:votre|vos|vous)|(?:en|de|con) (?:su|sus|vuestr[oa]s?)|you \p{L}+|(?:die|den|das|wie) (?:Sie|von Ihnen)|que vous \p{L}+|(?:demandée?s?|exigée?s?|souhaitée?s?|requise?s?)(?!\p{L})|que (?:ustedes )?\p{L}+[aeé]n)(?!\p{L})/iu;

// "Six to eight days a month don't scare me."
const agreed =
  /^(?:[^,;:.!?]|(?<=\d)[.,](?=\d)){0,60}(?<!\p{L})(?:suits? me|works? (?:well )?for me|(?:is|are) no (?:problem|obstacle)|do(?:es)?n['’]t (?:scare|frighten|worry|put me off)|(?:ist|sind|wären?) (?:für mich )?kein|schreck\p{L}* mich nicht|me convien\p{L}+|ne m['’](?:effrai|inqui)\p{L}+|ne me f(?:ait|ont) pas peur|me (?:parecen?|vienen?|encajan?) bien|no me asustan?|no (?:es|son) (?:un |ningún )?problema|(?:is|are) (?:where|what) I (?:want|would)|(?:is|are) (?:exactly |just )?what I|means?|(?:is|would be) (?:my|the) (?:logical |natural )?next step|bedeute[nt]|pass(?:t|en) (?:gut )?(?:zu|in) mein\p{L}*|freue ich mich|me plairai(?:en)?t|m['’]attiren?t?|correspond(?:ent)? à ce que je (?:re)?cherche|(?:es|son) (?:justo )?lo que busco|encajan? con m\p{L}*|me ilusionan?|ist mein nächster Schritt|est (?:ma|la) prochaine étape|es mi (?:próximo|siguiente) paso)(?!\p{L})/iu;

// "35 would be a step", "in Girona it would be 130"
const imaginedNext = /^\s(?:\p{L}+\s)?(?:would|wären?|serai(?:en)?t|serían?)(?!\p{L})/iu;
const imaginedBefore = /(?<!\p{L})(?:would be|wären?(?: es| das)?|serai(?:en)?t|serían?)\s$/iu;

// "Die geforderten fünf Jahre"
const requested =
  /(?<!\p{L})(?:required|requested|desired|requisite|geforderten?|verlangten?|gewünschten?|gesuchten?|nötigen|requis(?:es)?|exigid[oa]s|requerid[oa]s|solicitad[oa]s)\s$/iu;

// "…, which meets the two years that you want": who is spoken of may change with the clause.
const stops = [
  '. ',
  '! ',
  '? ',
  '; ',
  ': ',
  ', so ',
  ', which ',
  ', daher ',
  ', also ',
  ', was ',
  ', donc ',
  ', ce qui ',
  ', así que ',
  ', lo que ',
];

/** The clause around a claim, and where in it the person and the employer were last spoken of before the claim. */
function around(text: string, start: number, end: number) {
  const from = Math.max(...stops.map((stop) => text.lastIndexOf(stop, start - 1) + 1));
  const before = text.slice(from, start);
  return {
    before,
    after: /^[^.;!?]*/.exec(text.slice(end, end + 120))?.[0] ?? '',
    lastOwn: [...before.matchAll(own)].at(-1)?.index ?? -1,
    lastTheirs: [...before.matchAll(theirs)].at(-1)?.index ?? -1,
  };
}

const asking =
  /(?<!\p{L})(?:(?:the|this) (?:posting|job ad|advert|listing)|(?:die|diese) (?:stelle|anzeige|ausschreibung)|l['’](?:annonce|offre)|(?:la|esta) oferta)\s+(?:asks|wants|requires|mentions|verlangt|fordert|sucht|nennt|demande|exige|requiert|mentionne|pide|exige|solicita|menciona)(?!\p{L})[^.!?]*$/iu;

/** Whether a claim stands in a sentence about what the posting asks, in any section: "The posting asks for Kubernetes." */
export function tellsOfPosting(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const at = before.search(asking);
  return at >= 0 && before.slice(at).search(own) < 0;
}
