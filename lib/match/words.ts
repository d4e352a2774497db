import { fold } from '../lexicon/fold';
import { tokensOf } from '../lexicon/tokens';
import type { Line } from '../structure/lines';

const stop = new Set(
  fold(
    `a an the and or of to in on at by for from with without within as is are be been being was were has have had do does did will would can could should may might must shall this that these those it its we our us you your yours they their them he she his her i my me who which what when where how all any both each other such than too very not no nor so if into over under about across through during per via etc eg ie up out off more most least own same well also new using use used
    und oder der die das den dem des ein eine einen einer eines im in zu zum zur von vom mit fur auf bei an aus als auch nach uber unter durch sowie ist sind sein wird werden haben hast hat du dein deine deinen deiner sie ihr ihre ihren ihrer wir unser unsere uns dich dir sich bzw etc mind min mindestens
    le la les l un une des du de d et ou a au aux en dans sur par pour avec sans est sont etre avoir avez vous votre vos nous notre nos ce cette ces qui que plus ainsi
    el los las un una unos unas del y o en con sin para por es son ser estar tener tienes su sus tu tus nos nuestro nuestra que como al mas`,
  ).split(' '),
);

// What postings say about every requirement: says nothing about this one.
const generic = new Set(
  fold(
    `ability abilities able experience experienced experiences knowledge skill skills strong excellent good great solid proven proficient proficiency expertise expert understanding familiar familiarity working work years year required requirement requirements preferred plus ideally bonus must need needed demonstrated hands-on hand background relevant related similar equivalent comparable including include deep advanced basic minimum least looking comfortable capable passion passionate track record role position job candidate level field environment environments best practice practices high highly least one two three e.g ensure help support make take get
    erfahrung erfahrungen kenntnisse kenntnis gute guter gutes sehr sicherer umgang bereich idealerweise wunschenswert vorteil erste mehrjahrige fundierte ausgepragte fahigkeit abgeschlossene vergleichbar vergleichbare jahre jahr
    experience experiences connaissance connaissances bonne bonnes solide solides maitrise capacite ans annees minimum souhaite
    experiencia conocimiento conocimientos capacidad buen buena anos minimo deseable valorable nivel`,
  ).split(/\s+/),
);

// Words that say the same in practice, in four languages; each set counts as one word.
const concepts = `customer client shopper guest patron kunde kunden klient cliente clientele
lead led leading manage managed managing management manager head headed supervise supervised supervising supervision supervisor direct directed oversee oversaw overseeing oversight run ran running leiten leitung geleitet fuhrung fuhren fuhrte gefuhrt diriger dirige encadrer encadrement gerer gestion dirigir dirigi liderar lidere coordinar gestionar
team teams staff crew colleague employee mitarbeiter mitarbeitern kollege kollegen equipe equipes equipo equipos personal personnel
train trained training coach coached coaching mentor mentored mentoring onboard onboarded schulen schulung geschult former formation formar formacion
teach taught teaching teacher instruct instructed lecture lehren unterrichten unterricht unterrichtet enseigner enseignement ensenar ensenanza
build built building create created creating develop developed developing development design designed designing implement implemented implementing entwickeln entwicklung entwickelt erstellen erstellung erstellt aufbau developper developpement creer creation desarrollar desarrollo desarrolle crear
improve improved improving improvement optimize optimized optimizing optimization increase increased reduce reduced streamline streamlined verbessern verbesserung optimieren optimierung optimiert ameliorer amelioration optimiser mejorar mejora optimizar
analyze analyzed analyzing analysis analyses analytics analytical analyst analyse analysen analysieren analytisch analytische analytisches analisis analizar
plan planned planning schedule scheduled scheduling planen planung geplant organize organized organizing organization organisieren organisation organiser organizar organizacion planification planificacion
communicate communicated communication communicator kommunikation kommunizieren kommunikationsstark communiquer comunicacion comunicar
write wrote writing written draft drafted author authored schreiben verfassen rediger redaction escribir redactar
sell sold selling sale vertrieb verkauf verkaufen vendre vente vender venta
report reported reporting reports bericht berichte berichten rapport rapports informe informes
test tested testing tests prufen prufung testen pruebas
safety safe sicherheit securite seguridad
budget budgets budgeting presupuesto presupuestos
maintain maintained maintaining maintenance wartung warten entretien mantenimiento mantener
stakeholder stakeholders partner partners
present presented presenting presentation presentations prasentation prasentieren presentaciones
collaborate collaborated collaboration collaborative cross-functional partnered cooperation zusammenarbeit zusammenarbeiten teamarbeit teamfahigkeit teamfahig teamorientiert collaborer colaborar colaboracion teamwork
patient patients patientin patienten paciente pacientes
student students pupil pupils child children schuler schulerin kinder kind eleve eleves enfant enfants alumno alumnos nino ninos
order orders bestellung bestellungen auftrag auftrage commande commandes pedido pedidos
warehouse lager lagers entrepot almacen
document documented documentation dokumentation dokumentieren documenter documentacion documentar
solve solved solving problem-solving troubleshoot troubleshooting losen problemlosung resoudre resolver
quality qualitat qualite calidad
process processes prozess prozesse processus proceso procesos
project projects projekt projekte projet projets proyecto proyectos
software programm anwendung application applications app apps logiciel
kitchen kuche cuisine cocina
register registered registration registrations registriert registrierung registrado registrada registro
nurse nursing pflege pflegen infirmier enfermeria`;

