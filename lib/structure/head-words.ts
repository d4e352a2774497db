import { fold } from '../lexicon/fold';
import { namesRole } from '../lexicon/roles';

// Forms of firms, and nouns that open or close the name of a house, folded.
const form =
  /(?:^|[\s(])(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|e\. ?k\.?|e\. ?v\.?|ltd\.?|limited|llp|llc|plc|inc\.?|corp\.?|corporation|co\.|company|group|holdings?|pvt\.?|pty\.?|n\.?v\.?|b\.?v\.?|s\. ?a\.?(?: ?u\.?| ?s\.?)?|s\. ?l\.?(?: ?u\.?)?|sas|sarl|eurl|sasu|sl|slu|sociedad|& (?:partners?|associates|sons|co|cie|fils|sohne|tochter|hijos)|(?:y|et|und|and) (?:hijos|fils|sohne|partner|sons|cia))\.?(?=$|[\s,;)])/;
const house =
  'academy agence agency agentur akademie amt asociacion association ayuntamiento backerei bakery bank banque banco behorde bibliotheque biblioteca bibliothek boutique brauerei bureau cabinet cafe caixa caja caisse care centre center centro chambre church clinic clinica clinique college colegio comunidad conseil consejo consorcio council cooperative cooperativa credit department deli diakonie diputacion direction druckerei ecole entreprise escuela estudio etablissements ets exchange fabrik farmacia farm federation firma fondation foundation foods foyer fundacion garage gasthof gemeinde gemeindeverwaltung grundschule grupo groupe gymnasium handelshaus heim hochschule home hopital hospital hostal hostel hotel housing imprimerie industries institut institute instituto kanzlei kita klinik klinikum kindergarten krankenhaus labor laboratoire laboratories laboratory labs library lycee mairie manufaktur ministerium ministry ministerio ministere museum musee museo nursery office parish pharmacie pharmacy praxis reederei residence residencia restaurant restaurante school schule schools sanatorium services servicios solicitors solutions spedition sparkasse stadt stadtverwaltung stadtwerke stiftung steuerburo steuerkanzlei store stores studio studios surgery systems taller technologies tienda tischlerei theater theatre transportes transports trust universidad universitat universite universitatsklinikum university verein verlag verwaltung werk werke werkstatt works zentrum zapateria';
const houses = new Set(house.split(' '));
const compound =
  /(?:\p{L}{3,})(?:kanzlei|klinik|klinikum|hospital|krankenhaus|schule|stiftung|werke|werk|spedition|agentur|bank|verlag|verein|amt|backerei|haus|hof|apotheke|praxis|brauerei|rosterei|zentrum)$/u;

// What somebody is somewhere without a noun for it: training, service, work of one's own.
const post =
  /^(?:ausbildung|berufsausbildung|gesellenzeit|lehre|praktikum|pflichtpraktikum|volontariat|referendariat|werkstudententatigkeit|aushilfe|nebentatigkeit|freiwilligendienst|bundesfreiwilligendienst|freiwilliges soziales jahr|zivildienst|selbstandig(?:e|keit)?|freiberuflich|stage|alternance|apprentissage|service civique|interim|practicas|beca|aprendizaje|autonom[oa]|internship|apprenticeship|placement|traineeship|self-employed|freelance)(?![\p{L}-])/u;

/** Whether a word, folded, is a noun for a house: "klinik", "hotel", "trust". */
export const isHouse = (word: string): boolean =>
  houses.has(word) || (word.length > 7 && compound.test(word));

/** A firm's name without its form: `Bogen Logistik GmbH & Co. KG` as `Bogen Logistik`. */
export function withoutForm(name: string): string {
  let rest = name.replace(/\s*\([^()]*\)?\s*$/, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(ending, '');
  }
  return rest === '' ? name : rest;
}

const ending =
  /(?:[\s,]+(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|e\. ?k|e\. ?v|ltd|limited|llp|llc|plc|inc|corp|co|pvt|pty|n\. ?v|b\. ?v|s\. ?a|s\. ?l|sas|sarl|eurl|sasu|slu)\.?|\s+&)$/i;

/** Whether a phrase is called as a firm or a house is, and not as what somebody does in one. */
export function namesFirm(text: string): boolean {
  const folded = fold(text.replace(/\s*\([^()]*\)?\s*/g, ' '));
  if (form.test(folded)) return true;
  const words = folded.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word));
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (!words.some((word) => word.split('-').some(isHouse))) return false;
  if (isHouse(first) && /^(?:of|for|de|du|des|del|der|fur)$/.test(words[1] ?? '')) return true;
  // "Hotel Manager" and "Directeur d'hôtel" are work; "Institute of Chartered Accountants" is a house.
  return words.length > 1 && !namesRole(last) && !namesRole(first);
}

/** Whether a phrase says what somebody was by another word than a role's noun: an apprenticeship, an internship. */
export const namesPost = (text: string): boolean => post.test(fold(text));
