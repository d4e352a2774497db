/** Words that make a demand a wish. */
export const nice =
  /\b(?:nice[- ]to[- ]have|a plus|is a plus|preferred|preferably|bonus|ideally|desirable|desired|(?:is|are) welcome|advantage(?:ous)?|beneficial|good to have|optional|would be (?:great|nice|good|an? )|von vorteil|idealerweise|wünschenswert|gerne|gern gesehen|optimalerweise|pluspunkt|un plus|un atout|apprécié\w*|idéalement|souhaité\w*|de préférence|deseable|valorable|se valorará\w*|preferible\w*|preferentemente|idealmente)(?![\p{L}])/iu;
/** Words that make a demand a condition. */
export const must =
  /\b(?:must|required|requires|require|mandatory|essential|minimum|at least|necessary|need to|needs to|you need|is a must|prerequisite|zwingend|erforderlich|voraussetzung|vorausgesetzt|setzen wir voraus|mindestens|notwendig|muss|unbedingt|obligatoire|requis\w*|exigé\w*|indispensable|impérati\w*|nécessaire|imprescindible|requerid[oa]|obligatori[oa]|mínim[oa]|necesari[oa]|se requiere|exigid[oa])(?![\p{L}])/iu;
/** Words that ask for something at all. */
export const asks =
  /\b(?:you have|you are|you bring|you know|you hold|you possess|you'?ve|candidates? (?:must|should|will|need)|applicants? (?:must|should)|experience (?:in|with|of|as|using)|knowledge of|proficien\w+ (?:in|with)|familiar(?:ity)? with|degree in|ability to|fluen(?:t|cy)|certifi(?:ed|cation) (?:in|as|required)|licen[sc]e|führerschein|permis [a-e]|carn[eé]|du (?:hast|bist|bringst|verfügst)|sie (?:haben|sind|bringen|verfügen)|erfahrung (?:in|mit|im)|kenntnisse|abgeschlossene\w*|vous (?:avez|êtes|maîtrisez|justifiez|possédez)|expérience (?:en|dans|de)|maîtrise d|connaissances? (?:en|de|des)|experiencia (?:en|con|de|mínima)|conocimientos? (?:de|en)|titulación)(?![\p{L}])/iu;
const notRequirement =
  /https?:|www\.|\S@\S|\b(?:equal[- ]opportunit|accommodation|gender identity|sexual orientation|privacy|cookie|apply (?:now|here|today|via|through)|cover letter|hiring process|background check|we offer|our benefits|not explicitly listed|salary|compensation|annual leave|vacation|insurance|pension|401\(?k|parental leave|stipend|perks|bewerbung|urlaubstage|wir bieten|altersvorsorge|diskriminierung|handicap|nous offrons|mutuelle|tickets? restaurant|ofrecemos|seguro médico|drug-free|substance abuse|under-?represented|without regard to|regardless of|we value diversity|(?:encourage|welcome)s? (?:all )?applica\w+|unabhängig von|égalité des chances|igualdad de oportunidades|days?(?:['’]| of)? (?:paid )?(?:holiday|leave)|bank holidays)|\bEOE\b|^[£$€₹] ?\d/i;

// "No degree needed" asks for nothing.
const waived =
  /\bno (?:[\p{L}'’]+ ){1,3}(?:is |are )?(?:needed|required|necessary)\b|\b(?:nicht|kein[e]?[ \p{L}]{0,30}) (?:erforderlich|nötig|notwendig|vorausgesetzt)\b|\b(?:pas|non) (?:nécessaire|exigée?s?|requise?s?)\b|\bno (?:es |se )?(?:necesari[oa]|imprescindible|requiere)\b/iu;

// "Do you hold a licence?" asks the candidate; "What is the capital of Brazil?" asks nobody who applies.
const question = /[?？؟]["'”’)]?$/u;
const secondPerson =
  /(?<!\p{L})(?:you|your|du|dir|dich|dein\p{L}*|sie|ihnen|ihre?n?|tu|toi|vous|votre|vos|ton|ta|usted|tú|te|tus?)(?!\p{L})/iu;
const code =
  /<\/?(?:!doctype|html|head|body|style|script|table|td|tr|section|code)\b|^(?:def \w+\(|import \w+$|return [\w.]+ ?[*+(]|print ?\()|\{[A-Z_]{3,}\}/i;

/** Whether a line tells of benefits, of the application or of the employer's duties, asks something else, or is code. */
export function isNoDemand(text: string): boolean {
  return notRequirement.test(text) || (question.test(text) && !secondPerson.test(text)) || code.test(text);
}

/** Whether it says that something is not asked for. */
export function isWaived(text: string): boolean {
  return waived.test(text) && !nice.test(text);
}

// "… in sales, preferably in retail" and "(ServiceNow preferred)" soften what they stand beside, not the whole.
const softened =
  /(?:,| [–-]) *(?:preferably|ideally|idealerweise|vorzugsweise|optimalerweise|gerne|idéalement|de préférence|preferiblemente|preferentemente|idealmente)\b[^;)]*|\([^()]*\b(?:preferred|preferably|ideally|a plus|von vorteil|idealerweise|un plus|idéalement|deseable)\b[^()]*\)/giu;

/** What remains of a demand once the asides that soften a part of it are off. */
export function hardCore(text: string): string {
  const core = text.replace(softened, '').trim();
  return core.length >= 12 ? core : text;
}
