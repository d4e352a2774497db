import 'server-only';
import type { CheerioAPI } from 'cheerio';
import type { PostingProblem } from '../posting-problem';

/** What the parts of a posting are called; a page that has a few of them is one. English, German, French, Spanish, Czech. */
const cues = [
  /\b(?:responsibilit|what you(?:'|’)?ll do|you will|your (?:role|tasks|mission)|duties|about the (?:role|job|position)|role overview|job (?:description|summary))/i,
  /\b(?:requirements?|qualifications?|what you(?:'|’)?ll (?:need|bring)|who you are|you have|must.have|skills|experience (?:with|in|of))/i,
  /\b(?:we offer|what we offer|benefits|perks|salary|compensation|pension|vacation|holiday allowance)/i,
  /\b(?:apply|application|send (?:us )?your (?:cv|resume)|hiring|join (?:us|our))/i,
  /\b(?:full[- ]time|part[- ]time|permanent|fixed[- ]term|contract|remote|hybrid|years of experience|start date)/i,
  /(?:Ihre? Aufgaben|Deine Aufgaben|Aufgabengebiet|Das erwartet dich|Tätigkeiten|missions|responsabilidades|funciones|náplň práce|hlavní úkoly|budete)/i,
  /(?:Ihr Profil|Dein Profil|Anforderungen|Das bringst du mit|Qualifikation|Kenntnisse|profil recherché|compétences|requisitos|požad(?:avky|ujeme))/i,
  /(?:wir bieten|unser Angebot|Benefits|nous offrons|avantages|ofrecemos|nabízíme)/i,
  /(?:bewerb|postul|candidat|inscr[ií]b|životopis|odpovědět)/i,
];

/** How many of the marks of a posting a text bears, out of nine. */
export function countCues(text: string): number {
  return cues.filter((cue) => cue.test(text)).length;
}

const expired =
  /(?:no longer (?:accepting|available|open|active)|(?:job|position|posting|vacancy|role) (?:has been|is|was) (?:filled|closed|removed|expired)|has expired|job not found|(?:stelle|anzeige|stellenanzeige) ist (?:leider )?(?:nicht mehr|bereits)|nicht mehr (?:verfügbar|online|aktiv)|offre n['’]est plus|ya no está disponible|pozice již není|inzerát již není)/i;
const loginWall =
  /(?:sign in|log in|join now|anmelden|einloggen|se connecter)\b.{0,80}(?:to (?:continue|view|see)|continue|required|um .{0,40}(?:zu sehen|fortzufahren)|pour)/i;
const needsScript =
  /(?:enable|activate|turn on|requires?|need) (?:to enable )?javascript|javascript (?:is )?(?:required|disabled|aktivieren)|aktivieren sie javascript/i;
const jobHref =
  /(?:job|career|position|opening|vacanc|stelle|karriere|offre|emploi|\/o\/|\/j\/)[^?#]*[/=-][^/?#]{3,}/i;
const gendered = /\((?:[mwfdxi](?:\s*[/|,]\s*[mwfdxi]){1,3})\)/gi;

/** Why a page without a posting has none. `text` is what the whole page says. */
export function explainMissing($: CheerioAPI, text: string): PostingProblem {
  if (expired.test(text)) return 'expired';
  if (listsJobs($, text)) return 'list-page';
  const hasLogin = $('input[type="password"]').length > 0 || loginWall.test(text.slice(0, 3000));
  if (hasLogin && text.length < 4000) return 'login-wall';
  if (text.length < 400 && (needsScript.test($('noscript').text() + text) || $('script').length >= 2))
    return 'needs-script';
  return 'no-posting';
}

/** Whether the page leads to at least three jobs rather than being one. */
export function listsJobs($: CheerioAPI, text: string): boolean {
  if ((text.match(gendered)?.length ?? 0) >= 4) return true;
  const targets = $('a[href]')
    .not('nav a, footer a, [class*="similar" i] a, [class*="related" i] a')
    .toArray()
    .filter((link) => $(link).text().trim().length > 5)
    .map((link) => ($(link).attr('href') ?? '').replace(/[?#].*$/, ''))
    .filter((href) => jobHref.test(href) && !/apply|login|sign-?in|share|bewerb/i.test(href));
  return new Set(targets).size >= 3;
}
