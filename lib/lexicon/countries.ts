// A country, then what comes from there, in English, German, French and Spanish, folded; a star stands for any ending.
const rows = `argentin*
taiwan*
australi*
austri* osterreich* autrich* austriac*
belgi* belge belgique
brazil* brasil* bresil*
britain british britisch* britannique* britanic*
bulgari* bulgare*
canad* kanad*
chile chilen* chilien*
china chines* chinois*
colombi* kolumbi*
croati* kroati* croat* croac*
czech* tschech* tchequ* checo checa
denmark danish danemark* danisch* danois* dinamarca danes danesa
europe* europa europaisch*
finland finnish finnland finnisch* finlande finlandais* finlandia finlandes*
france french frankreich franzosisch* francais* francia frances francesa*
german* deutsch* deutschland allemagn* allemand* aleman*
greece greek griech* grece grec grecque grecia griego*
hungarn ungarisch* ungarn ungarisch* hongrie hongrois*
india indian indien indisch* indienne
ireland irish irland* irlandais* irisch*
italy italia* italie* italien*
japan* japon*
korea* coree coreen* corea corean*
mexic* mexik* mejic* mexiqu*
morocc* marokk* maroc* marrue*
netherlands dutch niederland* neerland* pays-bas holand* holland*
norway norwegian norweg* norveg* norueg*
poland polish polen polnisch* pologne polonais* polonia polac*
portugal portugu* portugie*
romania romanian* rumania* ruman* roumain* roumanie
russi* russland russisch* rusia ruso*
scotland scottish schottland schottisch* ecosse ecossais* escocia escoces*
slovak* slowak* slovaqu* eslovac*
sloveni* slowen* esloven*
spain spanish spanien spanisch* espagn* espana espanol*
sweden swedish schwed* suede suedois* suecia sueco sueca
switzerland swiss schweiz* suiss* suiz*
turkey turkish turk* turqui* turc turque turco turca
ukrain* ucrani*
wales welsh walisisch* gallois* gales galesa`;

const exact = new Map<string, number>();
const beginnings: (readonly [string, number])[] = [];
for (const [index, row] of rows.split('\n').entries()) {
  for (const name of row.split(' ')) {
    if (name.endsWith('*')) beginnings.push([name.slice(0, -1), index]);
    else exact.set(name, index);
  }
}

/** A number for the country that a folded word names, or comes from; the same for "mexico" and "mexican". */
export function countryOf(key: string): number | undefined {
  if (key.length < 4 || key.length > 16) return undefined;
  return (
    exact.get(key) ??
    beginnings.find(([begins]) => key.startsWith(begins) && key.length - begins.length <= 5)?.[1]
  );
}