const conceptOf = new Map(
  concepts
    .split('\n')
    .flatMap((row, index) => row.split(' ').map((word) => [stemOf(fold(word)), `#${index}`] as const)),
);

/** Cut to where inflected forms of a word are mostly alike. */
function stemOf(word: string): string {
  const bare =
    word.length > 5 ? word.replace(/(?:ing|edly|ed|ly|ment|ness|ungen|ung|en|er|es|e)$/, '') : word;
  const stem = bare.length >= 4 ? bare : word;
  return stem.length > 8 ? stem.slice(0, 8) : stem;
}

/** The words of a text that carry meaning, as stems or shared concepts; two-character runs where a script has no spaces. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const { key } of tokensOf(text)) {
    if (
      key.charCodeAt(0) > 0xdff &&
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u.test(key)
    ) {
      const letters = [...key];
      for (let at = 0; at + 1 < letters.length; at++) words.add(letters.slice(at, at + 2).join(''));
      continue;
    }
    if (key.length < 2 || /^\d+\+?$/.test(key) || stop.has(key) || generic.has(key)) continue;
    const stem = stemOf(key);
    words.add(conceptOf.get(stem) ?? stem);
  }
  return words;
}

const kept = new WeakMap<Line, ReadonlySet<string>>();

/** `contentWords` of a line, worked out once for as long as the line lives. */
export function wordsOf(line: Line): ReadonlySet<string> {
  const known = kept.get(line);
  if (known !== undefined) return known;
  const words = contentWords(line.text);
  kept.set(line, words);
  return words;
}

/** How many words of `asked` stand in `shown`. */
export function sharedCount(asked: ReadonlySet<string>, shown: ReadonlySet<string>): number {
  let count = 0;
  for (const word of asked) if (shown.has(word)) count++;
  return count;
}

const soft =
  /\b(?:communicat\w*|interpersonal|team[- ]?(?:player|work|fähig\w*|orientier\w*|geist)|teamf[äa]hig\w*|problem[- ]solv\w*|self[- ](?:motivat|start|driv|organi|direct)\w*|proactiv\w*|curio\w*|attention to detail|detail[- ]orient\w*|organi[sz]ed|organi[sz]ational skills|flexib\w*|adaptab\w*|motivat\w*|reliab\w*|punctual\w*|friendly|positive attitude|work ethic|multi-?task\w*|time management|prioriti[sz]\w*|fast-paced|critical thinking|independent(?:ly)?|ownership|mindset|empath\w*|patience|creativ\w*|leadership skills|eigenverantwort\w*|selbstständig\w*|selbständig\w*|zuverlässig\w*|belastbar\w*|kommunikati\w*|engagiert\w*|strukturiert\w*|sorgfältig\w*|freundlich\w*|motivier\w*|einsatzbereit\w*|hands-on-mentalit\w*|lernbereit\w*|autonom\w*|rigoureu\w*|rigueur|dynamique|esprit d['’]équipe|sens du|aisance relationnelle|polyvalen\w*|organisé\w*|trabajo en equipo|proactiv\w*|responsable|organizad\w*|comunicativ\w*|resolutiv\w*|ganas de|actitud|ambiguity|personality|can-do|hard-?working|resonates?)/iu;

/** Whether a requirement is about manners rather than knowledge: no list of words can bear it out. */
export function isSoft(text: string): boolean {
  return soft.test(text);
}

const condition =
  /\b(?:authori[sz]ed to work|right to work|work permit|visa|sponsorship|citizen\w*|willing\w*|travel\w*|relocat\w*|shifts?|weekends?|evenings?|nights|on[- ]call|overtime|lift (?:up to )?\d+|availab\w+|vaccinat\w*|drug (?:test|screen)\w*|driving licen[sc]e|driver'?s licen[sc]e|own (?:car|vehicle|transport)|reisebereitschaft|reisen|schicht\w*|wochenend\w*|führerschein|arbeitserlaubnis|umzug\w*|d[ée]placements?|mobilit[ée]|disponib\w+|permis [a-e]\b|horaires|week-ends?|viajar|turnos?|fines de semana|carn[eé](?:t)? de conducir|permiso de (?:trabajo|conducir))(?![\p{L}])/iu;

/** Whether a requirement is a fact about the person's circumstances, which a resume seldom tells: shifts, travel, a permit. */
export function isCondition(text: string): boolean {
  return condition.test(text);
}

const certificate =
  /\b(?:certif\w*|licen[sc](?:e|ed|ure)|comptia|chartered|registered|registration|enrol+ed|zertifi\w*|approbation|staatlich|habilitation\w*|colegiad[oa]|acreditaci\w*)(?![\p{L}])/iu;

/** Whether a requirement names a paper that one has or hasn't. */
export function isCertificate(text: string): boolean {
  return certificate.test(text);
}
