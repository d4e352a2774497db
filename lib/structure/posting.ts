import { withoutAsides } from './asides';
import { cuedHeading, postingHeading, type PostingSection } from './headings';
import { rulesLanguage, type RulesLanguage } from './language';
import type { Line, LineId } from './lines';
import { findPostingFacts, type PostingFacts } from './posting-facts';

/** A posting as far as rules can read it. */
export interface Posting extends PostingFacts {
  /** Those that speak to a reader. */
  lines: readonly Line[];
  language: RulesLanguage | undefined;
  /** What the line stands under; undefined before the first heading that is known. */
  sectionOf(line: LineId): PostingSection | undefined;
  /** The headings themselves. */
  isHeading(line: LineId): boolean;
}

/** Reads a numbered posting. Never throws; a fact that isn't plainly there is undefined. */
export function parsePosting(numbered: readonly Line[]): Posting {
  const lines = withoutAsides(numbered);
  const sections = new Map<LineId, PostingSection | undefined>();
  const headings = new Set<LineId>();
  let section: PostingSection | undefined;
  let listed = false;
  for (const [index, line] of lines.entries()) {
    // A posting's first line is its title, though it names a role.
    const aboveList = index > 0 && line.mark !== 'bullet' && lines[index + 1]?.mark === 'bullet';
    const known = line.mark === 'bullet' ? undefined : postingHeading(line.text);
    const plain = index > 0 && known === undefined && isPlainHeading(line);
    const opened =
      line.mark === 'bullet'
        ? undefined
        : (known ?? (aboveList || plain ? cuedHeading(line.text) : undefined));
    const introduces = line.text.endsWith(':') && line.text.length < 90;
    if (opened !== undefined || line.mark === 'heading' || introduces) headings.add(line.id);
    // A single mark amid plain lines makes no list.
    const before = lines[index - 1];
    const begins = before?.mark === 'bullet' || (before !== undefined && headings.has(before.id));
    listed = opened === undefined && (listed || (line.mark === 'bullet' && begins));
    if (opened !== undefined) section = opened;
    // A heading that isn't known ends the part before it only where it was marked as one.
    else if (line.mark === 'heading' && /^[^a-z]*$/.test(line.text) === false) section = undefined;
    // A paragraph after a list belongs to something else, if to anything.
    else if (listed && line.mark === undefined && !introduces && /^\p{Lu}.{60}/u.test(line.text))
      section = undefined;
    sections.set(line.id, section);
  }
  const sectionOf = (id: LineId): PostingSection | undefined => sections.get(id);
  return {
    lines,
    language: rulesLanguage(lines.map(({ text }) => text).join('\n')),
    ...findPostingFacts(lines, sectionOf),
    sectionOf,
    isHeading: (id) => headings.has(id),
  };
}

// Wordings that open a part though no list's marks follow; anything else may be an item itself.
const plainHeading =
  /^(?:what|who|the candidate|se requiere|se valora|que |was |wen |wir |das |ce que|qui )(?=.{0,50}$)[^.,;:!]*$/i;

function isPlainHeading({ text, mark }: Line): boolean {
  return mark !== 'bullet' && text.split(/\s+/).length <= 5 && plainHeading.test(text);
}
