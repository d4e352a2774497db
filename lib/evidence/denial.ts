const before =
  /(?:\b(?:no|not|never|without|neither|nor|lack(?:s|ing)?|kein(?:e[nrms]?)?|nicht|nie|ohne|weder|pas|jamais|sans|aucune?|ni|sin|nunca|tampoco)|n['’]t)(?![\p{L}])(?! only| nur| seulement| solo)[^,;.:]{0,60}$/iu;
const after =
  /^[^,;.:!?]{0,60}(?:\bnicht|\bnie(?:mals)?|\bkeine?|\bnot|\bnever)(?![\p{L}])|^[^;.:!?]{0,30},? (?:neither of|which I have(?: not|n['’]t)|was ich (?:noch )?nicht)/iu;

/** Whether the words before an offset, in its own clause, deny what follows. */
export function isDenied(text: string, start: number): boolean {
  return before.test(text.slice(Math.max(0, start - 90), start));
}

/** As `isDenied`, also where the denial comes later: "Transporeon habe ich noch nicht genutzt". */
export function isDeniedAround(text: string, start: number, end: number): boolean {
  return isDenied(text, start) || after.test(text.slice(end, end + 110));
}
