import { fold } from './fold';

/** What a quantity counts. */
export type QuantityKind = 'percent' | 'money' | 'multiple' | 'duration' | 'year' | 'measure' | 'count';

/** A unit by its one name, and what brings a value to that unit. */
export interface Unit {
  kind: QuantityKind;
  unit: string;
  factor: number;
}

const rows: readonly (readonly [QuantityKind, string, number, string])[] = [
  ['percent', '%', 1, '% percent pct prozent pourcent'],
  ['percent', '%', 1, 'prozentpunkte prozentpunkten'],
  ['multiple', 'x', 1, 'x × times fold fach fache fachen fois veces mal'],
  [
    'duration',
    'month',
    12,
    'year years yr yrs jahr jahre jahren berufsjahr berufsjahre berufsjahren dienstjahr dienstjahre dienstjahren schuljahr schuljahre schuljahren an ans annee annees ano anos',
  ],
  [
    'duration',
    'month',
    120,
    'decade decades jahrzehnt jahrzehnte jahrzehnten decennie decennies decada decadas',
  ],
  ['duration', 'month', 1, 'month months mo mos monat monate monaten mois mes meses'],
  ['duration', 'second', 604_800, 'week weeks wk wks woche wochen semaine semaines semana semanas'],
  [
    'duration',
    'second',
    86_400,
    'day days tag tage tagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen jour jours journee journees dia dias jornada jornadas',
  ],
  [
    'duration',
    'second',
    3600,
    'hour hours hr hrs stunde stunden wochenstunden std heure heures h hora horas',
  ],
  ['duration', 'second', 60, 'minute minutes min mins minuten minuto minutos'],
  ['duration', 'second', 1, 'second seconds sec secs sekunde sekunden seconde secondes segundo segundos s'],
  ['duration', 'second', 0.001, 'ms millisecond milliseconds millisekunden millisecondes milisegundos'],
  ['money', 'usd', 1, '$ usd us$ dollar dollars dolar dolares'],
  ['money', 'eur', 1, '€ eur euro euros'],
  ['money', 'eur', 0.01, 'centime centimes centimo centimos eurocent'],
  ['money', 'eur', 1000, 'teur keur'],
  ['money', 'eur', 1e6, 'meur'],
  ['money', 'gbp', 1, '£ gbp pound pounds'],
  ['money', 'inr', 1, '₹ inr rs rupee rupees'],
  ['money', 'jpy', 1, '¥ jpy yen'],
  ['money', 'chf', 1, 'chf franken'],
  ['money', 'cad', 1, 'cad c$'],
  ['money', 'aud', 1, 'aud a$'],
  ['measure', 'metre', 1000, 'km kilometer kilometern kilometers kilometre kilometres kilometro kilometros'],
  ['measure', 'metre', 1609.34, 'mile miles'],
  [
    'measure',
    'gram',
    1000,
    'kg kilogram kilograms kilogramm kilogramme kilogrammes kilogramo kilogramos kilo kilos',
  ],
  ['measure', 'gram', 1_000_000, 't ton tons tonne tonnes tonnen toneladas'],
  ['measure', 'gram', 1, 'g gram grams gramm gramme grammes gramo gramos'],
  ['measure', 'metre', 1, 'm metre metres meter meters metern metro metros'],
  ['measure', 'metre', 0.01, 'cm centimetre centimetres centimeter centimeters centimetro centimetros'],
  ['measure', 'metre', 0.001, 'mm millimetre millimetres millimeter millimeters milimetro milimetros'],
  ['measure', 'foot', 1, 'ft foot feet'],
  ['measure', 'litre', 1, 'l litre litres liter liters litern litro litros'],
  ['measure', 'hectare', 1, 'ha hectare hectares hektar hectarea hectareas'],
  ['measure', 'volt', 1, 'v volt volts voltio voltios'],
  ['measure', 'volt', 1000, 'kv kilovolt kilovolts'],
  ['measure', 'watt', 1, 'w watt watts'],
  ['measure', 'watt', 1000, 'kw kwp kilowatt kilowatts'],
  ['measure', 'watt', 1e6, 'mw mwp megawatt megawatts'],
  ['measure', 'byte', 1, 'gb gigabyte gigabytes gigaoctets'],
  ['measure', 'byte', 1000, 'tb terabyte terabytes teraoctets'],
  ['measure', 'byte', 1e6, 'pb petabyte petabytes'],
  ['measure', 'square metre', 1, 'm2 m² sqm quadratmeter quadratmetern'],
  ['measure', 'square foot', 1, 'sqft'],
];

// "120-stündig"
const german: readonly (readonly [string, string])[] = [
  ['jahrig', 'jahr'],
  ['monatig', 'monat'],
  ['wochig', 'woche'],
  ['tagig', 'tag'],
  ['stundig', 'stunde'],
  ['minutig', 'minute'],
];

const units = new Map<string, Unit>(
  rows.flatMap(([kind, unit, factor, words]) =>
    words
      .split(' ')
      .flatMap((word) => [
        word,
        ...german.filter(([, of]) => of === word).flatMap(([each]) => inflected(each)),
      ])
      .map((word) => [word, { kind, unit, factor }] as const),
  ),
);

function inflected(adjective: string): string[] {
  return ['', 'e', 'em', 'en', 'er', 'es'].map((end) => adjective + end);
}

const keyOf = (word: string): string => (/^[A-Za-z]+$/.test(word) ? word.toLowerCase() : fold(word));

/** The unit that a word or sign names; undefined for a counted noun. */
export function unitOf(word: string): Unit | undefined {
  const key = keyOf(word);
  return units.get(key) ?? (key.length > 8 ? units.get(germanLength.exec(key)?.[1] ?? '') : undefined);
}

// "Ausbauwochen", "Praxistage", "Lebensjahre"
const germanLength =
  /^[a-z]{3,}(jahren?|monaten?|wochen|(?<!mon|diens|mit|donners|frei|sams|sonn|feier|fest)tagen?|stunden|minuten)$/;

const classes = {
  person:
    'people person persons member members engineer engineers developer developers nurse nurses employee employees staff colleague colleagues report reports technician technicians agent agents analyst analysts manager managers specialist specialists volunteer volunteers trainee trainees apprentice apprentices driver drivers cook cooks associate associates teacher teachers mitarbeiter mitarbeitende mitarbeiterinnen personen kollegen personnes collaborateurs salaries techniciens personas empleados trabajadores tecnicos team equipo equipe',
  client:
    'learner learners customer customers client clients patient patients guest guests student students pupil pupils user users kunden patienten gaste schuler clientes pacientes alumnos eleves',
  place:
    'store stores site sites branch branches location locations office offices country countries filialen standorte lander magasins pays sites tiendas paises',
  thing:
    'server servers machine machines vehicle vehicles device devices project projects report dashboard dashboards article articles page pages ticket tickets order orders call calls bed beds room rooms product products projekte projets proyectos',
} as const;
const classOf = new Map<string, string>(
  Object.entries(classes).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** Whether a counted noun means people at work, those served, places or things; undefined where unknown. */
export function nounClass(word: string): string | undefined {
  return classOf.get(keyOf(word));
}
