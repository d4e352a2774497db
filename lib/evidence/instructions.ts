import type { Line, LineId } from '../structure/lines';

// Built from what such text does (names the machine, gives it an order, overrides what it was told), in
// English, German, French, Spanish and Portuguese; a single trigger word is never enough.
const patterns: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|above|earlier|preceding|all|your|system)\b.{0,25}\b(?:instructions?|prompts?|rules|directions|guidelines|context)\b/iu,
  /\b(?:ignorier\w*|vergiss|vergessen sie|missachte\w*)\b.{0,40}\b(?:anweisung\w*|vorgaben|regeln|instruktionen)\b/iu,
  /\b(?:ignore[rz]?|oublie[rz]?)\b.{0,40}\b(?:instructions?|consignes|règles)\b/iu,
  /\b(?:ignor[ae]|olvid[ae]|omit[ae])\b.{0,40}\b(?:instrucciones|indicaciones|instruções)\b/iu,
  /\b(?:if|when|since|as) you(?:['’]re| are) (?:an? )?(?:ai|llm|language model|bot|chatbot|robot|large language model|automated)\b/iu,
  /\b(?:wenn|falls) (?:du|sie) (?:eine? )?(?:ki|sprachmodell|bot)\b|\bsi (?:vous êtes|tu es) une? (?:ia|modèle|robot)\b|\bsi eres una? (?:ia|modelo|bot)\b/iu,
  /\b(?:attention|note to|instructions? (?:for|to)|message (?:for|to)|dear|hey) (?:all |any |the )?(?:ai|llms?|language models?|chatgpt|gpt|ai (?:tools?|models?|recruiters?|reviewers?|assistants?))\b[\s:,!-]/iu,
  /(?:^|\s)(?:<\|?(?:im_start|system|assistant|user)\|?>|\[\/?(?:INST|SYSTEM)\]|<<SYS>>|###\s*(?:system|instruction)s?\s*:?)/iu,
  /^\s*(?:system|assistant)\s*(?:prompt|message)?\s*:\s*\S.{8}/iu,
  /\b(?:rate|score|rank|mark|give)\b.{0,40}\b(?:resume|cv|candidate|applicant)\b.{0,50}\b(?:100|10\/10|highest|perfect|top|best|regardless)\b/iu,
  /\byou are now (?:an?|the|in)\b|\bnew (?:system )?instructions?\s*:/iu,
  /\b(?:reveal|print|repeat|show|output)\b.{0,20}\b(?:your |the )?(?:system prompt|hidden prompt|initial instructions)\b/iu,
];

/** Text that addresses a machine rather than a reader; at most one quote a line. It is data, and only pointed out. */
export function findInstructions(lines: readonly Line[]): { line: LineId; quote: string }[] {
  return lines.flatMap(({ id, text }) => {
    const plain = text.slice(0, 4000).replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
    const hit = patterns.map((pattern) => pattern.exec(plain)).find((match) => match !== null);
    if (hit === undefined || hit === null) return [];
    return [{ line: id, quote: plain.slice(hit.index, hit.index + 160).trim() }];
  });
}
