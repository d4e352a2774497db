import { findSkills } from '../../lexicon/skills';

const address = String.raw`[\p{L}\p{N}._%+'&-]{1,64}`;
const domain = String.raw`[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`;
const email = new RegExp(String.raw`(?<![\p{L}\p{N}._%+'&-])${address} ?[@＠] ?${domain}`, 'gu');
const spelledEmail = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+'&-])${address} ?[([{<] ?(?:at|ät|à|arroba) ?[)\]}>] ?[\p{L}\p{N}-]{1,63}(?: ?(?:\.|[([{<] ?(?:dot|punkt|point|punto) ?[)\]}>]) ?[\p{L}\p{N}-]{1,63}){1,4}`,
  'giu',
);

/** Every e-mail address in a text, also with a space beside the @ or with "(at)" in its place. */
export function findEmails(text: string): string[] {
  if (!/[@＠([{<]/.test(text)) return [];
  return [...text.matchAll(email), ...text.matchAll(spelledEmail)].map(([found]) =>
    // Columns of a PDF may have run together.
    found.replace(/^['&.]+|(?:https?|www)$|[.'-]+$/g, ''),
  );
}

const path = String.raw`(?:[/?#:][^\s|,;<>"'()[\]{}·•]{0,300})?`;
const withScheme = new RegExp(
  String.raw`(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)[^\s|,;<>"'()[\]{}·•]{3,300}`,
  'giu',
);

// Where people have a page of their own: whatever stands after these names somebody.
const profileHosts =
  'linkedin.com github.com github.io gitlab.com gitlab.io bitbucket.org codeberg.org stackoverflow.com stackexchange.com xing.com twitter.com x.com facebook.com fb.com instagram.com youtube.com behance.net dribbble.com medium.com dev.to hashnode.dev leetcode.com hackerrank.com kaggle.com codepen.io orcid.org researchgate.net scholar.google.com about.me linktr.ee t.me wa.me threads.net bsky.app mastodon.social viadeo.com malt.fr upwork.com fiverr.com substack.com wordpress.com blogspot.com wixsite.com notion.site vercel.app netlify.app herokuapp.com artstation.com soundcloud.com vimeo.com';
const profile = new RegExp(
  String.raw`(?<![\p{L}\p{N}@])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){0,3}(?:${profileHosts
    .split(' ')
    .map((host) => host.replaceAll('.', String.raw`\.`))
    .join('|')})(?![\p{L}\p{N}.-]{1,2}\p{L})${path}`,
  'giu',
);

/** Whether a text links to a page that belongs to a person on one of the usual sites. */
export function isProfileLink(text: string): boolean {
  return text.search(profile) !== -1;
}

const endings =
  'com|org|net|io|dev|me|app|info|eu|name|page|site|website|online|pro|tech|design|art|blog|xyz|co|ai|cv|bio|studio|de|at|ch|fr|be|es|it|nl|pt|pl|cz|dk|se|no|fi|ie|uk|us|ca|au|nz|in|br|mx|ar|cl|ru|ua|jp|cn|kr|id|my|sg|hk|tr|gr|hu|ro|gl|gal|cat';
const bareSite = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./_-])[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{1,63}){0,2}\.(?:${endings})(?![\p{L}\p{N}@_-])${path}`,
  'gu',
);

const anySite = /(?<![\p{L}\p{N}@./_-])[a-z0-9][a-z0-9-]{4,62}\.[a-z]{2,20}(?![\p{L}\p{N}@_-])/gu;

/**
 * The links in a line that lead to the candidate: profiles anywhere; other addresses where the line is one of contact,
 * or where `isOwn` knows their text. Those of employers and projects stay.
 */
export function findLinks(text: string, isContactLine: boolean, isOwn: (link: string) => boolean): string[] {
  if (!/[./]/.test(text)) return [];
  const found = [...text.matchAll(profile), ...text.matchAll(withScheme)].map(([link]) => trimmed(link));
  if (isContactLine) {
    for (const [site] of text.matchAll(bareSite)) {
      if (findSkills(site).length === 0) found.push(trimmed(site));
    }
    for (const [site] of text.matchAll(anySite)) if (isOwn(site)) found.push(site);
  }
  return found.filter((link) => isContactLine || isProfileLink(link) || isOwn(link.toLowerCase()));
}

function trimmed(link: string): string {
  return link.replace(/[.,:;!?*_/-]+$/, '');
}

/** What of a link names its owner: the last part of a profile's path, or the site's own name; undefined for neither. */
export function ownerOf(link: string): string | undefined {
  const [host = '', ...parts] = link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#]/);
  const last = parts.filter((part) => part !== '').at(-1);
  const owner = last ?? (isProfileLink(link) ? undefined : host.split('.')[0]);
  return owner === undefined || owner.length < 4 ? undefined : owner.replace(/^@/, '');
}
