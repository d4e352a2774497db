import type { RulesLanguage } from '../structure/language';

/** The sentences of a row's reason and suggestion. They claim nothing; what they name comes in as arguments. */
export interface RowPhrases {
  or: string;
  /** Rules can't compare this one. */
  beyondRules: string;
  ifYouMeetIt: string;
  names: (list: string) => string;
  kindOf: (shown: string, asked: string) => string;
  relatedTo: (shown: string, asked: string) => string;
  otherWords: (asked: string) => string;
  years: (count: number) => string;
  months: (count: number) => string;
  noDates: string;
  enoughYears: (worked: string) => string;
  tooFewYears: (worked: string, asked: string) => string;
  educationMeets: string;
  educationSeemsToMeet: string;
  educationDiffers: string;
  educationAbsent: string;
  speaks: (language: string) => string;
  writtenIn: (language: string) => string;
  languageAbsent: (language: string) => string;
  sameThings: string;
  notFound: (list: string) => string;
  noLine: string;
  shown: string;
  askSkills: (list: string) => string;
  askLanguage: (language: string) => string;
  /** The resume is written in it, and doesn't name it. */
  askLevel: (language: string) => string;
  askEducation: string;
  askYears: string;
  /** A driving licence, shifts, a permit to work: true or not, and seldom in a resume. */
  askCondition: string;
  askManners: string;
  askDone: string;
  sayMorePlainly: string;
}

const en: RowPhrases = {
  or: 'or',
  beyondRules: 'The rules can’t hold this against your resume; read it against yours.',
  ifYouMeetIt: 'If you meet it, say where and how in one line.',
  names: (list) => `Your resume names ${list}.`,
  kindOf: (shown, asked) => `It names ${shown}, which belongs to ${asked}.`,
  relatedTo: (shown, asked) => `It names ${shown}, which is related to ${asked}.`,
  otherWords: (asked) => `It speaks of ${asked} in other words.`,
  years: (count) => (count === 1 ? '1 year' : `${count} years`),
  months: (count) => (count === 1 ? '1 month' : `${count} months`),
  noDates: 'Your resume has no dates to work out years from.',
  enoughYears: (worked) => `Your dates add up to ${worked} of work in all.`,
  tooFewYears: (worked, asked) =>
    `Your dates add up to ${worked} of work in all; the posting asks for ${asked}.`,
  educationMeets: 'Your education meets the level.',
  educationSeemsToMeet: 'Your education seems to meet the level; see whether the field fits.',
  educationDiffers: 'Your education is of another level or field.',
  educationAbsent: 'Your resume shows no such degree or training.',
  speaks: (language) => `Your resume names ${language}.`,
  writtenIn: (language) => `Your resume is written in ${language}.`,
  languageAbsent: (language) => `Your resume doesn’t mention ${language}.`,
  sameThings: 'These lines of your resume speak of the same things.',
  notFound: (list) => `Not found: ${list}.`,
  noLine: 'No line of your resume shows this.',
  shown: 'Your resume shows this.',
  askSkills: (list) => `Do you have experience with ${list}? If so, add where and for what.`,
  askLanguage: (language) => `Do you speak ${language}? If so, add it with your level.`,
  askLevel: (language) => `Name ${language} among your languages, with your level.`,
  askEducation:
    'Do you have a degree, training or certificate that fits? If so, add its name, school and year.',
  askYears: 'Is there earlier or part-time work that counts? If so, add it with its dates.',
  askCondition: 'Is this so for you? If it is, say it in your letter or in one line of your resume.',
  askManners: 'Can you show this by an example? If so, tell it in a line of your work or in your letter.',
  askDone: 'Have you done this? If so, add one line that says where and with what result.',
  sayMorePlainly: 'Could the line say more plainly what you did and what came of it?',
};

