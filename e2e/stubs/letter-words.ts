type Language = 'en' | 'de' | 'fr' | 'es';

/** Whole sentences around what is quoted: enough of them that a letter of short quotes has its 150 words. */
export const letterWords: Record<
  Language,
  {
    english: boolean;
    salutation: string;
    opening: string;
    middle: string;
    more: string;
    close: string;
    signOff: string;
  }
> = {
  en: {
    english: true,
    salutation: 'Dear Hiring Team,',
    opening:
      'The position you describe ("TITLE") asks for work that I know from practice, and I would like to show you where the two meet. The part of my background that fits it best is this.',
    middle:
      'Your posting names a number of things that matter to the team from the first week on. Two places in my resume answer them directly, and both would carry over without a long period of learning, because the kind of task stays the same even where the setting differs.',
    more: 'There is one thing more that a reader of the posting may look for. It says less about tools than about how I go about a task, with whom, and what came of it in the end.',
    close:
      'I would be glad to talk through how this matches what you need now, and which of it you would want to see in the first months. Everything named here can be found in the resume that comes with this letter. Thank you for the time you take to read it.',
    signOff: 'Kind regards,',
  },
  de: {
    english: false,
    salutation: 'Sehr geehrte Damen und Herren,',
    opening:
      'die ausgeschriebene Stelle („TITLE“) verlangt Arbeit, die ich aus der Praxis kenne, und ich möchte zeigen, wo sich beides trifft. Am besten passt dazu dieser Teil meines Lebenslaufs.',
    middle:
      'Ihre Anzeige nennt mehrere Dinge, auf die es vom ersten Tag an ankommt. Zwei Stellen in meinem Lebenslauf antworten darauf unmittelbar, und beide lassen sich ohne lange Einarbeitung übertragen, weil die Art der Aufgabe dieselbe bleibt, auch wenn sich das Umfeld unterscheidet.',
    more: 'Etwas Weiteres könnte für Sie von Bedeutung sein. Es sagt weniger über Werkzeuge aus als darüber, wie ich eine Aufgabe angehe, mit wem ich sie löse und was am Ende dabei herauskommt.',
    close:
      'Gern bespreche ich mit Ihnen, wie das zu dem passt, was Sie jetzt brauchen, und was davon Sie in den ersten Monaten sehen möchten. Alles, was hier genannt ist, steht in dem Lebenslauf, der diesem Schreiben beiliegt. Vielen Dank für die Zeit, die Sie sich dafür nehmen.',
    signOff: 'Mit freundlichen Grüßen',
  },
  fr: {
    english: false,
    salutation: 'Madame, Monsieur,',
    opening:
      'Le poste que vous décrivez (« TITLE ») demande un travail que je connais par la pratique, et je souhaite vous montrer où les deux se rejoignent. La partie de mon parcours qui y répond le mieux est la suivante.',
    middle:
      'Votre annonce nomme plusieurs choses qui comptent pour l’équipe dès la première semaine. Deux passages de mon parcours y répondent directement, et tous deux se transposent sans long apprentissage, parce que la nature de la tâche reste la même quand le cadre change.',
    more: 'Un autre point peut intéresser la personne qui lit cette lettre. Il parle moins des outils que de la manière dont je mène une tâche, avec qui je la mène et ce qui en est résulté.',
    close:
      'Je serais heureux de parler avec vous de ce dont vous avez besoin aujourd’hui et de ce que vous voudriez voir dans les premiers mois. Tout ce qui est nommé ici se trouve dans le parcours joint à cette lettre. Je vous remercie du temps que vous prendrez pour la lire.',
    signOff: 'Cordialement,',
  },
  es: {
    english: false,
    salutation: 'Estimado equipo de selección:',
    opening:
      'El puesto que describen («TITLE») pide un trabajo que conozco por la práctica, y quisiera mostrarles dónde se encuentran ambas cosas. La parte de mi trayectoria que mejor responde es la siguiente.',
    middle:
      'Su anuncio nombra varias cosas que importan al equipo desde la primera semana. Dos lugares de mi trayectoria responden a ellas de forma directa, y los dos se trasladan sin un largo aprendizaje, porque el tipo de tarea sigue siendo el mismo aunque cambie el entorno.',
    more: 'Hay algo más que puede interesar a quien lea esta carta. Dice menos sobre herramientas que sobre la manera en que llevo una tarea, con quién la llevo y qué resultó de ella al final.',
    close:
      'Con gusto hablaría con ustedes sobre lo que necesitan ahora y sobre lo que querrían ver en los primeros meses. Todo lo que aquí se nombra está en el currículum que acompaña a esta carta. Muchas gracias por el tiempo que dediquen a leerla.',
    signOff: 'Atentamente,',
  },
};

const marks: [Language, RegExp][] = [
  ['de', /\b(und|der|die|das|mit|für|sie|wir|ist|eine[rnms]?)\b/gi],
  ['fr', /\b(et|les?|des|une?|pour|vous|nous|avec|dans)\b/gi],
  ['es', /\b(el|los|las|una?|para|con|del|que|por)\b/gi],
  ['en', /\b(and|the|of|to|with|for|you|we|our|is)\b/gi],
];

/** Told by small words alone, which is all that a choice of four needs. */
export function languageOfWords(text: string): Language {
  const counted = marks.map(([language, pattern]) => ({ language, hits: text.match(pattern)?.length ?? 0 }));
  return counted.reduce((best, next) => (next.hits > best.hits ? next : best), {
    language: 'en' as Language,
    hits: 0,
  }).language;
}
