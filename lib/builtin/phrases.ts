import type { RulesLanguage } from '../structure/language';

/** A job as a sentence speaks of it: at least one of title and employer; `current` where its dates run until today. */
export interface Position {
  title: string | undefined;
  employer: string | undefined;
  current: boolean;
}

/** The fixed words of the rule-based texts. They state nothing about anybody; what they state comes in as arguments. */
export interface Phrases {
  and: string;
  /** How the summary opens. */
  profile: (position: Position, years: number | undefined) => string;
  onlyYears: (years: number) => string;
  skills: (list: string) => string;
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
  position: (position: Position) => string;
  yearsInAll: (years: number) => string;
  points: string;
  /** Where the points are in another language than the letter. */
  translate: string;
  skillsLetter: (list: string) => string;
  example: string;
  closing: string;
  regards: string;
  yourName: string;
  yourWork: string;
}

/** The full stop, where an abbreviation at the end (`Inc.`) doesn't bring it. */
const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');
const upper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** `Baker with 4 years of …, currently at Hearth`, by a language's own words for the parts. */
function profileOf(
  { title, employer, current }: Position,
  years: string | undefined,
  words: { with: string; now: string; last: string },
): string {
  const who = title === undefined || years === undefined ? title : `${title}${words.with}${years}`;
  const where = employer === undefined ? undefined : `${current ? words.now : words.last} ${employer}`;
  return stopped(upper(joined([who, where, title === undefined ? years : undefined])));
}

const en: Phrases = {
  and: 'and',
  profile: (position, count) =>
    profileOf(position, count === undefined ? undefined : `${enYears(count)} of work experience`, {
      with: ' with ',
      now: 'currently at',
      last: 'most recently at',
    }),
  onlyYears: (count) => `${enYears(count)} of work experience.`,
  skills: (list) => `Skills: ${list}.`,
  fromWork: 'From my work:',
  education: 'Education:',
  questionsHeading: 'Questions to make these stronger',
  measured: (line) => `“${line}” Did you measure the result? If so, add the number.`,
  howMany: (line) => `“${line}” How many, how often, or for how long? Add a figure if you have one.`,
  asksFor: (skill) =>
    `The posting asks for ${skill}. Do you have experience with it? If so, add where and for what.`,
  moreHeading: 'From your resume',
  salutation: 'Dear [name of the hiring manager],',
  applying: (title, company) =>
    stopped(`I am applying for the position of ${title ?? '[job title]'} at ${company ?? '[company]'}`),
  whyCompany: '[Why this company and this job: one or two sentences of your own.]',
  position: ({ title, employer, current }) => {
    const at = employer === undefined ? '' : ` at ${employer}`;
    if (title === undefined)
      return stopped(current ? `I currently work${at}` : `Most recently I worked${at}`);
    return stopped(current ? `I currently work as ${title}${at}` : `Most recently I worked as ${title}${at}`);
  },
  yearsInAll: (count) => `In all I have ${enYears(count)} of work experience.`,
  points: 'These points from my resume are the closest to what you are looking for:',
  translate: '[Put these points into English.]',
  skillsLetter: (list) => `Of what you ask for, I bring ${list}.`,
  example: '[An example of your own: what the task was, what you did, what came of it.]',
  closing:
    'I would be glad to tell you more in a conversation. [When you can start, and how you are best reached.]',
  regards: 'Kind regards,',
  yourName: '[your name]',
  yourWork: '[Your present or last position, and what you did there.]',
};

const enYears = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

