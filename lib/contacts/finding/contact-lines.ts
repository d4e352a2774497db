import { resumeHeading } from '../../structure/headings';
import type { Line } from '../../structure/lines';
import { findEmails, isProfileLink } from './emails-and-links';
import { findPhones } from './phones';

const label =
  /^(?:e-?mail|phone|tel|telefon|téléphone|teléfono|mobile?|móvil|handy|portable|address|anschrift|adresse|dirección|domicilio|website|web|linkedin|github|contact|kontakt)\b[^:]{0,12}:/iu;

const labelAlone = /^(?:(?:home |postal )?address|anschrift|adresse|dirección|domicilio|location|ort):?$/iu;

/** How many lines an opening without any heading may have. */
const longestOpening = 15;

/**
 * Which lines are there to say how the candidate is reached, by their place in `lines`: those before the first heading
 * or under one such as "Contact", those that hold an address of mail, a profile or a number, and their neighbours.
 */
export function contactLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isOpen = true;
  for (const [index, { text, mark }] of lines.entries()) {
    const heading = mark === 'bullet' ? undefined : resumeHeading(text);
    if (heading !== undefined) isOpen = heading === 'contact';
    else if (isOpen && index >= longestOpening && mark !== 'heading' && !saysContact(text)) isOpen = false;
    if (isOpen && text.length < 200) found.add(index);
    if (labelAlone.test(text)) for (const below of [1, 2, 3]) found.add(index + below);
    // What was built is linked to, too.
    if (!(mark === 'bullet' ? canBeReached(text) : saysContact(text))) continue;
    for (const near of [index - 1, index, index + 1]) {
      const beside = lines[near];
      if (near === index || (beside !== undefined && beside.text.length < 90 && beside.mark === undefined))
        found.add(near);
    }
  }
  return found;
}

function saysContact(text: string): boolean {
  return text.length <= 240 && (label.test(text) || isProfileLink(text) || canBeReached(text));
}

function canBeReached(text: string): boolean {
  return text.length <= 240 && (findEmails(text).length > 0 || findPhones(text).length > 0);
}
