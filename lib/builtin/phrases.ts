import type { RulesLanguage } from '../structure/language';

/** The fixed words of the rule-based texts. They state nothing about anybody; what they state comes in as arguments. */
export interface Phrases {
  and: string;
  atEmployer: (title: string, employer: string) => string;
  latest: (position: string, years: string | undefined) => string;
  onlyYears: (years: string) => string;
  years: (count: number) => string;
  skills: (list: string) => string;
  otherSkills: (list: string) => string;
  fromWork: string;
  education: string;
  questionsHeading: string;
  measured: (line: string) => string;
  howMany: (line: string) => string;
  asksFor: (skill: string) => string;
  moreHeading: string;
  salutation: string;
  applying: (title: string | undefined, company: string | undefined) => string;
  whyCompany: string;
  position: (position: string) => string;
  written: string;
  skillsLetter: (list: string) => string;
  example: string;
  closing: string;
  regards: string;
  yourName: string;
  yourWork: string;
}

/** The full stop, where an abbreviation at the end (`Inc.`) doesn't bring it. */
const stop = (last: string | undefined): string => (last?.endsWith('.') === true ? '' : '.');

const en: Phrases = {
  and: 'and',
  atEmployer: (title, employer) => `${title} at ${employer}`,
  latest: (position, years) =>
    `Most recent position: ${position}${years === undefined ? stop(position) : `, with ${years} of work in all by the dates given.`}`,
  onlyYears: (years) => `The dates given add up to ${years} of work in all.`,
  years: (count) => (count === 1 ? '1 year' : `${count} years`),
  skills: (list) => `What the posting asks for and the resume shows: ${list}.`,
  otherSkills: (list) => `Skills named in the resume: ${list}.`,
  fromWork: 'From the work so far:',
  education: 'Education:',
  questionsHeading: 'Questions to make these stronger',
  measured: (line) => `“${line}” Did you measure the result? If so, add the number.`,
  howMany: (line) => `“${line}” How many, how often, or for how long? Add a figure if you have one.`,
  asksFor: (skill) =>
    `The posting asks for ${skill}. Do you have experience with it? If so, add where and for what.`,
  moreHeading: 'From your resume',
  salutation: 'Dear [name of the hiring manager],',
  applying: (title, company) =>
    `I am applying for ${title === undefined ? 'the position of [job title]' : `the position of ${title}`}${company === undefined ? ' at [company]' : ` at ${company}`}${stop(company)}`,
  whyCompany: '[Why this company and this job: one or two sentences of your own.]',
  position: (position) => `My most recent position is or was ${position}${stop(position)}`,
  written: 'Two points from my resume that bear on your posting:',
  skillsLetter: (list) => `Of what your posting asks for, my resume shows ${list}.`,
  example: '[An example of your own: what the task was, what you did, what came of it.]',
  closing:
    'I would be glad to tell you more in a conversation. [When you can start, and how you are best reached.]',
  regards: 'Kind regards,',
  yourName: '[your name]',
  yourWork: '[Your present or last position, and what you did there.]',
};

const de: Phrases = {
  and: 'und',
  atEmployer: (title, employer) => `${title}, ${employer}`,
  latest: (position, years) =>
    `Letzte Position: ${position}${years === undefined ? stop(position) : `; nach den angegebenen Daten insgesamt ${years} Berufserfahrung.`}`,
  onlyYears: (years) => `Nach den angegebenen Daten insgesamt ${years} Berufserfahrung.`,
  years: (count) => (count === 1 ? '1 Jahr' : `${count} Jahre`),
  skills: (list) => `Was die Stelle verlangt und der Lebenslauf zeigt: ${list}.`,
  otherSkills: (list) => `Im Lebenslauf genannte Kenntnisse: ${list}.`,
  fromWork: 'Aus der bisherigen Arbeit:',
  education: 'Ausbildung:',
  questionsHeading: 'Fragen, die diese Punkte stärker machen',
  measured: (line) => `„${line}“ Haben Sie das Ergebnis gemessen? Dann ergänzen Sie die Zahl.`,
  howMany: (line) => `„${line}“ Wie viele, wie oft, wie lange? Ergänzen Sie eine Zahl, wenn Sie eine haben.`,
  asksFor: (skill) =>
    `Die Stelle verlangt ${skill}. Haben Sie damit gearbeitet? Dann ergänzen Sie wo und wofür.`,
  moreHeading: 'Aus Ihrem Lebenslauf',
  salutation: 'Sehr geehrte/r [Name der Ansprechperson],',
  applying: (title, company) =>
    `ich bewerbe mich auf die Stelle ${title ?? '[Stellenbezeichnung]'} bei ${company ?? '[Unternehmen]'}${stop(company)}`,
  whyCompany: '[Warum dieses Unternehmen und diese Stelle: ein, zwei eigene Sätze.]',
  position: (position) => `Meine derzeitige oder letzte Position: ${position}${stop(position)}`,
  written: 'Zwei Punkte aus meinem Lebenslauf, die zu Ihrer Anzeige passen:',
  skillsLetter: (list) => `Von dem, was Sie verlangen, zeigt mein Lebenslauf ${list}.`,
  example: '[Ein eigenes Beispiel: die Aufgabe, was Sie getan haben, was dabei herauskam.]',
  closing:
    'Gern erzähle ich Ihnen in einem Gespräch mehr. [Wann Sie anfangen können und wie Sie am besten zu erreichen sind.]',
  regards: 'Mit freundlichen Grüßen',
  yourName: '[Ihr Name]',
  yourWork: '[Ihre derzeitige oder letzte Position und was Sie dort getan haben.]',
};

