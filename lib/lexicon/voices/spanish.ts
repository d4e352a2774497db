import type { Voice } from './voice';

export const spanish: Voice = {
  own: /(?<!\p{L})(?:yo|mis?|mí|me|he|llevo|tengo|soy|estoy|hago|trabajo|conozco|sé|puedo|\p{L}{3,}(?<!r)é|nosotr[oa]s|nuestr[oa]s?)(?!\p{L})/giu,
  theirs:
    /(?<!\p{L})(?:sus?|ustede?s?|vosotr[oa]s|vuestr[oa]s?|piden|pide|solicitan|solicita|exigen|exige|buscan|busca|requieren|valoran|la (?:oferta|empresa|vacante)|el (?:puesto|equipo|anuncio))(?!\p{L})/giu,
  wish: /(?<!\p{L})(?:solicit\p{L}+|dispuest[oa]|puesto|gustaría|encantaría|podría|pienso|planeo|previsto|incorporarme|unirme|interesa|atrae)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:trabajé|usé|utilicé|gestioné|dirigí|experiencia|domino)(?!\p{L})/iu,
  wanted:
    /^[^,;:.!?]*?(?<!\p{L})(?:(?:es|son|serían?|sea) (?:un plus|valorables?|imprescindibles?|deseables?|necesari[oa]s?|requisitos?)|se (?:valora|pide|exige|requiere)n?|(?:que )?(?:piden|solicitan|exigen|buscan|valoran|mencionan)(?: ustedes)?)(?!\p{L})/iu,
  imagined: /^[^,;:.!?]*?(?<!\p{L})(?:sería|supondría|supone|significa)(?!\p{L})/iu,
  imaginedNext: /^\s(?:\p{L}+\s)?serían?(?!\p{L})/iu,
  imaginedBefore: /(?<!\p{L})serían?\s$/iu,
  requested: /(?<!\p{L})(?:exigid[oa]s|requerid[oa]s|solicitad[oa]s)\s$/iu,
  askedFor:
    /^(?:\s[\p{L}'’-]+){0,4}?,?\s(?:(?:en|de|con) (?:su|sus|vuestr[oa]s?)|que (?:(?:ustedes|se|nos) ){0,2}\p{L}+[aeé]n|que (?:menciona|pide|exige|indica|señala|requiere|busca))(?!\p{L})/iu,
  agreed:
    /^(?:[^,;:.!?]|(?<=\d)[.,](?=\d)){0,60}(?<!\p{L})(?:me (?:parecen?|vienen?|encajan?) bien|no me asustan?|no (?:es|son) (?:un |ningún )?problema|(?:es|son) (?:justo )?lo que (?:busco|hago)|encajan? con m\p{L}*|se parecen? a (?:lo|algo) que|me ilusionan?|es mi (?:próximo|siguiente) paso)(?!\p{L})/iu,
  learntNext:
    /^[^,;.:!?]{0,40}(?<!\p{L})(?:(?:lo |la )?aprender(?:ía|é)|no debería|(?:sería|es|son) nuev[oa]s? para mí)(?!\p{L})/iu,
  learntBefore: /(?<!\p{L})(?:pasar|paso|cambio)\s[^,;.:!?]{0,40}\sa\s$|(?<!\p{L})formación en\s$/iu,
  towards: /\s(?:para|a)\s(?:(?:la|el|los|las)\s)?(?:\p{Lu}\S*\s){0,4}(?:en\s)?$/u,
  atFirst: /(?<!\p{L})(?:mis|los) primeros\s?$/iu,
  shall: /(?<!\p{L})\p{L}+(?:ría|ré)(?!\p{L})/iu,
  stops: [', así que ', ', lo que '],
};