const de: Phrases = {
  and: 'und',
  profile: (position, count) =>
    profileOf(position, count === undefined ? undefined : `${deYears(count, 'n')} Berufserfahrung`, {
      with: ' mit ',
      now: 'derzeit bei',
      last: 'zuletzt bei',
    }),
  onlyYears: (count) => `${deYears(count)} Berufserfahrung.`,
  skills: (list) => `Kenntnisse: ${list}.`,
  fromWork: 'Aus meiner Arbeit:',
  education: 'Ausbildung:',
  questionsHeading: 'Fragen, die diese Punkte stärker machen',
  measured: (line) => `„${line}“ Haben Sie das Ergebnis gemessen? Dann ergänzen Sie die Zahl.`,
  howMany: (line) => `„${line}“ Wie viele, wie oft, wie lange? Ergänzen Sie eine Zahl, wenn Sie eine haben.`,
  asksFor: (skill) =>
    `Die Stelle verlangt ${skill}. Haben Sie damit Erfahrung? Dann ergänzen Sie, wo und wofür.`,
  moreHeading: 'Aus Ihrem Lebenslauf',
  salutation: 'Sehr geehrte/r [Frau/Herr Nachname],',
  applying: (title, company) =>
    stopped(
      `ich bewerbe mich auf Ihre Stelle ${title === undefined ? '[Stellenbezeichnung]' : `„${title}“`} bei ${company ?? '[Unternehmen]'}`,
    ),
  whyCompany: '[Warum dieses Unternehmen und diese Stelle: ein, zwei eigene Sätze.]',
  position: ({ title, employer, current }) => {
    const at = employer === undefined ? '' : ` bei ${employer}`;
    const as = title === undefined ? '' : ` als ${title}`;
    return current ? stopped(`Derzeit arbeite ich${as}${at}`) : `Zuletzt habe ich${as}${at} gearbeitet.`;
  },
  yearsInAll: (count) => `Insgesamt bringe ich ${deYears(count)} Berufserfahrung mit.`,
  points: 'Aus meinem Lebenslauf kommen diese Punkte dem, was Sie suchen, am nächsten:',
  translate: '[Übertragen Sie diese Punkte ins Deutsche.]',
  skillsLetter: (list) => `Von dem, was Sie verlangen, bringe ich mit: ${list}.`,
  example: '[Ein eigenes Beispiel: die Aufgabe, was Sie getan haben, was dabei herauskam.]',
  closing:
    'Gern erzähle ich Ihnen in einem Gespräch mehr. [Wann Sie anfangen können und wie Sie am besten zu erreichen sind.]',
  regards: 'Mit freundlichen Grüßen',
  yourName: '[Ihr Name]',
  yourWork: '[Ihre derzeitige oder letzte Position und was Sie dort getan haben.]',
};

const deYears = (count: number, dative: '' | 'n' = ''): string =>
  count === 1 ? (dative === 'n' ? 'einem Jahr' : '1 Jahr') : `${count} Jahre${dative}`;

const fr: Phrases = {
  and: 'et',
  profile: (position, count) =>
    profileOf(position, count === undefined ? undefined : `${frYears(count)} d’expérience professionnelle`, {
      with: ', ',
      now: 'actuellement chez',
      last: 'en dernier lieu chez',
    }),
  onlyYears: (count) => `${frYears(count)} d’expérience professionnelle.`,
  skills: (list) => `Compétences : ${list}.`,
  fromWork: 'Extrait de mon parcours :',
  education: 'Formation :',
  questionsHeading: 'Questions pour renforcer ces points',
  measured: (line) => `« ${line} » Avez-vous mesuré le résultat ? Si oui, ajoutez le chiffre.`,
  howMany: (line) =>
    `« ${line} » Combien, à quelle fréquence, pendant combien de temps ? Ajoutez un chiffre si vous en avez un.`,
  asksFor: (skill) =>
    `L’annonce demande : ${skill}. En avez-vous l’expérience ? Si oui, ajoutez où et pour quoi.`,
  moreHeading: 'Extraits de votre CV',
  salutation: 'Madame, Monsieur,',
  applying: (title, company) =>
    stopped(
      `Je vous adresse ma candidature au poste ${frOf(title ?? '[intitulé du poste]')} chez ${company ?? '[entreprise]'}`,
    ),
  whyCompany: '[Pourquoi cette entreprise et ce poste : une ou deux phrases de vous.]',
  position: ({ title, employer, current }) => {
    const at = employer === undefined ? '' : ` chez ${employer}`;
    if (title === undefined)
      return stopped(current ? `Je travaille actuellement${at}` : `J’ai travaillé en dernier lieu${at}`);
    return stopped(
      current
        ? `J’occupe actuellement le poste ${frOf(title)}${at}`
        : `J’ai occupé en dernier lieu le poste ${frOf(title)}${at}`,
    );
  },
  yearsInAll: (count) => `Je compte au total ${frYears(count)} d’expérience professionnelle.`,
  points: 'Dans mon parcours, voici ce qui se rapproche le plus de votre recherche :',
  translate: '[Traduisez ces points en français.]',
  skillsLetter: (list) => `Parmi ce que vous demandez, j’apporte : ${list}.`,
  example: '[Un exemple de vous : la tâche, ce que vous avez fait, ce qui en est résulté.]',
  closing:
    'Je me tiens à votre disposition pour un entretien. [Votre disponibilité et le meilleur moyen de vous joindre.]',
  regards: 'Cordialement,',
  yourName: '[votre nom]',
  yourWork: '[Votre poste actuel ou le plus récent, et ce que vous y avez fait.]',
};

