import { fold } from './fold';
import { tokensOf } from './tokens';

// ISO 639-1 code, then its names in English, German, French and Spanish, folded.
const names = `en english englisch anglais ingles
de german deutsch allemand aleman
fr french franzosisch francais frances
es spanish spanisch espagnol espanol castellano
it italian italienisch italien italiano
pt portuguese portugiesisch portugais portugues
nl dutch niederlandisch neerlandais holandes neerlandes
pl polish polnisch polonais polaco
cs czech tschechisch tcheque checo
ru russian russisch russe ruso
uk ukrainian ukrainisch ukrainien ucraniano
tr turkish turkisch turc turco
ar arabic arabisch arabe
zh chinese mandarin cantonese chinesisch chinois chino
ja japanese japanisch japonais japones
ko korean koreanisch coreen coreano
hi hindi
sv swedish schwedisch suedois sueco
no norwegian norwegisch norvegien noruego
da danish danisch danois danes
fi finnish finnisch finnois
el greek griechisch grec griego
ro romanian rumanisch roumain rumano
hu hungarian ungarisch hongrois hungaro
he hebrew hebraisch hebreu hebreo
vi vietnamese vietnamesisch vietnamien vietnamita
ca catalan katalanisch`;

const codes = new Map(
  names.split('\n').flatMap((row) => {
    const [code = '', ...each] = row.split(' ');
    return each.map((name) => [name, code] as const);
  }),
);

// "To polish" is a verb: as a language it has its capital.
const capitalOnly = new Set(['polish', 'turkish', 'greek']);
// Frances is a name and the Danes a people: the Spanish words have an accent, or at least no capital.
const accented = new Set(['frances', 'danes']);

/** Natural languages that a text names, as ISO 639-1 codes, each once. */
export function spokenLanguages(text: string): string[] {
  const found = new Set<string>();
  for (const { key, start, end } of tokensOf(text)) {
    const written = text.slice(start, end);
    // `key` has lost the s of "inglés", but also the ending of "Englischkenntnisse".
    const name = codes.has(key) || !/s$/i.test(written) ? key : fold(written);
    const code = codes.get(name) ?? codes.get(key.replace(/(?:sprachig|sprachkenntnis|sprache)$/, ''));
    if (code === undefined) continue;
    const capital = /^\p{Lu}/u.test(written);
    if (capitalOnly.has(name) && !capital) continue;
    if (accented.has(name) && capital && fold(written) === written.toLowerCase()) continue;
    found.add(code);
  }
  return [...found];
}
