import type { Token } from './number-read';

/** What goes before a figure that is a least one: "more than". */
export const plusBefore =
  /(?<!\p{L})(?:over|above|beyond|more than|at least|upwards of|no fewer than|exceed(?:ing|s|ed)|just over|a little over|a good|gut|reichlich|un peu plus d(?:e|['’])|(?:algo|poco) más de|topp(?:ing|ed)|tops|übersteigt|übertrifft|dépass(?:e|ent|ant|é)(?: les)?|supérieure?s? à|supera(?:n|ba|ndo)?(?: los| las)?|superior(?:es)? a(?: los| las)?|über|mehr als|mindestens|plus de|plus d['’]|au moins|au-delà de|más de|al menos|por encima de)\s*(?:\p{L}+\s)?[$€£₹]?$/iu;
/** What goes before a figure that is near the true one: "nearly". */
export const aboutBefore =
  /(?<!\p{L})(?:about|around|approximately|approx\.?|nearly|almost|roughly|some|close to|just (?:over|under)|a little (?:over|under)|an estimated|in the region of|~|rund|etwa|circa|ca\.|fast|knapp|gut|reichlich|um die|ungefähr|nahezu|annähernd|an die|environ|près d(?:e|['’])|presque|quasi(?:ment)?|quelque|à peu près|pas loin d(?:e|['’])|autour d(?:e|['’])|un peu (?:plus|moins) d(?:e|['’])|proches? (?:des?|d['’])|cercan[oa]s? a(?: los| las)?|próxim[oa]s? a(?: los| las)?|unos|unas|cerca de|casi|alrededor de|aproximadamente|en torno a|(?:algo|poco) (?:más|menos) de|más o menos|sobre|rondando)\s*(?:(?:an?|un[ae]?|ein(?:e[mnrs]?)?|the|l[ae]|les|el|los|las)\s)?[$€£₹]?$/iu;
/** What goes after a figure that is a least one: "or more". */
export const plusAfter =
  /^\s?(?:\+|-(?:plus|odd)\b|plus\b|or more\b|and more\b|oder mehr\b|ou plus\b|o más(?!\p{L}))/iu;

/** What goes before a figure that is a most one: "fewer than". */
export const belowBefore =
  /(?<!\p{L})(?:under|below|less than|fewer than|no more than|at most|within|inside|unter|weniger als|höchstens|maximal|innerhalb von|binnen|moins d(?:e|['’])|au plus|en dessous de|sous|menos de|como máximo|por debajo de|inferior a)\s*(?:\p{L}+\s)?[$€£₹]?$/iu;

/** "Eleven at night": a time of day in words is no figure of anybody's work. */
export const ofDay =
  /^\s?(?:[ap]\.?m\.?(?!\p{L})|Uhr(?!\p{L}))|^\s(?:o['’]clock|(?:in the|at) (?:morning|evening|afternoon|night)|de la (?:noche|mañana|tarde|madrugada)|heures du (?:matin|soir)|Uhr (?:früh|morgens|abends|nachts))/iu;

/** What goes after a figure that is near the true one: "quinze fournisseurs environ". */
export const aboutAfter =
  /^[^.,;:!?\d]{0,25}(?<!\p{L})(?:or so|oder so|in etwa|environ|aproximadamente|más o menos|o así)(?!\p{L})/iu;

/** What follows a figure that says nothing of what it counts: "from 47 days to 29 by running …". */
export const standsAlone =
  /^(?:[\s)]*(?:[.,;:!?)(]|$)|\s+(?:of (?:them|which|those|whom)|von ihnen|d['’]entre|de ell[oa]s|and|to|in|on|by|with|from|after|since|while|when|through|thanks|per|instead|und|auf|bis|seit|im|durch|mit|bei|pro|nach|statt|et|à|en|par|avec|pour|sur|grâce|depuis|jusqu|across|before|earlier|previously|over|at|within|during|but|so|because|until|up|down|is|are|was|were|has|had|fewer|more|less|weniger|mehr|zuvor|vorher|früher|von|vor|ohne|für|an|aus|gegenüber|zum|zur|sous|sans|dans|chez|contre|auparavant|avant|de (?:plus|moins)|sin|sobre|ante|entre|frente|antes|menos|más|overall|alone|allein|seul|s[oó]lo|as|als|comme|como|y|a|con|mediante|tras|por|hasta|desde)(?!\p{L}))/iu;

/** What stands behind a figure, or what it counts, and names nothing. */
export const linking =
  /^(?:this|that|these|those|them|whom|ihnen|denen|eux|elles|ellos|ellas|with|from|were|which|each|into|over|under|after|before|between|their|during|while|have|been|when|where|across|including|nach|über|unter|jeweils|sowie|statt|davon|dieser?|seit|beim|oder|eine[rnms]?|dont|pour|dans|avec|chez|ainsi|entre|depuis|cette|sont|leurs?|para|desde|hasta|como|cada|este|esta|sobre|durante)$/iu;

/** The words of these cues, to tell most numbers by a cheaper look. */
const leading: ReadonlySet<string> = new Set(
  (
    'over above beyond than least of no exceeding über als mindestens plus moins au-delà delà más menos encima ' +
    'about around approximately approx nearly almost roughly some to under little estimated region ~ rund etwa circa ca ' +
    'fast knapp gut reichlich um quelque loin sobre rondando algo peu ungefähr nahezu annähernd die environ près de presque quasi quasiment autour un peu unos unas cerca ' +
    'casi alrededor aproximadamente torno poco below less fewer more most within inside unter weniger höchstens maximal ' +
    'gut reichlich just little good algo poco peu exceeds exceeded topping topped tops übersteigt übertrifft dépasse dépassent dépassant dépassé les supérieur supérieure supérieurs supérieures à supera superan superaba superando superior superiores los las proche proches des cercano cercana cercanos cercanas próximo próxima próximos próximas ' +
    'innerhalb von binnen dessous sous máximo debajo inferior a the den die der das'
  ).split(' '),
);

/** What stands before a number, where one of the three words there may say that it is a least, a most or a near one. */
export function ledBy(text: string, tokens: readonly Token[], at: number): string {
  const start = tokens[at]?.start ?? 0;
  const words = tokens.slice(Math.max(0, at - 3), at);
  return words.some((word) => leading.has(word.text.toLowerCase()))
    ? text.slice(Math.max(0, start - 24), start)
    : '';
}