const frOf = (title: string): string => (/^[aeiouéèêàâîïôûœ]/i.test(title) ? `d’${title}` : `de ${title}`);
const frYears = (count: number): string => (count === 1 ? '1 an' : `${count} ans`);

const es: Phrases = {
  and: 'y',
  profile: (position, count) =>
    profileOf(position, count === undefined ? undefined : `${esYears(count)} de experiencia laboral`, {
      with: ' con ',
      now: 'actualmente en',
      last: 'últimamente en',
    }),
  onlyYears: (count) => `${esYears(count)} de experiencia laboral.`,
  skills: (list) => `Conocimientos: ${list}.`,
  fromWork: 'De mi trayectoria:',
  education: 'Formación:',
  questionsHeading: 'Preguntas para reforzar estos puntos',
  measured: (line) => `«${line}» ¿Midió el resultado? Si es así, añada la cifra.`,
  howMany: (line) =>
    `«${line}» ¿Cuántos, con qué frecuencia, durante cuánto tiempo? Añada una cifra si la tiene.`,
  asksFor: (skill) =>
    `La oferta pide: ${skill}. ¿Tiene experiencia con ello? Si es así, añada dónde y para qué.`,
  moreHeading: 'De su currículum',
  salutation: 'Estimado/a [nombre de la persona de contacto]:',
  applying: (title, company) =>
    stopped(
      `Me dirijo a ustedes para presentar mi candidatura al puesto de ${title ?? '[puesto]'} en ${company ?? '[empresa]'}`,
    ),
  whyCompany: '[Por qué esta empresa y este puesto: una o dos frases propias.]',
  position: ({ title, employer, current }) => {
    const at = employer === undefined ? '' : ` en ${employer}`;
    if (title === undefined)
      return stopped(current ? `Actualmente trabajo${at}` : `Mi último trabajo fue${at}`);
    return stopped(
      current ? `Actualmente trabajo como ${title}${at}` : `Mi último puesto fue el de ${title}${at}`,
    );
  },
  yearsInAll: (count) => `En total cuento con ${esYears(count)} de experiencia laboral.`,
  points: 'De mi trayectoria, estos puntos son los más cercanos a lo que buscan:',
  translate: '[Traduzca estos puntos al español.]',
  skillsLetter: (list) => `De lo que piden, aporto: ${list}.`,
  example: '[Un ejemplo propio: la tarea, lo que hizo y el resultado.]',
  closing: 'Quedo a su disposición para una entrevista. [Su disponibilidad y la mejor forma de contacto.]',
  regards: 'Un cordial saludo,',
  yourName: '[su nombre]',
  yourWork: '[Su puesto actual o más reciente y lo que hizo allí.]',
};

const esYears = (count: number): string => (count === 1 ? '1 año' : `${count} años`);

export const phrases: Record<RulesLanguage, Phrases> = { en, de, fr, es };
