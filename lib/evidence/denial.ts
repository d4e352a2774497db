const before =
  /(?:(?<!["“„«‘])\b(?:no|not|never|neither|nor|kein(?:e[nrms]?)?|nicht|nie|weder|pas|jamais|aucune?|ni|nunca|tampoco|yet to)|lack(?:s|ing)?(?: only)?|(?:mir fehl(?:t|en)|fehl(?:t|en) mir)|à défaut d[e'’]|me manquent?|me faltan?|n['’]t)(?![\p{L}])(?! only| nur| seulement| solo)[^,;.:]{0,90}$/iu;
// What is done without help, or in nine days instead of ten, is done all the same: only the next words are denied.
const lacking =
  /(?<!\p{L})(?:without|rather than|instead of|ohne|(?:an)?statt|anstelle|sans|plutôt que|au lieu de|sin|en (?:lugar|vez) de)(?:\s+[^\s,;.:\d]+){0,2}\s+$|(?<!\p{L})(?:plutôt qu|au lieu d)['’]$/iu;
// "No outages at Quintara" denies the outages; "no experience with Kubernetes" denies Kubernetes.
const parted = [
  /\b(?:no|without)\s+((?:\S+\s+){1,6}?)(?:using|with|at|as)\s+(?:an?\s+|the\s+)?$/iu,
  /\b(?:keine?[nrms]?|ohne)\s+((?:\S+\s+){1,6}?)(?:mit|bei|als)\s+(?:de[rmn]\s+|einer?\s+)?$/iu,
  /\b(?:sans|aucune?)\s+((?:\S+\s+){1,6}?)(?:avec|chez|comme)\s+$/iu,
  /\bsin\s+((?:\S+\s+){1,6}?)(?:con|en|como)\s+(?:el\s+|la\s+)?$/iu,
];
// "I have built no service with Scopus"
const haveNo =
  /(?:have|['’]ve)\s\p{L}+\sno\s[^,;.]{0,40}\s(?:using|with)\s(?:[^,;.]{0,30}\s(?:or|and)\s)?$/iu;
const ofSkill =
  /experience|knowledge|exposure|skill|familiar|training|practice|\buse|work|erfahrung|kenntnis|praxis|umgang|kontakt|expérience|connaissance|maîtrise|pratique|formation|experiencia|conocimiento|manejo|práctica/iu;
// "No llegan a 20 euros al mes": a figure is what is denied.
const figure = /\d[\d.,]*\s*[\p{L}%€$£]+\s+\p{L}+\s[^,;.:]*$/u;

const after =
  /^[^,;.:!?]{0,60}(?:\bnicht|\bnie(?:mals)?|\bkeine?|\bnot|n['’]t|\bnever|\bfehl(?:t|en) mir|\bme manquent?|\bme faltan?|\bpendiente|\bno (?:l[oa]s? )?(?:he|tengo|domino|conozco|manejo|uso|\p{L}+é(?!\p{L}))|\bn(?:e |['’])(?:l(?:es |['’]))?(?:ai|ont|maîtrise|connais|utilise|pratique))(?![\p{L}])|^[^;.:!?]{0,30},? (?:neither of|which I have(?: not|n['’]t)|(?:would be|will be|is|are) (?:new|a first)|(?:wären?|ist|sind) (?:für mich )?(?:neu|Neuland)|(?:serai(?:t|ent)|est|sont) (?:nouve|une découverte)|(?:serían?|es|son) nuev|(?:would|will) (?:have|need) to learn|müsste ich|devrais (?:l['’])?(?:apprendre|me former)|tendría que aprender|was ich (?:noch )?nicht)/iu;

// "I have not worked with GTFS, dbt or QGIS": short names in a list are denied together.
const inList =
  /,(?= (?:[\p{L}\d/+#.-]+ ){0,2}(?:[\p{L}\d/+#.-]+(?:,| (?:or|nor|and|oder|noch|und|ou|ni|et|o|y)(?!\p{L}))|$)|(?<=,) $)/giu;

/** Whether the words before an offset, in its own clause, deny what follows. */
export function isDenied(text: string, start: number): boolean {
  const said = text.slice(Math.max(0, start - 120), start).replace(inList, ' ');
  if (!before.test(said) && !lacking.test(said)) return false;
  const between = parted.map((pattern) => pattern.exec(said)?.[1]).find((words) => words !== undefined);
  return (between === undefined || ofSkill.test(between) || haveNo.test(said)) && !figure.test(said);
}

/** As `isDenied`, also where the denial comes later: "Transporeon habe ich noch nicht genutzt". */
export function isDeniedAround(text: string, start: number, end: number): boolean {
  return isDenied(text, start) || after.test(text.slice(end, end + 130).replace(inList, ' '));
}