const de: RowPhrases = {
  or: 'oder',
  beyondRules:
    'Das lässt sich nach Regeln nicht mit Ihrem Lebenslauf vergleichen; lesen Sie es selbst dagegen.',
  ifYouMeetIt: 'Wenn Sie es erfüllen, sagen Sie in einer Zeile, wo und wie.',
  names: (list) => `Ihr Lebenslauf nennt ${list}.`,
  kindOf: (shown, asked) => `Er nennt ${shown}; das gehört zu ${asked}.`,
  relatedTo: (shown, asked) => `Er nennt ${shown}; das ist mit ${asked} verwandt.`,
  otherWords: (asked) => `Er spricht mit anderen Worten von ${asked}.`,
  years: (count) => (count === 1 ? '1 Jahr' : `${count} Jahre`),
  months: (count) => (count === 1 ? '1 Monat' : `${count} Monate`),
  noDates: 'Ihr Lebenslauf enthält keine Daten, aus denen sich Jahre errechnen lassen.',
  enoughYears: (worked) => `Ihre Daten ergeben insgesamt ${worked} Berufserfahrung.`,
  tooFewYears: (worked, asked) =>
    `Ihre Daten ergeben insgesamt ${worked} Berufserfahrung; verlangt sind ${asked}.`,
  educationMeets: 'Ihr Abschluss entspricht der verlangten Stufe.',
  educationSeemsToMeet:
    'Ihr Abschluss scheint der verlangten Stufe zu entsprechen; prüfen Sie, ob das Fach passt.',
  educationDiffers: 'Ihr Abschluss ist von anderer Stufe oder in einem anderen Fach.',
  educationAbsent: 'Ihr Lebenslauf zeigt keinen solchen Abschluss.',
  speaks: (language) => `Ihr Lebenslauf nennt ${language}.`,
  writtenIn: (language) => `Ihr Lebenslauf selbst ist in dieser Sprache verfasst: ${language}.`,
  languageAbsent: (language) => `Ihr Lebenslauf erwähnt ${language} nicht.`,
  sameThings: 'Diese Zeilen Ihres Lebenslaufs handeln von denselben Dingen.',
  notFound: (list) => `Nicht gefunden: ${list}.`,
  noLine: 'Keine Zeile Ihres Lebenslaufs zeigt das.',
  shown: 'Ihr Lebenslauf zeigt das.',
  askSkills: (list) => `Haben Sie Erfahrung mit ${list}? Dann ergänzen Sie, wo und wofür.`,
  askLanguage: (language) => `Sprechen Sie ${language}? Dann ergänzen Sie es mit Ihrem Niveau.`,
  askLevel: (language) => `Nennen Sie ${language} unter Ihren Sprachen, mit Ihrem Niveau.`,
  askEducation:
    'Haben Sie einen passenden Abschluss, eine Ausbildung oder ein Zertifikat? Dann ergänzen Sie Bezeichnung, Schule und Jahr.',
  askYears: 'Gibt es frühere Stellen oder Teilzeitarbeit, die dazuzählen? Dann ergänzen Sie diese mit Daten.',
  askCondition:
    'Trifft das auf Sie zu? Dann sagen Sie es im Anschreiben oder in einer Zeile des Lebenslaufs.',
  askManners:
    'Können Sie das an einem Beispiel zeigen? Dann erzählen Sie es bei einer Ihrer Stellen oder im Anschreiben.',
  askDone: 'Haben Sie das gemacht? Dann ergänzen Sie eine Zeile, die sagt, wo und mit welchem Ergebnis.',
  sayMorePlainly: 'Könnte die Zeile deutlicher sagen, was Sie getan haben und was dabei herauskam?',
};

const fr: RowPhrases = {
  or: 'ou',
  beyondRules: 'Les règles ne permettent pas de comparer ce point à votre CV ; vérifiez-le vous-même.',
  ifYouMeetIt: 'Si vous y répondez, dites en une ligne où et comment.',
  names: (list) => `Votre CV mentionne : ${list}.`,
  kindOf: (shown, asked) => `Il mentionne ${shown}, qui relève de : ${asked}.`,
  relatedTo: (shown, asked) => `Il mentionne ${shown}, un domaine proche de : ${asked}.`,
  otherWords: (asked) => `Il en parle en d’autres termes : ${asked}.`,
  years: (count) => (count === 1 ? '1 an' : `${count} ans`),
  months: (count) => `${count} mois`,
  noDates: 'Votre CV ne comporte pas de dates permettant de calculer une durée.',
  enoughYears: (worked) => `D’après vos dates, ${worked} d’expérience au total.`,
  tooFewYears: (worked, asked) =>
    `D’après vos dates, ${worked} d’expérience au total ; l’annonce demande ${asked}.`,
  educationMeets: 'Votre formation correspond au niveau demandé.',
  educationSeemsToMeet:
    'Votre formation semble correspondre au niveau demandé ; vérifiez si la spécialité convient.',
  educationDiffers: 'Votre formation est d’un autre niveau ou d’une autre spécialité.',
  educationAbsent: 'Votre CV n’indique pas de diplôme ou de formation de ce type.',
  speaks: (language) => `Votre CV mentionne cette langue : ${language}.`,
  writtenIn: (language) => `Votre CV est lui-même rédigé dans cette langue : ${language}.`,
  languageAbsent: (language) => `Votre CV ne mentionne pas cette langue : ${language}.`,
  sameThings: 'Ces lignes de votre CV parlent des mêmes choses.',
  notFound: (list) => `Introuvable : ${list}.`,
  noLine: 'Aucune ligne de votre CV ne le montre.',
  shown: 'Votre CV le montre.',
  askSkills: (list) =>
    `Avez-vous de l’expérience dans ce domaine : ${list} ? Si oui, ajoutez où et pour quoi.`,
  askLanguage: (language) => `Parlez-vous cette langue : ${language} ? Si oui, ajoutez-la avec votre niveau.`,
  askLevel: (language) => `Indiquez-la parmi vos langues, avec votre niveau : ${language}.`,
  askEducation:
    'Avez-vous un diplôme, une formation ou un certificat qui convient ? Si oui, ajoutez l’intitulé, l’établissement et l’année.',
  askYears:
    'Y a-t-il des emplois antérieurs ou à temps partiel qui comptent ? Si oui, ajoutez-les avec leurs dates.',
  askCondition: 'Est-ce votre cas ? Si oui, dites-le dans votre lettre ou en une ligne de votre CV.',
  askManners:
    'Pouvez-vous le montrer par un exemple ? Si oui, racontez-le sous l’un de vos postes ou dans votre lettre.',
  askDone: 'L’avez-vous déjà fait ? Si oui, ajoutez une ligne qui dit où et avec quel résultat.',
  sayMorePlainly: 'Cette ligne pourrait-elle dire plus clairement ce que vous avez fait, et le résultat ?',
};

