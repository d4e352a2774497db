// What is named by its letters as often as in full, each way. Letters count as capitals alone.
const rows = `RF radiofrecuencia
RF radiofréquence
BWL betriebswirtschaftslehre
BWL betriebswirtschaft
VWL volkswirtschaftslehre
Jura rechtswissenschaft
Jura rechtswissenschaften
UK United Kingdom
USA United States Vereinigte Staaten États-Unis Estados Unidos
US United States
UAE United Arab Emirates
EU European Union Europe
NYC New York City
LA Los Angeles
SF San Francisco
DC Washington
DACH Germany Austria Switzerland Deutschland Österreich Schweiz Allemagne Autriche Suisse Alemania Austria Suiza
EMEA Europe Middle East Africa Europa
APAC Asia Pacific
LATAM Latin America Latinoamérica
NRW Nordrhein-Westfalen
BaWü Baden-Württemberg
TU Technische Universität
FH Fachhochschule
HR Human resources
PPT PowerPoint
RH Ressources humaines
DRH Direction directrice directeur des ressources humaines
DAF Directeur directrice administratif administrative et financier
DSI Directeur des systèmes d’information
DG Directeur directrice général
RRHH Recursos humanos
PACA Provence-Alpes-Côte Azur
DE Germany Deutschland
AT Austria Österreich
CH Switzerland Schweiz
FR France Frankreich
ES Spain España
NL Netherlands Niederlande
BE Belgium Belgien`
  .split('\n')
  .map((row): [string, string] => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]);

const inFull = new Map(rows);
/** Common nouns: their letters are said of them wherever they stand. */
const letters = new Map(
  rows.flatMap(([short, full]) => (/^\p{Ll}{10,}$/u.test(full) ? [[full, short]] : [])),
);

const short = /(?<![A-Za-z\d])(?:RR\. ?HH|[A-Z]{2,5}|BaWü|Jura)(?![A-Za-z\d])/g;
const long = new RegExp([...letters.keys()].join('|'), 'giu');
// One of these alone is as often something else.
const code = '(?:DE|AT|CH|FR|ES|NL|BE)';
const codes = new RegExp(String.raw`(?<![A-Za-z])${code}(?:\s?[,/&+]\s?(?:${code}|IT|PL))+(?![A-Za-z])`);
const isCode = new RegExp(`^${code}$`);

/** A text with what it names by letters in full. */
export const withNamesInFull = (text: string): string =>
  text.replace(short, (name) => inFull.get(name.replace(/[. ]/g, '')) ?? name);

/** The other names of what a text names: in full where it gives letters, letters where it says a long word. */
export function namesBeside(text: string): string[] {
  return [
    ...(text.match(short) ?? []).flatMap((name) =>
      isCode.test(name) && !codes.test(text) ? [] : (inFull.get(name.replace(/[. ]/g, '')) ?? []),
    ),
    ...(text.match(long) ?? []).flatMap((word) => letters.get(word.toLowerCase()) ?? []),
  ];
}
