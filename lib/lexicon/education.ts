import { fold } from './fold';

/** From school to doctorate; each counts for those below it. */
export type EducationLevel = 1 | 2 | 3 | 4 | 5;

const levels: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    5,
    /\b(?:ph\.? ?d|phd|d\.?phil|doctorate|doctoral|dr\. ?(?:rer|med|phil|jur|ing)|promotion|promoviert|doctorat|doctorado|doktor|ed\.?d|j\.?d\.|juris doctor|m\.?d\.)(?![a-z])/,
  ],
  [
    4,
    /\b(?:master'?s?(?: degree| of| in)|masters|master(?:studium|studiengang|abschluss|grad)|(?<!scrum |web|kapellmeister )master(?! data| plan|mind|card|class)|m\.?sc\.?|m\.?s\.|m\.?a\.(?! ?\d)|mba|m\.?b\.?a\.|m\.?eng\.?|m\.?tech\.?|m\.?ed\.?|m\.?com|mca|ll\.m|llm (?:in|degree)|magister|diplom-?(?:ingenieur|kauf|inform|phys|math|psych|volksw|betriebsw)\w*|dipl\.-?ing\.?|bac ?\+ ?5|maestria|posgrado|postgraduate|post graduate|mestrado|lehramt|staatsexamen|pgdm|advanced degree)(?![a-z])/,
  ],
  [
    3,
    /\b(?:bachelor'?s?|bachelor(?:studium|studiengang|abschluss|grad)|b\.?sc\.?|b\.?s\.|b\.a\.|ba (?:in|of|\(|hons|[a-z]+ univ)|bs (?:in|\()|ba,|bs,|b\.?eng\.?|b\.?tech\.?|b\.?e\.|b\.e(?= )|be |b\.?com\.?|b\.?c\.?a\.?|bba|b\.?ed\.?|bsn|bfa|llb|ll\.b|undergraduate degree|college degree|university degree|four-year degree|4-year degree|graduation|degree in|degree(?! of (?!bachelor|master|doctor))|studium|hochschulabschluss|hochschulstudium|universitatsabschluss|fachhochschul\w*|licence (?:en|de|professionnelle|pro\b)|licenciatura|licenciad[oa]|grado(?: en| universitario)?|titulo universitario|titulacion universitaria|estudios universitarios|bac ?\+ ?[34]|diplome universitaire|diplome d'ingenieur|ecole d'ingenieur|ingenieria en|grade universitaire|hbo|wo)(?![a-z])/,
  ],
  [
    2,
    /\b(?:associate'?s?(?: degree| of| in)|a\.?a\.?s\.?|diploma|polytechnic|vocational|apprenticeship|trade school|hnd|nvq|btec|ausbildung|berufsausbildung|lehre|meisterbrief|techniker|bts|dut|but|cap|bep|bac pro|bac ?\+ ?2|formacion profesional|fp|ciclo formativo|grado (?:medio|superior)|tecnico superior)(?![a-z])/,
  ],
  [
    1,
    /\b(?:high school|ged|secondary school|a[- ]levels?|gcses?|abitur|fachabitur|mittlere reife|realschul\w*|hauptschul\w*|schulabschluss|baccalaureat|bachillerato|\beso\b|hsc|ssc)(?![a-z])/,
  ],
];

/** The highest level that a line names; undefined where it names none. */
export function educationLevel(text: string): EducationLevel | undefined {
  const folded = fold(text);
  return levels.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Every level that a line names, highest first; may be empty. */
export function educationLevels(text: string): EducationLevel[] {
  const folded = fold(text);
  return levels.filter(([, pattern]) => pattern.test(folded)).map(([level]) => level);
}

/** The lowest level that a line names: what "Bachelor's or Master's" asks for. */
export function lowestEducationLevel(text: string): EducationLevel | undefined {
  const folded = fold(text);
  return levels.findLast(([, pattern]) => pattern.test(folded))?.[0];
}
