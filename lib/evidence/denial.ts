const before =
  /(?:\b(?:no|not|never|neither|nor|lack(?:s|ing)?|kein(?:e[nrms]?)?|nicht|nie|weder|pas|jamais|aucune?|ni|nunca|tampoco)|n['’]t)(?![\p{L}])(?! only| nur| seulement| solo)[^,;.:]{0,60}$/iu;
// What is done without help, or without an error, is done all the same: only the next words are denied.
const lacking = /(?<!\p{L})(?:without|ohne|sans|sin)(?:\s+[^\s,;.:]+){0,2}\s+$/iu;
const after =
  /^[^,;.:!?]{0,60}(?:\bnicht|\bnie(?:mals)?|\bkeine?|\bnot|\bnever)(?![\p{L}])|^[^;.:!?]{0,30},? (?:neither of|which I have(?: not|n['’]t)|was ich (?:noch )?nicht)/iu;

/** Whether the words before an offset, in its own clause, deny what follows. */
export function isDenied(text: string, start: number): boolean {
  const said = text.slice(Math.max(0, start - 90), start);
  return before.test(said) || lacking.test(said);
}

/** As `isDenied`, also where the denial comes later: "Transporeon habe ich noch nicht genutzt". */
export function isDeniedAround(text: string, start: number, end: number): boolean {
  return isDenied(text, start) || after.test(text.slice(end, end + 110));
}