const es: RowPhrases = {
  or: 'o',
  beyondRules: 'Las reglas no permiten comparar este punto con su currículum; compruébelo usted.',
  ifYouMeetIt: 'Si lo cumple, diga en una línea dónde y cómo.',
  names: (list) => `Su currículum menciona: ${list}.`,
  kindOf: (shown, asked) => `Menciona ${shown}, que forma parte de: ${asked}.`,
  relatedTo: (shown, asked) => `Menciona ${shown}, un ámbito cercano a: ${asked}.`,
  otherWords: (asked) => `Lo dice con otras palabras: ${asked}.`,
  years: (count) => (count === 1 ? '1 año' : `${count} años`),
  months: (count) => (count === 1 ? '1 mes' : `${count} meses`),
  noDates: 'Su currículum no tiene fechas de las que calcular los años.',
  enoughYears: (worked) => `Según sus fechas, ${worked} de experiencia en total.`,
  tooFewYears: (worked, asked) =>
    `Según sus fechas, ${worked} de experiencia en total; la oferta pide ${asked}.`,
  educationMeets: 'Su formación corresponde al nivel pedido.',
  educationSeemsToMeet:
    'Su formación parece corresponder al nivel pedido; compruebe si la especialidad encaja.',
  educationDiffers: 'Su formación es de otro nivel o de otra especialidad.',
  educationAbsent: 'Su currículum no muestra una titulación o formación así.',
  speaks: (language) => `Su currículum menciona este idioma: ${language}.`,
  writtenIn: (language) => `Su currículum está escrito en este idioma: ${language}.`,
  languageAbsent: (language) => `Su currículum no menciona este idioma: ${language}.`,
  sameThings: 'Estas líneas de su currículum hablan de lo mismo.',
  notFound: (list) => `No se encuentra: ${list}.`,
  noLine: 'Ninguna línea de su currículum lo muestra.',
  shown: 'Su currículum lo muestra.',
  askSkills: (list) => `¿Tiene experiencia con ${list}? Si es así, añada dónde y para qué.`,
  askLanguage: (language) => `¿Habla este idioma: ${language}? Si es así, añádalo con su nivel.`,
  askLevel: (language) => `Indíquelo entre sus idiomas, con su nivel: ${language}.`,
  askEducation:
    '¿Tiene una titulación, una formación o un certificado que encaje? Si es así, añada el nombre, el centro y el año.',
  askYears: '¿Hay trabajos anteriores o a tiempo parcial que cuenten? Si es así, añádalos con sus fechas.',
  askCondition: '¿Es su caso? Si es así, dígalo en la carta o en una línea del currículum.',
  askManners: '¿Puede mostrarlo con un ejemplo? Si es así, cuéntelo en uno de sus puestos o en la carta.',
  askDone: '¿Lo ha hecho? Si es así, añada una línea que diga dónde y con qué resultado.',
  sayMorePlainly: '¿Podría la línea decir con más claridad qué hizo y qué resultó de ello?',
};

export const rowPhrases: Record<RulesLanguage, RowPhrases> = { en, de, fr, es };
