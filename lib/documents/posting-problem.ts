/** Why a link gave no posting; each has a sentence of its own, and all of them end at the paste. */
export type PostingProblem =
  | 'bad-link'
  | 'blocked-address'
  | 'unreachable'
  | 'too-slow'
  | 'too-big'
  | 'too-many-redirects'
  | 'site-error'
  | 'not-a-page'
  | 'refused'
  | 'login-wall'
  | 'needs-script'
  | 'expired'
  | 'list-page'
  | 'no-posting';

/** What the person reads for each problem. */
export const postingProblemSentences: Record<PostingProblem, string> = {
  'bad-link':
    'This is not a web address that can be opened. Check the link, or paste the text of the posting.',
  'blocked-address':
    'This address belongs to a private network, so it is not opened from here. Please paste the text of the posting.',
  unreachable: 'This site could not be reached. Check the link, or paste the text of the posting.',
  'too-slow': 'This site took more than 10 seconds to answer. Try again, or paste the text of the posting.',
  'too-big': 'This page is larger than 3 MB, so it was not read. Please paste the text of the posting.',
  'too-many-redirects':
    'This link leads from page to page without end. Please paste the text of the posting.',
  'site-error':
    'This site has a fault of its own at the moment. Try again later, or paste the text of the posting.',
  'not-a-page': 'This link leads to a file, not to a page. Open it, and paste the text of the posting.',
  refused: 'This site does not let other programs read its pages. Open the posting, and paste its text.',
  'login-wall': 'This page is shown only after signing in. Open the posting, and paste its text.',
  'needs-script':
    'This page builds its text in the browser, so nothing could be read here. Open it, and paste its text.',
  expired:
    'This page is gone, or says that the posting is closed. Check the link, or paste the text if you have it.',
  'list-page':
    'This page lists several jobs. Open the one that you mean and use its link, or paste its text.',
  'no-posting': 'No job posting was found on this page. Open it, and paste the text of the posting.',
};

/** A posting as read from its page. Title, company and place are absent where the page doesn't say. */
export interface Posting {
  text: string;
  title?: string;
  company?: string;
  place?: string;
  /** Where the text was found, the surest first. */
  source: 'json-ld' | 'board-api' | 'board' | 'readable' | 'body';
}

/** The posting to be shown for correction, or the one problem that stood in the way. */
export type PostingOutcome = ({ ok: true } & Posting) | { ok: false; problem: PostingProblem };