const fr: Phrases = {
  and: 'et',
  atEmployer: (title, employer) => `${title}, ${employer}`,
  latest: (position, years) =>
    `Dernier poste : ${position}${years === undefined ? stop(position) : `, avec ${years} d’expérience au total d’après les dates indiquées.`}`,
  onlyYears: (years) => `D’après les dates indiquées, ${years} d’expérience au total.`,
  years: (count) => (count === 1 ? '1 an' : `${count} ans`),
  skills: (list) => `Ce que l’annonce demande et que le CV montre : ${list}.`,
  otherSkills: (list) => `Compétences citées dans le CV : ${list}.`,
  fromWork: 'Dans les postes occupés :',
  education: 'Formation :',
  questionsHeading: 'Questions pour renforcer ces points',
  measured: (line) => `« ${line} » Avez-vous mesuré le résultat ? Si oui, ajoutez le chiffre.`,
  howMany: (line) =>
    `« ${line} » Combien, à quelle fréquence, pendant combien de temps ? Ajoutez un chiffre si vous en avez un.`,
  asksFor: (skill) => `L’annonce demande : ${skill}. L’avez-vous pratiqué ? Si oui, ajoutez où et pour quoi.`,
  moreHeading: 'Extraits de votre CV',
  salutation: 'Madame, Monsieur [nom du recruteur],',
  applying: (title, company) =>
    `Je vous adresse ma candidature au poste de ${title ?? '[intitulé du poste]'} chez ${company ?? '[entreprise]'}${stop(company)}`,
  whyCompany: '[Pourquoi cette entreprise et ce poste : une ou deux phrases de vous.]',
  position: (position) => `Mon poste actuel ou le plus récent : ${position}${stop(position)}`,
  written: 'Deux points de mon CV en lien avec votre annonce :',
  skillsLetter: (list) => `Parmi ce que vous demandez, mon CV montre : ${list}.`,
  example: '[Un exemple de vous : la tâche, ce que vous avez fait, ce qui en est résulté.]',
  closing:
    'Je me tiens à votre disposition pour un entretien. [Votre disponibilité et le meilleur moyen de vous joindre.]',
  regards: 'Cordialement,',
  yourName: '[votre nom]',
  yourWork: '[Votre poste actuel ou le plus récent, et ce que vous y avez fait.]',
};

const es: Phrases = {
  and: 'y',
  atEmployer: (title, employer) => `${title}, ${employer}`,
  latest: (position, years) =>
    `Puesto más reciente: ${position}${years === undefined ? stop(position) : `, con ${years} de experiencia en total según las fechas indicadas.`}`,
  onlyYears: (years) => `Según las fechas indicadas, ${years} de experiencia en total.`,
  years: (count) => (count === 1 ? '1 año' : `${count} años`),
  skills: (list) => `Lo que pide la oferta y el currículum muestra: ${list}.`,
  otherSkills: (list) => `Conocimientos citados en el currículum: ${list}.`,
  fromWork: 'De los puestos ocupados:',
  education: 'Formación:',
  questionsHeading: 'Preguntas para reforzar estos puntos',
  measured: (line) => `«${line}» ¿Midió el resultado? Si es así, añada la cifra.`,
  howMany: (line) =>
    `«${line}» ¿Cuántos, con qué frecuencia, durante cuánto tiempo? Añada una cifra si la tiene.`,
  asksFor: (skill) => `La oferta pide: ${skill}. ¿Lo ha usado o hecho? Si es así, añada dónde y para qué.`,
  moreHeading: 'De su currículum',
  salutation: 'Estimado/a [nombre de la persona de contacto]:',
  applying: (title, company) =>
    `Presento mi candidatura al puesto de ${title ?? '[puesto]'} en ${company ?? '[empresa]'}${stop(company)}`,
  whyCompany: '[Por qué esta empresa y este puesto: una o dos frases propias.]',
  position: (position) => `Mi puesto actual o más reciente: ${position}${stop(position)}`,
  written: 'Dos puntos de mi currículum relacionados con su oferta:',
  skillsLetter: (list) => `De lo que piden, mi currículum muestra: ${list}.`,
  example: '[Un ejemplo propio: la tarea, lo que hizo y el resultado.]',
  closing: 'Quedo a su disposición para una entrevista. [Su disponibilidad y la mejor forma de contacto.]',
  regards: 'Un saludo,',
  yourName: '[su nombre]',
  yourWork: '[Su puesto actual o más reciente y lo que hizo allí.]',
};

export const phrases: Record<RulesLanguage, Phrases> = { en, de, fr, es };
